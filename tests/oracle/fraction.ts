/** Exact fractions of whole numbers of any size: slow, and never rounded until somebody asks for cents. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

const whole = (value: bigint): Fraction => ({ over: value, under: 1n });

export const NONE: Fraction = whole(0n);
export const ALL: Fraction = whole(1n);

function greatestDivisor(a: bigint, b: bigint): bigint {
  let [first, second] = [a < 0n ? -a : a, b];
  while (second !== 0n) [first, second] = [second, first % second];
  return first === 0n ? 1n : first;
}

function reduced(over: bigint, under: bigint): Fraction {
  const divisor = greatestDivisor(over, under);
  return { over: over / divisor, under: under / divisor };
}

/** Plain decimal notation, read exactly: `12.5` is 125 tenths. */
export function fraction(text: string): Fraction {
  const match = /^(\d+)(?:\.(\d+))?$/.exec(text);
  if (match === null) throw new Error(`not a decimal: "${text}"`);
  const [, integer = '', decimals = ''] = match;
  return reduced(BigInt(integer + decimals), 10n ** BigInt(decimals.length));
}

export const plus = (a: Fraction, b: Fraction): Fraction =>
  reduced(a.over * b.under + b.over * a.under, a.under * b.under);
export const minus = (a: Fraction, b: Fraction): Fraction =>
  reduced(a.over * b.under - b.over * a.under, a.under * b.under);
export const times = (a: Fraction, b: Fraction): Fraction => reduced(a.over * b.over, a.under * b.under);
export const dividedBy = (a: Fraction, b: Fraction): Fraction => reduced(a.over * b.under, a.under * b.over);
export const percent = (text: string): Fraction => dividedBy(fraction(text), whole(100n));
export const isLess = (a: Fraction, b: Fraction): boolean => a.over * b.under < b.over * a.under;
export const isZero = (a: Fraction): boolean => a.over === 0n;
export const lesser = (a: Fraction, b: Fraction): Fraction => (isLess(b, a) ? b : a);
export const greater = (a: Fraction, b: Fraction): Fraction => (isLess(a, b) ? b : a);

/** Whole cents of an amount in dollars that is not negative, half a cent upwards. */
export function centsHalfUp(dollars: Fraction): number {
  const doubled = dollars.over * 200n + dollars.under;
  return Number(doubled / (2n * dollars.under));
}

export const fromCents = (cents: number): Fraction => reduced(BigInt(cents), 100n);
