/** A described table as the terminal prints it: exact figures, in columns or as CSV. */
import { inFiles, isAtEnd, tableForPrograms, type Table } from '../tables/table.ts';
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

/** For people: headings in their language, and what a reader sees where there is no exact content. */
export function tableAsText<Row>(table: Table<Row>): string {
  const columns = inFiles(table);
  return textTable(
    [
      columns.map(({ label }) => label),
      ...[...table.rows, ...table.foot].map((row) =>
        columns.map(({ exact, shown }) => exact(row) ?? shown(row)),
      ),
    ],
    columns.map((column) => (isAtEnd(column) ? 'right' : 'left')),
  );
}

/** A table in each form of the terminal, whatever its rows are. */
export const printed = <Row>(table: Table<Row>) => ({
  text: (): string => tableAsText(table),
  csv: (): string => tableAsCsv(table),
  records: () => recordsOf(tableForPrograms(table)),
  notes: table.notes,
});
