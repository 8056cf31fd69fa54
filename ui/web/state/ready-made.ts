/** Scenarios that need no writing: presets, and the law of any date. */
import type { Scenario } from '../../../engine/index.ts';
import { dateOfLaw } from '../../words/sentences/scenario-name.ts';
import type { Opening } from '../worker/protocol.ts';

/** The scenario of that name; null where there is none. */
export function scenarioNamed(name: string, { presets }: Pick<Opening, 'presets'>): Scenario | null {
  const date = dateOfLaw(name);
  const preset = presets.find(({ scenario }) => scenario.id === name)?.scenario ?? null;
  if (date === null || preset !== null) return preset;
  return {
    format: 'tariff-scenario/2',
    id: name,
    label: '',
    lawAsOf: date,
    answers: {},
    reform: [],
    reformOfVietNam: [],
    pinned: null,
  };
}

/** What a scenario says, whatever it is called. */
export function contentOf({ lawAsOf, answers, reform, reformOfVietNam }: Scenario): string {
  return JSON.stringify([lawAsOf, Object.entries(answers).sort(), reform, reformOfVietNam]);
}

/** As its name has it: whoever edits it edits a copy. */
export function isReadyMade(scenario: Scenario, opening: Pick<Opening, 'presets'>): boolean {
  const named = scenarioNamed(scenario.id, opening);
  return named !== null && scenario.label === '' && contentOf(named) === contentOf(scenario);
}
