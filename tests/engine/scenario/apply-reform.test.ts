/** What each kind of rule does to a small made-up law: which measures it changes and how, and that nothing else is. */
import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../../engine/basis/date.ts';
import type { Share } from '../../../engine/law/condition.ts';
import type { AdditionalDuty, Measure, WhatIfRuleId } from '../../../engine/law/measure.ts';
import { applyReform } from '../../../engine/scenario/apply-reform.ts';
import { NOTHING_SETTLED, type SettledRules } from '../../../engine/scenario/reform-context.ts';
import type { HtsCode } from '../../../engine/schedule/hts-code.ts';
import { valueOf } from '../../arbitraries/value-of.ts';
import { numbered } from '../../arbitraries/numbered.ts';
import { duty, exemption, ordinaryDuty, smallLaw } from '../small-law.ts';

const DAY = '2025-09-10' as IsoDate;
const FIRST = 'rule-0' as WhatIfRuleId;
const ORDINARY = 'column-1-general';

const MEASURES = [
  ordinaryDuty,
  exemption('over', '2025-01-01', '2025-06-30', { endedBy: 'ruling' }),
  exemption('open', '2025-01-01', null, { citations: ['annex', 'law'] }),
  exemption('unless', '2025-01-01', null, { exceptionTo: ['open'] }),
  exemption('short', '2025-09-10', '2025-09-10'),
  exemption('later', '2026-01-01', null),
  duty('base', [
    ['2025-01-01', '2025-06-30', '10%'],
    ['2025-07-01', null, '20%'],
  ]),
  duty(
    'past',
    [
      ['2025-01-01', '2025-03-31', '5%'],
      ['2025-04-01', '2025-06-30', '7%'],
      ['2025-07-01', '2025-08-31', '8%'],
      ['2025-12-01', null, '9%'],
    ],
    { endedBy: 'ruling' },
  ),
  duty('coming', [['2026-01-01', null, '30%']]),
];
const ROWS = [
  '6109\t2025-01-01\t\t\t\twide',
  '610910\t2025-01-01\t\t\t\tnarrow',
  '6203\t2025-01-01\t\thalf\t\tpart',
  '61091000\t2025-01-01\t2025-06-30\t\t\tended',
];

const law = smallLaw(MEASURES, ROWS);

