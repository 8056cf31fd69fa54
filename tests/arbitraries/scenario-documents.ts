/** Scenarios of every shape that a document can have, over made-up names: nothing here asks whether the law has them. */
import fc, { type Arbitrary } from 'fast-check';
import type { IsoDate } from '../../engine/basis/date.ts';
import type { ProductItem, ProductSelection } from '../../engine/scenario/product-selection.ts';
import { EVERY_PRODUCT } from '../../engine/scenario/product-selection.ts';
import { SCENARIO_SET_FORMAT, type ScenarioSet } from '../../engine/scenario/scenario-set.ts';
import { SCENARIO_FORMAT, type Scenario } from '../../engine/scenario/scenario.ts';
import type { WhatIfRule } from '../../engine/scenario/what-if-rule.ts';
import { digitCode } from './codes.ts';
import { daysBetween } from './dates.ts';
import { drawn } from './made.ts';

/** Figures in their shortest notation, as readers return them. */
const figure = (max: number): Arbitrary<string> =>
  fc.oneof(
    fc.nat({ max }).map(String),
    fc.integer({ min: 1, max: max * 100 - 1 }).map((hundredths) => String(hundredths / 100)),
  );
export const percentFigures = figure(1000);
export const shortShares: Arbitrary<string> = fc.nat({ max: 1000 }).map((part) => String(part / 1000));
const positive = fc.oneof(
  fc.integer({ min: 1, max: 10 ** 13 }).map(String),
  fc.integer({ min: 1, max: 10 ** 8 }).map((cents) => String(cents / 100)),
);
const points = fc
  .tuple(figure(1000), fc.boolean())
  .map(([size, less]) => (less && size !== '0' ? `-${size}` : size));
const rates = fc.oneof(
  fc.constant({ kind: 'free' }),
  percentFigures.map((percent) => ({ kind: 'adValorem', percent })),
);
export const days: Arbitrary<IsoDate> = daysBetween('2025-01-01', '2032-12-31');

/** As the law names things, as words of the rule text are spelt, and anything at all. */
export const names: Arbitrary<string> = fc.oneof(
  fc.constantFrom('ieepa-vn-20', 's122', 'country-duty', 'column-1-general', 'annex-iii', 'what-if:rule-1'),
  fc.constantFrom(
    'on',
    'all',
    'except',
    'Worth',
    'and',
    'every',
    'free',
    '5%',
    '64',
    'XI',
    'xi',
    'a;b',
    '"',
    'x:',
  ),
  fc.string({ minLength: 1, maxLength: 12 }),
  fc.string({ minLength: 1, maxLength: 12, unit: 'binary' }),
);

const someOf = <Value>(arbitrary: Arbitrary<Value>, maxLength = 3): Arbitrary<Value[]> =>
  fc.array(arbitrary, { minLength: 1, maxLength });
const orNull = <Value>(arbitrary: Arbitrary<Value>): Arbitrary<Value | null> =>
  fc.option(arbitrary, { nil: null });

const item = fc
  .oneof(
    fc.record({ kind: fc.constant('codes'), codes: someOf(digitCode) }),
    fc.record({
      kind: fc.constant('sections'),
      sections: someOf(fc.oneof(fc.constantFrom('I', 'XI', 'XXII'), names)),
    }),
    fc.record({ kind: fc.constant('list'), list: names, categories: orNull(someOf(names)) }),
    fc.record({
      kind: fc.constant('groups'),
      groups: someOf(fc.oneof(fc.constantFrom('garments', 'fruit-vegetables'), names)),
    }),
  )
  .map(drawn<ProductItem>);

const band = fc
  .tuple(positive, positive, fc.constantFrom('low', 'high', 'both'))
  .map(([one, other, which]) => {
    const [low, high] = Number(one) < Number(other) ? [one, other] : [other, one];
    return {
      atLeast: which === 'high' ? null : low,
      below: which === 'low' || (which === 'both' && low === high) ? null : high,
    };
  });

export const selections = fc
  .oneof(
    fc.constant(EVERY_PRODUCT),
    fc.record({
      of: fc.oneof(fc.constant('all'), someOf(item)),
      except: fc.array(item, { maxLength: 2 }),
      value: orNull(band),
    }),
  )
  .map(drawn<ProductSelection>);

const steps = fc
  .uniqueArray(fc.tuple(days, rates), { minLength: 1, maxLength: 4, selector: ([day]) => day })
  .map((found) => found.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([from, rate]) => ({ from, rate })));

const quota = fc.oneof(
  fc.record({ kind: fc.constant('value'), usd: positive }),
  fc.record({
    kind: fc.constant('quantity'),
    amount: positive,
    unit: fc.oneof(fc.constantFrom('t', 'kg', 'No.', 'doz. prs.', 'at'), names),
    usdPerUnit: orNull(positive),
  }),
);

const designation = fc.oneof(
  fc.record({ kind: fc.constant('whole') }),
  fc.record({ kind: fc.constant('categories'), categories: someOf(names) }),
  fc.record({ kind: fc.constant('codes'), codes: someOf(digitCode) }),
  fc.record({ kind: fc.constant('budget'), usd: positive }),
);

const effective = fc
  .tuple(days, orNull(days))
  .map(([from, until]) => ({ from, until: until !== null && until < from ? from : until }));

const share = orNull(shortShares);
const common = { measure: names, products: selections };

