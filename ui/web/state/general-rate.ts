/** The slider: one duty on every product, in the place of the general duty that a scenario rests on. */
import type {
  MeasureId,
  ProductSelection,
  ProposedRate,
  Scenario,
  ScenarioResult,
  WhatIfRule,
} from '../../../engine/index.ts';
import { MOVED, nameBeforeSlider, SLIDER } from '../../words/sentences/scenario-name.ts';
import type { Opening } from '../worker/protocol.ts';
import { isReadyMade } from './ready-made.ts';

export const HIGHEST_GENERAL_RATE = 60;
export const GENERAL_RATE_STEP = 0.5;

/** The duty on every product of Viet Nam that a scenario rests on. */
export type GeneralDuty = NonNullable<ScenarioResult['countryLayer']>;
type Percent = Extract<ProposedRate, { kind: 'adValorem' }>['percent'];

const EVERY_PRODUCT: ProductSelection = { of: 'all', except: [], value: null };

export function isGeneralRate(rate: number): boolean {
  return rate >= 0 && rate <= HIGHEST_GENERAL_RATE && Number.isInteger(rate / GENERAL_RATE_STEP);
}

export function withoutSlider(scenario: Scenario): Scenario {
  const reform = scenario.reform.filter(({ id }) => id !== SLIDER);
  return reform.length === scenario.reform.length
    ? scenario
    : { ...scenario, id: nameBeforeSlider(scenario.id), reform };
}

/** A ready-made scenario that only the slider has changed. */
export function isSlidReadyMade(scenario: Scenario, opening: Pick<Opening, 'presets'>): boolean {
  return scenario.id.endsWith(MOVED) && isReadyMade(withoutSlider(scenario), opening);
}

/** With a general duty in the place of the one it has, or beside everything else where it has none. */
export function withGeneralRate(
  scenario: Scenario,
  percent: number,
  general: GeneralDuty | null,
  opening: Pick<Opening, 'presets'>,
): Scenario {
  const plain = withoutSlider(scenario);
  const rate: ProposedRate = { kind: 'adValorem', percent: String(percent) as Percent };
  const core = { id: SLIDER, note: '', rate, products: EVERY_PRODUCT, share: null } as const;
  const rule: WhatIfRule =
    general === null
      ? { ...core, kind: 'addDuty' }
      : { ...core, kind: 'setRate', measure: general.measure as MeasureId };
  const id = isReadyMade(plain, opening) ? plain.id + MOVED : plain.id;
  return { ...plain, id, reform: [...plain.reform, rule] };
}

/** The general duty in percent, for the slider's place; zero where there is none. */
export function generalPercent(general: GeneralDuty | null): number {
  const figure = /^\d+(\.\d+)?/.exec(general?.rate ?? '')?.[0];
  return figure === undefined ? 0 : Number(figure);
}
