/** A scenario from which rules were taken out: names of the others that then refer to nothing are ignored. */
import type { Result } from '../basis/result.ts';
import type { FlowTable } from '../trade/flow-table.ts';
import type { Failure } from '../scenario/failure.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { CompiledCache, EvaluatedScenario, Reference } from './assess-scenario.ts';
import { evaluate } from './evaluate.ts';

/** Rules that name what only an absent rule would add, or a country duty that another date has, are left out. */
export function evaluateWithout(
  reference: Reference,
  table: FlowTable,
  scenario: Scenario,
  cache: CompiledCache,
): Result<EvaluatedScenario, Failure> {
  let { reform } = scenario;
  for (;;) {
    const evaluated = evaluate(reference, table, { ...scenario, reform }, cache);
    if (evaluated.ok) return evaluated;
    const { failure } = evaluated;
    const isOrphan = failure.kind === 'unknownMeasure' || failure.kind === 'noCountryDuty';
    const rest = reform.filter(({ id }) => !isOrphan || id !== failure.rule);
    if (rest.length === reform.length) return evaluated;
    reform = rest;
  }
}
