/** Sums of what differs: over- and underpaid never offset each other, and a line with two reasons counts under both. */
import { differs, type ReconciledRow } from './reconciled-row.ts';

/** Whole cents. */
export interface PaidSums {
  readonly overpaid: number;
  readonly underpaid: number;
  readonly lines: number;
}

interface Adding extends PaidSums {
  overpaid: number;
  underpaid: number;
  lines: number;
}

function add(sums: Adding, difference: number): void {
  if (difference > 0) sums.overpaid += difference;
  else sums.underpaid -= difference;
  sums.lines += 1;
}

const noSums = (): Adding => ({ overpaid: 0, underpaid: 0, lines: 0 });

export function paidSums(differences: Iterable<number>): PaidSums {
  const sums = noSums();
  for (const difference of differences) add(sums, difference);
  return sums;
}

/** Of lines that differ, by what `keysOf` names, in the order in which it is first met. */
export function paidSumsBy<Line>(
  lines: Iterable<Line>,
  keysOf: (line: Line) => readonly string[],
  differenceOf: (line: Line) => number,
): ReadonlyMap<string, PaidSums> {
  const found = new Map<string, Adding>();
  for (const line of lines)
    for (const key of new Set(keysOf(line))) {
      const known = found.get(key) ?? noSums();
      add(known, differenceOf(line));
      found.set(key, known);
    }
  return found;
}

/** Duties and fees of the rows that differ. */
export const paidSumsOfRows = (
  rows: readonly ReconciledRow[],
  keysOf: (row: ReconciledRow) => readonly string[],
): ReadonlyMap<string, PaidSums> =>
  paidSumsBy(
    rows.filter(differs),
    keysOf,
    ({ difference, feeDifference }) => (difference ?? 0) + feeDifference,
  );
