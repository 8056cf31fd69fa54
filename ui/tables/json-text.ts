/** A table as JSON: figures stay decimal texts, so that no reader rounds them. */
import { sealed } from './content-hash.ts';
import type { ExportCell, ExportSource, ExportTable } from './export-table.ts';

/** With the hash of its content. */
export function jsonFile(table: ExportTable, source: ExportSource): Promise<string> {
  return sealed(jsonText(table, source));
}

/** A row by the keys of its columns; null where a column does not apply to it. */
export function recordsOf({ columns, rows }: ExportTable): readonly Readonly<Record<string, ExportCell>>[] {
  return rows.map((row) => Object.fromEntries(columns.map(({ key }, place) => [key, row[place] ?? null])));
}

export function jsonText(table: ExportTable, source: ExportSource): string {
  const { title, columns, notes } = table;
  const rows = recordsOf(table);
  return `${JSON.stringify({ title, source: { ...source, notes }, columns, rows }, null, 2)}\n`;
}
