/** Laws and scenarios that an entry can be put under. */
import type { Scenario, ScenarioOfSet } from '../../../engine/index.ts';
import { scenarioTitle, titleOfName } from '../../words/sentences/scenario-title.ts';
import { isReadyMade } from '../state/ready-made.ts';
import type { Reader } from '../state/reader.svelte.ts';
import type { Session } from '../state/session.svelte.ts';

export interface ScenarioChoice {
  readonly value: string;
  readonly label: string;
}

export function titleOf(named: ScenarioOfSet, reader: Reader): string {
  return typeof named === 'string' ? titleOfName(named, reader) : scenarioTitle(named, reader);
}

/** Of the comparison in the other view: those that are the person's own. */
export function ownScenarios(session: Session): readonly Scenario[] {
  const { set, opening } = session;
  return set === null || opening === null
    ? []
    : set.scenarios.filter((scenario) => !isReadyMade(scenario, opening));
}

export function scenarioGroups(
  session: Session,
  reader: Reader,
): readonly { readonly title: string; readonly choices: readonly ScenarioChoice[] }[] {
  const words = reader.words.later.scenarios;
  const ready = (session.opening?.presets ?? []).map(({ scenario }) => ({
    value: scenario.id,
    label: scenarioTitle(scenario, reader),
  }));
  const own = ownScenarios(session).map((scenario) => ({
    value: scenario.id,
    label: scenarioTitle(scenario, reader),
  }));
  return [
    { title: words.ready, choices: ready },
    ...(own.length === 0 ? [] : [{ title: words.mine, choices: own }]),
  ];
}

export function chosenScenario(session: Session, value: string): ScenarioOfSet {
  return ownScenarios(session).find(({ id }) => id === value) ?? value;
}
