/** What-if rules of every kind over the real law: every name is there, every rule can be applied to a year of trade. */
import fc, { type Arbitrary } from 'fast-check';
import { dayAfter } from '../../engine/basis/date.ts';
import { decimalText, parseDecimal } from '../../engine/basis/decimal.ts';
import type { Share } from '../../engine/law/condition.ts';
import type { Measure, MeasureId } from '../../engine/law/measure.ts';
import { parsePercent, parseRateOfDuty, type Percent } from '../../engine/schedule/rate-of-duty.ts';
import { COUNTRY_DUTY, type ProposedRate, type WhatIfRule } from '../../engine/scenario/what-if-rule.ts';
import { oneOfMany, plainDecimal, shareText } from './choice.ts';
import { daysBetween, entryDates } from './dates.ts';
import { percentText } from './rates.ts';
import { realData } from './real-reference.ts';
import { ruleProducts } from './selections.ts';

export { numbered } from './numbered.ts';

export type RuleBody = WhatIfRule extends infer Rule
  ? Rule extends WhatIfRule
    ? Omit<Rule, 'id' | 'note'>
    : never
  : never;

export function measuresOfKind(kind: Measure['kind']): readonly MeasureId[] {
  return realData().rulebook.measures.flatMap((measure) => (measure.kind === kind ? [measure.id] : []));
}

export const additionalDuties = (): Arbitrary<MeasureId> => oneOfMany(measuresOfKind('additionalDuty'));
export const exemptions = (): Arbitrary<MeasureId> => oneOfMany(measuresOfKind('exemption'));

/** In their shortest notation, as a reader of documents returns them. */
const percents: Arbitrary<Percent> = percentText.map((text) => parsePercent(text) as Percent);
const shortest = (text: string): string => {
  const value = parseDecimal(text);
  return value === null ? text : decimalText(value);
};
export const shares: Arbitrary<Share> = shareText.map((text) => shortest(text) as Share);
export const proposedRates: Arbitrary<ProposedRate> = fc.oneof(
  fc.constant(parseRateOfDuty('Free') as ProposedRate),
  percents.map((percent): ProposedRate => ({ kind: 'adValorem', percent })),
);

const someMeasures = (measures: Arbitrary<string>): Arbitrary<string[]> =>
  fc.uniqueArray(measures, { minLength: 1, maxLength: 4 });
const orNull = <Value>(arbitrary: Arbitrary<Value>): Arbitrary<Value | null> =>
  fc.option(arbitrary, { nil: null });
const dollars = fc.integer({ min: 1, max: 10 ** 11 }).map(String);

const points = fc
  .tuple(plainDecimal(60, 2), fc.boolean())
  .map(([size, fewer]) => shortest(fewer ? `-${size}` : size));

const steps = fc
  .uniqueArray(daysBetween('2025-01-01', '2029-12-31'), { minLength: 1, maxLength: 4 })
  .chain((days) => fc.tuple(...days.toSorted().map((from) => proposedRates.map((rate) => ({ from, rate })))));

const period = fc
  .tuple(entryDates(), orNull(entryDates()))
  .map(([from, until]) => ({ from, until: until === null || until >= from ? until : dayAfter(from) }));

const quota = fc.oneof(
  fc.record({ kind: fc.constant('value'), usd: dollars }),
  fc.record({
    kind: fc.constant('quantity'),
    amount: dollars,
    unit: fc.constantFrom('kg', 't', 'No.', 'prs.'),
    usdPerUnit: dollars,
  }),
);

function designations(): Arbitrary<object> {
  const annex = [...realData().rulebook.lists].find(([id]) => id === 'annex-iii')?.[1];
  const codes = [...(annex?.entries.keys() ?? [])];
  return fc.oneof(
    fc.constant({ kind: 'whole' }),
    fc
      .subarray(['agricultural_products', 'aircraft_and_parts', 'generic_pharmaceuticals'], { minLength: 1 })
      .map((categories) => ({ kind: 'categories', categories })),
    fc
      .uniqueArray(oneOfMany(codes), { minLength: 1, maxLength: 5 })
      .map((chosen) => ({ kind: 'codes', codes: chosen })),
    dollars.map((usd) => ({ kind: 'budget', usd })),
  );
}

/** `hasCountryDuty`: whether the rules may name the duty that every product of Viet Nam pays. */
export function ruleBodies(hasCountryDuty = false): Arbitrary<object> {
  const of = (kind: WhatIfRule['kind'], fields: Readonly<Record<string, Arbitrary<unknown>>>) =>
    fc.record({ kind: fc.constant(kind), ...fields });
  const duty: Arbitrary<string> = fc.oneof(
    { weight: 4, arbitrary: additionalDuties() },
    { weight: hasCountryDuty ? 2 : 0, arbitrary: fc.constant(COUNTRY_DUTY) },
  );
  const anyDuty = fc.oneof(
    { weight: 5, arbitrary: duty },
    { weight: 1, arbitrary: fc.constant('column-1-general') },
  );
  const products = ruleProducts();
  const share = orNull(shares);
  return fc.oneof(
    of('setRate', { measure: anyDuty, rate: proposedRates, products, share }),
    of('addToRate', { measure: anyDuty, points, products }),
    of('limitRate', {
      measure: duty,
      bound: fc.constantFrom('atMost', 'atLeast'),
      of: fc.constantFrom('rate', 'allIn'),
      percent: percents,
      products,
    }),
    of('phaseRate', { measure: anyDuty, steps, products }),
    of('tariffQuota', {
      measure: anyDuty,
      inQuota: proposedRates,
      overQuota: orNull(proposedRates),
      quota,
      products,
    }),
    of('exempt', { from: someMeasures(duty), products, share }),
    of('liftExemption', { exemption: exemptions(), products }),
    of('designate', {
      list: fc.constant('annex-iii'),
      from: someMeasures(duty),
      choice: designations(),
      partialLines: share,
    }),
    of('suspend', {
      measures: fc.oneof(someMeasures(duty), someMeasures(exemptions()), fc.constant('everyAdditionalDuty')),
    }),
    of('restore', { measure: fc.oneof(additionalDuties(), exemptions()) }),
    of('retime', { measure: fc.oneof(additionalDuties(), exemptions()), effective: period }),
    of('addDuty', { rate: proposedRates, products, share }),
  );
}

/** A measure that an earlier rule of the reform suspended has no dates left to move. */
export function isMovable(bodies: readonly object[]): boolean {
  const rules = bodies as readonly {
    kind: string;
    measure?: string;
    measures?: string | readonly string[];
  }[];
  return !rules.some(
    (rule, index) =>
      rule.kind === 'retime' &&
      rules
        .slice(0, index)
        .some(
          ({ kind, measures }) =>
            kind === 'suspend' &&
            (measures === 'everyAdditionalDuty' ||
              measures?.includes(rule.measure ?? '') ||
              measures?.includes(COUNTRY_DUTY)),
        ),
  );
}
