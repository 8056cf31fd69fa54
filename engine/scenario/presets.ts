/** Scenarios that everybody starts from. Titles and stories are in the catalogues, under the preset's id. */
import { parseDecimal } from '../basis/decimal.ts';
import { parseIsoDate, type IsoDate } from '../basis/date.ts';
import { fail, ok, type Result } from '../basis/result.ts';
import type { ConditionId, Share } from '../law/condition.ts';
import { ORDINARY_DUTY, type MeasureId, type WhatIfRuleId } from '../law/measure.ts';
import type { ProductListId } from '../law/product-list.ts';
import type { Percent } from '../schedule/rate-of-duty.ts';
import type { Failure } from './failure.ts';
import { EVERY_PRODUCT } from './product-selection.ts';
import { lawScenario, type Scenario } from './scenario.ts';
import { COUNTRY_DUTY, type Designation, type ProposedRate, type WhatIfRule } from './what-if-rule.ts';

/** The first entry date whose law this product knows. */
export const FIRST_DATE = '2025-01-01' as IsoDate;
/** The day of the joint statement on the framework: 20 % was collected, with Annex II as it was then. */
const FRAMEWORK_DATE = '2025-10-26' as IsoDate;
const LIBERATION_DATE = '2025-04-09' as IsoDate;
const PAUSE_DATE = '2025-04-10' as IsoDate;
const SECTION_122_DATE = '2026-02-24' as IsoDate;

const ANNEX_III = 'annex-iii' as ProductListId;
/** The categories under which the list of candidates groups its products. */
export const ANNEX_III_CATEGORIES = [
  'agricultural_products',
  'aircraft_and_parts',
  'generic_pharmaceuticals',
  'unavailable_natural_resources',
] as const;

const FRAMEWORK_RATES: readonly [MeasureId, ...MeasureId[]] = [
  'ieepa-vn-20' as MeasureId,
  'ieepa-transship-40' as MeasureId,
  'ieepa-base-10-in-transit' as MeasureId,
];
const TRANSSHIPPED_GOODS = 'transshipped' as ConditionId;
/** The share of trade under a transshipment finding where the preset's name states none. */
const TRANSSHIPPED = '10';

/** No rate of a duty on excess capacity is known: the reader sets it; this is the first value. */
const EXCESS_CAPACITY = '10';

const ruleId = (id: string): WhatIfRuleId => id as WhatIfRuleId;
const percentRate = (percent: string): ProposedRate => ({ kind: 'adValorem', percent: percent as Percent });
const EVERYTHING = { products: EVERY_PRODUCT, share: null } as const;

const framework: Scenario = { ...lawScenario(FRAMEWORK_DATE), id: 'framework-20' };

function withAnnexIII(id: string, choice: Designation, partialLines: Share | null): Scenario {
  return {
    ...framework,
    id,
    reform: [
      {
        id: ruleId('annex-iii'),
        note: '',
        kind: 'designate',
        list: ANNEX_III,
        from: FRAMEWORK_RATES,
        choice,
        partialLines,
      },
    ],
  };
}

/** `share` of all trade, 0 to 1, found to have been transshipped: the law's own rate for it was 40 %. */
function transshipment(id: string, share: string): Scenario {
  return { ...framework, id, answers: { [TRANSSHIPPED_GOODS]: share as Share } };
}

function onLawOf(date: IsoDate, id: string, reform: readonly WhatIfRule[] = []): Scenario {
  return { ...lawScenario(date), id, reform };
}

const noAdditionalDuty: WhatIfRule = {
  id: ruleId('no-additional-duty'),
  note: '',
  kind: 'suspend',
  measures: 'everyAdditionalDuty',
};

const countryRate = (id: string, percent: string): WhatIfRule => ({
  id: ruleId(id),
  note: '',
  kind: 'setRate',
  measure: COUNTRY_DUTY,
  rate: percentRate(percent),
  ...EVERYTHING,
});

const freeOfOrdinaryDuty = (id: string): WhatIfRule => ({
  id: ruleId(id),
  note: '',
  kind: 'setRate',
  measure: ORDINARY_DUTY,
  rate: { kind: 'free' },
  ...EVERYTHING,
});

/** Column 1 and the country duty together are 15 %, or column 1 alone where it is more: as with EU, Japan, Korea. */
function allIn15(date: IsoDate): Scenario {
  return onLawOf(date, 'all-in-15', [
    countryRate('country-duty-15', '15'),
    {
      id: ruleId('all-in-15'),
      note: '',
      kind: 'limitRate',
      measure: COUNTRY_DUTY,
      bound: 'atMost',
      of: 'allIn',
      percent: '15' as Percent,
      products: EVERY_PRODUCT,
    },
  ]);
}

