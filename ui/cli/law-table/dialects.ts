/** What engines of SQL write differently: whole division, types, and how a file becomes a table. */
import { LAW_TABLES, type ColumnType, type TableColumn } from './columns.ts';

export interface Dialect {
  readonly name: string;
  /** Whole quotient of whole numbers that are not negative: never of decimals or doubles. */
  readonly quotient: (dividend: string, divisor: string) => string;
  readonly types: Readonly<Record<ColumnType, string>>;
  /** Makes a law table, or says in a comment how to fill the one that it makes. */
  readonly table: (name: string, columns: readonly TableColumn[], types: Dialect['types']) => string;
  readonly view: string;
}

const created = (name: string, columns: readonly TableColumn[], types: Dialect['types']): string =>
  `CREATE TABLE IF NOT EXISTS ${name} (${columns.map((each) => `${each.name} ${types[each.type]} NOT NULL`).join(', ')});`;

const isOfLaw = (name: string): boolean => name in LAW_TABLES;
const told = (name: string, text: string): string => (isOfLaw(name) ? `\n${text}` : '');

export const DIALECTS = {
  duckdb: {
    name: 'DuckDB',
    quotient: (a, b) => `(${a} // ${b})`,
    types: { text: 'VARCHAR', whole: 'BIGINT' },
    table: (name, columns, types) =>
      created(name, columns, types) + told(name, `COPY ${name} FROM '${name}.parquet' (FORMAT parquet);`),
    view: 'CREATE OR REPLACE VIEW',
  },
  sqlite: {
    name: 'SQLite',
    quotient: (a, b) => `(${a} / ${b})`,
    types: { text: 'TEXT', whole: 'INTEGER' },
    table: (name, columns, types) =>
      created(name, columns, types) + told(name, `-- sqlite3: .import --csv --skip 1 ${name}.csv ${name}`),
    view: 'CREATE VIEW IF NOT EXISTS',
  },
  postgresql: {
    name: 'PostgreSQL',
    quotient: (a, b) => `(${a} / ${b})`,
    types: { text: 'text COLLATE "C"', whole: 'bigint' },
    table: (name, columns, types) =>
      created(name, columns, types) +
      told(name, `-- psql: \\copy ${name} from '${name}.csv' with (format csv, header, force_not_null *)`),
    view: 'CREATE OR REPLACE VIEW',
  },
  spark: {
    name: 'Apache Spark',
    quotient: (a, b) => `(${a} div ${b})`,
    types: { text: 'STRING', whole: 'BIGINT' },
    table: (name) =>
      isOfLaw(name)
        ? `CREATE OR REPLACE TEMPORARY VIEW ${name} USING parquet OPTIONS (path '${name}.parquet');`
        : '-- entry_lines: a table or view of the session, with the columns of the manifest.',
    view: 'CREATE OR REPLACE TEMPORARY VIEW',
  },
} as const satisfies Readonly<Record<string, Dialect>>;

export type DialectName = keyof typeof DIALECTS;
export const DIALECT_NAMES = Object.keys(DIALECTS) as readonly DialectName[];
