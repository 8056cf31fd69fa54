/** Quantiles of a sample, by straight lines between its ordered values (the definition numbered 7 by Hyndman and Fan). */

/** `sorted` ascending and not empty; `probability` from 0 to 1. */
export function quantile(sorted: Float64Array, probability: number): number {
  const position = (sorted.length - 1) * probability;
  const below = Math.floor(position);
  const lower = sorted[below] ?? NaN;
  const upper = sorted[below + 1] ?? lower;
  return lower + (upper - lower) * (position - below);
}
