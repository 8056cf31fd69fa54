/** A described table as the terminal prints it: exact figures, in columns or as CSV. */
import type { Table } from '../tables/table.ts';
import { tableForFile } from '../tables/table.ts';
import { recordsOf } from '../tables/json-text.ts';
import { sealedCsv } from './content-hash.ts';
import { formatCsv } from './csv.ts';
import { textTable } from './text-table.ts';

interface Cells {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** `label`: in the reader's language, for people; `key`: the same in every language, for programs. */
type Heading = 'label' | 'key';

/** A cell that does not apply to its row is empty. */
function cellsOf<Row>(table: Table<Row>, heading: Heading): Cells {
  const { columns, rows } = tableForFile(table);
  return {
    header: columns.map((column) => column[heading]),
    rows: rows.map((row) => row.map((cell) => cell ?? '')),
  };
}

export function tableAsCsv<Row>(table: Table<Row>): string {
  const { header, rows } = cellsOf(table, 'key');
  return sealedCsv(formatCsv(header, rows));
}

/** `leftColumns`: how many of the first begin at the left. */
export function tableAsText<Row>(table: Table<Row>, leftColumns = 1): string {
  const { header, rows } = cellsOf(table, 'label');
  return textTable([header, ...rows], leftColumns);
}

/** A table in each form of the terminal, whatever its rows are. */
export const printed = <Row>(table: Table<Row>) => ({
  text: (leftColumns?: number): string => tableAsText(table, leftColumns),
  csv: (): string => tableAsCsv(table),
  records: () => recordsOf(tableForFile(table)),
  notes: table.notes,
});