/** By kind, so that a test can ask for each. */
export const bodiesByKind: Readonly<Record<WhatIfRule['kind'], Arbitrary<object>>> = {
  setRate: fc.record({ ...common, rate: rates, share }),
  addToRate: fc.record({ ...common, points }),
  limitRate: fc.record({
    ...common,
    bound: fc.constantFrom('atMost', 'atLeast'),
    of: fc.constantFrom('rate', 'allIn'),
    percent: percentFigures,
  }),
  phaseRate: fc.record({ ...common, steps }),
  tariffQuota: fc.record({ ...common, inQuota: rates, overQuota: orNull(rates), quota }),
  exempt: fc.record({ from: someOf(names), products: selections, share }),
  liftExemption: fc.record({ exemption: names, products: selections }),
  designate: fc.record({ list: names, from: someOf(names), choice: designation, partialLines: share }),
  suspend: fc.record({ measures: fc.oneof(fc.constant('everyAdditionalDuty'), someOf(names)) }),
  restore: fc.record({ measure: names }),
  retime: fc.record({ measure: names, effective }),
  addDuty: fc.record({ rate: rates, products: selections, share }),
};

const bodies: Arbitrary<object> = fc.oneof(
  ...Object.entries(bodiesByKind).map(([kind, body]) => body.map((found) => ({ kind, ...found }))),
);

const noted = (prefix: string): Arbitrary<readonly WhatIfRule[]> =>
  fc
    .array(fc.tuple(bodies, fc.oneof(fc.constant(''), fc.string({ maxLength: 20 }))), { maxLength: 4 })
    .map((found) =>
      found.map(([body, note], index) => drawn<WhatIfRule>({ id: `${prefix}${index}`, note, ...body })),
    );

const conditionNames = fc.constantFrom(
  'autoPart',
  'loadedBefore:2025-08-07',
  'semiconductorEndUse:03',
  'x_1',
);

export const anyScenario: Arbitrary<Scenario> = fc
  .record({
    format: fc.constant(SCENARIO_FORMAT),
    id: fc.string({ minLength: 1, maxLength: 80 }),
    label: fc.oneof(fc.constant(''), fc.string({ maxLength: 40 })),
    lawAsOf: days,
    answers: fc.dictionary(conditionNames, shortShares, { maxKeys: 3, noNullPrototype: true }),
    reform: noted('us-'),
    reformOfVietNam: noted('Vn-'),
    pinned: fc.option(
      fc.record({
        dataVersion: fc.stringMatching(/^[0-9a-f]{12}$/),
        flows: fc.constantFrom('us-imports-vn-2024', 'us-imports-vn-2025'),
        duty: fc.option(fc.nat().map((cents) => (cents / 100).toFixed(2))),
      }),
    ),
  })
  .map(drawn<Scenario>);

export const anyScenarioSet: Arbitrary<ScenarioSet> = fc
  .record({
    format: fc.constant(SCENARIO_SET_FORMAT),
    dataVersion: fc.stringMatching(/^[0-9a-f]{12}$/),
    flows: fc.constant('us-imports-vn-2024'),
    baseline: fc.nat({ max: 5 }),
    scenarios: fc.array(fc.oneof(fc.constantFrom('framework-20', 'law:2025-10-20'), anyScenario), {
      minLength: 2,
      maxLength: 6,
    }),
    duties: fc.option(
      fc.array(
        fc.nat().map((cents) => `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`),
        { minLength: 6, maxLength: 6 },
      ),
    ),
  })
  .map((set): ScenarioSet => ({
    ...set,
    baseline: set.baseline % set.scenarios.length,
    duties: set.duties?.slice(0, set.scenarios.length) ?? null,
  }));

/** A plain JSON value with one thing in it, at any depth, replaced, taken out, added or renamed. */
export function damaged(document: unknown): Arbitrary<unknown> {
  const stranger = fc.oneof(
    fc.constantFrom<unknown>(
      null,
      '',
      0,
      1.5,
      -1,
      true,
      [],
      {},
      '5',
      '-0',
      '0.0',
      '007',
      '1001',
      '1e3',
      '5%',
      'Free',
    ),
    fc.constantFrom<unknown>(
      '2025-02-29',
      '2028-02-29',
      '2024-12-31',
      '9999-12-31',
      'all',
      'whole',
      'rate',
      '64.0',
      '6',
    ),
    fc.jsonValue({ maxDepth: 2 }),
  );
  return fc
    .tuple(fc.nat(), stranger, fc.constantFrom('replace', 'remove', 'add', 'rename', 'double'))
    .map(([at, value, how]) => {
      const copy: unknown = structuredClone(document);
      const places = placesIn(copy);
      const place = places[at % places.length];
      if (place !== undefined) damage(place, value, how);
      return copy;
    });
}

interface Place {
  readonly holder: Record<string, unknown>;
  readonly key: string;
}

function placesIn(value: unknown): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesIn(holder[key])]);
}

function damage({ holder, key }: Place, value: unknown, how: string): void {
  const found = holder[key];
  if (how === 'replace') holder[key] = value;
  else if (how === 'double' && Array.isArray(found)) found.push(...(structuredClone(found) as unknown[]));
  else if (Array.isArray(holder)) holder.splice(Number(key), how === 'add' ? 0 : 1, value);
  else if (how === 'add') holder['added'] = value;
  else {
    delete holder[key];
    if (how === 'rename') holder[`${key}s`] = found;
  }
}
