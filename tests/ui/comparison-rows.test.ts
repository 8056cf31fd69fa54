import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ConditionId, Issue, Scenario, ScenarioAttribution } from '../../engine/index.ts';
import {
  levelsWithin,
  rowsOfChapters,
  sortRows,
  totalOfRows,
  type SortKey,
} from '../../ui/web/compare/breakdown-rows.ts';
import { chapterRows, foremost } from '../../ui/web/compare/chapter-rows.ts';
import { mergeIssues } from '../../ui/web/compare/issue-list.ts';
import { barOf, stepsOf } from '../../ui/web/compare/waterfall.ts';
import { comparisonOf, day } from './scripted-engine.ts';

const cents = fc.integer({ min: 0, max: 1e12 });
const law: Scenario = {
  format: 'tariff-scenario/2',
  id: 'x',
  label: '',
  lawAsOf: day('2026-01-01'),
  answers: {},
  reform: [],
  reformOfVietNam: [],
  pinned: null,
};
const comparisons = fc.array(fc.tuple(cents, cents, cents, cents), { maxLength: 20 }).map((columns) => ({
  ...comparisonOf({ baseline: law, scenarios: [law, law] }),
  chapters: {
    keys: columns.map((_, index) => String(index + 1).padStart(2, '0')),
    customsValue: Float64Array.from(columns, ([value]) => value),
    baseline: Float64Array.from(columns, ([, before]) => before),
    scenarios: [
      Float64Array.from(columns, ([, , after]) => after),
      Float64Array.from(columns, ([, , , other]) => other),
    ],
  },
}));
const rows = comparisons.map(rowsOfChapters);

describe('groups', () => {
  test('the total is the sum of its rows in every column', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const total = totalOfRows(all, 2);
        const sum = (figure: (row: (typeof all)[number]) => number): number =>
          all.reduce((sofar, row) => sofar + figure(row), 0);
        expect(total.customsValue).toBe(sum((row) => row.customsValue));
        expect(total.baseline).toBe(sum((row) => row.baseline));
        for (const index of [0, 1]) {
          expect(total.duty[index]).toBe(sum((row) => row.duty[index] ?? NaN));
          expect(total.difference[index]).toBe(sum((row) => row.difference[index] ?? NaN));
        }
      }),
    );
  });

  test('sorting keeps every row, and the two orders are each other’s ends', () => {
    const keys: readonly SortKey[] = [
      'key',
      'customsValue',
      'difference:1',
      'duty:0',
      'rate:1',
      'baselineRate',
    ];
    fc.assert(
      fc.property(rows, fc.constantFrom(...keys), (all, key) => {
        const ascending = sortRows(all, key, 'ascending');
        expect(ascending.toSorted((a, b) => (a.key < b.key ? -1 : 1))).toEqual(all);
        const [first] = sortRows(all, key, 'descending');
        const last = ascending.at(-1);
        if (key === 'difference:1') expect(first?.difference[1]).toBe(last?.difference[1]);
        if (key === 'duty:0') expect(first?.duty[0]).toBe(last?.duty[0]);
        if (key === 'key') expect(first?.key).toBe(last?.key);
      }),
    );
  });

  test('where one has drilled to, only finer levels are offered', () => {
    expect(levelsWithin([])).toContain('measure');
    expect(levelsWithin([{ level: 'section', key: 'XI' }])).toEqual(['chapter', 'heading', 'hs6', 'line']);
    expect(levelsWithin([{ level: 'chapter', key: '61' }])).toEqual(['heading', 'hs6', 'line']);
    expect(levelsWithin([{ level: 'hs6', key: '610910' }])).toEqual(['line']);
  });
});

