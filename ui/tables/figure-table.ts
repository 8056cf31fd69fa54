/** A chart's figures as a table: what a person reads, the exact value behind it, and the same for files. */
import { NO_FIGURE } from '../words/format/rate.ts';
import { percentColumn, textColumn, usdColumn } from './export-table.ts';
import type { ExportCell, ExportColumn } from './export-table.ts';
import { inFile, textOf, type Column, type Table } from './table.ts';

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

/** Described as any other table: in files, dollars and percent with the rows' own keys beside their names. */
export function tableOf(
  { title, rowHead, columns, rows }: FigureTable,
  notes: readonly string[] = [],
): Table<TableRow> {
  const cellAt = (place: number, row: TableRow): TableCell | null => row.cells[place] ?? null;
  return {
    title,
    columns: [
      inFile(textColumn('key', 'key'), ({ key }) => key),
      textOf('name', rowHead, ({ name }) => name),
      ...columns.map(({ key, label, kind }, place): Column<TableRow> => ({
        ...EXPORTED[kind](key, label),
        exact: (row) => exported(cellAt(place, row), kind),
        shown: (row) => cellAt(place, row)?.text ?? NO_FIGURE,
        value: (row) => cellAt(place, row)?.value ?? null,
        isAmongFigures: true,
      })),
    ],
    rows,
    foot: [],
    keyOf: ({ key }) => key,
    notes,
  };
}
