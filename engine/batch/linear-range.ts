/** The range over facts not stated, where every duty is a share of the value: the corners of `range.ts` in whole numbers. */
import type { ConditionId } from '../law/condition.ts';
import type { Assessment } from '../assess/assess-code.ts';
import { settleClaims } from '../assess/claims.ts';
import { greatestSpread, planOfRange } from '../assess/range.ts';
import type { RateParts } from '../columnar/rate-parts.ts';
import { linearDuties, sumOfDuties } from './linear-duty.ts';

export interface LinearRange {
  /** Where nobody gives more facts: as the documented defaults have it. */
  readonly expected: readonly RateParts[];
  /** The duties at the corners; equal corners are kept once. */
  readonly corners: readonly (readonly RateParts[])[];
  /** Where in `corners` each corner of the plan is. */
  readonly cornerAt: readonly number[];
  readonly unknown: readonly ConditionId[];
  readonly differing: readonly (readonly (readonly number[])[])[];
  /** Conditions in the order of what they move, by their places: made once for each order. */
  readonly orders: Map<string, readonly ConditionId[]>;
}

/** Null: some duty is no share of the value alone. */
export function linearRange(
  { resolution, shipment }: Assessment,
  ordinary: string | null,
): LinearRange | null {
  const { reach, answers, applied } = resolution;
  const expected = linearDuties(applied, ordinary);
  const { denied } = settleClaims(reach, shipment.claims, shipment.denials);
  const plan = planOfRange(reach, [...answers.values()], denied);
  const corners: (readonly RateParts[])[] = [];
  const places = new Map<string, number>();
  const cornerAt: number[] = [];
  for (const corner of plan.unknown.length === 0 && !plan.hasReadings ? [] : plan.corners) {
    const duties = linearDuties(corner.applied, ordinary);
    if (duties === null) return null;
    const key = duties.map(({ ppm, rest, over }) => `${ppm}+${rest}/${over}`).join();
    const place = places.get(key) ?? corners.push(duties) - 1;
    places.set(key, place);
    cornerAt.push(place);
  }
  if (expected === null) return null;
  return {
    expected,
    corners,
    cornerAt,
    unknown: plan.unknown.map(({ condition }) => condition.id),
    differing: plan.differing,
    orders: new Map(),
  };
}

/** Equal for equal ranges: the orders are found from the rest. */
export const nameOfRange = ({ orders: _found, ...rest }: LinearRange): string => JSON.stringify(rest);

const NO_CONDITIONS: readonly ConditionId[] = [];

export interface PricedRange {
  readonly low: number;
  readonly high: number;
  /** Conditions not answered that move the duty, the greatest move first; one array for each order. */
  readonly missing: readonly ConditionId[];
}

function inOrder(range: LinearRange, totals: readonly number[]): readonly ConditionId[] {
  const { cornerAt, unknown, differing, orders } = range;
  const dutyAt = (corner: number): number => totals[cornerAt[corner] ?? 0] ?? NaN;
  const impacts = unknown.map((_, place) => greatestSpread(differing[place] ?? [], dutyAt));
  const moving = impacts.flatMap((impact, place) => (impact > 0 ? [place] : []));
  if (moving.length > 1) moving.sort((a, b) => (impacts[b] ?? 0) - (impacts[a] ?? 0));
  const name = moving.join();
  const known = orders.get(name) ?? moving.flatMap((place) => unknown[place] ?? []);
  orders.set(name, known);
  return known;
}

/** `ordinary`: rounded; it is the same at every corner. `expected`: with it, where nobody gives more facts. */
export function priceRange(
  range: LinearRange,
  value: number,
  ordinary: number,
  expected: number,
): PricedRange {
  let [low, high] = [expected, expected];
  if (range.corners.length === 0) return { low, high, missing: NO_CONDITIONS };
  const totals: number[] = [];
  for (const duties of range.corners) {
    const total = ordinary + sumOfDuties(value, duties);
    totals.push(total);
    low = Math.min(low, total);
    high = Math.max(high, total);
  }
  return { low, high, missing: low === high ? NO_CONDITIONS : inOrder(range, totals) };
}
