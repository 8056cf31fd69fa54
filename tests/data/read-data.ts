/** The committed data files as the tests read them: no decoder of the engine between the bytes and the claim. */
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export type Row = Readonly<Record<string, string>>;

export interface ManifestFile {
  readonly id: string;
  readonly kind: string;
  readonly path: string;
  readonly edition: string;
  readonly compiled: string;
  readonly columns: readonly string[];
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
  readonly source: { readonly publisher: string; readonly instrument: string; readonly note: string };
  readonly licence: string;
}

export interface Manifest {
  readonly dataVersion: string;
  readonly edition: string;
  readonly compiled: string;
  readonly evidenceThrough: string;
  readonly files: readonly ManifestFile[];
}

const root = new URL('../../engine/data/', import.meta.url);

export function readBytes(path: string): Buffer {
  return readFileSync(new URL(path, root));
}

export function readManifest(): Manifest {
  return JSON.parse(readBytes('manifest.json').toString('utf8')) as Manifest;
}

export function tablePaths(): readonly string[] {
  return readdirSync(fileURLToPath(root), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.tsv'))
    .toSorted();
}

export function listIds(): readonly string[] {
  return tablePaths()
    .filter((path) => path.startsWith('lists/'))
    .map((path) => path.slice('lists/'.length, -'.tsv'.length));
}

export function readColumns(path: string): readonly string[] {
  return (readBytes(path).toString('utf8').split('\n', 1)[0] ?? '').split('\t');
}

export function readRows(path: string): readonly Row[] {
  const columns = readColumns(path);
  const lines = readBytes(path).toString('utf8').split('\n').slice(1, -1);
  return lines.map((line) => {
    const cells = line.split('\t');
    if (cells.length !== columns.length) throw new Error(`${path}: ${cells.length} cells in "${line}"`);
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
  });
}

/** The value of a column that the table must have. */
export function cell(row: Row, column: string): string {
  const value = row[column];
  if (value === undefined) throw new Error(`no column "${column}"`);
  return value;
}

/** Exact: every amount of the tables is a whole number far below 2^53. */
export function sum(rows: readonly Row[], column: string): number {
  return rows.reduce((total, row) => total + Number(cell(row, column)), 0);
}

export function groupBy(rows: readonly Row[], column: string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(cell(row, column));
    if (group === undefined) groups.set(cell(row, column), [row]);
    else group.push(row);
  }
  return groups;
}
