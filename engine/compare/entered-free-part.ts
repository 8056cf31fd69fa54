/**
 * How much of the gap entered free of duty although the law would have charged the same value of the composition's
 * goods: the tables by chapter tell the dutiable value. Exact decimals of cents.
 */
import { Decimal, ZERO } from '../basis/decimal.ts';
import type { ChapterFlow } from '../trade/coarse-flows.ts';
import { ELECTRONICS_CHAPTERS } from '../trade/electronics.ts';
import { dutyOnValue, type LawOnComposition, type StatutoryMonth } from './statutory-by-month.ts';

export interface EnteredFree {
  /** Chapters 84 and 85. */
  readonly electronics: Decimal;
  readonly other: Decimal;
}

export interface WeighedMonth {
  readonly statutory: StatutoryMonth;
  readonly customsValue: number;
}

export interface ChapterLaw {
  readonly customsValue: number;
  readonly duty: number;
  readonly dutiable: number;
}

export function chapterOf(law: LawOnComposition, key: string): ChapterLaw {
  return law.chapters.find((group) => group.key === key) ?? { customsValue: 0, duty: 0, dutiable: 0 };
}

/** What the law takes from a chapter's own value of the period, spread over the months as all trade was. */
export function onChapter(
  months: readonly WeighedMonth[],
  { chapter, customsValue }: ChapterFlow,
  base: number,
  figure: (chapter: ChapterLaw) => number,
): Decimal {
  return months.reduce((sum, month) => {
    const value = new Decimal(month.customsValue).times(customsValue).dividedBy(base);
    const taken = dutyOnValue(
      month.statutory,
      value,
      (law) => figure(chapterOf(law, chapter)),
      (law) => chapterOf(law, chapter).customsValue,
    );
    return sum.plus(taken);
  }, ZERO);
}

/**
 * `(d - D) r` for each chapter: the value that the law makes dutiable at the composition's goods, less the value that
 * was dutiable, at the mean rate of the former. Negative where more was dutiable than the composition's goods.
 */
export function enteredFree(months: readonly WeighedMonth[], priced: readonly ChapterFlow[]): EnteredFree {
  const base = priced.reduce((sum, flow) => sum + flow.customsValue, 0);
  const value = months.reduce((sum, { customsValue }) => sum + customsValue, 0);
  let [electronics, other] = [ZERO, ZERO];
  if (base === 0) return { electronics, other };
  for (const flow of priced) {
    const duty = onChapter(months, flow, base, (chapter) => chapter.duty);
    const dutiable = onChapter(months, flow, base, (chapter) => chapter.dutiable);
    if (dutiable.isZero()) continue;
    const was = new Decimal(flow.dutiableValue).times(value).dividedBy(base);
    const part = dutiable.minus(was).times(duty).dividedBy(dutiable);
    if (ELECTRONICS_CHAPTERS.has(flow.chapter)) electronics = electronics.plus(part);
    else other = other.plus(part);
  }
  return { electronics, other };
}
