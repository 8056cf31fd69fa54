/**
 * The only door to decimal.js. A clone, so that no configuration made elsewhere can change a duty:
 * 40 significant digits, half-up; products of the amounts and rates used here stay far below that,
 * so nothing is rounded except at the named points in `money.ts`.
 */
import { Decimal as SharedDecimal } from 'decimal.js';

export const Decimal = SharedDecimal.clone({
  precision: 40,
  rounding: SharedDecimal.ROUND_HALF_UP,
  toExpNeg: -40,
  toExpPos: 40,
});
export type Decimal = SharedDecimal;

export const ZERO: Decimal = new Decimal(0);
export const ONE: Decimal = new Decimal(1);
export const HUNDRED: Decimal = new Decimal(100);

const PLAIN_DECIMAL = /^-?\d+(\.\d+)?$/;

/** Reads plain decimal notation only: no exponent, sign plus, spaces, separators, Infinity or NaN. */
export function parseDecimal(text: string): Decimal | null {
  return PLAIN_DECIMAL.test(text) && text.length <= 40 ? new Decimal(text) : null;
}

/** Shortest exact notation: `12.50` becomes `12.5`. */
export function decimalText(value: Decimal): string {
  return value.toFixed();
}

export function sum(values: readonly Decimal[]): Decimal {
  return values.reduce((total, value) => total.plus(value), ZERO);
}

export function maximum(first: Decimal, second: Decimal): Decimal {
  return first.greaterThan(second) ? first : second;
}

export function minimum(first: Decimal, second: Decimal): Decimal {
  return first.lessThan(second) ? first : second;
}
