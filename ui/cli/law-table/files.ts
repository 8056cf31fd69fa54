/** The files of an exported law: CSV and Parquet of each table, one SQL file for each engine, and a manifest. */
import { Buffer } from 'node:buffer';
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Manifest } from '../../../engine/index.ts';
import { sealedJson, sha256, type NamedHash } from '../content-hash.ts';
import { formatCsv } from '../csv.ts';
import {
  ENTRY_LINES,
  LAW_TABLES,
  type Cell,
  type LawTableName,
  type TableColumn,
  type TableRows,
} from './columns.ts';
import { DIALECT_NAMES } from './dialects.ts';
import { pricingSql } from './pricing-sql.ts';

export const LAW_TABLE_FORMAT = 'tariff-law-table/1';

const TABLE_NAMES = Object.keys(LAW_TABLES) as readonly LawTableName[];

type Rows = readonly (readonly Cell[])[];

function asCsv(columns: readonly TableColumn[], rows: Rows): string {
  return formatCsv(
    columns.map(({ name }) => name),
    rows.map((row) => row.map(String)),
  );
}

/** Whole numbers as INT64, texts as strings; no column may be null. */
function asParquet(columns: readonly TableColumn[], rows: Rows): Uint8Array {
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: columns.map(({ name, type }, place) => ({
        name,
        type: type === 'text' ? ('STRING' as const) : ('INT64' as const),
        nullable: false,
        data: rows.map((row) => (type === 'text' ? String(row[place]) : BigInt(row[place] ?? 0))),
      })),
    }),
  );
}

/** Entry lines in the form that the statements read. */
export function linesFiles(rows: Rows): ReadonlyMap<string, Uint8Array> {
  return new Map([
    ['entry_lines.csv', Buffer.from(asCsv(ENTRY_LINES, rows))],
    ['entry_lines.parquet', asParquet(ENTRY_LINES, rows)],
  ]);
}

/** The hashes of the files beside a manifest; null: the document is none. */
export function sumsOfManifest(
  document: Readonly<Record<string, unknown>> | null,
): readonly NamedHash[] | null {
  if (document?.['format'] !== LAW_TABLE_FORMAT || !Array.isArray(document['files'])) return null;
  return document['files'].map((file: unknown) => {
    const { name, sha256: hash } = Object(file) as Readonly<Record<string, unknown>>;
    return { name: String(name), hash: String(hash) };
  });
}

/** By name: every file of the folder, the manifest last. */
export function lawTableFiles(
  rows: TableRows,
  data: Manifest,
  told: { readonly from: string; readonly through: string | null; readonly facts: readonly string[] },
): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const name of TABLE_NAMES) {
    files.set(`${name}.csv`, Buffer.from(asCsv(LAW_TABLES[name], rows[name])));
    files.set(`${name}.parquet`, asParquet(LAW_TABLES[name], rows[name]));
  }
  for (const name of DIALECT_NAMES) files.set(`${name}.sql`, Buffer.from(pricingSql(name)));
  const manifest = {
    format: LAW_TABLE_FORMAT,
    dataVersion: data.dataVersion,
    evidenceThrough: data.evidenceThrough,
    ...told,
    tables: Object.fromEntries(
      TABLE_NAMES.map((name) => [name, { rows: rows[name].length, columns: LAW_TABLES[name] }]),
    ),
    entryLines: ENTRY_LINES,
    files: [...files].map(([name, bytes]) => ({ name, bytes: bytes.length, sha256: sha256(bytes) })),
  };
  return files.set('law-table.json', Buffer.from(sealedJson(manifest)));
}
