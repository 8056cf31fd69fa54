/**
 * A rate as whole numbers: p parts per million, and where that is not all of it, q parts of 1/e of a millionth.
 * Thirds (a value that three metals share) and long decimals (the part of a value within a quota) need the second.
 */
import { Decimal } from '../basis/decimal.ts';
import { GREATEST_RATE } from './kernel.ts';

export interface RateParts {
  readonly ppm: number;
  /** Whole parts of 1 / `over` of a millionth; zero where parts per million are the rate. */
  readonly rest: number;
  readonly over: number;
}

const MILLION = new Decimal(1e6);
/** Twelve decimals, twelve decimals of a third, fifteen decimals. */
const FRACTIONS: readonly number[] = [1e6, 3e6, 1e9];

/**
 * A rate comes of decimals of forty digits, so what should be a third is one to some 1e-39. Times a value of 1e14
 * cents an error of 1e-36 stays below 1e-21, and `roundCents` counts nothing below 5e-21.
 */
const NOISE = new Decimal('1e-36');

/** The whole number that `rate * scale` is, or null. */
function wholeAt(rate: Decimal, scale: Decimal): number | null {
  const scaled = rate.times(scale);
  const whole = scaled.toDecimalPlaces(0);
  return scaled.minus(whole).abs().lessThan(NOISE.times(scale)) ? whole.toNumber() : null;
}

/** Null: negative, above 1000 percent, or not of these fractions; such a rate is calculated in exact decimals. */
export function partsOf(rate: Decimal): RateParts | null {
  const ppm = wholeAt(rate, MILLION);
  if (ppm !== null) return ppm >= 0 && ppm <= GREATEST_RATE ? { ppm, rest: 0, over: 1 } : null;
  if (rate.isNegative() || !rate.times(MILLION).lessThan(GREATEST_RATE)) return null;
  const below = rate.times(MILLION).floor();
  for (const over of FRACTIONS) {
    const rest = wholeAt(rate.minus(below.dividedBy(MILLION)), MILLION.times(over));
    if (rest !== null) return { ppm: below.toNumber(), rest, over };
  }
  return null;
}

const GREATEST_EXACT = 2 ** 52;

/**
 * Whole cents, half a cent upwards, of a value within the guards of `kernel.ts`; null where h q would not be exact.
 *
 * With v = 1e6 h + l, h q = a e + b and l p = c 1e6 + d the duty is
 *
 *     h p + a + c + (d e + 1e6 b + l q) / (1e6 e)
 *
 * Every term is a whole number: h p <= 1e15, h q <= 2^52 by the test, l p < 1e13; d, l < 1e6 and b, q < e <= 1e9, so
 * the numerator is below 3e15 and with half of the denominator added below 3.5e15 < 2^52. The floor of the quotient
 * of two whole numbers, the first below 2^52, is right: it lies at least 1/m below the next whole number k, and the
 * doubles there are no farther apart than k 2^-52 <= 1/m, since k m <= 2^52.
 */
export function centsOfParts(value: number, { ppm, rest, over }: RateParts): number | null {
  const high = Math.floor(value / 1e6);
  const low = value - 1e6 * high;
  const product = high * rest;
  if (product > GREATEST_EXACT) return null;
  const a = Math.floor(product / over);
  const b = product - a * over;
  const c = Math.floor((low * ppm) / 1e6);
  const d = low * ppm - c * 1e6;
  const under = 1e6 * over;
  return high * ppm + a + c + Math.floor((d * over + 1e6 * b + low * rest + under / 2) / under);
}
