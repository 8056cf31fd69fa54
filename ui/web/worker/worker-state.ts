/** The worker's only state, what it has loaded and compiled, and what every kind of question starts from. */
import {
  evaluate,
  needsTrade,
  NOTHING_SETTLED,
  ok,
  settleReform,
  type EvaluatedScenario,
  type Failure,
  type FlowTable,
  type Reference,
  type Result,
  type Scenario,
  type SettledRules,
} from '../../../engine/index.ts';
import { load, NOT_OPEN, type Loaded } from './loaded.ts';
import type { Opening, Progress } from './protocol.ts';

let loaded: Loaded | null = null;

export const loadedNow = (): Loaded | null => loaded;

export async function openOnce(onProgress: (progress: Progress) => void): Promise<Result<Opening, Failure>> {
  if (loaded !== null) return ok(loaded.opening);
  const result = await load(onProgress);
  if (!result.ok) return result;
  loaded ??= result.value;
  return ok(loaded.opening);
}

/** Everything with the trade of 2024, which may still be on its way. */
export async function withFlows(): Promise<
  Result<{ readonly all: Loaded; readonly reference: Reference; readonly flows: FlowTable }, Failure>
> {
  const all = loaded;
  if (all === null) return NOT_OPEN;
  const flows = await all.flows();
  return flows.ok ? ok({ all, reference: all.reference, flows: flows.value }) : flows;
}

export async function evaluated(
  scenario: Scenario,
): Promise<
  Result<{ readonly all: Loaded; readonly flows: FlowTable; readonly result: EvaluatedScenario }, Failure>
> {
  const ready = await withFlows();
  if (!ready.ok) return ready;
  const { all, reference, flows } = ready.value;
  const result = evaluate(reference, flows, scenario, all.cache);
  return result.ok ? ok({ all, flows, result: result.value }) : result;
}

/** What the trade of 2024 decides of a scenario's rules; most have none that it could, and do not wait for it. */
export async function settledRules(scenario: Scenario): Promise<Result<SettledRules, Failure>> {
  if (!needsTrade(scenario)) return ok(NOTHING_SETTLED);
  const ready = await withFlows();
  return ready.ok ? settleReform(ready.value.reference, ready.value.flows, scenario) : ready;
}
