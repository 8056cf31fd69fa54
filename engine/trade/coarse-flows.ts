/** Trade known only by month and industry, or by period and chapter: coarser than any tariff line. Whole cents. */
import type { Month } from '../basis/month.ts';

export interface TradeSums {
  readonly customsValue: number;
  /** Duty as the Census Bureau calculated it. */
  readonly calculatedDuty: number;
}

export interface IndustryFlow extends TradeSums {
  /** Three digits of the Census Bureau's NAICS-based classes. */
  readonly industry: string;
}

/** One month: its industries add up to it. */
export interface MonthOfTrade extends TradeSums {
  readonly month: Month;
  readonly industries: readonly IndustryFlow[];
}

export interface ChapterFlow extends TradeSums {
  readonly chapter: string;
  readonly dutiableValue: number;
}

/** A table by chapter, under the name that its publisher's file gave the period. */
export interface ChapterPeriod extends TradeSums {
  readonly period: string;
  readonly chapters: readonly ChapterFlow[];
}

/**
 * Goods returned and other special classifications: what the tariff has in chapters 98 and 99. The two agree
 * within 0.4% in 2024 and are not the same set (an assumption).
 */
const SPECIAL_CLASSIFICATIONS: ReadonlySet<string> = new Set(['980', '990']);

export function isSpecialClassification({ industry }: IndustryFlow): boolean {
  return SPECIAL_CLASSIFICATIONS.has(industry);
}

export function sumsOf(flows: readonly TradeSums[]): TradeSums {
  return {
    customsValue: flows.reduce((total, { customsValue }) => total + customsValue, 0),
    calculatedDuty: flows.reduce((total, { calculatedDuty }) => total + calculatedDuty, 0),
  };
}

function equal(one: TradeSums, other: TradeSums): boolean {
  return one.customsValue === other.customsValue && one.calculatedDuty === other.calculatedDuty;
}

/**
 * The months that a table by chapter covers: the run whose value and duty add up to the table's, to the dollar.
 * The name of a period is not evidence of it. Null where no run does. `months` are consecutive and ascending.
 */
export function monthsCovered(
  table: TradeSums,
  months: readonly MonthOfTrade[],
): readonly MonthOfTrade[] | null {
  for (const first of months.keys()) {
    for (let last = first + 1; last <= months.length; last += 1) {
      const run = months.slice(first, last);
      const sums = sumsOf(run);
      if (sums.customsValue > table.customsValue) break;
      if (equal(sums, table)) return run;
    }
  }
  return null;
}
