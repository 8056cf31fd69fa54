/**
 * The value on which a law takes any duty at all, by chapter. A line that owes only on a presumed share of its value
 * (solar articles under the safeguard, the metal of derivatives) is dutiable on that share alone: duty is linear in it.
 */
import { ok, type Result } from '../basis/result.ts';
import type { Condition, ConditionId, Share } from '../law/condition.ts';
import type { Failure } from '../scenario/failure.ts';
import { chapterOf, type HtsCode } from '../schedule/hts-code.ts';
import type { FlowTable } from '../trade/flow-table.ts';
import { groupsOf } from './aggregate.ts';
import type { EvaluatedScenario, Reference } from './assess-scenario.ts';
import type { Group } from './comparison.ts';
import { evaluate } from './evaluate.ts';

export interface DutiableGroup extends Group {
  /** Whole cents. */
  readonly dutiable: number;
}

const isPresumedInPart = ({ tradeDefault }: Condition): boolean =>
  tradeDefault !== '0' && tradeDefault !== '1';

export function dutiableChapters(
  reference: Reference,
  table: FlowTable,
  evaluated: EvaluatedScenario,
): Result<readonly DutiableGroup[], Failure> {
  const { scenario, law, assessed } = evaluated;
  const presumed = [...law.rulebook.conditions.values()].filter(isPresumedInPart).map(({ id }) => id);
  const dutyAt = (share: string): Result<Float64Array, Failure> => {
    const stated = Object.fromEntries(presumed.map((id) => [id, share as Share]));
    const answers: Readonly<Record<ConditionId, Share>> = { ...scenario.answers, ...stated };
    const held = evaluate(reference, table, { ...scenario, answers }, new Map());
    return held.ok ? ok(held.value.assessed.duty) : held;
  };
  const [none, all] = [dutyAt('0'), dutyAt('1')];
  if (!none.ok) return none;
  if (!all.ok) return all;
  const { compiled, duty } = assessed;
  const dutiable = new Map<string, number>();
  for (const { row } of compiled.rows) {
    const [cents, whole] = [duty[row] ?? 0, all.value[row] ?? 0];
    if (cents === 0) continue;
    const share = (none.value[row] ?? 0) > 0 || whole === 0 ? 1 : Math.min(1, cents / whole);
    const chapter = chapterOf(table.codes[row] ?? ('' as HtsCode));
    dutiable.set(chapter, (dutiable.get(chapter) ?? 0) + (table.customsValue[row] ?? 0) * share);
  }
  const groups = groupsOf(evaluated, 'chapter');
  return ok(groups.map((group) => ({ ...group, dutiable: Math.round(dutiable.get(group.key) ?? 0) })));
}
