import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ConditionId, Issue } from '../../engine/index.ts';
import { chapterRows, foremost, sortRows, totalRow } from '../../ui/web/compare/chapter-rows.ts';
import { mergeIssues } from '../../ui/web/compare/issue-list.ts';
import { comparisonOf } from './scripted-engine.ts';

const cents = fc.integer({ min: 0, max: 1e12 });
const rows = fc.array(fc.tuple(cents, cents, cents), { maxLength: 20 }).map((columns) =>
  chapterRows({
    ...comparisonOf({ baseline: law, scenarios: [law] }),
    chapters: {
      keys: columns.map((_, index) => String(index + 1).padStart(2, '0')),
      customsValue: Float64Array.from(columns, ([value]) => value),
      baseline: Float64Array.from(columns, ([, before]) => before),
      scenarios: [Float64Array.from(columns, ([, , after]) => after)],
    },
  }),
);
const law = {
  format: 'tariff-scenario/1',
  id: 'x',
  label: '',
  lawAsOf: '2026-01-01' as never,
  answers: {},
  reform: [],
} as const;

describe('chapters', () => {
  test('the total is the sum of its rows in every column', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const total = totalRow(all);
        for (const column of ['customsValue', 'baseline', 'scenario', 'difference'] as const)
          expect(total[column]).toBe(all.reduce((sum, row) => sum + row[column], 0));
      }),
    );
  });

  test('sorting keeps every row, and the other order begins with the greatest', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom('key', 'difference', 'baselineRate'), (all, key) => {
        const ascending = sortRows(all, key, 'ascending');
        expect(ascending.toSorted((a, b) => (a.key < b.key ? -1 : 1))).toEqual(all);
        expect(sortRows(all, key, 'descending')[0]?.[key]).toEqual(ascending.at(-1)?.[key]);
      }),
    );
  });

  test('a chart shows the most important rows and none that are nothing', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 20 }), (all, count) => {
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
