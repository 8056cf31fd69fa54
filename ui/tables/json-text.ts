/** A table as JSON: figures stay decimal texts, so that no reader rounds them. */
import { sealed } from './content-hash.ts';
import type { ExportSource, ExportTable } from './export-table.ts';

/** With the hash of its content. */
export function jsonFile(table: ExportTable, source: ExportSource): Promise<string> {
  return sealed(jsonText(table, source));
}

export function jsonText({ title, columns, rows, notes }: ExportTable, source: ExportSource): string {
  const records = rows.map((row) =>
    Object.fromEntries(columns.map(({ key }, place) => [key, row[place] ?? null])),
  );
  return `${JSON.stringify({ title, source: { ...source, notes }, columns, rows: records }, null, 2)}\n`;
}
