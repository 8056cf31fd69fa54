/** A bill of materials under a supposed rule, as both doors tell it: percentages as plain decimals. */
import {
  parseCustomsValue,
  parsePercent,
  transshipmentExposure,
  type ExposureProblem,
  type MaterialProblem,
  type ReadMaterials,
} from '../../engine/index.ts';
import type { ExposureTold } from '../words/sentences/exposure-sentences.ts';

export interface ExposureOfMaterials {
  readonly told: ExposureTold | null;
  readonly problem: ExposureProblem | null;
  readonly unread: readonly MaterialProblem[];
}

const PLACES = 6;
/** A rate that is no number is refused as one that is too high. */
const NO_RATE = { kind: 'badRate', most: 1000 } as const;

/** `value`: US dollars. */
export function exposureOfMaterials(
  { materials, problems: unread }: ReadMaterials,
  { threshold, rate, value }: { readonly threshold: string; readonly rate: string; readonly value: string },
): ExposureOfMaterials {
  const [limit, percent] = [threshold, rate].map((each) =>
    parsePercent(each.trim().replace(/%$/, '').replace(',', '.')),
  );
  const customsValue = parseCustomsValue(value);
  if (limit == null) return { told: null, problem: { kind: 'badThreshold', least: 10, most: 50 }, unread };
  if (percent == null || customsValue === null) return { told: null, problem: NO_RATE, unread };
  const found = transshipmentExposure(materials, { threshold: limit, rate: percent }, customsValue);
  if (!found.ok) return { told: null, problem: found.failure, unread };
  const { others, vietNam, other, unknown, verdict, margin, duty } = found.value;
  return {
    told: {
      others: others.map(({ name, percent: share }) => ({ name, percent: share.toFixed(PLACES) })),
      vietNam: vietNam.toFixed(PLACES),
      other: other.toFixed(PLACES),
      unknown: unknown.toFixed(PLACES),
      verdict,
      room: margin.low.toFixed(PLACES),
      duty,
      threshold: limit,
      rate: percent,
      customsValue: customsValue.times(100).round().toNumber(),
    },
    problem: null,
    unread,
  };
}
