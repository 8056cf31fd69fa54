/** The verdict on one measure of one line, from its outcome in every world. */
import { Decimal, ONE, ZERO } from '../basis/decimal.ts';
import type { ConditionId } from '../law/condition.ts';
import type { Measure, MeasureId } from '../law/measure.ts';
import type { Answer } from './answers.ts';
import type { Decision, Outcome } from './decide.ts';
import type { World } from './worlds.ts';

export type Verdict =
  /** `share` of the value, 1 for all of it. */
  | { readonly kind: 'applied'; readonly share: Decimal; readonly rest: Outcome | null }
  | { readonly kind: 'exempted'; readonly by: MeasureId }
  | { readonly kind: 'displaced'; readonly by: MeasureId }
  /** A condition was stated and is not met. */
  | { readonly kind: 'conditionNotMet'; readonly condition: ConditionId }
  /** It depends on a fact that was not stated; by the documented default it does not apply. */
  | { readonly kind: 'needsFact'; readonly condition: ConditionId }
  | { readonly kind: 'nothingToExempt' }
  | { readonly kind: 'denied' }
  | { readonly kind: 'outOfScope'; readonly because: 'product' | 'date' }
  /** A list names only part of this code: a longer code would tell. */
  | { readonly kind: 'needsLongerCode' };

export interface DecidedWorld {
  readonly world: World;
  readonly decision: Decision;
}

interface Weighed {
  readonly outcome: Outcome;
  readonly weight: Decimal;
}

function heaviest(weighed: readonly Weighed[]): Outcome | null {
  const [first, ...others] = weighed;
  if (first === undefined) return null;
  return others.reduce((best, next) => (next.weight.greaterThan(best.weight) ? next : best), first).outcome;
}

function asVerdict(outcome: Outcome, answers: ReadonlyMap<ConditionId, Answer>): Verdict {
  switch (outcome.kind) {
    case 'applies':
      return { kind: 'applied', share: ONE, rest: null };
    case 'conditionNotMet': {
      const answer = answers.get(outcome.condition);
      const unknown = answer?.isOpen === true;
      return { kind: unknown ? 'needsFact' : 'conditionNotMet', condition: outcome.condition };
    }
    default:
      return outcome;
  }
}

export function verdictOf(
  measure: Measure,
  decided: readonly DecidedWorld[],
  answers: ReadonlyMap<ConditionId, Answer>,
): Verdict {
  let applied = ZERO;
  const others: Weighed[] = [];
  for (const { world, decision } of decided) {
    const outcome = decision.outcomes.get(measure.id);
    if (outcome === undefined) continue;
    if (outcome.kind === 'applies') applied = applied.plus(world.weight);
    else others.push({ outcome, weight: world.weight });
  }
  const rest = heaviest(others);
  if (applied.greaterThan(0)) return { kind: 'applied', share: applied, rest };
  return rest === null ? { kind: 'outOfScope', because: 'product' } : asVerdict(rest, answers);
}
