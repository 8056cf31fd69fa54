/** Trade by month and industry and by chapter: the real tables, and made-up ones. */
import fc, { type Arbitrary } from 'fast-check';
import { decodeChapterFlows, decodeMonthlyFlows } from '../../engine/codec/decode-coarse-flows.ts';
import { monthAfter, type Month } from '../../engine/basis/month.ts';
import {
  sumsOf,
  type ChapterFlow,
  type ChapterPeriod,
  type IndustryFlow,
  type MonthOfTrade,
} from '../../engine/trade/coarse-flows.ts';
import { realManifest, textOfFile, valueOf } from './real-reference.ts';

export const MONTHLY = 'flows/us-imports-vn-naics3-monthly';
export const BY_CHAPTER = 'flows/us-imports-vn-hs2';

export const realMonths = (): readonly MonthOfTrade[] =>
  valueOf(decodeMonthlyFlows(MONTHLY, textOfFile(realManifest(), MONTHLY)));

export function realChapters(period: string): ChapterPeriod {
  const periods = valueOf(decodeChapterFlows(BY_CHAPTER, textOfFile(realManifest(), BY_CHAPTER)));
  const found = periods.find((each) => each.period === period);
  if (found === undefined) throw new Error(`no period "${period}"`);
  return found;
}

export function monthOf(month: string, industries: readonly IndustryFlow[]): MonthOfTrade {
  return { month: month as Month, ...sumsOf(industries), industries };
}

const INDUSTRIES = ['111', '315', '316', '331', '334', '337', '980', '990'];

/** Whole dollars as whole cents, some of them nothing. */
const dollars = (max: number): Arbitrary<number> =>
  fc
    .oneof({ weight: 9, arbitrary: fc.nat({ max }) }, { weight: 1, arbitrary: fc.constant(0) })
    .map((n) => n * 100);

/** Rates reach 200 %; a duty on no value at all is possible too, as a correction of an earlier month would be. */
function industryFlow(industry: string): Arbitrary<IndustryFlow> {
  return fc
    .tuple(dollars(9e9), fc.nat({ max: 200 }), dollars(1e6))
    .map(([customsValue, percent, correction]) => ({
      industry,
      customsValue,
      calculatedDuty: customsValue === 0 ? correction : Math.round((customsValue * percent) / 1e4) * 100,
    }));
}

function industries(): Arbitrary<readonly IndustryFlow[]> {
  return fc.subarray(INDUSTRIES).chain((names) => fc.tuple(...names.map(industryFlow)));
}

/** Consecutive months from January 2024, as many as reach into the laws of 2025. */
export function tradeByMonth(longest = 24): Arbitrary<readonly MonthOfTrade[]> {
  return fc.array(industries(), { minLength: 1, maxLength: longest }).map((all) => {
    const months: MonthOfTrade[] = [];
    let month = '2024-01' as Month;
    for (const flows of all) {
      months.push(monthOf(month, flows));
      month = monthAfter(month);
    }
    return months;
  });
}

export function chapterPeriod(chapters: readonly ChapterFlow[]): ChapterPeriod {
  return { period: 'made-up', ...sumsOf(chapters), chapters };
}

/** Chapters that the tables of trade have, in no order, with values of their own. */
export function chapterFlows(): Arbitrary<readonly ChapterFlow[]> {
  const names = realChapters('2024').chapters.map(({ chapter }) => chapter);
  return fc.shuffledSubarray(names, { minLength: 1, maxLength: 20 }).chain((some) =>
    fc.tuple(
      ...some.map((chapter) =>
        fc
          .record({ customsValue: dollars(9e9), free: dollars(9e9), calculatedDuty: dollars(2e9) })
          .map(({ customsValue, free, calculatedDuty }) => ({
            chapter,
            customsValue,
            // What is dutiable is a part of the value.
            dutiableValue: Math.max(0, customsValue - free),
            calculatedDuty,
          })),
      ),
    ),
  );
}
