/** Exact sums and quotients of whole cents: a column of sums in two doubles a cell, made one BigInt at the end. */

/** Up to 2^26 numbers below 2^53 in size may be added to a cell; more would need a third double. */
export interface ExactSums {
  add(cell: number, value: number): void;
  sum(cell: number): bigint;
}

const RADIX = 2 ** 27;
const BIG_RADIX = BigInt(RADIX);

export function exactSums(cells: number): ExactSums {
  const high = new Float64Array(cells);
  const low = new Float64Array(cells);
  return {
    add(cell, value) {
      // Dividing by a power of two is exact, so the two halves are whole and together the value.
      const upper = Math.floor(value / RADIX);
      high[cell] = (high[cell] ?? 0) + upper;
      low[cell] = (low[cell] ?? 0) + (value - upper * RADIX);
    },
    sum(cell) {
      return BigInt(high[cell] ?? 0) * BIG_RADIX + BigInt(low[cell] ?? 0);
    },
  };
}

/** The nearest whole number, a half away from zero: what mirrors the dividend mirrors the result. */
export function roundedQuotient(dividend: bigint, divisor: bigint): number {
  const size = dividend < 0n ? -dividend : dividend;
  const rounded = (2n * size + divisor) / (2n * divisor);
  return Number(dividend < 0n ? -rounded : rounded);
}

/** Both positive. */
export function leastCommonMultiple(first: bigint, second: bigint): bigint {
  let [divisor, rest] = [first, second];
  while (rest !== 0n) [divisor, rest] = [rest, divisor % rest];
  return (first / divisor) * second;
}
