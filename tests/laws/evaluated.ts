/** Scenarios evaluated without a cache, and their columns by measure as plain arrays. */
import { ORDINARY_DUTY as ORDINARY } from '../../engine/law/measure.ts';
import type { EvaluatedScenario } from '../../engine/compare/assess-scenario.ts';
import { evaluate } from '../../engine/compare/evaluate.ts';
import type { MeasureId } from '../../engine/law/measure.ts';
import type { Scenario } from '../../engine/scenario/scenario.ts';
import type { FlowTable } from '../../engine/trade/flow-table.ts';
import { realReference, valueOf } from '../arbitraries/real-reference.ts';

export { ORDINARY };

export function evaluated(scenario: Scenario, table: FlowTable): EvaluatedScenario {
  return valueOf(evaluate(realReference(), table, scenario, new Map()));
}

/** Whole cents by measure and row; a measure that applies nowhere is left out, as is one that yields nothing. */
export function columnsOf({ assessed }: EvaluatedScenario): Readonly<Record<string, readonly number[]>> {
  return Object.fromEntries(
    [...assessed.byMeasure]
      .map(([id, column]) => [id, [...column]] as const)
      .filter(([, column]) => column.some((cents) => cents !== 0)),
  );
}

export function columnOf({ assessed }: EvaluatedScenario, measure: MeasureId): readonly number[] {
  return [...(assessed.byMeasure.get(measure) ?? assessed.duty.map(() => 0))];
}

export function without(
  columns: Readonly<Record<string, readonly number[]>>,
  ...measures: readonly string[]
): Readonly<Record<string, readonly number[]>> {
  return Object.fromEntries(Object.entries(columns).filter(([id]) => !measures.includes(id)));
}

export const dutyOf = ({ assessed }: EvaluatedScenario): readonly number[] => [...assessed.duty];
