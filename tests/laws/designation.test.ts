/** Candidates put at zero: parts make up the whole, a larger choice frees more, and a budget is never overspent. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { IsoDate } from '../../engine/basis/date.ts';
import { totalsOf } from '../../engine/compare/aggregate.ts';
import {
  designationValues,
  designationWithin,
  type DesignateRule,
} from '../../engine/compare/annex-value.ts';
import { NOTHING_SETTLED } from '../../engine/scenario/reform-context.ts';
import { ANNEX_III_CATEGORIES } from '../../engine/scenario/presets.ts';
import { entriesOf } from '../../engine/scenario/rule-scope.ts';
import type { ProductListId } from '../../engine/law/product-list.ts';
import type { FlowTable } from '../../engine/trade/flow-table.ts';
import { tableOf } from '../arbitraries/flows.ts';
import { realData, realFlows, realReference, valueOf } from '../arbitraries/real-reference.ts';
import { withRules } from '../arbitraries/scenarios.ts';
import { naiveBest } from '../oracle/naive-designation.ts';
import { dutyOf, evaluated } from './evaluated.ts';
import { atMostEach } from './rule-bodies.ts';

// Many cases on a busy machine take their time; what takes longer than this is stuck.
vi.setConfig({ testTimeout: 120_000 });

const reference = realReference();
const ENTRIES = entriesOf(reference.rulebook, 'annex-iii' as ProductListId);
/** Ten entries have a note that is no category: they are unclassified. */
const NOTES = [...new Set(ENTRIES.map(({ note }) => note))];
const DATE = '2025-10-26' as IsoDate;

/** Lists whose entries stand within one another too. */
const LISTS = ['annex-iii', 'annex-ii', 's232-auto-parts', 's232-steel-derivatives-other'] as const;
const FROM: Readonly<Record<string, readonly string[]>> = {
  's232-auto-parts': ['s232-auto-parts', 'country-duty'],
  's232-steel-derivatives-other': ['s232-steel-derivatives-other', 'country-duty'],
};

const designate = (choice: object, more: object = {}, list: string = 'annex-iii'): object => ({
  kind: 'designate',
  list,
  from: FROM[list] ?? ['country-duty', 'column-1-general'],
  choice,
  ...more,
});

/** Rows of 2024 that the list names, with some that it does not. */
function rowsOfList(list: string, size: number): fc.Arbitrary<FlowTable> {
  const prefixes = [
    ...(realData()
      .rulebook.lists.get(list as never)
      ?.entries.keys() ?? []),
  ];
  const table = realFlows();
  const named = [...table.codes.keys()].filter((row) =>
    prefixes.some((prefix) => table.codes[row]?.startsWith(prefix)),
  );
  const others = fc.uniqueArray(fc.nat({ max: table.codes.length - 1 }), { maxLength: 5 });
  return fc
    .tuple(fc.shuffledSubarray(named, { minLength: 1, maxLength: Math.min(size, named.length) }), others)
    .map(([some, more]) =>
      tableOf(
        table,
        [...new Set([...some, ...more])].toSorted((a, b) => a - b),
      ),
    );
}

const under = (table: FlowTable, ...bodies: readonly object[]) => evaluated(withRules(DATE, bodies), table);
const relief = (table: FlowTable, rule: object): readonly number[] => {
  const [before, after] = [dutyOf(under(table)), dutyOf(under(table, rule))];
  return before.map((cents, row) => cents - (after[row] ?? 0));
};