type Rule = Readonly<Record<string, unknown>>;
const was = (id: string): Measure => {
  const found = law.measures.find((measure) => measure.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const by = (rule: number) => ({ provenance: { kind: 'whatIf', rule: `rule-${rule}` } });
const under = (rules: readonly Rule[], settled: SettledRules = NOTHING_SETTLED) =>
  applyReform(law, numbered(rules), DAY, settled);
const refused = (...rules: readonly Rule[]): unknown => {
  const found = under(rules);
  return found.ok ? null : found.failure;
};

/** What is not as the law has it, by name. */
function changed(rules: readonly Rule[], settled?: SettledRules) {
  const book = valueOf(under(rules, settled));
  const isNew = <Value>([id, value]: readonly [string, Value], before: ReadonlyMap<string, Value>): boolean =>
    before.get(id) !== value;
  const names = book.measures.map(({ id }) => id);
  expect(new Set(names).size).toBe(names.length);
  const ofLaw = new Map<string, Measure>(law.measures.map((measure) => [measure.id, measure]));
  return {
    measures: Object.fromEntries(
      book.measures.map((measure) => [measure.id, measure] as const).filter((each) => isNew(each, ofLaw)),
    ),
    rates: book.rateChanges,
    conditions: Object.fromEntries([...book.conditions].filter((each) => isNew(each, law.conditions))),
    lists: Object.fromEntries(
      [...book.lists]
        .filter((each) => isNew(each, law.lists))
        .map(([id, list]) => [
          id,
          [...list.entries.values()].flat().map(({ prefix, condition }) => [prefix, condition]),
        ]),
    ),
  };
}
const NOTHING = { measures: {}, rates: [], conditions: {}, lists: {} };
const onlyMeasures = (measures: object) => ({ ...NOTHING, measures });
const onlyRates = (...rates: readonly object[]) => ({ ...NOTHING, rates });

const ALWAYS = { from: '2000-01-01', until: null };
const NEVER = { from: '2000-01-01', until: '2000-01-01' };
const EVERYTHING = { products: { kind: 'all' }, except: [], excluded: [] };
const SHIRTS = { of: [{ kind: 'codes', codes: ['6109'] }], except: [], value: null };
const OF_SHIRTS = { products: { kind: 'codes', codes: ['6109'], except: [] }, except: [], excluded: [] };
const percent = (figure: string) => ({ kind: 'adValorem', percent: figure });
const FREE = { kind: 'free' };
const step = (rule: number, measure: string, change: object, more: object = {}) => ({
  rule: `rule-${rule}`,
  measure,
  scope: EVERYTHING,
  when: [],
  effective: ALWAYS,
  change,
  ...more,
});
const share = (id: string, part: string) => ({
  id,
  test: { kind: 'proposedShare' },
  shipmentDefault: part,
  tradeDefault: part,
  asked: true,
  unusual: [],
  assumption: '',
  citations: [],
});
const proposed = (rule: number, more: object) => ({
  id: `what-if:rule-${rule}`,
  authority: 'hypothetical',
  scope: EVERYTHING,
  when: [],
  citations: ['what-if'],
  endedBy: null,
  uncertain: null,
  lapse: null,
  ...by(rule),
  ...more,
});
const added = (rule: number, rate: object, more: object = {}, effective: object = ALWAYS) =>
  proposed(rule, {
    kind: 'additionalDuty',
    group: null,
    periods: [{ effective, heading: null, rate: { kind: 'additive', rate }, when: [], citations: [] }],
    ...more,
  });
const relief = (rule: number, from: readonly string[], more: object) =>
  proposed(rule, {
    kind: 'exemption',
    effective: ALWAYS,
    heading: null,
    exceptionTo: from,
    declared: 'always',
    ...more,
  });

test('no rule changes nothing, and the law is never changed itself', () => {
  const before = JSON.stringify([law, [...law.lists], [...law.conditions]]);
  expect(changed([])).toEqual(NOTHING);
  changed([
    { kind: 'suspend', measures: 'everyAdditionalDuty' },
    { kind: 'restore', measure: 'over' },
  ]);
  expect(JSON.stringify([law, [...law.lists], [...law.conditions]])).toBe(before);
});

describe('suspend', () => {
  test('takes the periods of a duty, the days of an exemption and the rate of column 1', () => {
    expect(changed([{ kind: 'suspend', measures: ['base'] }])).toEqual(
      onlyMeasures({ base: { ...was('base'), periods: [], ...by(0) } }),
    );
    expect(changed([{ kind: 'suspend', measures: ['open', 'past'] }])).toEqual(
      onlyMeasures({
        open: { ...was('open'), effective: NEVER, ...by(0) },
        past: { ...was('past'), periods: [], ...by(0) },
      }),
    );
    expect(changed([{ kind: 'suspend', measures: [ORDINARY] }])).toEqual(
      onlyRates(step(0, ORDINARY, { kind: 'set', rate: FREE })),
    );
  });

  test('of column 1 goes on with what else it names', () => {
    expect(changed([{ kind: 'suspend', measures: [ORDINARY, 'base'] }])).toEqual({
      ...onlyMeasures({ base: { ...was('base'), periods: [], ...by(0) } }),
      rates: [step(0, ORDINARY, { kind: 'set', rate: FREE })],
    });
  });

  test('of every additional duty leaves exemptions and column 1', () => {
    const { measures, rates } = changed([{ kind: 'suspend', measures: 'everyAdditionalDuty' }]);
    expect(Object.keys(measures)).toEqual(['base', 'past', 'coming']);
    expect(rates).toEqual([]);
  });

  test('of a duty that a rule added keeps its rate, on no day', () => {
    const rules = [
      { kind: 'addDuty', rate: percent('5') },
      { kind: 'suspend', measures: ['what-if:rule-0'] },
    ];
    expect(changed(rules)).toEqual(
      onlyMeasures({ 'what-if:rule-0': { ...added(0, percent('5'), {}, NEVER), ...by(1) } }),
    );
  });

  test('names what is not there', () => {
    const failure = { kind: 'unknownMeasure', rule: 'rule-0', measure: 'nobody', nearest: [] };
    expect(refused({ kind: 'suspend', measures: ['base', 'nobody'] })).toEqual(failure);
    expect(refused({ kind: 'suspend', measures: ['nobody'] }, { kind: 'restore', measure: 'x' })).toEqual(
      failure,
    );
  });
});

describe('restore', () => {
  const restored = (measure: string, ...before: readonly Rule[]) =>
    changed([...before, { kind: 'restore', measure }]);

  test('leaves what is in force on the day, from its first day to its last', () => {
    for (const id of ['base', 'open', 'short', ORDINARY]) expect(restored(id)).toEqual(NOTHING);
  });

  test('gives an exemption its first day, or the day itself, and no end', () => {
    const without = (id: string, from: string) =>
      onlyMeasures({ [id]: { ...was(id), effective: { from, until: null }, endedBy: null, ...by(0) } });
    expect(restored('over')).toEqual(without('over', '2025-01-01'));
    expect(restored('later')).toEqual(without('later', DAY));
  });

  test('gives a duty its last period before the day, or else its first, without end', () => {
    const [first, second, third] = (was('past') as AdditionalDuty).periods;
    expect(restored('past')).toEqual(
      onlyMeasures({
        past: {
          ...was('past'),
          periods: [first, second, { ...third, effective: { from: '2025-07-01', until: null } }],
          endedBy: null,
          ...by(0),
        },
      }),
    );
    const [only] = (was('coming') as AdditionalDuty).periods;
    expect(restored('coming')).toEqual(
      onlyMeasures({
        coming: { ...was('coming'), periods: [{ ...only, effective: { from: DAY, until: null } }], ...by(0) },
      }),
    );
  });

  test('undoes what earlier rules did to the measure, and nothing that they did to others', () => {
    expect(restored('base', { kind: 'suspend', measures: ['base'] })).toEqual(NOTHING);
    const lower = { kind: 'setRate', measure: 'base', rate: percent('1'), products: SHIRTS };
    expect(restored('base', lower)).toEqual(NOTHING);
    const ofPast = { ...lower, measure: 'past' };
    expect(restored('base', lower, ofPast).rates.map(({ measure }) => measure)).toEqual(['past']);
    expect(restored(ORDINARY, { kind: 'suspend', measures: [ORDINARY] })).toEqual(NOTHING);
  });

  test('ends a relief from the exemption that is restored, not one from a duty', () => {
    const lift = { kind: 'liftExemption', exemption: 'open', products: SHIRTS };
    const free = { kind: 'exempt', from: ['base'], products: SHIRTS };
    const { measures } = restored('open', lift, free);
    expect(Object.keys(measures)).toEqual(['what-if:rule-0', 'what-if:rule-1']);
    expect(measures['what-if:rule-0']).toMatchObject({ effective: NEVER, exceptionTo: ['open'] });
    expect(measures['what-if:rule-1']).toMatchObject({ effective: ALWAYS, exceptionTo: ['base'] });
    expect(restored('base', lift, free).measures['what-if:rule-1']).toMatchObject({ effective: ALWAYS });
  });

  test('leaves a duty that a rule added, and an exemption of the law from the exemption', () => {
    const add = { kind: 'addDuty', rate: FREE };
    const lift = { kind: 'liftExemption', exemption: 'open', products: SHIRTS };
    const { measures } = restored('open', add, lift);
    expect(measures).toEqual({
      'what-if:rule-0': added(0, FREE),
      'what-if:rule-1': expect.objectContaining({ effective: NEVER }) as object,
    });
  });

  test('of a duty that a rule added and another suspended brings back its rate', () => {
    const rules = [
      { kind: 'addDuty', rate: percent('5') },
      { kind: 'suspend', measures: ['what-if:rule-0'] },
    ];
    expect(restored('what-if:rule-0', ...rules).measures['what-if:rule-0']).toMatchObject({
      periods: [{ effective: { from: '2000-01-01', until: null }, rate: { rate: percent('5') } }],
      ...by(2),
    });
  });

  test('names what is not there', () => {
    expect(refused({ kind: 'restore', measure: 'best' })).toMatchObject({
      kind: 'unknownMeasure',
      measure: 'best',
    });
  });
});

describe('retime', () => {
  const effective = { from: '2025-02-01', until: '2025-10-31' };
  const retimed = (measure: string, ...before: readonly Rule[]) =>
    changed([...before, { kind: 'retime', measure, effective }]);

  test('moves an exemption, and the last period of a duty alone', () => {
    expect(retimed('over')).toEqual(onlyMeasures({ over: { ...was('over'), effective, ...by(0) } }));
    const last = (was('past') as AdditionalDuty).periods.at(-1);
    expect(retimed('past')).toEqual(
      onlyMeasures({
        past: { ...was('past'), periods: [{ ...last, effective }], endedBy: null, ...by(0) },
      }),
    );
  });

  test('starts from what earlier rules made of it, or from the law where they left no period', () => {
    const raised = { kind: 'setRate', measure: 'base', rate: percent('33') };
    expect(retimed('base', raised).measures['base']).toMatchObject({
      periods: [{ effective, rate: { rate: percent('33') } }],
    });
    const { measures } = retimed('base', { kind: 'suspend', measures: ['base'] });
    expect(measures['base']).toMatchObject({ periods: [{ effective, rate: { rate: percent('20') } }] });
    expect(retimed('open', { kind: 'suspend', measures: ['open'] }).measures['open']).toMatchObject({
      effective,
    });
  });

  test('names what has no days of its own', () => {
    for (const measure of ['nobody', ORDINARY])
      expect(refused({ kind: 'retime', measure, effective })).toMatchObject({
        kind: 'unknownMeasure',
        measure,
      });
  });
});

test('addDuty is a duty of its own, on its products and its part of the value', () => {
  expect(changed([{ kind: 'addDuty', rate: percent('5') }])).toEqual(
    onlyMeasures({ 'what-if:rule-0': added(0, percent('5')) }),
  );
  const when = [{ condition: 'what-if:rule-0:share', is: true }];
  expect(changed([{ kind: 'addDuty', rate: FREE, products: SHIRTS, share: '0.25' }])).toEqual({
    ...onlyMeasures({ 'what-if:rule-0': added(0, FREE, { scope: OF_SHIRTS, when }) }),
    conditions: { 'what-if:rule-0:share': share('what-if:rule-0:share', '0.25') },
  });
  const nothing = { ...SHIRTS, of: [] };
  expect(refused({ kind: 'addDuty', rate: FREE, products: nothing })).toMatchObject({
    kind: 'emptySelection',
  });
});

describe('rules on a rate', () => {
  const setAll = (measure: string, rate: object): Rule => ({ kind: 'setRate', measure, rate });

  test('a rate for every product takes the place of the measure’s own, and of earlier changes of it', () => {
    const base = was('base') as AdditionalDuty;
    const periods = base.periods.map((period) => ({
      ...period,
      rate: { kind: 'additive', rate: percent('3') },
    }));
    const expected = onlyMeasures({ base: { ...base, periods, ...by(0) } });
    expect(changed([setAll('base', percent('3'))])).toEqual(expected);
    const earlier = [
      { kind: 'addToRate', measure: 'past', points: '1' },
      { kind: 'addToRate', measure: 'base', points: '1' },
    ];
    const found = changed([...earlier, setAll('base', percent('3'))]);
    expect(found.measures['base']).toEqual({ ...base, periods, ...by(2) });
    expect(found.rates).toEqual([step(0, 'past', { kind: 'add', points: '1' })]);
  });

  test('a rate for some products, for a part, or of column 1 is a change beside the measure', () => {
    const set = { kind: 'set', rate: percent('3') };
    expect(changed([{ ...setAll('base', percent('3')), products: SHIRTS }])).toEqual(
      onlyRates(step(0, 'base', set, { scope: OF_SHIRTS })),
    );
    expect(changed([setAll(ORDINARY, percent('3'))])).toEqual(onlyRates(step(0, ORDINARY, set)));
    const condition = 'what-if:rule-0:share';
    expect(changed([{ ...setAll('base', percent('3')), share: '0.5' }])).toEqual({
      ...onlyRates(step(0, 'base', set, { when: [{ condition, is: true }] })),
      conditions: { [condition]: share(condition, '0.5') },
    });
  });

  test.each([
    ['atMost', 'rate', 'atMost'],
    ['atLeast', 'rate', 'atLeast'],
    ['atMost', 'allIn', 'allInAtMost'],
    ['atLeast', 'allIn', 'allInAtLeast'],
  ])('a bound %s of the %s', (bound, of, kind) => {
    expect(changed([{ kind: 'limitRate', measure: 'base', bound, of, percent: '15' }])).toEqual(
      onlyRates(step(0, 'base', { kind, percent: '15' })),
    );
  });

  test('phases follow one another to the day, the last without end', () => {
    const steps = [
      { from: '2025-01-01', rate: percent('10') },
      { from: '2025-03-01', rate: FREE },
    ];
    expect(changed([{ kind: 'phaseRate', measure: 'base', steps }])).toEqual(
      onlyRates(
        step(
          0,
          'base',
          { kind: 'set', rate: percent('10') },
          { effective: { from: '2025-01-01', until: '2025-02-28' } },
        ),
        step(0, 'base', { kind: 'set', rate: FREE }, { effective: { from: '2025-03-01', until: null } }),
      ),
    );
  });

  test('a quota divides the value by what trade settled, by nothing where it did not', () => {
    const rule = {
      kind: 'tariffQuota',
      measure: 'base',
      inQuota: FREE,
      overQuota: percent('40'),
      quota: null,
    };
    const condition = 'what-if:rule-0:quota';
    const within = step(0, 'base', { kind: 'set', rate: FREE }, { when: [{ condition, is: true }] });
    const over = step(0, 'base', { kind: 'set', rate: percent('40') }, { when: [{ condition, is: false }] });
    const settled = { ...NOTHING_SETTLED, quotaShares: new Map([[FIRST, '0.75' as Share]]) };
    const expected = (part: string) => ({ conditions: { [condition]: share(condition, part) } });
    expect(changed([rule])).toEqual({ ...onlyRates(within, over), ...expected('0') });
    expect(changed([rule], settled)).toEqual({ ...onlyRates(within, over), ...expected('0.75') });
    expect(changed([{ ...rule, overQuota: null }])).toEqual({ ...onlyRates(within), ...expected('0') });
  });

  test('names what has no rate', () => {
    expect(refused(setAll('open', FREE))).toMatchObject({ kind: 'unknownMeasure', measure: 'open' });
    expect(refused(setAll('nobody', FREE))).toMatchObject({ kind: 'unknownMeasure', measure: 'nobody' });
    const products = { ...SHIRTS, of: [] };
    expect(refused({ ...setAll('base', FREE), products })).toMatchObject({ kind: 'emptySelection' });
  });
});

describe('exempt', () => {
  test('frees from additional duties by a measure, and from column 1 by its rate', () => {
    const rule = { kind: 'exempt', from: ['base', ORDINARY, 'past'], products: SHIRTS };
    expect(changed([rule])).toEqual({
      ...onlyRates(step(0, ORDINARY, { kind: 'set', rate: FREE }, { scope: OF_SHIRTS })),
      measures: {
        'what-if:rule-0': relief(0, ['base', 'past'], { scope: OF_SHIRTS, citations: ['law', 'schedule'] }),
      },
    });
    expect(changed([{ ...rule, from: [ORDINARY] }]).measures).toEqual({});
    expect(changed([{ ...rule, from: ['base'] }]).rates).toEqual([]);
  });

  test('from a duty that a rule added departs from no law', () => {
    const rules = [
      { kind: 'addToRate', measure: 'base', points: '1' },
      { kind: 'addDuty', rate: FREE },
      { kind: 'exempt', from: ['what-if:rule-1'] },
    ];
    expect(changed(rules).measures['what-if:rule-2']).toEqual(
      relief(2, ['what-if:rule-1'], { citations: ['what-if'] }),
    );
    expect(changed(rules).rates).toHaveLength(1);
  });

  test('names what no one can be freed from', () => {
    expect(refused({ kind: 'exempt', from: ['open'] })).toMatchObject({
      kind: 'unknownMeasure',
      measure: 'open',
    });
    expect(refused({ kind: 'exempt', from: ['nobody'] })).toMatchObject({ measure: 'nobody' });
    const products = { ...SHIRTS, of: [] };
    expect(refused({ kind: 'exempt', from: ['base'], products })).toMatchObject({ kind: 'emptySelection' });
  });
});

describe('liftExemption', () => {
  test('for every product ends it, for some takes its effect away', () => {
    expect(changed([{ kind: 'liftExemption', exemption: 'open' }])).toEqual(
      onlyMeasures({ open: { ...was('open'), effective: NEVER, ...by(0) } }),
    );
    expect(changed([{ kind: 'liftExemption', exemption: 'open', products: SHIRTS }])).toEqual(
      onlyMeasures({
        'what-if:rule-0': relief(0, ['open'], { scope: OF_SHIRTS, citations: ['annex', 'law'] }),
      }),
    );
  });

  test('names what is no exemption, and refuses no products', () => {
    for (const exemption of ['base', 'nobody'])
      expect(refused({ kind: 'liftExemption', exemption })).toMatchObject({
        kind: 'unknownMeasure',
        rule: 'rule-0',
      });
    const products = { ...SHIRTS, of: [] };
    expect(refused({ kind: 'liftExemption', exemption: 'open', products })).toMatchObject({
      kind: 'emptySelection',
    });
  });
});

describe('designate', () => {
  const designate = (choice: object, more: object = {}): Rule => ({
    kind: 'designate',
    list: 'listed',
    from: ['base'],
    choice,
    partialLines: null,
    ...more,
  });
  const LIST = 'listed#rule-0';
  const scope = (except: readonly string[] = []) => ({
    products: { kind: 'lists', lists: [LIST] },
    except,
    excluded: [],
  });
  const entriesUnder = (rule: Rule, settled?: SettledRules) => changed([rule], settled).lists[LIST];

  test('all of a list', () => {
    expect(changed([designate({ kind: 'whole' })])).toEqual({
      ...onlyMeasures({ 'what-if:rule-0': relief(0, ['base'], { scope: scope(), citations: ['law'] }) }),
      lists: {
        [LIST]: [
          ['6109', null],
          ['610910', null],
          ['6203', 'half'],
          ['61091000', null],
        ],
      },
    });
  });

  test('lines that the list names in part count for the share that the rule says', () => {
    const condition = 'what-if:rule-0:partial';
    const { lists, conditions } = changed([designate({ kind: 'whole' }, { partialLines: '0.3' })]);
    expect(lists[LIST]).toEqual([
      ['6109', null],
      ['610910', null],
      ['6203', condition],
      ['61091000', null],
    ]);
    expect(conditions).toEqual({ [condition]: share(condition, '0.3') });
  });

  test('categories of it, or codes: its own, wider or narrower', () => {
    expect(entriesUnder(designate({ kind: 'categories', categories: ['wide', 'part'] }))).toEqual([
      ['6109', null],
      ['6203', 'half'],
    ]);
    expect(entriesUnder(designate({ kind: 'codes', codes: ['61091000', '62'] }))).toEqual([
      ['61091000', null],
      ['6203', 'half'],
    ]);
    expect(entriesUnder(designate({ kind: 'codes', codes: ['6109'] }))).toEqual([
      ['6109', null],
      ['610910', null],
      ['61091000', null],
    ]);
  });

  test('a category or a code frees what it names, narrower entries of others too', () => {
    const wide = { kind: 'categories', categories: ['wide'] };
    expect(changed([designate(wide)]).measures['what-if:rule-0']?.scope).toEqual(scope());
  });

  test('what a budget pays for, without the narrower entries that it leaves out', () => {
    const paid = (...codes: readonly string[]): SettledRules => ({
      ...NOTHING_SETTLED,
      designated: new Map([[FIRST, codes as readonly HtsCode[]]]),
    });
    const rule = designate({ kind: 'budget', usd: '5' });
    expect(entriesUnder(rule, paid('6109', '61091000'))).toEqual([
      ['6109', null],
      ['61091000', null],
    ]);
    const scopeOf = (settled: SettledRules) => changed([rule], settled).measures['what-if:rule-0']?.scope;
    expect(scopeOf(paid('6109'))).toEqual(scope(['610910']));
    expect(scopeOf(paid('6109', '6203'))).toEqual(scope(['610910']));
    expect(scopeOf(paid('6109', '610910'))).toEqual(scope());
    expect(scopeOf(paid('610910'))).toEqual(scope());
  });

  test('what is not on the list is refused by name', () => {
    expect(refused(designate({ kind: 'categories', categories: ['x'] }))).toEqual({
      kind: 'emptySelection',
      rule: 'rule-0',
    });
    expect(refused(designate({ kind: 'codes', codes: ['6109', '6110', '62', '63'] }))).toEqual({
      kind: 'notDesignable',
      rule: 'rule-0',
      codes: ['6110', '63'],
    });
    expect(refused(designate({ kind: 'budget', usd: '5' }))).toEqual({ kind: 'needsTrade', rule: 'rule-0' });
    expect(refused(designate({ kind: 'whole' }, { list: 'x' }))).toEqual({
      kind: 'unknownList',
      rule: 'rule-0',
      list: 'x',
    });
    expect(refused(designate({ kind: 'whole' }, { from: ['open'] }))).toMatchObject({
      kind: 'unknownMeasure',
    });
  });
});
