/** One scenario over one table of trade, with what the table decides of its rules. */
import type { Result } from '../basis/result.ts';
import type { FlowTable } from '../trade/flow-table.ts';
import type { Failure } from '../scenario/failure.ts';
import type { Scenario } from '../scenario/scenario.ts';
import {
  assessScenario,
  type CompiledCache,
  type EvaluatedScenario,
  type Reference,
} from './assess-scenario.ts';
import { settleReform } from './settle.ts';

export function evaluate(
  reference: Reference,
  table: FlowTable,
  scenario: Scenario,
  cache: CompiledCache,
): Result<EvaluatedScenario, Failure> {
  const settled = settleReform(reference, table, scenario);
  return settled.ok ? assessScenario(reference, table, scenario, settled.value, cache) : settled;
}
