/** A table as JSON: figures stay decimal texts, so that no reader rounds them. */
import type { ExportSource, ExportTable } from './export-table.ts';

export function jsonText({ title, columns, rows, notes }: ExportTable, source: ExportSource): string {
  const records = rows.map((row) =>
    Object.fromEntries(columns.map(({ key }, place) => [key, row[place] ?? null])),
  );
  return `${JSON.stringify({ title, source: { ...source, notes }, columns, rows: records }, null, 2)}\n`;
}
