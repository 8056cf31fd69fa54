/** Money: the ordinary duty and each additional duty of a resolved line, rounded once per measure. */
import { Decimal, ZERO, maximum } from '../basis/decimal.ts';
import { roundDutyToCents, type Cents } from '../basis/money.ts';
import { applyRate, percentOf, type AppliedRate, type Quantity } from '../schedule/apply-rate.ts';
import type { HtsCode } from '../schedule/hts-code.ts';
import type { RatePeriod } from '../law/measure.ts';
import type { AppliedDuty, Resolution } from './resolve.ts';

export interface DutyBasis {
  readonly customsValue: Decimal;
  readonly quantities: readonly Quantity[];
  /** Exact, before rounding. */
  readonly ordinaryDuty: Decimal;
}

export interface PricedDuty {
  readonly applied: AppliedDuty;
  /** The part of the customs value it falls on, in dollars. */
  readonly base: Decimal;
  readonly amount: Cents;
  /** The heading to declare: a floor that is already met has its own. */
  readonly heading: HtsCode | null;
}

function scaled(quantities: readonly Quantity[], share: Decimal): readonly Quantity[] {
  return quantities.map(({ amount, unit }) => ({ amount: amount.times(share), unit }));
}

/** Exact amount of one additional duty; only a specific rate without its quantity has none. */
function exactAmount(period: RatePeriod, base: Decimal, share: Decimal, basis: DutyBasis): AppliedRate {
  if (period.rate.kind === 'additive')
    return applyRate(period.rate.rate, base, scaled(basis.quantities, share));
  const floor = percentOf(base, period.rate.percent);
  return { kind: 'amount', usd: maximum(ZERO, floor.minus(basis.ordinaryDuty.times(share))) };
}

export function priceDuty(
  applied: AppliedDuty,
  basis: DutyBasis,
): PricedDuty | Exclude<AppliedRate, { kind: 'amount' }> {
  const { period } = applied.duty;
  const base = basis.customsValue.times(applied.share);
  const exact = exactAmount(period, base, applied.share, basis);
  if (exact.kind !== 'amount') return exact;
  const amount = roundDutyToCents(exact.usd);
  const met = period.rate.kind === 'allInFloor' && exact.usd.isZero() ? period.rate.headingWhenMet : null;
  return { applied, base, amount, heading: met ?? period.heading };
}

export interface PricedResolution {
  readonly duties: readonly PricedDuty[];
  readonly duty: Cents;
}

/** Sum of rounded lines: what an entry summary shows. Null where a rate lacks its quantity. */
export function priceResolution(
  resolution: Resolution,
  basis: DutyBasis,
  ordinaryDuty: Cents,
): PricedResolution | null {
  const duties: PricedDuty[] = [];
  let total: number = ordinaryDuty;
  for (const applied of resolution.applied) {
    const priced = priceDuty(applied, basis);
    if ('kind' in priced) return null;
    duties.push(priced);
    total += priced.amount;
  }
  return { duties, duty: total as Cents };
}
