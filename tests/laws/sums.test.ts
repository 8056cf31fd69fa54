/** Sums of whole cents: every figure that is shown adds up from the figures below it. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { groupsOf, totalsOf } from '../../engine/compare/aggregate.ts';
import type { Group, GroupBy } from '../../engine/compare/comparison.ts';
import { explainFlow } from '../../engine/compare/explain-flow.ts';
import { chapterOf } from '../../engine/schedule/hts-code.ts';
import { lawScenario, type Scenario } from '../../engine/scenario/scenario.ts';
import { flowSamples, tableOf, withValues } from '../arbitraries/flows.ts';
import { realData, realFlows } from '../arbitraries/real-reference.ts';
import { manyShipments } from '../arbitraries/real-shipments.ts';
import { assessed as assessedLine } from '../arbitraries/real-shipments.ts';
import { scenarios } from '../arbitraries/scenarios.ts';
import { cell, readRows } from '../data/read-data.ts';
import { columnsOf, dutyOf, evaluated } from './evaluated.ts';

// Many cases on a busy machine take their time; what takes longer than this is stuck.
vi.setConfig({ testTimeout: 120_000 });

const add = (numbers: Iterable<number>): number => [...numbers].reduce((total, number) => total + number, 0);
const dutyOfGroups = (groups: readonly Group[]): number => add(groups.map(({ duty }) => duty));
const cases = () => fc.tuple(scenarios(), flowSamples());
const check = (
  property: Parameters<typeof fc.property<[Parameters<typeof evaluated>]>>[1],
  numRuns = 40,
): void => fc.assert(fc.property(cases(), property as never), { numRuns });

describe('the measures of a row', () => {
  test('sum to its duty, all of them whole cents and none of them negative', () => {
    check(([scenario, table]) => {
      const { assessed } = evaluated(scenario, table);
      for (const row of table.codes.keys()) {
        const cents = [...assessed.byMeasure.values()].map((column) => column[row] ?? Number.NaN);
        expect(cents.every((amount) => Number.isInteger(amount) && amount >= 0)).toBe(true);
        expect(assessed.duty[row]).toBe(add(cents));
      }
    });
  });

  test('sum to its duty in the explanation too', () => {
    check(([scenario, table]) => {
      const result = evaluated(scenario, table);
      for (const [row, code] of table.codes.entries()) {
        const view = explainFlow(realData().schedule, result, code);
        if (view === null) continue;
        expect(view.duty).toBe(result.assessed.duty[row]);
        expect(view.lines.map(({ measure }) => measure)).toEqual(
          result.law.rulebook.measures.map(({ id }) => id),
        );
        expect(add(view.lines.map(({ amount }) => amount ?? 0))).toBe(view.duty);
      }
    }, 15);
  });

  test('sum to the duty of a line of an entry', () => {
    manyShipments((plain) => {
      const { duty, ordinaryDuty, duties } = assessedLine(plain);
      expect(duty).toBe(ordinaryDuty + add(duties.map(({ amount }) => amount)));
    }, 150);
  });
});

/** Read from the tables of names, not by the engine: the longest prefix has the say. */
const GROUP_PREFIXES = readRows('us/product-groups.tsv').toSorted(
  (a, b) => cell(b, 'prefix').length - cell(a, 'prefix').length,
);
const SECTIONS = new Map(
  readRows('us/chapters.tsv').map((row) => [cell(row, 'chapter'), cell(row, 'section')]),
);
const KEYS: Readonly<Partial<Record<GroupBy, (code: string) => string>>> = {
  section: (code) => SECTIONS.get(code.slice(0, 2)) ?? 'none',
  chapter: (code) => code.slice(0, 2),
  heading: (code) => code.slice(0, 4),
  hs6: (code) => code.slice(0, 6),
  group: (code) => GROUP_PREFIXES.find((row) => code.startsWith(cell(row, 'prefix')))?.['group'] ?? 'none',
};

