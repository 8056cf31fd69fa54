/** The same goods from other origins, in reduced detail. */
import { enOriginLayers } from './en-origin-layers.ts';
import { enOrigins } from './en-origins.ts';

export const enOtherOrigins = {
  names: enOrigins,
  title: 'The same goods from other origins',
  reduced: 'Reduced detail',
  reducedTells:
    'Product exclusions, quotas, described articles, metal shares and antidumping duties of other origins are left out. An unknown duty is unknown, never zero. The figure for Viet Nam is taken from the estimate, which has full detail.',
  lawOf: (date: string) => `Entered on ${date}, under the law of that day.`,
  afterEvidence: enOriginLayers.afterEvidence,
  ofFile: 'The goods of the file from other origins, each line on its own entry date',
  underWay: 'Calculating the origins',
  columns: {
    origin: 'Origin',
    agreement: 'Agreement',
    duty: 'Duty',
    rate: 'Rate',
    difference: 'Points against Viet Nam',
    ordinary: 'Ordinary duty',
    parts: 'Made of',
    confidence: 'Confidence',
    unknown: 'Unknown or left out',
    sources: 'Source',
    value: 'Value with a figure',
    unknownValue: 'Value without a figure',
  },
  layers: enOriginLayers.names,
  floor: (percent: string) => `all-in floor ${percent}`,
  claimed: enOriginLayers.claimed,
  notClaimed: enOriginLayers.notClaimed,
  confidence: { high: 'high', medium: 'medium', low: 'low', own: enOriginLayers.own },
  unknown: enOriginLayers.unknown,
  gaps: {
    layer: (name: string, heading: string) => `${name} (${heading}): the rate is not known`,
    programme: (name: string) => `Section 232, ${name}: the rate is not known`,
    safeguard: 'Safeguard: whether the origin is left out was not compiled',
    special: (text: string) => `Column 1 special refers to another place: ${text}`,
    quantity: 'A minimum price counts a quantity that was not given',
    notAssessed: 'The product cannot be assessed on this day',
  },
  leftOut: {
    'aircraft-gb': 'civil aircraft of the United Kingdom',
    'aircraft-jp': 'civil aircraft of Japan',
    'aircraft-kr': 'civil aircraft of Korea',
    'energy-ca': 'energy of Canada',
    'loaded-before-2025-04-09': 'goods loaded before 9 April 2025',
    'potash-ca': 'potash of Canada',
    'potash-mx': 'potash of Mexico',
    'precedence-of-section-232': 'the rule that only one of this duty and Section 232 is paid (EO 14289)',
    'ptaap-ch': 'products free under the agreement with Switzerland',
    'ptaap-eu': 'products free under the agreement with the EU',
  } as Readonly<Record<string, string>>,
  notIn: (names: string) => `Left out: ${names}`,
  someUnknown:
    'A rate covers only the goods with a figure. Where some value has none, it is not the rate of the whole file.',
};

export type OtherOriginsMessages = typeof enOtherOrigins;
