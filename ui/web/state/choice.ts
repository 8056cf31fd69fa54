/** What is compared: two sides, each a named scenario and possibly a general duty of the user's own. */
import type {
  IsoDate,
  MeasureId,
  ProductSelection,
  ProposedRate,
  Scenario,
  ScenarioResult,
  WhatIfRule,
} from '../../../engine/index.ts';
import { calendarDate } from '../format/date.ts';
import type { Opening } from '../worker/protocol.ts';

/** The first entry date whose law this product knows. */
export const FIRST_ENTRY_DATE = '2025-01-01' as IsoDate;
export const HIGHEST_GENERAL_RATE = 60;
export const GENERAL_RATE_STEP = 0.5;

const LAW = 'law:';
const SLIDER = 'slider' as WhatIfRule['id'];

export interface Side {
  /** `law:2026-10-10` or the id of a preset. */
  readonly name: string;
  /** Percent; null: as the scenario has it. */
  readonly rate: number | null;
}

export interface Choice {
  readonly baseline: Side;
  readonly scenario: Side;
}

export type SideKey = keyof Choice;

/** The duty on every product of Viet Nam that a scenario rests on; the slider takes its place. */
export type GeneralDuty = NonNullable<ScenarioResult['countryLayer']>;

export function lawName(date: IsoDate): string {
  return LAW + date;
}

/** The entry date of `law:2026-10-10`; null for anything else, also for dates before the law known here. */
export function dateOfLaw(name: string): IsoDate | null {
  const date = name.startsWith(LAW) ? calendarDate(name.slice(LAW.length)) : null;
  return date !== null && date >= FIRST_ENTRY_DATE ? date : null;
}

export function isGeneralRate(rate: number): boolean {
  return rate >= 0 && rate <= HIGHEST_GENERAL_RATE && Number.isInteger(rate / GENERAL_RATE_STEP);
}

/** Today's law against the scenario that everybody asks about, which is not the law. */
export function firstChoice({ evidenceThrough }: Opening): Choice {
  return {
    baseline: { name: lawName(evidenceThrough), rate: null },
    scenario: { name: 'framework-20-annex3', rate: null },
  };
}

/** The scenario of that name, before the slider; null where there is none. */
export function scenarioNamed(name: string, { presets }: Opening): Scenario | null {
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

/** With a general duty in the place of the one it has, or beside everything else where it has none. */
export function withGeneralRate(scenario: Scenario, percent: number, general: GeneralDuty | null): Scenario {
  const rate: ProposedRate = { kind: 'adValorem', percent: String(percent) as Percent };
  const rule: WhatIfRule =
    general === null
      ? { id: SLIDER, note: '', kind: 'addDuty', rate, products: EVERY_PRODUCT, share: null }
      : {
          id: SLIDER,
          note: '',
          kind: 'setRate',
          measure: general.measure as MeasureId,
          rate,
          products: EVERY_PRODUCT,
          share: null,
        };
  const others = scenario.reform.filter(({ id }) => id !== SLIDER);
  return { ...scenario, id: `${scenario.id}+${percent}`, reform: [...others, rule] };
}

type Percent = Extract<ProposedRate, { kind: 'adValorem' }>['percent'];

const EVERY_PRODUCT: ProductSelection = { of: 'all', except: [], value: null };

/** The general duty in percent, for the slider's place; zero where there is none. */
export function generalPercent(general: GeneralDuty | null): number {
  const figure = /^\d+(\.\d+)?/.exec(general?.rate ?? '')?.[0];
  return figure === undefined ? 0 : Number(figure);
}

/** Whether two scenarios are one law under two names. */
export function isSameLaw(first: Scenario, second: Scenario): boolean {
  const content = ({ lawAsOf, answers, reform, reformOfVietNam }: Scenario): string =>
    JSON.stringify([lawAsOf, answers, reform, reformOfVietNam]);
  return content(first) === content(second);
}
