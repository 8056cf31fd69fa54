/** The lines of a heading in the order of what they pay, and the band in which this one lies. */
import type { HtsCode } from '../../../engine/index.ts';
import type { Neighbour } from '../worker/schedule-protocol.ts';

export interface NeighbourRow {
  readonly neighbour: Neighbour;
  /** In percent of the value; null where the example has no figure. */
  readonly rate: number | null;
  readonly low: number;
  /** Null: without bound. */
  readonly high: number | null;
  readonly isOwn: boolean;
}

export interface Band {
  readonly low: number;
  readonly own: number;
  readonly high: number;
}

/** `value` in whole cents. Unknown ones come last. */
export function neighbourRows(
  neighbours: readonly Neighbour[],
  line: HtsCode,
  value: number,
): readonly NeighbourRow[] {
  const percent = (cents: number): number => (cents / value) * 100;
  return neighbours
    .map((neighbour): NeighbourRow => {
      const { code, outcome } = neighbour;
      const isOwn = code === line;
      return outcome.kind === 'assessed'
        ? {
            neighbour,
            rate: percent(outcome.duty),
            low: percent(outcome.low),
            high: outcome.high === null ? null : percent(outcome.high),
            isOwn,
          }
        : { neighbour, rate: null, low: 0, high: 0, isOwn };
    })
    .sort(
      (a, b) =>
        (a.rate ?? Infinity) - (b.rate ?? Infinity) ||
        b.neighbour.trade - a.neighbour.trade ||
        (a.neighbour.code < b.neighbour.code ? -1 : 1),
    );
}

/** Null where this line's own duty is not known, or nothing stands beside it. */
export function bandOf(rows: readonly NeighbourRow[]): Band | null {
  const own = rows.find(({ isOwn }) => isOwn)?.rate ?? null;
  const rates = rows.flatMap(({ rate }) => (rate === null ? [] : [rate]));
  return own === null || rates.length < 2 ? null : { low: Math.min(...rates), own, high: Math.max(...rates) };
}
