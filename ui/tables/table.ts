/**
 * A table described once: its columns give the exact content of a cell, for CSV, JSON and spreadsheets, and what a reader
 * sees of it on the screen.
 */
import type { Language } from '../words/format/language.ts';
import { plainUsd } from '../words/format/plain.ts';
import { percentColumn } from './export-table.ts';
import type { ExportCell, ExportColumn, ExportTable } from './export-table.ts';

export interface Column<Row> extends ExportColumn {
  /** Its heading on the screen, where its surroundings make it clear. */
  readonly short?: string;
  /** The exact text in files: plain decimals; null where the column does not apply to the row. */
  readonly exact: (row: Row) => ExportCell;
  /** What the terminal's CSV and JSON have where `exact` is words: the same in every language. */
  readonly code?: (row: Row) => ExportCell;
  /** What a reader sees. */
  readonly shown: (row: Row) => string;
  /** The figure behind what is shown, for programs that read the page; null where there is none. */
  readonly value?: (row: Row) => number | string | null;
  /** A difference, which the screen colours by its sign. */
  readonly isChange?: true;
  /** Something to choose with: it is not printed. */
  readonly isControl?: true;
  /** Where it is shown; in both where nothing is given. */
  readonly only?: 'screen' | 'file';
  /** Sentences: they begin at the left and may take several lines. */
  readonly isProse?: true;
  /** The column that names the row, where another comes before it. */
  readonly isName?: true;
  /** Words among figures: they are aligned with the figures. */
  readonly isAmongFigures?: true;
  /** The language of its texts, where it is that of the source and not of the reader. */
  readonly lang?: Language;
}

type Options<Row> = Partial<
  Pick<
    Column<Row>,
    'exact' | 'code' | 'value' | 'only' | 'isProse' | 'isName' | 'isAmongFigures' | 'isControl' | 'lang'
  >
>;

export interface Table<Row> {
  readonly title: string;
  /** The first one on the screen names the row, unless another is said to. */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** Totals, below the rows. */
  readonly foot: readonly Row[];
  /** Of a row, or of one of the foot; its place where nothing else tells rows apart. */
  readonly keyOf: (row: Row, place: number) => string;
  /** What must be read with the figures, in the reader's language. */
  readonly notes: readonly string[];
}

/** Words, codes and dates; `exact` where files say them otherwise, as dates do. */
export function textOf<Row>(
  key: string,
  label: string,
  shown: (row: Row) => string,
  options: Options<Row> = {},
): Column<Row> {
  return { key, label, kind: 'text', exact: shown, shown, ...options };
}

/** Whole cents, exact as dollars; null where the column does not apply to the row. */
export function usdOf<Row>(
  key: string,
  label: string,
  cents: (row: Row) => number | null,
  shown: (cents: number) => string,
  /** What a reader sees where there is no amount. */
  absent = '',
): Column<Row> {
  const told = <Told>(row: Row, tell: (cents: number) => Told): Told | null => {
    const amount = cents(row);
    return amount === null ? null : tell(amount);
  };
  return {
    key,
    label,
    kind: 'decimal',
    unit: 'USD',
    exact: (row) => told(row, plainUsd),
    shown: (row) => told(row, shown) ?? absent,
    value: cents,
  };
}

/** Whole cents by which one amount differs from another. */
export function changeOf<Row>(...column: Parameters<typeof usdOf<Row>>): Column<Row> {
  return { ...usdOf(...column), isChange: true };
}

export function percentOf<Row>(
  key: string,
  label: string,
  exact: (row: Row) => ExportCell,
  shown: (row: Row) => string,
): Column<Row> {
  return { ...percentColumn(key, label), exact, shown };
}

/** A column that the screen has no room for, or shows within another. */
export function inFile<Row>(column: ExportColumn, exact: (row: Row) => ExportCell): Column<Row> {
  return { ...column, exact, shown: (row) => exact(row) ?? '', only: 'file' };
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

export function isAtEnd<Row>({ kind, isAmongFigures }: Column<Row>): boolean {
  return kind === 'decimal' || isAmongFigures === true;
}

/** The place of the column that names the row. */
export function namePlace<Row>(columns: readonly Column<Row>[]): number {
  return Math.max(
    0,
    columns.findIndex(({ isName }) => isName),
  );
}

export function onScreen<One extends Pick<Column<never>, 'only'>>({
  columns,
}: {
  readonly columns: readonly One[];
}): readonly One[] {
  return columns.filter(({ only }) => only !== 'file');
}

export function inFiles<One extends Pick<Column<never>, 'only'>>({
  columns,
}: {
  readonly columns: readonly One[];
}): readonly One[] {
  return columns.filter(({ only }) => only !== 'screen');
}

/** Every row and every exact figure, whatever the screen has room for. */
export function tableForFile<Row>(table: Table<Row>): ExportTable {
  const { title, rows, foot, notes } = table;
  const written = inFiles(table);
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

/** The same with codes in place of words, for programs that read what the terminal writes. */
export function tableForPrograms<Row>(table: Table<Row>): ExportTable {
  return tableForFile({
    ...table,
    columns: table.columns.map((column) => ({ ...column, exact: column.code ?? column.exact })),
  });
}
