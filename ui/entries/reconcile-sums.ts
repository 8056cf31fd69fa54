/** Sums of what differs: over- and underpaid never offset each other, and a line with two reasons counts under both. */
import { differs, type ReconciledRow } from './reconciled-row.ts';

/** Whole cents. */
export interface PaidSums {
  readonly overpaid: number;
  readonly underpaid: number;
  readonly lines: number;
}

export function paidSums(differences: readonly number[]): PaidSums {
  const over = differences.filter((each) => each > 0).reduce((sum, each) => sum + each, 0);
  const under = differences.filter((each) => each < 0).reduce((sum, each) => sum - each, 0);
  return { overpaid: over, underpaid: under, lines: differences.length };
}

/** Duties and fees of the lines that differ, by what `keysOf` names, in the order in which it is first met. */
export function paidSumsBy(
  rows: readonly ReconciledRow[],
  keysOf: (row: ReconciledRow) => readonly string[],
): ReadonlyMap<string, PaidSums> {
  const found = new Map<string, number[]>();
  for (const row of rows) {
    if (!differs(row)) continue;
    for (const key of new Set(keysOf(row))) {
      const known = found.get(key) ?? [];
      known.push((row.difference ?? 0) + row.feeDifference);
      found.set(key, known);
    }
  }
  return new Map([...found].map(([key, differences]) => [key, paidSums(differences)]));
}