describe('groups', () => {
  const partitions: readonly GroupBy[] = ['section', 'chapter', 'heading', 'hs6', 'group'];

  test.each(partitions)('by %s sum to the totals, to the cent', (by) => {
    check(([scenario, table]) => {
      const result = evaluated(scenario, table);
      const groups = groupsOf(result, by);
      const totals = totalsOf(result.assessed);
      expect(dutyOfGroups(groups)).toBe(totals.duty);
      expect(add(groups.map(({ customsValue }) => customsValue))).toBe(totals.customsValue);
      const keyOf = KEYS[by] ?? chapterOf;
      const keys = result.assessed.compiled.rows.map(({ row }) => keyOf(table.codes[row] ?? ('' as never)));
      const inTheirOrder = by === 'section' ? [...new Set(keys)] : [...new Set(keys)].toSorted();
      expect(groups.map(({ key }) => key)).toEqual(inTheirOrder);
    });
  });

  test('by measure sum to the totals in duty, and no measure touches more value than there is', () => {
    check(([scenario, table]) => {
      const result = evaluated(scenario, table);
      const groups = groupsOf(result, 'measure');
      const totals = totalsOf(result.assessed);
      expect(dutyOfGroups(groups)).toBe(totals.duty);
      expect(groups.every(({ customsValue }) => customsValue <= totals.customsValue)).toBe(true);
    });
  });

  test('by list hold each row at least once, and each row of a list in that list', () => {
    check(([scenario, table]) => {
      const result = evaluated(scenario, table);
      const groups = groupsOf(result, 'list');
      const totals = totalsOf(result.assessed);
      expect(add(groups.map(({ customsValue }) => customsValue))).toBeGreaterThanOrEqual(totals.customsValue);
      expect(
        groups.every(({ customsValue, duty }) => customsValue <= totals.customsValue && duty <= totals.duty),
      ).toBe(true);
    });
  });

  test('of all of 2024 sum to the totals under every kind of law', () => {
    for (const date of ['2025-01-01', '2025-10-20', '2026-10-10'] as never[]) {
      const result = evaluated(lawScenario(date), realFlows());
      for (const by of [...partitions, 'measure'] as const)
        expect(dutyOfGroups(groupsOf(result, by))).toBe(totalsOf(result.assessed).duty);
    }
  });
});

describe('rows', () => {
  test('give the same in any order', () => {
    const shuffled = cases().chain(([scenario, table]) =>
      fc.tuple(
        fc.constant(scenario),
        fc.constant(table),
        fc.shuffledSubarray([...table.codes.keys()], { minLength: table.codes.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([scenario, table, order]) => {
        const [inOrder, permuted] = [evaluated(scenario, table), evaluated(scenario, tableOf(table, order))];
        expect(totalsOf(permuted.assessed)).toEqual(totalsOf(inOrder.assessed));
        expect(dutyOf(permuted)).toEqual(order.map((row) => inOrder.assessed.duty[row]));
        expect(groupsOf(permuted, 'chapter')).toEqual(groupsOf(inOrder, 'chapter'));
      }),
      { numRuns: 40 },
    );
  });

  test('do not know of one another: a row alone has the duty that it has among others', () => {
    check(([scenario, table]) => {
      // A quota or a budget is one for the whole year: only there do rows know of one another.
      const isShared = (rule: Scenario['reform'][number]): boolean =>
        rule.kind === 'tariffQuota' || (rule.kind === 'designate' && rule.choice.kind === 'budget');
      fc.pre(!scenario.reform.some(isShared));
      const all = dutyOf(evaluated(scenario, table));
      const each = [...table.codes.keys()].map(
        (row) => dutyOf(evaluated(scenario, tableOf(table, [row])))[0],
      );
      expect(each).toEqual(all);
    }, 15);
  });

  test('without value have no duty where the rate is a percentage', () => {
    check(([scenario, table]) => {
      const result = evaluated(
        scenario,
        withValues(table, () => 0),
      );
      for (const { row, ordinary } of result.assessed.compiled.rows)
        if (ordinary.kind === 'percent') expect(result.assessed.duty[row]).toBe(0);
      const nothing = withValues({ ...table, calculatedDuty: new Float64Array(table.codes.length) }, () => 0);
      expect(columnsOf(evaluated(scenario, nothing))).toEqual({});
    });
  });

  test('of chapters 98 and 99 count nowhere', () => {
    const { assessed } = evaluated(lawScenario('2026-10-10' as never), realFlows());
    const { table, rows, leftOut } = assessed.compiled;
    expect(rows.length + leftOut.length).toBe(table.codes.length);
    expect(leftOut.every((row) => assessed.duty[row] === 0)).toBe(true);
  });
});
