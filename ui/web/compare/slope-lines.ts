/** Effective rates before and after, with labels pushed apart until none overlap. */
import { effectiveRate } from '../../words/format/rate.ts';
import type { ChapterRow } from './chapter-rows.ts';

export interface Slope {
  readonly row: ChapterRow;
  /** Percent. */
  readonly before: number;
  readonly after: number;
}

/** Groups without trade have no rate. */
export function slopesOf(rows: readonly ChapterRow[]): readonly Slope[] {
  return rows.flatMap((row) => {
    const before = effectiveRate(row.baseline, row.customsValue);
    const after = effectiveRate(row.scenario, row.customsValue);
    return before === null || after === null ? [] : [{ row, before, after }];
  });
}

/** Places of labels at least `gap` apart, as near as may be to where they belong, within `least` and `most`. */
export function pushedApart(
  wanted: readonly number[],
  gap: number,
  least: number,
  most: number,
): readonly number[] {
  const order = wanted
    .map((at, index) => ({ at, index }))
    .toSorted((a, b) => a.at - b.at || a.index - b.index);
  const placed = new Array<number>(wanted.length).fill(least);
  let lowest = least;
  for (const { at, index } of order) {
    lowest = Math.max(at, lowest);
    placed[index] = lowest;
    lowest += gap;
  }
  let highest = most;
  for (const { index } of order.toReversed()) {
    placed[index] = Math.min(placed[index] ?? highest, highest);
    highest = (placed[index] ?? highest) - gap;
  }
  return placed;
}
