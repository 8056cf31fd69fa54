/** Scenarios that need no writing: presets, and the law of any date. */
import type { IsoDate, Scenario } from '../../../engine/index.ts';
import { calendarDate } from '../format/date.ts';
import type { Opening } from '../worker/protocol.ts';

/** The first entry date whose law this product knows. */
export const FIRST_ENTRY_DATE = '2025-01-01' as IsoDate;

const LAW = 'law:';

export function lawName(date: IsoDate): string {
  return LAW + date;
}

/** The entry date of `law:2026-10-10`; null for anything else, also for dates before the law known here. */
export function dateOfLaw(name: string): IsoDate | null {
  const date = name.startsWith(LAW) ? calendarDate(name.slice(LAW.length)) : null;
  return date !== null && date >= FIRST_ENTRY_DATE ? date : null;
}

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
