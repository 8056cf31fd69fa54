/**
 * A scenario on trade known only by chapter (January to July 2025): each chapter pays the rate that its 2024 lines
 * pay under the scenario. Coarse: what changed within a chapter since 2024 is not seen (an assumption).
 */
import { Decimal } from '../basis/decimal.ts';
import { roundCents } from '../basis/money.ts';
import { isSpecialProvision, type HtsCode } from '../schedule/hts-code.ts';
import { sumsOf, type ChapterFlow, type TradeSums } from '../trade/coarse-flows.ts';
import type { Group, Totals } from './comparison.ts';

/** Whole cents. Totals and groups have the shapes of an exact result, and `basis` says that they are none. */
export interface CoarseResult {
  readonly basis: 'chapterRatesOfComposition';
  /** The priced chapters; their duties are rounded once a chapter, half up. */
  readonly totals: Totals;
  readonly chapters: readonly Group[];
  /** Chapters without a value in the composition: no rate is known for them, and none is assumed. */
  readonly unpriced: readonly ChapterFlow[];
  /** Chapters 98 and 99: not modelled. */
  readonly outside: TradeSums;
}

/** `rates`: the chapters of one scenario over the composition, as `groupsOf(evaluated, 'chapter')` gives them. */
export function coarseResult(rates: readonly Group[], flows: readonly ChapterFlow[]): CoarseResult {
  const byChapter = new Map(rates.map((group) => [group.key, group]));
  const isOutside = ({ chapter }: ChapterFlow): boolean => isSpecialProvision(chapter as HtsCode);
  const chapters: Group[] = [];
  const unpriced: ChapterFlow[] = [];
  for (const flow of flows.filter((each) => !isOutside(each))) {
    const rate = byChapter.get(flow.chapter);
    if (rate === undefined || rate.customsValue === 0) {
      if (flow.customsValue > 0) unpriced.push(flow);
      continue;
    }
    // Multiplied before divided, so that the composition's own values give back its own duties to the cent.
    const duty = roundCents(new Decimal(rate.duty).times(flow.customsValue).dividedBy(rate.customsValue));
    chapters.push({ key: flow.chapter, customsValue: flow.customsValue, duty });
  }
  chapters.sort((a, b) => (a.key < b.key ? -1 : 1));
  return {
    basis: 'chapterRatesOfComposition',
    totals: {
      customsValue: chapters.reduce((sum, { customsValue }) => sum + customsValue, 0),
      duty: chapters.reduce((sum, { duty }) => sum + duty, 0),
    },
    chapters,
    unpriced,
    outside: sumsOf(flows.filter(isOutside)),
  };
}
