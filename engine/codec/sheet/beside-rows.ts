/** What stands among the rows of a sheet and is none: totals, and its heading again. */
import { saysSum, saysTotal } from './cell-words.ts';
import type { Layout } from './layout.ts';
import type { Mapping } from './mapping.ts';
import { secondHeading } from './second-heading.ts';
import type { SheetRecord } from './sheet-record.ts';

/** A total below the rows: no code, and a cell that says what it is. */
export function isTotal(mapping: Mapping, { cells }: SheetRecord): boolean {
  const code = cells[mapping.places.get('hts') ?? -1] ?? '';
  return !/\d/.test(code) && cells.some((cell) => saysTotal(cell) || saysSum(cell));
}

/** Titles apart, what of a sheet is no row: totals, and its heading again. */
export const isBesideRows = (
  { layout, mapping }: { readonly layout: Layout; readonly mapping: Mapping },
  record: SheetRecord,
): boolean =>
  secondHeading(layout, mapping.places.get('hts') ?? -1, record) === 'repeated' || isTotal(mapping, record);

/** The cell of a row with a code that says that it sums up others; null: none does. */
export function sumIn({ places }: Mapping, { cells }: SheetRecord): string | null {
  const code = places.get('hts') ?? -1;
  if (!/\d/.test(cells[code] ?? '')) return null;
  return cells.find((cell, place) => place !== code && saysSum(cell))?.trim() ?? null;
}
