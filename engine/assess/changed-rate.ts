/**
 * What a duty becomes under proposed changes of its rate, one after the other. Everything is an exact amount on one
 * base, so that specific rates, bounds and combined limits need no common notation; each step is linear in the base.
 */
import { ZERO, maximum, minimum, type Decimal } from '../basis/decimal.ts';
import { percentOf } from '../schedule/apply-rate.ts';
import type { ChangeOfRate } from '../law/rate-change.ts';

/** `ordinary`: the ordinary duty on the same base, after its own changes; zero for the ordinary duty itself. */
export function changedAmount(
  amount: Decimal,
  base: Decimal,
  ordinary: Decimal,
  changes: readonly ChangeOfRate[],
): Decimal {
  return changes.reduce((before, change) => {
    switch (change.kind) {
      case 'set':
        return change.rate.kind === 'free' ? ZERO : percentOf(base, change.rate.percent);
      case 'add':
        return maximum(ZERO, before.plus(percentOf(base, change.points)));
      case 'atMost':
        return minimum(before, percentOf(base, change.percent));
      case 'atLeast':
        return maximum(before, percentOf(base, change.percent));
      case 'allInAtMost':
        return minimum(before, maximum(ZERO, percentOf(base, change.percent).minus(ordinary)));
      case 'allInAtLeast':
        return maximum(before, percentOf(base, change.percent).minus(ordinary));
    }
  }, amount);
}

/** Changes after which nothing of the measure's own rate is left. */
export function replacesRate(changes: readonly ChangeOfRate[]): boolean {
  return changes.some(({ kind }) => kind === 'set');
}
