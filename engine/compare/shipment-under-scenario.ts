/**
 * One line of an entry under a scenario: as if it were entered on the scenario's day, under its reformed law. Shares
 * that the scenario states for a year of trade say nothing of one shipment: its own facts do.
 */
import type { Result } from '../basis/result.ts';
import type { Shipment } from '../trade/shipment.ts';
import type { Failure } from '../scenario/failure.ts';
import type { SettledRules } from '../scenario/reform-context.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { assessUnder } from '../assess/assess.ts';
import type { Assessment, AssessmentFailure } from '../assess/assess-code.ts';
import { lawOfScenario, type Reference } from './assess-scenario.ts';

/** `settled`: what a year of trade decided of the scenario's quotas and budgets; see `settleReform`. */
export function assessShipmentUnder(
  reference: Reference,
  scenario: Scenario,
  settled: SettledRules,
  shipment: Shipment,
): Result<Assessment, Failure | AssessmentFailure> {
  const law = lawOfScenario(scenario, reference.rulebook, settled);
  if (!law.ok) return law;
  const { lawAsOf: entryDate } = scenario;
  const loadingDate =
    shipment.loadingDate !== null && shipment.loadingDate > entryDate ? null : shipment.loadingDate;
  return assessUnder(law.value, reference.schedule, { ...shipment, entryDate, loadingDate });
}
