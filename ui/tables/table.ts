/**
 * A table said once: its columns tell what a cell holds exactly, for CSV, JSON and spreadsheets, and what a reader
 * sees of it on the screen.
 */
import { plainUsd } from '../words/format/plain.ts';
import type { ExportCell, ExportColumn, ExportTable } from './export-table.ts';

export interface Column<Row> extends ExportColumn {
  /** The exact text in files: plain decimals; null where the column does not apply to the row. */
  readonly exact: (row: Row) => ExportCell;
  /** What a reader sees. */
  readonly shown: (row: Row) => string;
  /** The figure behind what is shown, for programs that read the page. */
  readonly value?: (row: Row) => number;
  /** Where it stands; in both where nothing is said. */
  readonly only?: 'screen' | 'file';
  /** Sentences: they begin at the left and may take several lines. */
  readonly isProse?: true;
}

export interface Table<Row> {
  readonly title: string;
  /** The first one on the screen names the row. */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** Totals, below the rows. */
  readonly foot: readonly Row[];
  /** Of a row, or of one of the foot. */
  readonly keyOf: (row: Row) => string;
  /** What must be read with the figures, in the reader's language. */
  readonly notes: readonly string[];
}

/** Words, codes and dates. */
export function textOf<Row>(
  key: string,
  label: string,
  shown: (row: Row) => string,
  options: Pick<Column<Row>, 'only' | 'isProse'> = {},
): Column<Row> {
  return { key, label, kind: 'text', exact: shown, shown, ...options };
}

/** Whole cents, exact as dollars. */
export function usdOf<Row>(
  key: string,
  label: string,
  cents: (row: Row) => number,
  shown: (cents: number) => string,
): Column<Row> {
  return {
    key,
    label,
    kind: 'decimal',
    unit: 'USD',
    exact: (row) => plainUsd(cents(row)),
    shown: (row) => shown(cents(row)),
    value: cents,
  };
}

export function countOf<Row>(
  key: string,
  label: string,
  count: (row: Row) => number,
  shown: (count: number) => string,
): Column<Row> {
  return {
    key,
    label,
    kind: 'decimal',
    exact: (row) => String(count(row)),
    shown: (row) => shown(count(row)),
  };
}

export function onScreen<Row>({ columns }: Table<Row>): readonly Column<Row>[] {
  return columns.filter(({ only }) => only !== 'file');
}

/** Every row and every exact figure, whatever the screen has room for. */
export function tableForFile<Row>({ title, columns, rows, foot, notes }: Table<Row>): ExportTable {
  const written = columns.filter(({ only }) => only !== 'screen');
  return {
    title,
    columns: written.map(({ key, label, kind, unit }) => ({
      key,
      label,
      kind,
      ...(unit === undefined ? {} : { unit }),
    })),
    rows: [...rows, ...foot].map((row) => written.map(({ exact }) => exact(row))),
    notes,
  };
}
