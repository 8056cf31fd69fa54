/** The minimum import price of a line: dollars for each unit, independent of the customs value. */
import { ZERO, maximum, type Decimal } from '../basis/decimal.ts';
import { applyRate, type AppliedRate, type Quantity } from '../schedule/apply-rate.ts';
import { isWithin, type HtsCode } from '../schedule/hts-code.ts';
import type { AdditionalRate, MinimumPriceDue } from '../law/measure.ts';

type MinimumPriceRate = Extract<AdditionalRate, { kind: 'minimumPrice' }>;

/** The fact that gives the quantity, by the unit of the price. */
const FACT_OF_UNIT: Readonly<Record<string, string>> = { w: 'watts', kg: 'kilograms' };

export function factOfUnit(unit: string): string {
  return FACT_OF_UNIT[unit.toLowerCase()] ?? unit;
}

/** Requested as a quantity in its unit, not as a fact. */
export function isQuantityFact(fact: string): boolean {
  return Object.values(FACT_OF_UNIT).includes(fact);
}

function due(kind: MinimumPriceDue, atMinimum: Decimal, value: Decimal): Decimal {
  switch (kind) {
    case 'shortfall':
      return maximum(ZERO, atMinimum.minus(value));
    case 'whole':
      return atMinimum;
    case 'wholeAtOrAbove':
      return value.greaterThanOrEqualTo(atMinimum) ? atMinimum : ZERO;
  }
}

/** The rate as it stands for the prefix by which its list reached the goods: of several prices, theirs. */
export function rateForCode(rate: AdditionalRate, matched: HtsCode | null): AdditionalRate {
  if (rate.kind !== 'minimumPrice') return rate;
  return {
    ...rate,
    prices: rate.prices.filter(({ within }) => matched !== null && isWithin(matched, within)),
  };
}

/** Exact, before rounding. Needs the quantity in the unit of the price; goods without a price owe nothing. */
export function minimumPriceAmount(
  { prices: [own], due: kind }: MinimumPriceRate,
  value: Decimal,
  quantities: readonly Quantity[],
): AppliedRate {
  if (own === undefined) return { kind: 'amount', usd: ZERO };
  const atMinimum = applyRate(own.price, value, quantities);
  return atMinimum.kind === 'amount' ? { kind: 'amount', usd: due(kind, atMinimum.usd, value) } : atMinimum;
}