describe('the choice', () => {
  test('by the four names of categories leaves out the lines that nobody classified', () => {
    const named: readonly string[] = ANNEX_III_CATEGORIES;
    expect(ENTRIES.filter(({ note }) => !named.includes(note))).toHaveLength(10);
  });

  test('of every category is the whole list, and categories apart free what they free together', () => {
    fc.assert(
      fc.property(rowsOfList('annex-iii', 60), (table) => {
        const of = (categories: readonly string[]) =>
          relief(table, designate({ kind: 'categories', categories }));
        const whole = relief(table, designate({ kind: 'whole' }));
        expect(of(NOTES)).toEqual(whole);
        const apart = NOTES.map((category) => of([category]));
        expect(table.codes.map((_, row) => apart.reduce((sum, one) => sum + (one[row] ?? 0), 0))).toEqual(
          whole,
        );
      }),
      { numRuns: 25 },
    );
  });

  test('of more codes never frees less, nor more than the whole list', () => {
    const prefixes = [
      ...(realData()
        .rulebook.lists.get('annex-iii' as never)
        ?.entries.keys() ?? []),
    ];
    fc.assert(
      fc.property(
        rowsOfList('annex-iii', 60),
        fc.shuffledSubarray(prefixes, { minLength: 2, maxLength: 900 }),
        fc.nat(),
        (table, codes, cut) => {
          const some = codes.slice(0, 1 + (cut % codes.length));
          const [few, many, all] = [
            relief(table, designate({ kind: 'codes', codes: some })),
            relief(table, designate({ kind: 'codes', codes })),
            relief(table, designate({ kind: 'whole' })),
          ];
          expect(atMostEach(few, many) && atMostEach(many, all)).toBe(true);
        },
      ),
      { numRuns: 25 },
    );
  });

  test('of partial lines: none frees least, the answers lie between, all frees most', () => {
    fc.assert(
      fc.property(rowsOfList('annex-iii', 60), fc.nat(1000), fc.nat(1000), (table, a, b) => {
        const at = (partialLines: string | null) =>
          relief(table, designate({ kind: 'whole' }, { partialLines }));
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map((share) => at(String(share / 1000)));
        const [none, asAnswered, all] = [at('0'), at(null), at('1')];
        expect(atMostEach(none, less ?? []) && atMostEach(less ?? [], more ?? [])).toBe(true);
        expect(atMostEach(more ?? [], all)).toBe(true);
        expect(atMostEach(none, asAnswered) && atMostEach(asAnswered, all)).toBe(true);
      }),
      { numRuns: 25 },
    );
  });
});

const cases = fc.constantFrom(...LISTS).chain((list) =>
  fc.record({
    list: fc.constant(list),
    table: rowsOfList(list, 15),
    thousandths: fc.nat(1000),
    partialLines: fc.constantFrom(null, '0', '0.4', '1'),
  }),
);

describe('a budget', () => {
  test('is never overspent, whatever the list, and its set is worth as much as the best of all sets', () => {
    fc.assert(
      fc.property(cases, ({ list, table, thousandths, partialLines }) => {
        const rule = designate({ kind: 'whole' }, { partialLines }, list);
        const scenario = withRules(DATE, [rule]);
        const [asRule] = scenario.reform as readonly [DesignateRule];
        const values = valueOf(designationValues(reference, table, scenario, asRule, NOTHING_SETTLED));
        const all = values.reduce((sum, { duty }) => sum + Math.max(duty, 0), 0);
        const ceiling = Math.floor((all * thousandths) / 1000) + 1;
        const usd = (ceiling / 100).toFixed(2);
        const budgeted = under(table, designate({ kind: 'budget', usd }, { partialLines }, list));
        const spent = totalsOf(under(table).assessed).duty - totalsOf(budgeted.assessed).duty;
        expect(spent).toBeLessThanOrEqual(ceiling);
        const best = designationWithin(values, ceiling);
        expect(spent).toBe(best.cost);
        const candidates = values
          .filter(({ duty }) => duty > 0)
          .map(({ code, duty, dutyInFull, customsValue }) => ({
            id: code as string,
            cost: duty,
            benefit: dutyInFull === 0 ? 0 : Math.round((customsValue * duty) / dutyInFull),
          }));
        if (candidates.length <= 18) expect(best.benefit).toBe(naiveBest(candidates, ceiling));
      }),
      { numRuns: 80 },
    );
  });

  test('for the whole list: what the entries give up by themselves is what the list gives up', () => {
    fc.assert(
      fc.property(cases, ({ list, table, partialLines }) => {
        const rule = designate({ kind: 'whole' }, { partialLines }, list);
        const scenario = withRules(DATE, [rule]);
        const [asRule] = scenario.reform as readonly [DesignateRule];
        const values = valueOf(designationValues(reference, table, scenario, asRule, NOTHING_SETTLED));
        const sum = (of: (value: (typeof values)[number]) => number): number =>
          values.reduce((total, value) => total + of(value), 0);
        const total = (body: object): number => relief(table, body).reduce((all, cents) => all + cents, 0);
        expect(sum(({ duty }) => duty)).toBe(total(rule));
        expect(sum(({ dutyInFull }) => dutyInFull)).toBe(
          total(designate({ kind: 'whole' }, { partialLines: '1' }, list)),
        );
      }),
      { numRuns: 40 },
    );
  });
});
