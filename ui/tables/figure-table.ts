/** A chart's figures as a table: what a person reads, the exact value behind it, and the same for files. */
import { percentColumn, textColumn, usdColumn } from './export-table.ts';
import type { ExportCell, ExportColumn, ExportTable } from './export-table.ts';

export interface TableCell {
  readonly value: number | string;
  readonly text: string;
}

export interface TableRow {
  readonly key: string;
  readonly name: string;
  /** None where nothing is known or applies. */
  readonly cells: readonly (TableCell | null)[];
  readonly isSum?: boolean;
}

export interface TableColumn {
  /** For programs, the same in every language. */
  readonly key: string;
  readonly label: string;
  /** What the values of its cells are; words are exported as they are read. */
  readonly kind: 'cents' | 'fraction' | 'words';
}

export interface FigureTable {
  readonly title: string;
  readonly rowHead: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

export const centsColumn = (key: string, label: string): TableColumn => ({ key, label, kind: 'cents' });
export const fractionColumn = (key: string, label: string): TableColumn => ({ key, label, kind: 'fraction' });
export const wordsColumn = (key: string, label: string): TableColumn => ({ key, label, kind: 'words' });

/** Whole cents behind a text: what is added up on the page is what is printed. */
export function centsCell(cents: number, text: (cents: number) => string): TableCell {
  const whole = Math.round(cents) + 0;
  return { value: whole, text: text(whole) };
}

const CENTS_IN_DOLLAR = 100;

const EXPORTED: Readonly<Record<TableColumn['kind'], (key: string, label: string) => ExportColumn>> = {
  cents: usdColumn,
  fraction: percentColumn,
  words: textColumn,
};

function exported(cell: TableCell | null, kind: TableColumn['kind']): ExportCell {
  if (cell === null) return null;
  switch (kind) {
    case 'cents':
      return (Number(cell.value) / CENTS_IN_DOLLAR).toFixed(2);
    case 'fraction':
      return (Number(cell.value) * 100).toFixed(6);
    case 'words':
      return cell.text;
  }
}

/** Dollars and percent, the rows' own keys beside their names, and what must be read with them. */
export function exportOf(
  { title, rowHead, columns, rows }: FigureTable,
  notes: readonly string[],
): ExportTable {
  return {
    title,
    columns: [
      textColumn('key', 'key'),
      textColumn('name', rowHead),
      ...columns.map(({ key, label, kind }) => EXPORTED[kind](key, label)),
    ],
    rows: rows.map(({ key, name, cells }) => [
      key,
      name,
      ...columns.map(({ kind }, place) => exported(cells[place] ?? null, kind)),
    ]),
    notes,
  };
}