function twoWayFree(date: IsoDate): Scenario {
  return {
    ...onLawOf(date, 'two-way-free', [noAdditionalDuty, freeOfOrdinaryDuty('no-ordinary-duty')]),
    reformOfVietNam: [freeOfOrdinaryDuty('no-duty-in-viet-nam')],
  };
}

/** Both sides at the rate announced for Viet Nam on 2 April 2025; neither was proposed by anyone as a reply. */
function mutualRetaliation(date: IsoDate): Scenario {
  return {
    ...onLawOf(date, 'mutual-retaliation', [countryRate('country-duty-46', '46')]),
    reformOfVietNam: [
      { id: ruleId('reply-46'), note: '', kind: 'addDuty', rate: percentRate('46'), ...EVERYTHING },
    ],
  };
}

/** A second Section 301 duty on top of today's law, Section 232 goods too: how it would stack is not known. */
function excessCapacity(date: IsoDate, id: string, percent: string): Scenario {
  return onLawOf(date, id, [
    {
      id: ruleId('excess-capacity'),
      note: '',
      kind: 'addDuty',
      rate: percentRate(percent),
      ...EVERYTHING,
    },
  ]);
}

export function presets(evidenceThrough: IsoDate): readonly Scenario[] {
  return [
    lawScenario(evidenceThrough),
    framework,
    withAnnexIII('framework-20-annex3', { kind: 'whole' }, null),
    withAnnexIII('framework-20-annex3-whole-lines', { kind: 'whole' }, '0' as Share),
    withAnnexIII('framework-20-annex3-in-full', { kind: 'whole' }, '1' as Share),
    ...ANNEX_III_CATEGORIES.map((category) =>
      withAnnexIII(`framework-20-annex3:${category}`, { kind: 'categories', categories: [category] }, null),
    ),
    onLawOf(LIBERATION_DATE, 'liberation-46'),
    onLawOf(PAUSE_DATE, 'pause-10'),
    onLawOf(SECTION_122_DATE, 'section-122'),
    onLawOf(evidenceThrough, 'forced-labour-12.5'),
    transshipment('transshipment-40', '0.1'),
    allIn15(evidenceThrough),
    onLawOf(evidenceThrough, 'mfn-only', [noAdditionalDuty]),
    twoWayFree(evidenceThrough),
    mutualRetaliation(evidenceThrough),
    excessCapacity(evidenceThrough, 'excess-capacity', EXCESS_CAPACITY),
  ];
}

/** `transshipment-40:25`: a quarter of all trade. */
function transshipmentNamed(name: string): Scenario | null {
  const percent = /^transshipment-40:(\d{1,3})$/.exec(name)?.[1];
  const share = parseDecimal(percent ?? '')?.dividedBy(100);
  return share === undefined || share.greaterThan(1) ? null : transshipment(name, share.toFixed());
}

/** `excess-capacity:7.5`: seven and a half percent on top of today's law. */
function excessCapacityNamed(name: string, date: IsoDate): Scenario | null {
  const percent = parseDecimal(/^excess-capacity:(\d{1,3}(?:\.\d{1,4})?)$/.exec(name)?.[1] ?? '');
  return percent === null ? null : excessCapacity(date, name, percent.toFixed());
}

/** `framework-20`, `law:2025-10-20`: the scenario of that name, or the names there are. */
export function scenarioNamed(typed: string, evidenceThrough: IsoDate): Result<Scenario, Failure> {
  // A percentage in a name is one with or without its sign.
  const name = /^(transshipment-40|excess-capacity):[\d.]+%$/.test(typed) ? typed.slice(0, -1) : typed;
  const preset =
    presets(evidenceThrough).find(({ id }) => id === name) ??
    transshipmentNamed(name) ??
    excessCapacityNamed(name, evidenceThrough);
  if (preset !== null) return ok(preset);
  const date = name.startsWith('law:') ? parseIsoDate(name.slice('law:'.length)) : null;
  if (date !== null && date >= FIRST_DATE) return ok(lawScenario(date));
  const known = [
    'law:<date from 2025-01-01>',
    ...presets(evidenceThrough)
      .map(({ id }) => id)
      .filter((id) => !id.startsWith('law:')),
    `transshipment-40:<percent, ${TRANSSHIPPED} if none is named>`,
    `excess-capacity:<percent, ${EXCESS_CAPACITY} if none is named>`,
  ];
  return fail({ kind: 'unknownScenario', name, known });
}
