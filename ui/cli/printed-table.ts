/** A described table as the terminal prints it: in columns or as CSV. */
import { isDecimal } from '../tables/export-table.ts';
import { inFiles, isAtEnd, onScreen, tableForPrograms, type Column, type Table } from '../tables/table.ts';
import { recordsOf } from '../tables/json-text.ts';
import { sealedCsv } from './content-hash.ts';
import { formatCsv } from './csv.ts';
import { textTable } from './text-table.ts';

/** For programs: the keys of the columns; a cell that does not apply to its row is empty. */
export function csvOf<Row>(table: Table<Row>): string {
  const { columns, rows } = tableForPrograms(table);
  return formatCsv(
    columns.map(({ key }) => key),
    rows.map((row) => row.map((cell) => cell ?? '')),
  );
}

/** With the hash of its content. */
export const tableAsCsv = <Row>(table: Table<Row>): string => sealedCsv(csvOf(table));

function inColumns<Row>(
  { rows, foot }: Table<Row>,
  columns: readonly Column<Row>[],
  cellOf: (column: Column<Row>, row: Row) => string,
): string {
  return textTable(
    [
      columns.map(({ label }) => label),
      ...[...rows, ...foot].map((row) => columns.map((column) => cellOf(column, row))),
    ],
    columns.map((column) => (isAtEnd(column) ? 'right' : 'left')),
  );
}

/** No heading of a text has a unit: dollars go without saying, percentages have their sign. */
function exactCell<Row>(column: Column<Row>, row: Row): string {
  const exact = column.exact(row);
  if (exact === null) return column.shown(row);
  return column.unit === '%' && isDecimal(column, exact) ? `${exact}%` : exact;
}

/** For people: headings in their language, and what a reader sees where there is no exact content. */
export const tableAsText = <Row>(table: Table<Row>): string => inColumns(table, inFiles(table), exactCell);

/** The same with what a reader sees in every cell: rounded figures. */
export const tableAsRead = <Row>(table: Table<Row>): string =>
  inColumns(table, onScreen(table), ({ shown }, row) => shown(row));

/** A table in each form of the terminal, whatever its rows are. */
export const printed = <Row>(table: Table<Row>) => ({
  text: (): string => tableAsText(table),
  csv: (): string => tableAsCsv(table),
  records: () => recordsOf(tableForPrograms(table)),
  notes: table.notes,
});
