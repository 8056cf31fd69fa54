/** Three engines that install from npm, each fed with the exported files alone. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { PGlite } from '@electric-sql/pglite';
import Papa from 'papaparse';
import initSqlJs, { type Database } from 'sql.js';
import { ENTRY_LINES, LAW_TABLES } from '../../ui/cli/law-table/columns.ts';

/** Rows of a query, whole numbers as numbers, null as null. */
export type Rows = readonly (readonly (string | number | null)[])[];

export interface Engine {
  readonly query: (sql: string) => Promise<Rows>;
  readonly close: () => void | Promise<void>;
}

/** `folder`: of the exported law, and `entry_lines.csv` and `.parquet` beside it. */
export type Open = (folder: string) => Promise<Engine>;

const plain = (cell: unknown): string | number | null =>
  cell === null || cell === undefined ? null : typeof cell === 'string' ? cell : Number(cell);
const sqlOf = (folder: string, engine: string): string => readFileSync(join(folder, `${engine}.sql`), 'utf8');
const TABLES = [...Object.keys(LAW_TABLES), 'entry_lines'];

async function duckdb(folder: string): Promise<Engine> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(`SET file_search_path = '${folder}'; SET threads = 2;`);
  await connection.run(sqlOf(folder, 'duckdb'));
  await connection.run(`COPY entry_lines FROM 'entry_lines.parquet' (FORMAT parquet)`);
  return {
    query: async (sql) => (await connection.runAndReadAll(sql)).getRows().map((row) => row.map(plain)),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** As `.import --csv --skip 1` reads them: every cell by the type of its column. */
function importCsv(db: Database, folder: string, table: string): void {
  const { data } = Papa.parse<string[]>(readFileSync(join(folder, `${table}.csv`), 'utf8'), {
    skipEmptyLines: true,
  });
  const [header = [], ...rows] = data;
  const insert = db.prepare(`INSERT INTO ${table} VALUES (${header.map(() => '?').join(',')})`);
  for (const row of rows) insert.run(row);
  insert.free();
}

async function sqlite(folder: string): Promise<Engine> {
  const { Database: Opened } = await initSqlJs();
  const db = new Opened();
  db.run(sqlOf(folder, 'sqlite'));
  db.run('BEGIN');
  for (const table of TABLES) importCsv(db, folder, table);
  db.run('COMMIT');
  db.run('CREATE INDEX by_code ON law_codes (facts, code); CREATE INDEX by_class ON law_duties (class);');
  return {
    query: async (sql) => (db.exec(sql)[0]?.values ?? []).map((row) => row.map(plain)),
    close: () => db.close(),
  };
}

async function postgresql(folder: string): Promise<Engine> {
  const db = await PGlite.create();
  await db.exec(sqlOf(folder, 'postgresql'));
  for (const table of TABLES) {
    const blob = new Blob([readFileSync(join(folder, `${table}.csv`))]);
    const names = table === 'entry_lines' ? ENTRY_LINES : LAW_TABLES[table as keyof typeof LAW_TABLES];
    const texts = names.filter(({ type }) => type === 'text').map(({ name }) => name);
    await db.query(
      `COPY ${table} FROM '/dev/blob' WITH (FORMAT csv, HEADER, FORCE_NOT_NULL (${texts.join(', ')}))`,
      [],
      { blob },
    );
  }
  await db.exec('ANALYZE');
  return {
    query: async (sql) => {
      const { rows } = await db.query<readonly unknown[]>(sql, [], { rowMode: 'array' });
      return rows.map((row) => row.map(plain));
    },
    close: () => db.close(),
  };
}

export const ENGINES: Readonly<Record<string, Open>> = { duckdb, sqlite, postgresql };
