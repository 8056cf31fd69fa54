/**
 * How much of the gap between statutory and collected duty lies in what was imported: more of goods that pay
 * little than in the year of the composition. Exact decimals of cents; two methods, for two tables.
 */
import { Decimal, ZERO } from '../basis/decimal.ts';
import { isSpecialClassification, type ChapterFlow, type MonthOfTrade } from '../trade/coarse-flows.ts';
import { chapterOf, onChapter, type WeighedMonth } from './entered-free-part.ts';
import { dutyOnValue } from './statutory-by-month.ts';

/** Value by industry over the months of the composition. */
export type IndustryValues = ReadonlyMap<string, number>;

export function industryValues(months: readonly MonthOfTrade[]): IndustryValues {
  const values = new Map<string, number>();
  for (const flow of months.flatMap(({ industries }) => industries)) {
    values.set(flow.industry, (values.get(flow.industry) ?? 0) + flow.customsValue);
  }
  return values;
}

/**
 * What would have been collected had the industries kept their shares, each at its own collected rate of the
 * month, less what was collected: `V (sum_n s_n c_n/v_n) - C`. Industries without trade in the month have no
 * rate and drop out of the shares. Zero where no industry of the composition traded.
 */
export function compositionByIndustry(month: MonthOfTrade, composition: IndustryValues): Decimal {
  const traded = month.industries.filter((flow) => !isSpecialClassification(flow) && flow.customsValue > 0);
  const shareOf = (industry: string): number => composition.get(industry) ?? 0;
  const base = traded.reduce((sum, { industry }) => sum + shareOf(industry), 0);
  if (base === 0) return ZERO;
  const value = traded.reduce((sum, flow) => sum + flow.customsValue, 0);
  const collected = traded.reduce((sum, flow) => sum + flow.calculatedDuty, 0);
  const atShares = traded.reduce(
    (sum, flow) =>
      sum.plus(new Decimal(shareOf(flow.industry)).times(flow.calculatedDuty).dividedBy(flow.customsValue)),
    ZERO,
  );
  return atShares.times(value).dividedBy(base).minus(collected);
}

/** Chapters whose rate the composition knows; the others drop out of the shares. */
export function pricedChapters(
  months: readonly WeighedMonth[],
  flows: readonly ChapterFlow[],
): readonly ChapterFlow[] {
  const law = months[0]?.statutory.laws[0]?.law;
  return law === undefined ? [] : flows.filter(({ chapter }) => chapterOf(law, chapter).customsValue > 0);
}

/**
 * Statutory duty at the composition's chapters less statutory duty at the chapters' own shares of the period:
 * `V (r - sum_c s_c r_c)`, each rate the mean of the months by their value. A chapter's trade is taken to be
 * spread over the months as all trade was.
 */
export function compositionByChapter(
  months: readonly WeighedMonth[],
  priced: readonly ChapterFlow[],
): Decimal {
  const base = priced.reduce((sum, flow) => sum + flow.customsValue, 0);
  if (base === 0) return ZERO;
  const atComposition = months.reduce(
    (sum, { statutory, customsValue }) =>
      sum.plus(dutyOnValue(statutory, customsValue, ({ totals }) => totals.duty)),
    ZERO,
  );
  const atOwnShares = priced.reduce(
    (sum, flow) => sum.plus(onChapter(months, flow, base, ({ duty }) => duty)),
    ZERO,
  );
  return atComposition.minus(atOwnShares);
}
