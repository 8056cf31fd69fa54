/** Trade by chapter and by month: exact at its own composition, visible where it cannot be priced, never guessed. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { decodeChapterFlows, decodeMonthlyFlows } from '../../engine/codec/decode-coarse-flows.ts';
import { groupsOf, totalsOf } from '../../engine/compare/aggregate.ts';
import { coarseResult } from '../../engine/compare/coarse-2025.ts';
import { lawScenario } from '../../engine/scenario/scenario.ts';
import { monthsCovered, sumsOf } from '../../engine/trade/coarse-flows.ts';
import {
  BY_CHAPTER,
  chapterFlows,
  MONTHLY,
  realChapters,
  tradeByMonth,
} from '../arbitraries/coarse-trade.ts';
import { flowSamples } from '../arbitraries/flows.ts';
import { realFlows, realManifest, textOfFile } from '../arbitraries/real-reference.ts';
import { scenarios } from '../arbitraries/scenarios.ts';
import { evaluated } from './evaluated.ts';

// Many cases on a busy machine take their time; what takes longer than this is stuck.
vi.setConfig({ testTimeout: 120_000 });

const asFlow = ({ key, customsValue }: { key: string; customsValue: number }) => ({
  chapter: key,
  customsValue,
  dutiableValue: 0,
  calculatedDuty: 0,
});

describe('a scenario on trade by chapter', () => {
  test('at the composition’s own chapter values is the exact result, chapter by chapter, to the cent', () => {
    fc.assert(
      fc.property(scenarios(), flowSamples(), (scenario, table) => {
        const result = evaluated(scenario, table);
        const rates = groupsOf(result, 'chapter');
        const coarse = coarseResult(rates, rates.map(asFlow));
        expect(coarse.chapters).toEqual(rates.filter(({ customsValue }) => customsValue > 0));
        expect(coarse.totals.duty).toBe(totalsOf(result.assessed).duty);
      }),
      { numRuns: 40 },
    );
  });

  test('at the published chapters of 2024 is the exact result of 2024', () => {
    const result = evaluated(lawScenario('2025-10-20' as never), realFlows());
    const coarse = coarseResult(groupsOf(result, 'chapter'), realChapters('2024').chapters);
    expect(coarse.totals).toEqual(totalsOf(result.assessed));
    expect(coarse.unpriced).toEqual([]);
  });

  test('loses no value: priced, unpriced and outside add up to the table', () => {
    fc.assert(
      fc.property(scenarios(), flowSamples(), chapterFlows(), (scenario, table, flows) => {
        const coarse = coarseResult(groupsOf(evaluated(scenario, table), 'chapter'), flows);
        const parts = [coarse.totals, sumsOf(coarse.unpriced), coarse.outside];
        expect(parts.reduce((sum, { customsValue }) => sum + customsValue, 0)).toBe(
          sumsOf(flows).customsValue,
        );
        expect(coarse.outside).toEqual(sumsOf(flows.filter(({ chapter }) => chapter >= '98')));
        expect(coarse.totals.duty).toBe(coarse.chapters.reduce((sum, { duty }) => sum + duty, 0));
      }),
      { numRuns: 30 },
    );
  });
});

describe('the months that a table covers', () => {
  test('are found from its sums, and from nothing else', () => {
    fc.assert(
      fc.property(tradeByMonth(), fc.nat(), fc.nat(), (months, start, length) => {
        const first = start % months.length;
        const run = months.slice(first, first + 1 + (length % (months.length - first)));
        const sums = sumsOf(run);
        fc.pre(sums.customsValue > 0);
        const found = monthsCovered(sums, months);
        expect(found === null ? null : sumsOf(found)).toEqual(sums);
        expect(monthsCovered({ ...sums, calculatedDuty: sums.calculatedDuty + 1 }, months)).toBeNull();
      }),
    );
  });
});

describe('a damaged table is a failure that names the place', () => {
  const monthly = textOfFile(realManifest(), MONTHLY);
  const chapters = textOfFile(realManifest(), BY_CHAPTER);
  const without = (text: string, pattern: RegExp): string =>
    text
      .split('\n')
      .filter((line) => !pattern.test(line))
      .join('\n');

  test.for([
    ['a month without its total', without(monthly, /^00\t2024-03\t/), '2024-03 has 0 rows 00'],
    ['a month that does not add up', without(monthly, /^334\t2025-08\t/), '2025-08 does not add up'],
    ['a month that is missing', without(monthly, /\t2024-05\t/), 'nothing between 2024-04 and 2024-06'],
    ['a month that is none', monthly.replace('2024-05', '2024-13'), /^line \d+: 00 \| 2024-13/],
    [
      'an industry twice',
      monthly.replace(/^(111\t2023-01\t.*\n)/m, '$1111\t2023-01\t0\t0\n'),
      /an industry twice/,
    ],
    [
      'an amount that is none',
      monthly.replace(/^(111\t2023-01\t)/m, '$1-'),
      /^line \d+: 111 \| 2023-01 \| -/,
    ],
  ] as const)('%s', ([, text, detail]) => {
    expect(decodeMonthlyFlows(MONTHLY, text)).toMatchObject({
      ok: false,
      failure: {
        kind: 'datasetCorrupt',
        dataset: MONTHLY,
        detail: typeof detail === 'string' ? detail : (expect.stringMatching(detail) as string),
      },
    });
  });

  test('a chapter twice, a chapter that is none, more dutiable value than value', () => {
    const twice = chapters.replace(/^(2024\t01\t.*\n)/m, '$1$1');
    const none = chapters.replace(/^2024\t01\t/m, '2024\t00\t');
    const beyond = chapters.replace(/^(2024\t01\t)\d+\t\d+\t/m, '$1100\t101\t');
    for (const text of [twice, none, beyond])
      expect(decodeChapterFlows(BY_CHAPTER, text)).toMatchObject({ failure: { kind: 'datasetCorrupt' } });
  });
});
