/** Layers of duty that the law puts on a country, and what is unknown about its law. */
import type { OriginLayerName } from '../../../engine/index.ts';

export const enOriginLayers = {
  names: {
    'ieepa-reciprocal': 'IEEPA, reciprocal',
    'ieepa-fentanyl': 'IEEPA, fentanyl',
    'ieepa-russia-oil': 'IEEPA, oil of Russia',
    'ieepa-brazil': 'IEEPA, Brazil',
    'section-122': 'Section 122',
    's301-china': 'Section 301, China',
    's301-forced-labour': 'Section 301, forced labour',
    's301-brazil': 'Section 301, Brazil',
    s338: 'Section 338',
  } satisfies Readonly<Record<OriginLayerName, string>>,
  claimed: (symbol: string) => `claimed (${symbol})`,
  notClaimed: (symbol: string) => `not claimed (${symbol})`,
  unknown: 'unknown',
  own: 'the law itself',
  afterEvidence: (date: string) => `The evidence ends on ${date}: later days use the law as it was then.`,
};

export type OriginLayerMessages = typeof enOriginLayers;
