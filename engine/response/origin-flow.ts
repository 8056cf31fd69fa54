/**
 * Trade in one product as the models take it: who supplied how much, at what duty before and after. Money is in
 * any one unit (the tables give whole cents); rates are fractions of the customs value, 0.165 for 16.5%.
 */
import { fail, ok, type Result } from '../basis/result.ts';
import { orderFreeSumOf } from './order-free-sum.ts';
import { isWithinNumbers, type Refusal } from './refusal.ts';

export interface OriginFlow {
  /** A partner's code or any other name; two rows of one origin are two varieties. */
  readonly origin: string;
  /** Customs value of the base year, duty excluded. */
  readonly customsValue: number;
  readonly rateBefore: number;
  readonly rateAfter: number;
}

/** One rate before and after, in terms of what the buyer pays: (1 + after) / (1 + before). */
export function landedCostRatio({ rateBefore, rateAfter }: OriginFlow): number {
  return (1 + rateAfter) / (1 + rateBefore);
}

export function importsOf(origins: readonly OriginFlow[]): number {
  return orderFreeSumOf(origins, ({ customsValue }) => customsValue);
}

/** What a refused product is worth: the sum of those of its values that are amounts. */
export function valueTouched(origins: readonly OriginFlow[]): number {
  return orderFreeSumOf(origins, ({ customsValue }) =>
    isWithinNumbers(customsValue) && customsValue > 0 ? customsValue : 0,
  );
}

/** Refuses what no model can answer; everything else is sorted, so that the order of rows cannot matter. */
export function readyOrigins(origins: readonly OriginFlow[]): Result<readonly OriginFlow[], Refusal> {
  for (const flow of origins) {
    for (const field of ['customsValue', 'rateBefore', 'rateAfter'] as const) {
      const value = flow[field];
      if (!Number.isFinite(value) || value < 0)
        return fail({ kind: 'badValue', origin: flow.origin, field, value: String(value) });
    }
  }
  const total = importsOf(origins);
  if (total === 0) return fail({ kind: 'noTrade' });
  const duties = orderFreeSumOf(origins, (flow) => flow.customsValue * (flow.rateBefore + flow.rateAfter));
  if (!isWithinNumbers(total) || !isWithinNumbers(duties)) return fail({ kind: 'beyondNumbers' });
  // A zero with a sign is a zero.
  const unsigned = origins.map(({ origin, customsValue, rateBefore, rateAfter }) => ({
    origin,
    customsValue: customsValue + 0,
    rateBefore: rateBefore + 0,
    rateAfter: rateAfter + 0,
  }));
  return ok(sortedOrigins(unsigned));
}

/** Of any two numbers, what is none before all others: differences of those would leave the order open. */
const inOrder = (a: number, b: number): number =>
  a < b ? -1 : a > b ? 1 : Number(Number.isNaN(b)) - Number(Number.isNaN(a));

export function sortedOrigins(origins: readonly OriginFlow[]): readonly OriginFlow[] {
  return [...origins].sort(
    (a, b) =>
      (a.origin < b.origin ? -1 : a.origin > b.origin ? 1 : 0) ||
      inOrder(a.customsValue, b.customsValue) ||
      inOrder(a.rateBefore, b.rateBefore) ||
      inOrder(a.rateAfter, b.rateAfter),
  );
}
