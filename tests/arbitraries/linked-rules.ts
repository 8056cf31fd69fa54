/** Scenarios whose rules meet: the same few measures again and again, and the duties that earlier rules added. */
import fc, { type Arbitrary } from 'fast-check';
import { countryLayerOn } from '../../engine/scenario/country-layer.ts';
import { dutiesInForce } from '../../engine/law/rulebook.ts';
import { COUNTRY_DUTY, type WhatIfRule } from '../../engine/scenario/what-if-rule.ts';
import type { Scenario } from '../../engine/scenario/scenario.ts';
import { entryDates } from './dates.ts';
import { realData } from './real-reference.ts';
import { isMovable, numbered, ruleBodies } from './rules.ts';
import { answers, withRules } from './scenarios.ts';

interface Draft {
  readonly kind: WhatIfRule['kind'];
  readonly measure?: string;
  readonly from?: readonly string[];
  readonly measures?: readonly string[] | string;
}

const ON_RATES: readonly string[] = ['setRate', 'addToRate', 'limitRate', 'phaseRate', 'tariffQuota'];

/** With the measure that the number picks: in force that day, the ordinary duty, or added by an earlier rule. */
function aimed(body: object, pick: number, near: readonly string[]): object {
  const draft = body as Draft;
  const measure = near[pick % near.length] ?? '';
  if (ON_RATES.includes(draft.kind)) return { ...draft, measure };
  if (draft.from !== undefined) return { ...draft, from: [...new Set([measure, ...draft.from])] };
  if (draft.kind === 'suspend' && Array.isArray(draft.measures) && pick % 3 === 0)
    return { ...draft, measures: [measure] };
  const isOfLaw = !measure.startsWith('what-if:') && measure !== COUNTRY_DUTY;
  return draft.kind === 'restore' && isOfLaw ? { ...draft, measure } : draft;
}

function linked(bodies: readonly object[], picks: readonly number[], inForce: readonly string[]) {
  const aims: object[] = [];
  const added: string[] = [];
  for (const [index, body] of bodies.entries()) {
    aims.push(aimed(body, picks[index] ?? 0, [...inForce, ...added, ...added]));
    if ((body as Draft).kind === 'addDuty') added.push(`what-if:rule-${index}`);
  }
  return aims;
}

export function linkedScenarios(most = 5): Arbitrary<Scenario> {
  // Made once: what they draw from is read from the whole law.
  const [withCountryDuty, withoutOne, anyAnswers] = [ruleBodies(true), ruleBodies(false), answers()];
  return entryDates().chain((date) => {
    const { rulebook } = realData();
    const hasCountryDuty = countryLayerOn(rulebook, date) !== null;
    const inForce = [
      'column-1-general',
      ...(hasCountryDuty ? [COUNTRY_DUTY, COUNTRY_DUTY] : []),
      ...dutiesInForce(rulebook, date).map(({ measure }) => measure.id as string),
    ];
    return fc
      .tuple(
        anyAnswers,
        fc.array(hasCountryDuty ? withCountryDuty : withoutOne, { minLength: 1, maxLength: most }),
        fc.array(fc.nat(1000), { minLength: most, maxLength: most }),
      )
      .map(([shares, bodies, picks]) => ({ shares, bodies: linked(bodies, picks, inForce) }))
      .filter(({ bodies }) => isMovable(bodies))
      .map(({ shares, bodies }) => ({ ...withRules(date, [], shares), reform: numbered(bodies) }));
  });
}
