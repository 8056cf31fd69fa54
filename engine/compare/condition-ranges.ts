/**
 * What the documented defaults hide: for each condition that trade data cannot show, the total duty if it held
 * for none, and for all, of the value that it touches, everything else as in the scenario.
 */
import { ONE, ZERO, type Decimal } from '../basis/decimal.ts';
import type { ConditionId, Share } from '../law/condition.ts';
import { assessAll } from '../columnar/assess-all.ts';
import { compileTable } from '../columnar/compile.ts';
import { totalsOf } from './aggregate.ts';
import { onlyRows } from './only-rows.ts';
import type { EvaluatedScenario, Reference } from './assess-scenario.ts';
import { evaluate } from './evaluate.ts';
import { needsTrade } from './settle.ts';

/** Whole cents. */
export interface ConditionRange {
  readonly condition: ConditionId;
  /** The share in use, as plain decimal text; `mixed` where list entries presume different ones. */
  readonly share: string;
  readonly flows: number;
  readonly customsValue: number;
  readonly dutyAtNone: number;
  readonly dutyAtAll: number;
}

export function conditionRanges(
  reference: Reference,
  evaluated: EvaluatedScenario,
): readonly ConditionRange[] {
  const { scenario, law, shares, assessed } = evaluated;
  const { table, rows } = assessed.compiled;
  const touched = new Map<ConditionId, { rows: number[]; shares: Set<string> }>();
  for (const { row, assumed } of rows) {
    for (const { condition, share } of assumed) {
      const found = touched.get(condition) ?? { rows: [], shares: new Set<string>() };
      found.rows.push(row);
      found.shares.add(share.toFixed());
      touched.set(condition, found);
    }
  }
  const total = totalsOf(assessed).duty;
  const ranges: ConditionRange[] = [];
  for (const [condition, found] of touched) {
    const part = onlyRows(table, found.rows);
    const now = found.rows.reduce((sum, row) => sum + (assessed.duty[row] ?? 0), 0);
    const dutyAt = (share: Decimal): number => {
      if (needsTrade(scenario)) return dutyAnew(reference, evaluated, condition, share);
      const changed = new Map([...shares, [condition, share] as const]);
      return (
        total - now + totalsOf(assessAll(law, compileTable(law, reference.schedule, part, changed))).duty
      );
    };
    const [only, ...others] = [...found.shares];
    ranges.push({
      condition,
      share: others.length > 0 || only === undefined ? 'mixed' : only,
      flows: found.rows.length,
      customsValue: found.rows.reduce((sum, row) => sum + (table.customsValue[row] ?? 0), 0),
      dutyAtNone: dutyAt(ZERO),
      dutyAtAll: dutyAt(ONE),
    });
  }
  const width = (range: ConditionRange): number => Math.abs(range.dutyAtAll - range.dutyAtNone);
  return ranges.filter((range) => width(range) > 0).sort((a, b) => width(b) - width(a));
}

/** How far a quota or a budget goes depends on the other facts: it is settled again on the whole table. */
function dutyAnew(
  reference: Reference,
  { scenario, assessed }: EvaluatedScenario,
  condition: ConditionId,
  share: Decimal,
): number {
  const answers = { ...scenario.answers, [condition]: share.toFixed() as Share };
  const recalculated = evaluate(reference, assessed.compiled.table, { ...scenario, answers }, new Map());
  // The same rules were settled on the same table before; a share from 0 to 1 cannot make them fail.
  if (!recalculated.ok)
    throw new Error(`a scenario that was evaluated fails with another share: ${recalculated.failure.kind}`);
  return totalsOf(recalculated.value.assessed).duty;
}
