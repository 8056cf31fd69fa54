/** The source of a table, line by line. */
import type { ExportSource } from './export-table.ts';

export function sourceLines({ line, laws, link }: ExportSource): readonly string[] {
  return [line, ...laws.map(({ sentence }) => sentence), link];
}
