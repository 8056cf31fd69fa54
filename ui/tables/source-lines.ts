/** The source of a table, line by line. */
import type { ExportSource } from './export-table.ts';

export function sourceLines({ line, laws, link, hash }: ExportSource): readonly string[] {
  const hashed = hash === undefined ? [] : [`SHA-256 ${hash}`];
  return [line, ...laws.map(({ sentence }) => sentence), link, ...hashed];
}
