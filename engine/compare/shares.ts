/** The shares that a scenario states for the conditions of the law. */
import { Decimal } from '../basis/decimal.ts';
import { fail, ok, type Result } from '../basis/result.ts';
import type { ConditionId } from '../law/condition.ts';
import type { Rulebook } from '../law/rulebook.ts';
import type { Failure } from '../scenario/failure.ts';
import type { Scenario } from '../scenario/scenario.ts';

export function sharesOf(
  scenario: Scenario,
  rulebook: Rulebook,
): Result<ReadonlyMap<ConditionId, Decimal>, Failure> {
  const shares = new Map<ConditionId, Decimal>();
  for (const [id, share] of Object.entries(scenario.answers)) {
    if (!rulebook.conditions.has(id as ConditionId)) return fail({ kind: 'unknownCondition', condition: id });
    shares.set(id as ConditionId, new Decimal(share));
  }
  return ok(shares);
}