describe('the chart', () => {
  test('shows the most important chapters of its scenario and none that are nothing', () => {
    fc.assert(
      fc.property(comparisons, fc.integer({ min: 1, max: 20 }), (comparison, count) => {
        const all = chapterRows(comparison, 1);
        expect(all.map(({ scenario }) => scenario)).toEqual([...(comparison.chapters.scenarios[1] ?? [])]);
        const shown = foremost(all, 'difference', count);
        expect(shown.every(({ difference }) => difference !== 0)).toBe(true);
        const smallest = Math.abs(shown.at(-1)?.difference ?? 0);
        const hidden = all.filter((row) => !shown.includes(row));
        if (shown.length === count)
          expect(hidden.every(({ difference }) => Math.abs(difference) <= smallest)).toBe(true);
      }),
    );
  });
});

describe('the waterfall', () => {
  const signed = fc.integer({ min: -1e12, max: 1e12 });
  const found = fc
    .tuple(fc.array(signed, { maxLength: 12 }), fc.integer({ min: -6, max: 6 }))
    .map(([shares, rounding]): ScenarioAttribution => ({
      changes: shares.map((_, index) => ({ key: `change-${index}`, change: { kind: 'ruleOrder' } })),
      chapters: [],
      attribution: {
        method: 'exact',
        difference: {
          total: shares.reduce((sum, share) => sum + share, rounding),
          groups: Float64Array.of(),
        },
        shares: shares.map((total, player) => ({
          player,
          total,
          groups: Float64Array.of(),
          acrossGroups: 0,
          standardError: null,
          alone: total,
          last: total,
        })),
        rounding: { total: rounding, groups: Float64Array.of() },
        interactions: [],
        evaluations: 1,
        permutations: 0,
      },
    }));

  test('leads from the one duty to the other to the cent, each step where the last one ends', () => {
    fc.assert(
      fc.property(found, cents, (attribution, start) => {
        const steps = stepsOf(attribution, start);
        expect(steps).toHaveLength(attribution.changes.length + 1);
        expect(steps.at(-1)?.to).toBe(start + attribution.attribution.difference.total);
        let level = start;
        for (const step of steps) {
          expect(step.from).toBe(level);
          expect(step.to - step.from).toBe(step.amount);
          level = step.to;
        }
      }),
    );
  });

  test('no bar leaves its room, and none that is something is invisible', () => {
    fc.assert(
      fc.property(found, cents, (attribution, start) => {
        const steps = stepsOf(attribution, start);
        for (const step of steps) {
          const { left, width } = barOf(step, steps);
          expect(left).toBeGreaterThanOrEqual(0);
          expect(left + width).toBeLessThanOrEqual(100.01);
          expect(width > 0).toBe(step.amount !== 0);
        }
      }),
    );
  });
});

describe('issues', () => {
  const assumed = (customsValue: number, share = '0'): Issue => ({
    kind: 'assumedShare',
    condition: 'civilAircraft' as ConditionId,
    share,
    flows: customsValue,
    customsValue,
  });
  const leftOut = (customsValue: number): Issue => ({ kind: 'specialProvisions', flows: 2, customsValue });

  test('what both sides rest on is said once', () => {
    expect(mergeIssues([leftOut(5)], [leftOut(5)])).toMatchObject([
      { touched: [{ side: 'both', customsValue: 5 }] },
    ]);
  });

  test('one sentence with another amount on each side is said once with both amounts', () => {
    expect(mergeIssues([assumed(3)], [assumed(4)])).toMatchObject([
      {
        touched: [
          { side: 'scenario', customsValue: 4 },
          { side: 'baseline', customsValue: 3 },
        ],
      },
    ]);
  });

  test('different sentences are two, the one with more money first', () => {
    const merged = mergeIssues([assumed(3, '1')], [assumed(4, '0'), leftOut(9)]);
    expect(merged.map(({ issue }) => issue.kind)).toEqual([
      'specialProvisions',
      'assumedShare',
      'assumedShare',
    ]);
    expect(merged.map(({ touched }) => touched.map(({ side }) => side))).toEqual([
      ['scenario'],
      ['scenario'],
      ['baseline'],
    ]);
  });
});
