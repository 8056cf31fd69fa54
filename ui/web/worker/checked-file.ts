/** A checked file as a whole: its sums, by entry, code, kind and month, and what its lines can be chosen by. */
import { paidSums, paidSumsBy } from '../../entries/reconcile-sums.ts';
import { differs, type ReconciledRow } from '../../entries/reconciled-row.ts';
import type {
  CheckedFile,
  CheckedRow,
  Facet,
  FacetValue,
  KeyedSums,
  OwedSums,
} from './checked-file-protocol.ts';
import { isUnassessed, KEYS, monthOf, sumsOf } from './checked-rows.ts';

/** Months by the calendar, the others by how many lines they have. */
function facetsOf(rows: readonly CheckedRow[]): Readonly<Record<Facet, readonly FacetValue[]>> {
  const values = (facet: Facet): readonly FacetValue[] => {
    const found = new Map<string, { lines: number; readonly example: string }>();
    for (const row of rows)
      for (const key of KEYS[facet](row)) {
        const known = found.get(key);
        if (known === undefined) found.set(key, { lines: 1, example: row.cells.question });
        else known.lines += 1;
      }
    const all = [...found].map(([key, { lines, example }]) => ({ key, lines, example }));
    return facet === 'month'
      ? all.toSorted((a, b) => (a.key < b.key ? -1 : 1))
      : all.toSorted((a, b) => b.lines - a.lines);
  };
  return {
    heading: values('heading'),
    month: values('month'),
    kind: values('kind'),
    problem: values('problem'),
  };
}

function owedBy(rows: readonly CheckedRow[], keyOf: (row: CheckedRow) => string): readonly OwedSums[] {
  const found = new Map<string, CheckedRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const known = found.get(key);
    if (known === undefined) found.set(key, [row]);
    else known.push(row);
  }
  return [...found].map(([key, own]) => {
    const { customsValue, expectedDuty } = sumsOf(own.filter((row) => !isUnassessed(row)));
    return {
      key,
      lines: own.length,
      unassessed: own.filter(isUnassessed).length,
      customsValue,
      expectedDuty,
    };
  });
}

function keyed(rows: readonly ReconciledRow[], keysOf: (row: ReconciledRow) => readonly string[]) {
  return [...paidSumsBy(rows, keysOf)].map(([key, sums]): KeyedSums => ({ key, ...sums }));
}

export function checkedFile(rows: readonly CheckedRow[]): CheckedFile {
  const differing = rows.filter(differs);
  const total = (of: (row: ReconciledRow) => number): number => rows.reduce((sum, row) => sum + of(row), 0);
  return {
    lines: rows.length,
    differing: differing.length,
    open: rows.filter(({ isOpen }) => isOpen).length,
    ranging: rows.filter(({ range }) => range !== null).length,
    unassessed: rows.filter(isUnassessed).length,
    customsValue: total(({ customsValue }) => customsValue ?? 0),
    expectedDuty: total(({ expectedDuty }) => expectedDuty ?? 0),
    fees: rows.some(({ expectedFees }) => expectedFees === null)
      ? null
      : total(({ expectedFees }) => expectedFees ?? 0),
    sums: paidSums(differing.flatMap(({ difference, feeDifference }) => [difference ?? 0, feeDifference])),
    byEntry: keyed(rows, ({ cells }) => [cells.entry]),
    byCode: keyed(rows, ({ cells }) => [cells.hts]),
    byKind: keyed(rows, ({ kinds }) => kinds),
    byMonth: keyed(rows, (row) => [monthOf(row)]),
    owedByCode: owedBy(rows, ({ cells }) => cells.hts),
    owedByMonth: owedBy(rows, monthOf),
    facets: facetsOf(rows),
  };
}
