/** Money: the ordinary duty and each additional duty of a resolved line, rounded once per measure. */
import { Decimal, ZERO, maximum } from '../basis/decimal.ts';
import { roundDutyToCents, type Cents } from '../basis/money.ts';
import { applyRate, percentOf, type AppliedRate, type Quantity } from '../schedule/apply-rate.ts';
import type { HtsCode } from '../schedule/hts-code.ts';
import type { AdditionalRate, MeasureId } from '../law/measure.ts';
import type { RateChange } from '../law/rate-change.ts';
import { changedAmount } from './changed-rate.ts';
import type { RatePiece } from './rate-pieces.ts';
import { minimumPriceAmount, rateForCode } from './minimum-price.ts';
import type { AppliedDuty, Resolution } from './resolve.ts';

/** One line's value and what follows from it. A year of trade may give cents for dollars: duty is linear in them. */
export interface DutyBasis {
  readonly customsValue: Decimal;
  readonly quantities: readonly Quantity[];
  /** As the schedule has it, exact, before rounding and before any reform. */
  readonly ordinaryDuty: Decimal;
  /** The law's proposed changes of rates, to which the pieces of a duty point. */
  readonly changes: readonly RateChange[];
}

export interface PricedDuty {
  readonly applied: AppliedDuty;
  /** The part of the customs value it falls on, in dollars. */
  readonly base: Decimal;
  readonly amount: Cents;
  /** The heading to declare: a floor that is already met has its own. */
  readonly heading: HtsCode | null;
}

function changesAt(basis: DutyBasis, places: readonly number[]): readonly RateChange['change'][] {
  return places.flatMap((place) => basis.changes[place]?.change ?? []);
}

function ordinaryOfPiece(piece: RatePiece, basis: DutyBasis): Decimal {
  const statutory = basis.ordinaryDuty.times(piece.share);
  if (piece.ordinaryChanges.length === 0) return statutory;
  const base = basis.customsValue.times(piece.share);
  return changedAmount(statutory, base, ZERO, changesAt(basis, piece.ordinaryChanges));
}

/** Exact, before rounding. */
export function exactOrdinaryDuty(pieces: readonly RatePiece[], basis: DutyBasis): Decimal {
  return pieces.reduce((total, piece) => total.plus(ordinaryOfPiece(piece, basis)), ZERO);
}

function scaled(quantities: readonly Quantity[], share: Decimal): readonly Quantity[] {
  return quantities.map(({ amount, unit }) => ({ amount: amount.times(share), unit }));
}

function ownAmount(
  rate: AdditionalRate,
  base: Decimal,
  ordinary: Decimal,
  quantities: readonly Quantity[],
): AppliedRate {
  switch (rate.kind) {
    case 'additive':
      return applyRate(rate.rate, base, quantities);
    case 'allInFloor':
      return { kind: 'amount', usd: maximum(ZERO, percentOf(base, rate.percent).minus(ordinary)) };
    case 'minimumPrice':
      return minimumPriceAmount(rate, base, quantities);
  }
}

function amountOfPiece(rate: AdditionalRate, piece: RatePiece, basis: DutyBasis): AppliedRate {
  const base = basis.customsValue.times(piece.share);
  const ordinary = ordinaryOfPiece(piece, basis);
  const own = ownAmount(rate, base, ordinary, scaled(basis.quantities, piece.share));
  if (own.kind !== 'amount' || piece.changes.length === 0) return own;
  return { kind: 'amount', usd: changedAmount(own.usd, base, ordinary, changesAt(basis, piece.changes)) };
}

/** Exact amount of one additional duty; only a specific rate without its quantity has none. */
export function exactAdditionalDuty(
  rate: AdditionalRate,
  pieces: readonly RatePiece[],
  basis: DutyBasis,
): AppliedRate {
  let total = ZERO;
  for (const piece of pieces) {
    const amount = amountOfPiece(rate, piece, basis);
    if (amount.kind !== 'amount') return amount;
    total = total.plus(amount.usd);
  }
  return { kind: 'amount', usd: total };
}

export function priceDuty(
  applied: AppliedDuty,
  basis: DutyBasis,
): PricedDuty | Exclude<AppliedRate, { kind: 'amount' }> {
  const { period, matched } = applied.duty;
  const base = basis.customsValue.times(applied.share);
  const exact = exactAdditionalDuty(rateForCode(period.rate, matched), applied.pieces, basis);
  if (exact.kind !== 'amount') return exact;
  const amount = roundDutyToCents(exact.usd);
  const met = period.rate.kind === 'allInFloor' && exact.usd.isZero() ? period.rate.headingWhenMet : null;
  return { applied, base, amount, heading: met ?? period.heading };
}

/** A duty by a minimum price on goods whose quantity was not stated: it has no amount and no upper bound. */
export interface UnpricedDuty {
  readonly measure: MeasureId;
  /** The unit of the price. */
  readonly unit: string;
}

export interface PricedResolution {
  readonly ordinaryDuty: Cents;
  readonly duties: readonly PricedDuty[];
  readonly unpriced: readonly UnpricedDuty[];
  /** Of all but the unpriced. */
  readonly duty: Cents;
}

/** Sum of rounded lines: what an entry summary shows. Null where a rate lacks its quantity. */
export function priceResolution(
  resolution: Pick<Resolution, 'applied' | 'ordinary'>,
  basis: DutyBasis,
): PricedResolution | null {
  const duties: PricedDuty[] = [];
  const unpriced: UnpricedDuty[] = [];
  const ordinaryDuty = roundDutyToCents(exactOrdinaryDuty(resolution.ordinary, basis));
  let total: number = ordinaryDuty;
  for (const applied of resolution.applied) {
    const priced = priceDuty(applied, basis);
    if ('kind' in priced) {
      if (applied.duty.period.rate.kind !== 'minimumPrice' || priced.kind !== 'needsQuantity') return null;
      unpriced.push({ measure: applied.duty.measure.id, unit: priced.unit });
      continue;
    }
    duties.push(priced);
    total += priced.amount;
  }
  return { ordinaryDuty, duties, unpriced, duty: total as Cents };
}
