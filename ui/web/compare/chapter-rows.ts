/** The columns of a comparison as rows, for the chart and its table. */
import type { Comparison } from '../../../engine/index.ts';
import { effectiveRate } from '../format/rate.ts';

/** Whole cents; rates in percent, null where nothing was imported. */
export interface ChapterRow {
  readonly key: string;
  readonly customsValue: number;
  readonly baseline: number;
  readonly scenario: number;
  readonly difference: number;
  readonly baselineRate: number | null;
  readonly scenarioRate: number | null;
}

export type SortKey = keyof ChapterRow;
export type Order = 'ascending' | 'descending';
export type Ranking = 'difference' | 'duty' | 'value';

export function chapterRows({ chapters }: Comparison): readonly ChapterRow[] {
  return chapters.keys.map((key, index) => {
    const at = (column: Float64Array | undefined): number => column?.[index] ?? 0;
    return rowOf(key, at(chapters.customsValue), at(chapters.baseline), at(chapters.scenarios[0]));
  });
}

/** The row beneath the others: their sum, which is the headline. */
export function totalRow(rows: readonly ChapterRow[]): ChapterRow {
  const sum = (column: 'customsValue' | 'baseline' | 'scenario'): number =>
    rows.reduce((total, row) => total + row[column], 0);
  return rowOf('', sum('customsValue'), sum('baseline'), sum('scenario'));
}

export function sortRows(rows: readonly ChapterRow[], key: SortKey, order: Order): readonly ChapterRow[] {
  const sign = order === 'ascending' ? 1 : -1;
  return rows.toSorted((a, b) => sign * compareValues(a[key], b[key]) || compareValues(a.key, b.key));
}

/** The chapters that a chart shows: those that matter most for the question asked. */
export function foremost(
  rows: readonly ChapterRow[],
  ranking: Ranking,
  count: number,
): readonly ChapterRow[] {
  return rows
    .filter((row) => weight(row, ranking) > 0)
    .toSorted((a, b) => weight(b, ranking) - weight(a, ranking) || compareValues(a.key, b.key))
    .slice(0, count);
}

function rowOf(key: string, customsValue: number, baseline: number, scenario: number): ChapterRow {
  return {
    key,
    customsValue,
    baseline,
    scenario,
    difference: scenario - baseline,
    baselineRate: effectiveRate(baseline, customsValue),
    scenarioRate: effectiveRate(scenario, customsValue),
  };
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

function compareValues(a: string | number | null, b: string | number | null): number {
  if (a === b) return 0;
  if (a === null) return -1;
  if (b === null) return 1;
  return a < b ? -1 : 1;
}
