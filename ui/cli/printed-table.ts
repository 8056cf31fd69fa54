/** A described table as the terminal prints it: exact figures, in columns or as CSV. */
import type { Table } from '../tables/table.ts';
import { tableForFile } from '../tables/table.ts';
import { sealedCsv } from './content-hash.ts';
import { formatCsv } from './csv.ts';
import { textTable } from './text-table.ts';

interface Printed {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** `label`: in the reader's language, for people; `key`: the same in every language, for programs. */
type Heading = 'label' | 'key';

/** A cell that does not apply to its row is empty. */
function printed<Row>(table: Table<Row>, heading: Heading): Printed {
  const { columns, rows } = tableForFile(table);
  return {
    header: columns.map((column) => column[heading]),
    rows: rows.map((row) => row.map((cell) => cell ?? '')),
  };
}

export function tableAsCsv<Row>(table: Table<Row>): string {
  const { header, rows } = printed(table, 'key');
  return sealedCsv(formatCsv(header, rows));
}

/** `leftColumns`: how many of the first begin at the left. */
export function tableAsText<Row>(table: Table<Row>, leftColumns = 1): string {
  const { header, rows } = printed(table, 'label');
  return textTable([header, ...rows], leftColumns);
}
