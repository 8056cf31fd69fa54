/** The rows of a checked file: which are chosen, in which order, and what they come to. */
import { differs, type ReconciledRow } from '../../entries/reconciled-row.ts';
import type { CheckedRow, Facet, RowSort, RowsQuery, RowsShown, RowSums } from './checked-file-protocol.ts';
import { centsOf } from '../../words/format/plain.ts';

export const isUnassessed = ({ expectedDuty }: ReconciledRow): boolean => expectedDuty === null;

const IS_SHOWN: Readonly<Record<RowsShown, (row: ReconciledRow) => boolean>> = {
  all: () => true,
  differing: differs,
  open: ({ isOpen }) => isOpen,
  ranging: ({ range }) => range !== null,
  unassessed: isUnassessed,
};

export const monthOf = ({ cells }: ReconciledRow): string => cells.entry_date.slice(0, 7);

/** What a line is found by; several, where it has several. */
export const KEYS: Readonly<Record<Facet, (row: ReconciledRow) => readonly string[]>> = {
  heading: ({ cells }) => (cells.expected_headings === '' ? [] : cells.expected_headings.split(';')),
  month: (row) => (row.cells.entry_date === '' ? [] : [monthOf(row)]),
  kind: ({ kinds }) => [...new Set(kinds)],
  problem: ({ problem }) => (problem === null ? [] : [problem]),
};

const digits = (text: string): string => text.replace(/[.\s]/g, '');

function says({ cells, goods }: CheckedRow, text: string): boolean {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return true;
  if (/^[\d.\s]+$/.test(wanted) && digits(cells.hts).startsWith(digits(wanted))) return true;
  return cells.entry.toLowerCase().includes(wanted) || goods.toLowerCase().includes(wanted);
}

const cents = (text: string): number | null => (text === '' ? null : centsOf(text));

/** Null: not known, which is last in either order. */
const VALUES: Readonly<Record<RowSort, (row: CheckedRow) => number | string | null>> = {
  place: ({ place }) => place,
  entry: ({ cells }) => cells.entry,
  hts: ({ cells }) => cells.hts,
  entry_date: ({ cells }) => cells.entry_date || null,
  customs_value: ({ customsValue }) => customsValue,
  declared_duty: ({ cells }) => cents(cells.declared_duty),
  expected_duty: ({ expectedDuty }) => expectedDuty,
  difference: ({ difference }) => difference,
};

/** Equal ones stay in the order of the file. */
export function chosenRows(rows: readonly CheckedRow[], query: RowsQuery): readonly CheckedRow[] {
  const { shown, within, text, sort } = query;
  const wanted = Object.entries(within) as readonly (readonly [Facet, string])[];
  const chosen = rows.filter(
    (row) =>
      IS_SHOWN[shown](row) &&
      wanted.every(([facet, key]) => KEYS[facet](row).includes(key)) &&
      says(row, text),
  );
  if (sort.by === 'place' && !sort.descending) return chosen;
  const sign = sort.descending ? -1 : 1;
  const keyed = chosen.map((row) => ({ row, value: VALUES[sort.by](row) }));
  keyed.sort(({ row: a, value: x }, { row: b, value: y }) => {
    if (x === null || y === null) return x === y ? a.place - b.place : x === null ? 1 : -1;
    return x === y ? a.place - b.place : x < y ? -sign : sign;
  });
  return keyed.map(({ row }) => row);
}

export function sumsOf(rows: readonly CheckedRow[]): RowSums {
  let [customsValue, expectedDuty, difference] = [0, 0, 0];
  for (const row of rows) {
    customsValue += row.customsValue ?? 0;
    expectedDuty += row.expectedDuty ?? 0;
    difference += row.difference ?? 0;
  }
  return { customsValue, expectedDuty, difference };
}
