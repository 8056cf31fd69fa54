/**
 * Duties that are a share of the value and nothing else: whole parts per million, which the kernel takes exactly.
 * A minimum price, a rate by quantity and a changed rate are none; a floor is one where the ordinary duty is.
 */
import { Decimal, HUNDRED, maximum, ZERO } from '../basis/decimal.ts';
import type { RateOfDuty } from '../schedule/rate-of-duty.ts';
import type { AppliedDuty } from '../assess/resolve.ts';
import { centsOfParts, partsOf, type RateParts } from '../columnar/rate-parts.ts';
import { wholeCents } from '../columnar/kernel.ts';

export const NOTHING: RateParts = { ppm: 0, rest: 0, over: 1 };

/** Null: no share of the value alone. */
export function partsOfRate(rate: RateOfDuty, share: Decimal): RateParts | null {
  switch (rate.kind) {
    case 'free':
      return NOTHING;
    case 'adValorem':
      return partsOf(share.times(rate.percent).dividedBy(HUNDRED));
    case 'specific':
    case 'compound':
    case 'unsupported':
      return null;
  }
}

/** `ordinary`: percent of the value, which a floor tops up; null: by quantity, or not one rate. */
function partsOfDuty(
  { duty: { period }, share, pieces }: AppliedDuty,
  ordinary: string | null,
): RateParts | null {
  const isChanged = pieces.some(
    ({ changes, ordinaryChanges }) => changes.length > 0 || ordinaryChanges.length > 0,
  );
  if (isChanged) return null;
  const { rate } = period;
  switch (rate.kind) {
    case 'additive':
      return partsOfRate(rate.rate, share);
    case 'allInFloor': {
      if (ordinary === null) return null;
      const more = maximum(ZERO, new Decimal(rate.percent).minus(ordinary));
      return partsOf(share.times(more).dividedBy(HUNDRED));
    }
    case 'minimumPrice':
      return null;
  }
}

/** Null where any of them is no share of the value alone. */
export function linearDuties(
  applied: readonly AppliedDuty[],
  ordinary: string | null,
): readonly RateParts[] | null {
  const duties: RateParts[] = [];
  for (const duty of applied) {
    const parts = partsOfDuty(duty, ordinary);
    if (parts === null) return null;
    duties.push(parts);
  }
  return duties;
}

/** The ordinary duty in percent; null: by quantity, or not one rate. */
export function percentOfRate(rate: RateOfDuty): string | null {
  return rate.kind === 'free' ? '0' : rate.kind === 'adValorem' ? rate.percent : null;
}

/** Whole cents; NaN where whole numbers cannot hold it. */
export function centsOf(value: number, parts: RateParts): number {
  return parts.rest === 0 ? wholeCents(value, parts.ppm) : (centsOfParts(value, parts) ?? NaN);
}

/** Each duty is rounded by itself, as on an entry summary. */
export function sumOfDuties(value: number, duties: readonly RateParts[]): number {
  let total = 0;
  for (const parts of duties) total += centsOf(value, parts);
  return total;
}

const CERTAINTY = 1.001;

/**
 * The value in cents from which on two rates take different amounts for certain: exact amounts that are a cent apart
 * are not rounded to the same.
 */
export function valueThatTells(first: RateParts, second: RateParts): number {
  const millionths = ({ ppm, rest, over }: RateParts): number => ppm + rest / over;
  const isSame = first.ppm === second.ppm && first.rest * second.over === second.rest * first.over;
  return isSame ? 0 : (CERTAINTY * 1e6) / Math.abs(millionths(first) - millionths(second));
}
