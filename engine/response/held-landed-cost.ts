/**
 * The price at which an entry lands at a given cost, found on the law itself: specific duties, fees with their minimum
 * and maximum and duties with a ceiling are no percentage of the price, so no formula has it. Prices are whole cents.
 */
import { Decimal } from '../basis/decimal.ts';
import type { Cents } from '../basis/money.ts';

/** Value, duties and fees together of an entry whose lines have these values; null where the law has no answer. */
export type LandedCost = (values: readonly Cents[]) => Cents | null;

export type HeldPrice =
  | {
      readonly kind: 'held';
      readonly values: readonly Cents[];
      readonly customsValue: Cents;
      readonly landed: Cents;
      /** What the landed cost still differs by: a cent of price moves it by more than a cent. */
      readonly residual: number;
    }
  /** Even goods given away would land at more than that. */
  | { readonly kind: 'outOfReach' }
  | { readonly kind: 'unknown' };

/** Enough for any amount by halves alone. */
const MOST_STEPS = 120;

const sumOf = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The lines in their proportions, adding up to exactly that total. */
export function inProportion(values: readonly Cents[], total: number): readonly Cents[] {
  const whole = sumOf(values);
  let before = 0;
  let given = 0;
  return values.map((value) => {
    before += value;
    const upTo = new Decimal(before).times(total).dividedBy(whole).toDecimalPlaces(0).toNumber();
    const own = upTo - given;
    given = upTo;
    return own as Cents;
  });
}

/** Where a straight line between the two ends would cross, kept off the ends themselves. */
function between(low: number, lowOff: number, high: number, highOff: number, halve: boolean): number {
  const middle = Math.floor((low + high) / 2);
  if (halve || highOff === lowOff) return middle;
  const crossing = Math.round(low - (lowOff * (high - low)) / (highOff - lowOff));
  return Math.min(high - 1, Math.max(low + 1, crossing));
}

/** `landed` rises with the price; where it jumps over the target, the nearest price and its residual are returned. */
export function priceThatLandsAt(values: readonly Cents[], target: Cents, landed: LandedCost): HeldPrice {
  const off = (total: number): number | null => {
    const split = inProportion(values, total);
    if (split.some((value) => value <= 0)) return null;
    const cost = landed(split);
    return cost === null ? null : cost - target;
  };
  let low = lowestPriced(values);
  let lowOff = off(low);
  if (lowOff === null) return { kind: 'unknown' };
  if (lowOff > 0) return { kind: 'outOfReach' };
  // With a landed cost of at least the price itself, no price above the target lands at it.
  let high = Math.max(target, low) + 1;
  let highOff = off(high);
  if (highOff === null) return { kind: 'unknown' };
  for (let step = 0; step < MOST_STEPS && high - low > 1; step += 1) {
    const total = between(low, lowOff, high, highOff, step % 3 === 2);
    const found = off(total);
    if (found === null) return { kind: 'unknown' };
    if (found <= 0) [low, lowOff] = [total, found];
    else [high, highOff] = [total, found];
  }
  const total = Math.abs(highOff) < Math.abs(lowOff) ? high : low;
  const split = inProportion(values, total);
  const cost = landed(split);
  return cost === null
    ? { kind: 'unknown' }
    : { kind: 'held', values: split, customsValue: total as Cents, landed: cost, residual: cost - target };
}

/** The least total at which every line still has a cent. */
function lowestPriced(values: readonly Cents[]): number {
  const least = Math.min(...values);
  return Math.max(values.length, Math.ceil(sumOf(values) / least));
}
