/** US dollars: exact decimals inside the engine, whole cents in columns and across the wire. */
import type { Brand } from './brand.ts';
import { Decimal, HUNDRED, parseDecimal } from './decimal.ts';

/** An exact amount of US dollars in plain decimal notation. */
export type Usd = Brand<string, 'Usd'>;
/** Whole cents; exact in a double up to 2^53, some ninety trillion dollars. */
export type Cents = Brand<number, 'Cents'>;

/**
 * The one place where a duty is rounded: the amount of one measure on one line, to the cent, half up.
 * Authority: fractions of a cent are rounded in computing duties (19 CFR 159.3); how they are is an assumption.
 */
export function roundDutyToCents(amount: Decimal): Cents {
  return roundCents(amount.times(HUNDRED));
}

/**
 * The same rounding of an amount that is already in cents. A quotient that does not end (a third of a value) is
 * known to forty digits; what it leaves at the twentieth decimal and beyond is not part of any amount.
 */
export function roundCents(cents: Decimal): Cents {
  return cents
    .toDecimalPlaces(20, Decimal.ROUND_HALF_UP)
    .toDecimalPlaces(0, Decimal.ROUND_HALF_UP)
    .toNumber() as Cents;
}

/** Entered value in whole dollars, as the entry summary form shows it; an option of an entry, off by default. */
export function roundToWholeDollars(amount: Decimal): Decimal {
  return amount.toDecimalPlaces(0, Decimal.ROUND_HALF_UP);
}

/** `123456` cents is `1234.56`. */
export function centsText(cents: number): string {
  const amount = Math.abs(cents);
  const rest = amount % 100;
  const text = `${(amount - rest) / 100}${rest < 10 ? '.0' : '.'}${rest}`;
  return cents < 0 ? `-${text}` : text;
}

/** A positive amount of at most fourteen digits before the point; anything else is not a customs value. */
export function parseCustomsValue(text: string): Decimal | null {
  const amount = parseDecimal(text);
  return amount !== null && amount.greaterThan(0) && amount.lessThan('1e14') ? amount : null;
}
