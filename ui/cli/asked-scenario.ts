/** The scenario that a command names; one saved on other data says so on standard error. */
import { pinnedElsewhere, type Reference, type Scenario } from '../../engine/index.ts';
import { findScenario } from './compare-scenarios.ts';
import { valueOf } from './refusal.ts';
import type { Speech } from './speech.ts';

export function askedScenario(name: string, reference: Reference, speech: Speech): Scenario {
  const scenario = valueOf(findScenario(name, reference, speech), speech);
  const note = savedOnOtherData(scenario, reference, speech);
  if (note !== null) process.stderr.write(`${note}\n`);
  return scenario;
}

export function savedOnOtherData(
  scenario: Scenario,
  { dataVersion }: Reference,
  speech: Speech,
): string | null {
  const pinned = pinnedElsewhere(scenario, dataVersion);
  if (pinned === null) return null;
  return speech.words.savedOnOtherData(speech.scenarioTitle(scenario), pinned.dataVersion, dataVersion);
}
