/** A scenario: the law as of a date, changed by what-if rules, with shares for what trade data cannot show. */
import type { IsoDate } from '../basis/date.ts';
import type { ConditionId, Share } from '../law/condition.ts';
import type { WhatIfRule } from './what-if-rule.ts';

/** The format of a document of one scenario. */
export const SCENARIO_FORMAT = 'tariff-scenario/2';

/** The data that a scenario was saved on, so that it can say what has changed when it is opened on other data. */
export interface PinnedData {
  readonly dataVersion: string;
  /** The table of trade that `duty` is about: `us-imports-vn-2024`. */
  readonly flows: string;
  /** Total duty of the year, US dollars with two decimals; null: not saved. */
  readonly duty: string | null;
}

/** The law of a day with proposed rules and stated shares; the document `tariff-scenario/2`. */
export interface Scenario {
  readonly format: typeof SCENARIO_FORMAT;
  /** Stable name: a preset's id, `law:2025-10-20`, or the user's own. */
  readonly id: string;
  /** The user's own title; empty for presets, whose titles are in the catalogues. */
  readonly label: string;
  readonly lawAsOf: IsoDate;
  /** Share of the value for which a condition holds, where the documented default is not wanted. */
  readonly answers: Readonly<Record<ConditionId, Share>>;
  /** Changes of the law of the United States. Empty: the law itself. */
  readonly reform: readonly WhatIfRule[];
  /** Changes of Viet Nam's tariff on goods of the United States. */
  readonly reformOfVietNam: readonly WhatIfRule[];
  /** Null: the scenario is about whatever data it is opened on. It changes no figure. */
  readonly pinned: PinnedData | null;
}

export function lawScenario(date: IsoDate): Scenario {
  return {
    format: SCENARIO_FORMAT,
    id: `law:${date}`,
    label: '',
    lawAsOf: date,
    answers: {},
    reform: [],
    reformOfVietNam: [],
    pinned: null,
  };
}

/** The data it was saved on, where those are not the present ones. */
export function pinnedElsewhere({ pinned }: Scenario, dataVersion: string): PinnedData | null {
  return pinned === null || pinned.dataVersion === dataVersion ? null : pinned;
}

export function isReform(scenario: Scenario): boolean {
  return scenario.reform.length > 0;
}
