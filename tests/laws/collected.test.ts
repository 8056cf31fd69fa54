/** Duty collected beside duty under the law: nothing of the gap is lost, and nothing is explained twice. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { Decimal } from '../../engine/basis/decimal.ts';
import { daysOf, parseMonth, type Month } from '../../engine/basis/month.ts';
import { totalsOf } from '../../engine/compare/aggregate.ts';
import { collectedReport, type CollectedGap } from '../../engine/compare/collected-gap.ts';
import {
  compositionByChapter,
  compositionByIndustry,
  industryValues,
  pricedChapters,
} from '../../engine/compare/composition-part.ts';
import { gapByLine, type LineGap } from '../../engine/compare/collected-by-line.ts';
import { enteredFree } from '../../engine/compare/entered-free-part.ts';
import { lawsOfMonths } from '../../engine/compare/law-spans.ts';
import {
  dutyOnValue,
  statutoryByMonth,
  type StatutoryMonth,
} from '../../engine/compare/statutory-by-month.ts';
import { FIRST_DATE } from '../../engine/scenario/presets.ts';
import { lawScenario } from '../../engine/scenario/scenario.ts';
import { isSpecialProvision, type HtsCode } from '../../engine/schedule/hts-code.ts';
import type { MonthOfTrade } from '../../engine/trade/coarse-flows.ts';
import type { FlowTable } from '../../engine/trade/flow-table.ts';
import { chapterFlows, chapterPeriod, monthOf, tradeByMonth } from '../arbitraries/coarse-trade.ts';
import { flowSamples, tableOf } from '../arbitraries/flows.ts';
import { realFlows, realReference, valueOf } from '../arbitraries/real-reference.ts';
import { evaluated } from './evaluated.ts';

// Many cases on a busy machine take their time; what takes longer than this is stuck.
vi.setConfig({ testTimeout: 120_000 });

const reference = realReference();
const modelled = (table: FlowTable): boolean => table.codes.some((code) => !isSpecialProvision(code));
const compositions = () => flowSamples(12).filter(modelled);
const NOTHING = chapterPeriod([]);
const oneLine = (code: string): FlowTable => tableOf(realFlows(), [realFlows().codes.indexOf(code as never)]);
const gapOf = ({ statutory, collected }: CollectedGap): number => statutory - collected;

function reported(months: readonly MonthOfTrade[], composition: FlowTable, chapters = NOTHING) {
  return valueOf(collectedReport(reference, { months, chapters, compositionYear: '2024', composition }));
}

function assertAddsUp(gap: CollectedGap): void {
  const points = gap.parts.flatMap(({ cents }) => (cents === null ? [] : [cents]));
  expect(points.every(Number.isInteger)).toBe(true);
  expect(points.reduce((sum, cents) => sum + cents, 0)).toBe(gapOf(gap));
}

function assertRangesHoldTheDefault({ parts }: CollectedGap): void {
  const ranges = parts.filter(({ cents }) => cents === null);
  expect(ranges.map(({ kind }) => kind)).toEqual(['inTransit', 'claims', 'metalContent', 'use']);
  for (const { low, high } of ranges) {
    expect(low).toBeLessThanOrEqual(0);
    expect(high).toBeGreaterThanOrEqual(0);
  }
}

describe('the gap of every month', () => {
  test('is the sum of its parts to the cent, and its ranges hold what is assumed', () => {
    fc.assert(
      fc.property(tradeByMonth(20), compositions(), chapterFlows(), (months, composition, chapters) => {
        const report = reported(months, composition, chapterPeriod(chapters));
        expect(report.months.map(({ from }) => from)).toEqual(months.map(({ month }) => month));
        for (const [index, gap] of report.months.entries()) {
          assertAddsUp(gap);
          assertRangesHoldTheDefault(gap);
          expect(gap.customsValue + gap.outside.customsValue).toBe(months[index]?.customsValue);
          expect(gap.collected + gap.outside.calculatedDuty).toBe(months[index]?.calculatedDuty);
          expect(gap.statutoryBasis).toBe(gap.from < '2025' ? 'earliestKnownLaw' : 'lawOfItsDays');
        }
      }),
      { numRuns: 15 },
    );
  });

  test('is the same whatever order its industries and chapters come in', () => {
    fc.assert(
      fc.property(tradeByMonth(16), compositions(), chapterFlows(), (months, composition, chapters) => {
        const reversed = months.map(({ month, industries }) => monthOf(month, industries.toReversed()));
        expect(reported(reversed, composition, chapterPeriod(chapters.toReversed()))).toEqual(
          reported(months, composition, chapterPeriod(chapters)),
        );
      }),
      { numRuns: 8 },
    );
  });

  test('added over the months that a table by chapter covers is the gap of that table', () => {
    fc.assert(
      fc.property(tradeByMonth(16), compositions(), chapterFlows(), (months, composition, chapters) => {
        const run = months.slice(-3);
        const sums = { customsValue: 0, calculatedDuty: 0 };
        for (const month of run) {
          sums.customsValue += month.customsValue;
          sums.calculatedDuty += month.calculatedDuty;
        }
        fc.pre(sums.customsValue > 0);
        const report = reported(months, composition, { ...chapterPeriod(chapters), ...sums });
        expect(report.together).not.toBeNull();
        if (report.together === null) return;
        const { from, until } = report.together;
        const covered = report.months.filter((gap) => gap.from >= from && gap.until <= until);
        assertAddsUp(report.together);
        assertRangesHoldTheDefault(report.together);
        expect(gapOf(report.together)).toBe(covered.reduce((sum, gap) => sum + gapOf(gap), 0));
      }),
      { numRuns: 8 },
    );
  });
});

describe('the days of a month', () => {
  const laws = lawsOfMonths(reference.rulebook);
  const months = Array.from({ length: 34 }, (_, index) =>
    parseMonth(`${2024 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`),
  ).filter((month) => month !== null);

  test('are each counted once, under one law', () => {
    for (const month of months) {
      const counted = laws(month).reduce((sum, { days }) => sum + days, 0);
      expect(counted, month).toBe(daysOf(month).length);
      expect(new Set(laws(month).map(({ lawOf }) => lawOf)).size).toBe(laws(month).length);
    }
  });

  // By hand, from the dates of the measures (Proclamations 10895 and 10896; Executive Orders 14257, 14266, 14326)
  // and of the lists: automobiles 04-03, inclusions of steel and aluminum 08-18, Annex II 2025-09-08.
  test.for([
    ['2024-06', ['2025-01-01 30']],
    ['2025-02', ['2025-01-01 6', '2025-02-07 22']],
    ['2025-03', ['2025-02-07 11', '2025-03-12 20']],
    [
      '2025-04',
      ['2025-03-12 2', '2025-04-03 1', '2025-04-04 1', '2025-04-05 4', '2025-04-09 1', '2025-04-10 21'],
    ],
    ['2025-08', ['2025-08-01 6', '2025-08-07 11', '2025-08-18 14']],
    ['2025-09', ['2025-08-18 7', '2025-09-08 23']],
  ] as const)('of %s stand under the laws that changed in it', ([month, expected]) => {
    expect(laws(month as Month).map(({ lawOf, days }) => `${lawOf} ${days}`)).toEqual(expected);
  });

  // The slow and obvious way: every day evaluated by itself, and the mean of their rates.
  test('weigh equally: the statutory duty is the value at the mean rate of its days', () => {
    const all = fc.constantFrom(...months);
    fc.assert(
      fc.property(all, compositions(), fc.nat({ max: 9e12 }), (month, composition, value) => {
        const days = daysOf(month).map((day) => (day < FIRST_DATE ? FIRST_DATE : day));
        let rates = new Decimal(0);
        for (const day of new Set(days)) {
          const { duty, customsValue } = totalsOf(evaluated(lawScenario(day), composition).assessed);
          const times = days.filter((other) => other === day).length;
          rates = rates.plus(new Decimal(duty).times(times).dividedBy(customsValue));
        }
        const [gap] = reported([monthOf(month, [industry('334', value, 0)])], composition).months;
        const exact = rates.times(value).dividedBy(days.length);
        expect(
          exact
            .minus(gap?.statutory ?? Number.NaN)
            .abs()
            .toNumber(),
        ).toBeLessThanOrEqual(0.5000001);
      }),
      { numRuns: 12 },
    );
  });
});

// What a month's own ten-digit numbers tell: nothing of the mix of goods stays unexplained.
describe('the gap by ten-digit number', () => {
  const months = [parseMonth('2025-06'), parseMonth('2025-10')].filter((month) => month !== null);
  const asMonth = (month: Month, table: FlowTable) =>
    valueOf(gapByLine(reference, { month, table }, realFlows(), []));

  test('adds up, line by line and part by part', () => {
    fc.assert(
      fc.property(fc.constantFrom(...months), compositions(), (month, table) => {
        const gap = asMonth(month, table);
        const sum = (figure: (line: LineGap) => number): number =>
          gap.lines.reduce((total, line) => total + figure(line), 0);
        expect(sum((line) => line.collected)).toBe(gap.collected);
        expect(sum((line) => line.customsValue)).toBe(gap.customsValue);
        // Each line is rounded by itself.
        expect(Math.abs(sum((line) => line.statutory) - gap.onOwnLines)).toBeLessThanOrEqual(
          gap.lines.length,
        );
        const points = gap.parts.flatMap(({ cents }) => (cents === null ? [] : [cents]));
        expect(points.reduce((total, cents) => total + cents, 0)).toBe(gap.onComposition - gap.collected);
        const rest = gap.parts.find(({ kind }) => kind === 'unexplained')?.cents ?? Number.NaN;
        expect(Math.abs(rest - (gap.onOwnLines - gap.collected))).toBeLessThanOrEqual(1);
      }),
      { numRuns: 8 },
    );
  });

  // Lines without a duty by quantity: the law on those follows what was collected (an assumption).
  const CODES = ['0901110015', '6109100012', '8471300100', '8518302000'];
  const paying = (values: readonly number[], duties: readonly number[]): FlowTable => ({
    id: 'four lines',
    codes: CODES as string[] as HtsCode[],
    customsValue: Float64Array.from(values, (dollars) => dollars * 100),
    calculatedDuty: Float64Array.from(duties),
  });

  test('leaves nothing where every line paid what the law takes from it', () => {
    const dollars = fc.tuple(...CODES.map(() => fc.integer({ min: 1, max: 1e9 })));
    fc.assert(
      fc.property(fc.constantFrom(...months), dollars, (month, values) => {
        const asked = asMonth(month, paying(values, [0, 0, 0, 0]));
        const owed = CODES.map(
          (code) => asked.lines.find((line) => line.code === code)?.statutory ?? Number.NaN,
        );
        const paid = asMonth(month, paying(values, owed));
        expect(paid.lines.every(({ statutory, collected }) => statutory === collected)).toBe(true);
        const rest = paid.parts.find(({ kind }) => kind === 'unexplained')?.cents ?? Number.NaN;
        expect(Math.abs(rest)).toBeLessThanOrEqual(CODES.length + 1);
        expect(paid.reading).toBe('withinOnePoint');
        // A T-shirt owes something in either month: what was not paid is not explained away.
        expect(asked.lines[0]?.statutory).toBeGreaterThan(0);
      }),
      { numRuns: 8 },
    );
  });
});

describe('what entered free', () => {
  test('is nothing where as much was dutiable as the law makes of the composition', () => {
    fc.assert(
      fc.property(compositions(), fc.integer({ min: 1, max: 9 }), (composition, times) => {
        const all = valueOf(statutoryByMonth(reference, composition, ['2025-07' as Month]));
        const months = all.map((each) => ({ statutory: each, customsValue: 1e9 * times }));
        const chapters = months[0]?.statutory.laws[0]?.law.chapters ?? [];
        const traded = chapters.map(({ key, customsValue, dutiable, duty }) => ({
          chapter: key,
          customsValue: customsValue * times,
          dutiableValue: dutiable * times,
          calculatedDuty: duty,
        }));
        // A chapter whose lines were worth nothing has no rate.
        const flows = pricedChapters(months, traded);
        const free = enteredFree(months, flows);
        expect(free.electronics.plus(free.other).abs().toNumber()).toBeLessThan(1e-3);
        const none = enteredFree(
          months,
          flows.map((flow) => ({ ...flow, dutiableValue: 0 })),
        );
        const owed = dutyOnValue(all[0] as StatutoryMonth, 1e9 * times, ({ totals }) => totals.duty);
        expect(none.electronics.plus(none.other).minus(owed).abs().toNumber()).toBeLessThan(1e-3);
      }),
      { numRuns: 10 },
    );
  });
});

// A laptop (exempt) and earphones (not exempt, no other duty) are the industry; half and half in the composition.
describe('the part of computers and electronics', () => {
  const [laptop, earphones] = ['8471300100', '8518302000'];
  const table = (): FlowTable => ({
    id: 'two lines',
    codes: [laptop, earphones] as string[] as HtsCode[],
    customsValue: Float64Array.from([50_00, 50_00]),
    calculatedDuty: Float64Array.from([0, 0]),
  });
  const part = (duty: number) => {
    const month = monthOf('2025-10', [industry('334', 1000_00, duty)]);
    const [found] = reported([monthOf('2024-06', [industry('334', 100_00, 0)]), month], table()).months.slice(
      -1,
    );
    return found?.parts.find(({ kind }) => kind === 'electronics');
  };

  test('is what the law takes from the composition’s lines less what the industry paid', () => {
    // 20% on the half that is not exempt: USD 100 of USD 1,000.
    expect(part(100_00)?.cents).toBe(0);
    expect(part(30_00)?.cents).toBe(70_00);
    expect(part(130_00)?.cents).toBe(-30_00);
  });
});

const industry = (name: string, customsValue: number, calculatedDuty: number) => ({
  industry: name,
  customsValue,
  calculatedDuty,
});

// A cotton T-shirt, 16.5 %, on whole months of USD 1,000: what anybody can work out from the dates of the law.
describe('a month of cotton T-shirts', () => {
  const gap = (month: string) =>
    reported([monthOf(month, [industry('315', 1000_00, 0)])], oneLine('6109100012')).months[0];

  test.for([
    ['2025-02', 165_00], // one law all month: value times rate
    ['2025-04', 263_67], // 16.5 % and 10 % on 25 of 30 days, 46 % on one: 16.5 + 296/30
    ['2025-07', 265_00], // 10 % all month
    ['2025-08', 345_65], // 10 % to the 6th, then 20 %: 16.5 + (6 * 10 + 25 * 20)/31
    ['2025-09', 365_00],
  ] as const)('of %s owes %d cents on USD 1,000', ([month, cents]) => {
    expect(gap(month)?.statutory).toBe(cents);
  });

  test.for([
    ['2025-04', 98_67], // loaded before 5 April: nothing beyond 16.5 %
    ['2025-05', 83_87], // the window of April closes on the 27th: 26 days of 31
    ['2025-06', 0],
    ['2025-08', 80_65], // loaded before 7 August: 10 % instead of 20 % on 25 of 31 days
    ['2025-09', 100_00],
    ['2025-10', 12_90], // until the 4th
    ['2025-11', 0],
  ] as const)('of %s, all loaded before the duty began, could owe %d cents less', ([month, cents]) => {
    const part = gap(month)?.parts.find(({ kind }) => kind === 'inTransit');
    expect(part).toEqual({ kind: 'inTransit', cents: null, low: 0, high: cents, method: 'noneToAll' });
  });
});

describe('the part of composition', () => {
  test('is nothing where every industry has its share of the composition, whatever its rate', () => {
    fc.assert(
      fc.property(tradeByMonth(1), fc.integer({ min: 1, max: 50 }), fc.nat(), ([month], times, duty) => {
        if (month === undefined) return;
        const grown = month.industries.map((flow, index) => ({
          ...flow,
          customsValue: flow.customsValue * times,
          calculatedDuty: (duty % (index + 2)) * 100,
        }));
        fc.pre(grown.every((flow) => flow.customsValue > 0));
        const part = compositionByIndustry(monthOf(month.month, grown), industryValues([month]));
        expect(part.abs().toNumber()).toBeLessThan(1e-6);
      }),
    );
  });

  test('is nothing where every industry pays the same rate, whatever its share', () => {
    fc.assert(
      fc.property(tradeByMonth(2), fc.nat({ max: 100 }), ([base, month], percent) => {
        if (base === undefined || month === undefined) return;
        const flat = month.industries.map((flow) => ({
          ...flow,
          calculatedDuty: (flow.customsValue * percent) / 100,
        }));
        const part = compositionByIndustry(monthOf(month.month, flat), industryValues([base]));
        expect(part.abs().toNumber()).toBeLessThan(1e-6);
      }),
    );
  });

  test('by chapter is nothing where every chapter has its share of the composition', () => {
    const statutory = (composition: FlowTable, months: readonly string[]) =>
      valueOf(statutoryByMonth(reference, composition, months as readonly Month[]));
    fc.assert(
      fc.property(compositions(), fc.integer({ min: 1, max: 9 }), (composition, times) => {
        const months = statutory(composition, ['2025-07', '2025-08']).map((each, index) => ({
          statutory: each,
          customsValue: (index + 1) * 1e9,
        }));
        const chapters = months[0]?.statutory.laws[0]?.law.chapters ?? [];
        const flows = chapters.map(({ key, customsValue }) => ({
          chapter: key,
          customsValue: customsValue * times,
          dutiableValue: 0,
          calculatedDuty: 0,
        }));
        const priced = pricedChapters(months, flows);
        expect(compositionByChapter(months, priced).abs().toNumber()).toBeLessThan(1e-6);
      }),
      { numRuns: 15 },
    );
  });

  test('of a month with more of what pays little is positive: 60 % at 2 % and 40 % at 30 %, once half and half', () => {
    const base = industryValues([monthOf('2024-01', [industry('334', 50_00, 0), industry('315', 50_00, 0)])]);
    const month = monthOf('2025-06', [industry('334', 6000_00, 120_00), industry('315', 4000_00, 1200_00)]);
    // Half and half of USD 10,000 would have paid 100 + 1,500; USD 1,320 was collected.
    expect(compositionByIndustry(month, base).toNumber()).toBe(280_00);
  });
});
