/** Scenarios over the real law: a day, shares for what trade cannot show, and what-if rules of every kind. */
import fc, { type Arbitrary } from 'fast-check';
import { dayAfter, type IsoDate } from '../../engine/basis/date.ts';
import type { ConditionId, Share } from '../../engine/law/condition.ts';
import type { Measure, MeasureId, WhatIfRuleId } from '../../engine/law/measure.ts';
import { parseRateOfDuty, type RateOfDuty } from '../../engine/schedule/rate-of-duty.ts';
import { SCENARIO_FORMAT, type Scenario } from '../../engine/scenario/scenario.ts';
import type { RuleProducts, WhatIfRule } from '../../engine/scenario/what-if-rule.ts';
import { oneOfMany, shareText } from './choice.ts';
import { listedCodes, tradedCodes } from './codes.ts';
import { entryDates } from './dates.ts';
import { proposedRateText } from './rates.ts';
import { realData } from './real-reference.ts';

export type RuleBody = WhatIfRule extends infer Rule
  ? Rule extends WhatIfRule
    ? Omit<Rule, 'id' | 'note'>
    : never
  : never;

export function numbered(bodies: readonly object[]): readonly WhatIfRule[] {
  return bodies.map(
    (body, index) => ({ id: `rule-${index}` as WhatIfRuleId, note: '', ...body }) as WhatIfRule,
  );
}

export function withRules(
  date: IsoDate,
  bodies: readonly object[],
  answers: Scenario['answers'] = {},
): Scenario {
  return {
    format: SCENARIO_FORMAT,
    id: 'made-up',
    label: '',
    lawAsOf: date,
    answers,
    reform: numbered(bodies),
  };
}

export function measuresOfKind(kind: Measure['kind']): readonly MeasureId[] {
  return realData().rulebook.measures.flatMap((measure) => (measure.kind === kind ? [measure.id] : []));
}

export const additionalDuties = (): Arbitrary<MeasureId> => oneOfMany(measuresOfKind('additionalDuty'));
export const exemptions = (): Arbitrary<MeasureId> => oneOfMany(measuresOfKind('exemption'));
export const proposedRates: Arbitrary<RateOfDuty> = proposedRateText.map(parseRateOfDuty);

export function ruleProducts(): Arbitrary<RuleProducts> {
  const codes = fc
    .array(
      fc
        .tuple(fc.oneof(listedCodes(), tradedCodes()), fc.constantFrom(2, 4, 6, 8, 10))
        .map(([code, length]) => code.slice(0, length)),
      { maxLength: 6 },
    )
    .map((prefixes) => ({ kind: 'codes', codes: prefixes }) as unknown as RuleProducts);
  return fc.oneof(
    fc.constant<RuleProducts>({ kind: 'all' }),
    oneOfMany([...realData().rulebook.lists.keys()]).map((list): RuleProducts => ({ kind: 'list', list })),
    codes,
  );
}

const someMeasures = (measures: Arbitrary<MeasureId>): Arbitrary<MeasureId[]> =>
  fc.uniqueArray(measures, { minLength: 1, maxLength: 4 });

export function ruleBodies(): Arbitrary<object> {
  const period = fc
    .tuple(entryDates(), fc.oneof(fc.constant(null), entryDates()))
    .map(([from, until]) => ({ from, until: until === null || until >= from ? until : dayAfter(from) }));
  return fc.oneof(
    fc.record({ kind: fc.constant('setRate'), measure: additionalDuties(), rate: proposedRates }),
    fc.record({
      kind: fc.constant('exempt'),
      from: someMeasures(additionalDuties()),
      products: ruleProducts(),
    }),
    fc.record({ kind: fc.constant('liftExemption'), exemption: exemptions() }),
    fc.record({
      kind: fc.constant('suspend'),
      measures: fc.oneof(
        someMeasures(additionalDuties()),
        someMeasures(exemptions()),
        fc.constant('everyAdditionalDuty'),
      ),
    }),
    fc.record({
      kind: fc.constant('retime'),
      measure: fc.oneof(additionalDuties(), exemptions()),
      effective: period,
    }),
    fc.record({ kind: fc.constant('addDuty'), rate: proposedRates, products: ruleProducts() }),
  );
}

export function answers(): Arbitrary<Scenario['answers']> {
  const pairs = fc.tuple(oneOfMany([...realData().rulebook.conditions.keys()]), shareText);
  return fc
    .uniqueArray(pairs, { maxLength: 4, selector: ([id]) => id })
    .map((found) => Object.fromEntries(found) as Record<ConditionId, Share>);
}

/** A measure that an earlier rule of the reform suspended has no dates left to move. */
function isMovable(bodies: readonly object[]): boolean {
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
            (measures === 'everyAdditionalDuty' || measures?.includes(rule.measure ?? '')),
        ),
  );
}

export function scenarios(): Arbitrary<Scenario> {
  return fc
    .record({
      id: fc.string({ minLength: 1, maxLength: 80 }),
      label: fc.string({ maxLength: 40 }),
      lawAsOf: entryDates(),
      answers: answers(),
      bodies: fc.array(ruleBodies(), { maxLength: 4 }).filter(isMovable),
      notes: fc.array(fc.string({ maxLength: 20 }), { minLength: 4, maxLength: 4 }),
    })
    .map(({ bodies, notes, ...rest }) => ({
      format: SCENARIO_FORMAT,
      ...rest,
      reform: numbered(bodies).map((rule, index) => ({ ...rule, note: notes[index] ?? '' })),
    }));
}
