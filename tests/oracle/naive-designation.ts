/** The best set by trying all of them. */
import type { DesignationCandidate } from '../../engine/designation/best-designation.ts';

/** The highest benefit of any set within the ceiling: each set is one more candidate on a set tried before. */
export function naiveBest(candidates: readonly DesignationCandidate[], ceiling: number): number {
  const costs = new Float64Array(2 ** candidates.length);
  const benefits = new Float64Array(2 ** candidates.length);
  let best = 0;
  for (const [at, { cost, benefit }] of candidates.entries()) {
    for (let set = 0; set < 2 ** at; set++) {
      const withIt = set + 2 ** at;
      costs[withIt] = (costs[set] ?? NaN) + cost;
      benefits[withIt] = (benefits[set] ?? NaN) + benefit;
    }
  }
  for (const [set, cost] of costs.entries()) if (cost <= ceiling) best = Math.max(best, benefits[set] ?? NaN);
  return best;
}
