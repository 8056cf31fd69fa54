/** The source of a table, line by line. */
import type { ExportSource } from './export-table.ts';

export function sourceLines({ line, laws, study, link, hash }: ExportSource): readonly string[] {
  const hashed = hash === undefined ? [] : [`SHA-256 ${hash}`];
  const kind = study === undefined ? [] : [study];
  return [line, ...laws.map(({ sentence }) => sentence), ...kind, link, ...hashed];
}
