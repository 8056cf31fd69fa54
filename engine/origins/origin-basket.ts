/** The products that came from Viet Nam, at the duty they would owe from another origin. Quantities do not change. */
import type { IsoDate } from '../basis/date.ts';
import { ok, type Result } from '../basis/result.ts';
import type { FlowTable } from '../trade/flow-table.ts';
import type { Failure } from '../scenario/failure.ts';
import { lawScenario, type Scenario } from '../scenario/scenario.ts';
import { assessScenario, type EvaluatedScenario } from '../compare/assess-scenario.ts';
import { NOTHING_SETTLED } from '../scenario/reform-context.ts';
import { ORDINARY_DUTY } from '../law/measure.ts';
import type { OriginReference } from './origin-figure.ts';
import { unknownRows } from './unknown-rows.ts';

export interface BasketFigure {
  /** Whole cents of the rows whose duty is known, and their duty. */
  readonly customsValue: number;
  readonly duty: number;
  readonly ordinaryDuty: number;
  /** Whole cents of the rows for which a duty has no rate: in neither figure. */
  readonly unknownValue: number;
}

/** The rows of the table at the origin's duty. Rows outside the model are left out. */
export function basketFigure(reference: OriginReference, evaluated: EvaluatedScenario): BasketFigure {
  const { assessed } = evaluated;
  const unknown = unknownRows(reference, evaluated);
  const ordinary = assessed.byMeasure.get(ORDINARY_DUTY);
  const figure = { customsValue: 0, duty: 0, ordinaryDuty: 0, unknownValue: 0 };
  for (const { row } of assessed.compiled.rows) {
    const value = assessed.compiled.table.customsValue[row] ?? 0;
    if (unknown === 'all' || unknown.has(row)) {
      figure.unknownValue += value;
      continue;
    }
    figure.customsValue += value;
    figure.duty += assessed.duty[row] ?? 0;
    figure.ordinaryDuty += ordinary?.[row] ?? 0;
  }
  return figure;
}

/** The whole table evaluated under the origin's law: rows and classes as any evaluation has them. */
export function evaluateFrom(
  reference: OriginReference,
  dataVersion: string,
  table: FlowTable,
  date: IsoDate,
  answers: Scenario['answers'] = {},
): Result<EvaluatedScenario, Failure> {
  const scenario = { ...lawScenario(date), answers };
  return assessScenario(
    { rulebook: reference.rulebook, schedule: reference.schedule, dataVersion },
    table,
    scenario,
    NOTHING_SETTLED,
    new Map(),
  );
}

export function basketFrom(
  reference: OriginReference,
  dataVersion: string,
  table: FlowTable,
  date: IsoDate,
): Result<BasketFigure, Failure> {
  const evaluated = evaluateFrom(reference, dataVersion, table, date);
  return evaluated.ok ? ok(basketFigure(reference, evaluated.value)) : evaluated;
}
