/** Tab-separated tables with a header line: the storage form of every reference table. */
import { fail, ok, type Result } from '../basis/result.ts';
import type { Failure } from '../scenario/failure.ts';

export interface Table {
  readonly dataset: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Refuses a table whose header or row widths are not as expected: a truncated download must not look short. */
export function parseTsv(dataset: string, text: string, columns: readonly string[]): Result<Table, Failure> {
  if (!text.endsWith('\n')) return fail({ kind: 'datasetCorrupt', dataset, detail: 'cut short' });
  const lines = text.slice(0, -1).split('\n');
  const header = lines[0] ?? '';
  if (header !== columns.join('\t'))
    return fail({ kind: 'datasetCorrupt', dataset, detail: `columns ${header}` });
  const rows: string[][] = [];
  for (let index = 1; index < lines.length; index += 1) {
    const row = (lines[index] ?? '').split('\t');
    if (row.length !== columns.length)
      return fail({ kind: 'datasetCorrupt', dataset, detail: `line ${index + 1}` });
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
    if (row === null) {
      return fail({
        kind: 'datasetCorrupt',
        dataset: table.dataset,
        detail: `line ${index + 2}: ${cells.join(' | ')}`,
      });
    }
    decoded.push(row);
  }
  return ok(decoded);
}
