/** Chapters, or other groups, under one pair of scenarios, for the charts. */
import type { Breakdown, Comparison } from '../../../engine/index.ts';

/** Whole cents. */
export interface ChapterRow {
  readonly key: string;
  readonly customsValue: number;
  readonly baseline: number;
  readonly scenario: number;
  readonly difference: number;
}

/** Groups of a breakdown of two scenarios, the baseline first. */
export function rowsOfPair({ keys, customsValue, duty }: Breakdown): readonly ChapterRow[] {
  return keys.map((key, index) => {
    const [baseline, scenario] = [duty[0]?.[index] ?? 0, duty[1]?.[index] ?? 0];
    return {
      key,
      customsValue: customsValue[index] ?? 0,
      baseline,
      scenario,
      difference: scenario - baseline,
    };
  });
}

export type Ranking = 'difference' | 'duty' | 'value';

/** `column`: of the scenario among those that are not the baseline. */
export function chapterRows({ chapters }: Comparison, column: number): readonly ChapterRow[] {
  return chapters.keys.map((key, index) => {
    const at = (figures: Float64Array | undefined): number => figures?.[index] ?? 0;
    const [baseline, scenario] = [at(chapters.baseline), at(chapters.scenarios[column])];
    return {
      key,
      customsValue: at(chapters.customsValue),
      baseline,
      scenario,
      difference: scenario - baseline,
    };
  });
}

/** The chapters that a chart shows: those that matter most for the question asked. */
export function foremost(
  rows: readonly ChapterRow[],
  ranking: Ranking,
  count: number,
): readonly ChapterRow[] {
  return rows
    .filter((row) => weight(row, ranking) > 0)
    .toSorted((a, b) => weight(b, ranking) - weight(a, ranking) || (a.key < b.key ? -1 : 1))
    .slice(0, count);
}

function weight(row: ChapterRow, ranking: Ranking): number {
  switch (ranking) {
    case 'difference':
      return Math.abs(row.difference);
    case 'duty':
      return Math.max(row.baseline, row.scenario);
    case 'value':
      return row.customsValue;
  }
}
