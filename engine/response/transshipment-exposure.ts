/**
 * How far goods would be exposed if a share of other origins made them count as transshipped. No such rule is in force:
 * no threshold was ever enacted, and a finding of customs depends on substantial transformation, not on a share.
 */
import { Decimal, ZERO } from '../basis/decimal.ts';
import { roundDutyToCents, type Cents } from '../basis/money.ts';
import { fail, ok, type Result } from '../basis/result.ts';
import { percentOf } from '../schedule/apply-rate.ts';
import type { Percent } from '../schedule/rate-of-duty.ts';
import type { Material } from '../trade/material.ts';

/** The rule that a reader supposes. */
export interface SupposedRule {
  /** Goods count where more than this part of the materials is of other origins, percent. */
  readonly threshold: Percent;
  /** On the customs value, percent. */
  readonly rate: Percent;
}

export const LEAST_THRESHOLD = 10;
export const MOST_THRESHOLD = 50;
/** Nothing that law ever charged on a value was as much. */
const MOST_RATE = 1000;

export interface OriginShare {
  readonly name: string;
  readonly value: Decimal;
  /** Percent of all materials. */
  readonly percent: Decimal;
}

export interface TransshipmentExposure {
  /** Of other origins, the largest first. */
  readonly others: readonly OriginShare[];
  /** Percent of all materials; the three add up to 100. */
  readonly vietNam: Decimal;
  readonly other: Decimal;
  readonly unknown: Decimal;
  /** `open`: it depends on the materials of unknown origin. */
  readonly verdict: 'above' | 'notAbove' | 'open';
  /** What may change to another origin before the threshold is passed, percent; below zero: by how much it is passed. */
  readonly margin: { readonly low: Decimal; readonly high: Decimal };
  /** What the rule would charge on the customs value where it counts; whole cents. */
  readonly duty: Cents;
  readonly rule: SupposedRule;
}

export type ExposureProblem =
  | { readonly kind: 'noMaterials' }
  | { readonly kind: 'badThreshold'; readonly least: number; readonly most: number }
  | { readonly kind: 'badRate'; readonly most: number };

const sumOf = (materials: readonly Material[]): Decimal =>
  materials.reduce((sum, { value }) => sum.plus(value), ZERO);

function othersOf(materials: readonly Material[], whole: Decimal): readonly OriginShare[] {
  const byName = new Map<string, { readonly name: string; readonly value: Decimal }>();
  for (const { origin, value } of materials) {
    if (origin.kind !== 'other') continue;
    const key = origin.name.toLowerCase();
    const seen = byName.get(key);
    byName.set(key, { name: seen?.name ?? origin.name, value: (seen?.value ?? ZERO).plus(value) });
  }
  return [...byName.values()]
    .map(({ name, value }) => ({ name, value, percent: value.times(100).dividedBy(whole) }))
    .sort((a, b) => b.value.comparedTo(a.value));
}

export function transshipmentExposure(
  materials: readonly Material[],
  rule: SupposedRule,
  customsValue: Decimal,
): Result<TransshipmentExposure, ExposureProblem> {
  const [threshold, rate] = [new Decimal(rule.threshold), new Decimal(rule.rate)];
  if (threshold.lessThan(LEAST_THRESHOLD) || threshold.greaterThan(MOST_THRESHOLD))
    return fail({ kind: 'badThreshold', least: LEAST_THRESHOLD, most: MOST_THRESHOLD });
  if (rate.isNegative() || rate.greaterThan(MOST_RATE)) return fail({ kind: 'badRate', most: MOST_RATE });
  const whole = sumOf(materials);
  if (whole.isZero()) return fail({ kind: 'noMaterials' });
  const part = (kind: Material['origin']['kind']): Decimal =>
    sumOf(materials.filter(({ origin }) => origin.kind === kind));
  // Compared as products: a share that is exactly the threshold is not above it.
  const [other, unknown] = [part('other'), part('unknown')];
  const limit = whole.times(threshold);
  const isAbove = (value: Decimal): boolean => value.times(100).greaterThan(limit);
  const percent = (value: Decimal): Decimal => value.times(100).dividedBy(whole);
  return ok({
    others: othersOf(materials, whole),
    vietNam: percent(part('vietNam')),
    other: percent(other),
    unknown: percent(unknown),
    verdict: isAbove(other) ? 'above' : isAbove(other.plus(unknown)) ? 'open' : 'notAbove',
    margin: {
      low: threshold.minus(percent(other.plus(unknown))),
      high: threshold.minus(percent(other)),
    },
    duty: roundDutyToCents(percentOf(customsValue, rule.rate)),
    rule,
  });
}
