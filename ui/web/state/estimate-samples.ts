/** Typical shipments as starting points: all invented, on real tariff lines. */
import type { Estimate, EstimateLine, IsoDate } from '../../../engine/index.ts';
import { firstEstimate, NEW_LINE } from './estimate-document.ts';

export const SAMPLES = ['garments', 'furniture', 'shrimp', 'student'] as const;
export type SampleName = (typeof SAMPLES)[number];

const line = (hts: string, customsValue: string, own: Partial<EstimateLine> = {}): EstimateLine => ({
  ...NEW_LINE,
  hts,
  customsValue,
  ...own,
});

export function sampleEstimate(name: SampleName, entryDate: IsoDate): Estimate {
  const first = firstEstimate(entryDate);
  switch (name) {
    case 'garments':
      return { ...first, lines: [line('6109100012', '48000'), line('6203420711', '36500')] };
    case 'furniture':
      return { ...first, lines: [line('9403608093', '62000'), line('9401616011', '41000')] };
    case 'shrimp':
      return { ...first, lines: [line('0306170020', '115000')] };
    case 'student':
      return {
        ...first,
        lines: [line('6403999065', '10000')],
        compared: ['framework-20', 'framework-20-annex3', 'liberation-46', 'transshipment-40', 'mfn-only'],
      };
  }
}
