/** Tab-separated tables with a header line: the storage form of every reference table. */
import { fail, ok, type Result } from '../basis/result.ts';
import type { Failure } from '../scenario/failure.ts';

export interface Table {
  readonly dataset: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const corrupt = (dataset: string, detail: string): { readonly ok: false; readonly failure: Failure } =>
  fail({ kind: 'datasetCorrupt', dataset, detail });

/** Header and rows as lines; a truncated download must not look short. */
function linesOf(
  dataset: string,
  text: string,
  columns: readonly string[],
): Result<readonly string[], Failure> {
  if (!text.endsWith('\n')) return corrupt(dataset, 'cut short');
  const lines = text.slice(0, -1).split('\n');
  const header = lines[0] ?? '';
  return header === columns.join('\t') ? ok(lines) : corrupt(dataset, `columns ${header}`);
}

/** Refuses a table whose header or row widths are not as expected. */
export function parseTsv(dataset: string, text: string, columns: readonly string[]): Result<Table, Failure> {
  const lines = linesOf(dataset, text, columns);
  if (!lines.ok) return lines;
  const rows: string[][] = [];
  for (let index = 1; index < lines.value.length; index += 1) {
    const row = (lines.value[index] ?? '').split('\t');
    if (row.length !== columns.length) return corrupt(dataset, `line ${index + 1}`);
    rows.push(row);
  }
  return ok({ dataset, columns, rows });
}

export function formatTsv(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return `${[columns, ...rows].map((row) => row.join('\t')).join('\n')}\n`;
}

/** Decodes every row, or names the first that cannot be decoded. */
export function decodeRows<Row>(
  table: Table,
  decode: (cells: readonly string[]) => Row | null,
): Result<readonly Row[], Failure> {
  const decoded: Row[] = [];
  for (const [index, cells] of table.rows.entries()) {
    const row = decode(cells);
    if (row === null) return corrupt(table.dataset, `line ${index + 2}: ${cells.join(' | ')}`);
    decoded.push(row);
  }
  return ok(decoded);
}

/**
 * The same in one pass, for long tables: no row is kept, so `read` takes from its cells what it needs and says whether
 * it could. The number of rows, or the first row that is not as expected.
 */
export function readRows(
  dataset: string,
  text: string,
  columns: readonly string[],
  read: (cells: readonly string[]) => boolean,
): Result<number, Failure> {
  const lines = linesOf(dataset, text, columns);
  if (!lines.ok) return lines;
  for (let index = 1; index < lines.value.length; index += 1) {
    const cells = (lines.value[index] as string).split('\t');
    if (cells.length !== columns.length) return corrupt(dataset, `line ${index + 1}`);
    if (!read(cells)) return corrupt(dataset, `line ${index + 1}: ${cells.join(' | ')}`);
  }
  return ok(lines.value.length - 1);
}
