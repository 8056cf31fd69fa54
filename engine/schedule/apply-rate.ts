/** What a rate of duty yields on a value and its quantities: exact dollars, or the fact that is missing. */
import { unreachable } from '../basis/result.ts';
import { Decimal, HUNDRED, ZERO, sum } from '../basis/decimal.ts';
import type { RateOfDuty, Specific } from './rate-of-duty.ts';
import { isConvertible, type UnitOfQuantity } from './unit-of-quantity.ts';

export interface Quantity {
  readonly amount: Decimal;
  readonly unit: UnitOfQuantity;
}

export type AppliedRate =
  | { readonly kind: 'amount'; readonly usd: Decimal }
  | { readonly kind: 'needsQuantity'; readonly unit: string; readonly given: readonly string[] }
  | { readonly kind: 'unsupported'; readonly text: string };

export function percentOf(value: Decimal, percent: string): Decimal {
  return value.times(percent).dividedBy(HUNDRED);
}

/**
 * Dollars for a quantity at so many dollars a unit; null where no quantity converts. The product comes before the
 * quotient: 190 pieces at 14.4 cents a gross are 19 cents exactly, although 190 pieces are no exact number of gross.
 */
export function dutyPerUnit(
  quantities: readonly Quantity[],
  per: UnitOfQuantity,
  usd: Decimal | string,
): Decimal | null {
  const quantity = quantities.find(({ unit }) => isConvertible(unit, per));
  return quantity === undefined
    ? null
    : quantity.amount.times(quantity.unit.inBase).times(usd).dividedBy(per.inBase);
}

function applySpecific(rate: Specific, quantities: readonly Quantity[]): AppliedRate {
  const usd = dutyPerUnit(quantities, rate.per, rate.amount);
  if (usd !== null) return { kind: 'amount', usd };
  return { kind: 'needsQuantity', unit: rate.per.text, given: quantities.map(({ unit }) => unit.text) };
}

/** Not rounded: rounding belongs to the measure that uses the rate. */
export function applyRate(rate: RateOfDuty, value: Decimal, quantities: readonly Quantity[]): AppliedRate {
  switch (rate.kind) {
    case 'free':
      return { kind: 'amount', usd: ZERO };
    case 'adValorem':
      return { kind: 'amount', usd: percentOf(value, rate.percent) };
    case 'specific':
      return applySpecific(rate, quantities);
    case 'compound': {
      const amounts: Decimal[] = [];
      for (const part of rate.parts) {
        const applied = applyRate(part, value, quantities);
        if (applied.kind !== 'amount') return applied;
        amounts.push(applied.usd);
      }
      return { kind: 'amount', usd: sum(amounts) };
    }
    case 'unsupported':
      return { kind: 'unsupported', text: rate.text };
    default:
      return unreachable(rate);
  }
}
