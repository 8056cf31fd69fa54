/** What a good engineer gets wrong in SQL, each first shown in the engine, then held by the exported statements. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FIRST_DATE, type HtsCode } from '../../engine/index.ts';
import { lawTableFiles, linesFiles } from '../../ui/cli/law-table/files.ts';
import { lawRows } from '../../ui/cli/law-table/rows.ts';
import { pricingSql } from '../../ui/cli/law-table/pricing-sql.ts';
import { DIALECT_NAMES } from '../../ui/cli/law-table/dialects.ts';
import { realData, realManifest } from '../arbitraries/real-reference.ts';
import { ENGINES, type Engine } from './engines.ts';
import { FACTS } from './entry-lines.ts';

interface Told {
  readonly facts?: string;
  readonly mode?: string;
  readonly quantity?: readonly [milli: number, unit: string];
}
type SeamLine = readonly [hts: string, day: string, cents: number, told?: Told];

const SHIRT = '6109100012';
/** By name: a line and the duty it owes; null: an error. */
const SEAMS: Readonly<Record<string, readonly [SeamLine, number | null]>> = {
  'a day before the law changes': [[SHIRT, '2026-07-23', 1_000_000], 265_000],
  'and on that day': [[SHIRT, '2026-07-24', 1_000_000], 290_000],
  // 16.5% of $0.10 is 1.65 cents, 12.5% is 1.25.
  'half a cent, and less': [[SHIRT, '2026-10-09', 10], 3],
  // 16.5% of 20 cents is 3.3, 12.5% is 2.5 cents: half a cent goes up.
  'half a cent goes up': [[SHIRT, '2026-10-09', 20], 6],
  'and away from zero in a refund': [[SHIRT, '2026-10-09', -20], -6],
  'a product of 128 bits': [[SHIRT, '2026-10-09', 99_999_999_999_999], 29_000_000_000_000],
  'a share of a metal': [
    ['8544429090', '2025-11-03', 1_000_000, { facts: 'copper_content_pct=40' }],
    346_000,
  ],
  'a code of ten digits that its line does not have': [['6109100099', '2026-10-09', 1_000_000], 290_000],
  'a code of nobody': [['0000000000', '2026-10-09', 1_000_000], null],
  'a rate by quantity without the quantity': [['6402918045', '2026-08-05', 1_000_000], null],
  'quantity given back with a value that is not': [
    ['6402918045', '2026-08-05', 1_000_000, { quantity: [-1_000_000, 'prs.'] }],
    null,
  ],
  'day without its zero': [[SHIRT, '2026-7-23', 1_000_000], null],
  'day that no month has': [[SHIRT, '2026-02-30', 1_000_000], null],
  '29 February of no leap year': [[SHIRT, '2026-02-29', 1_000_000], null],
  'and of one': [[SHIRT, '2028-02-29', 1_000_000], 290_000],
  'day with words in it': [[SHIRT, '2026-xx', 1_000_000], null],
  'day of ten marks that is none': [[SHIRT, '2026-1a-01', 1_000_000], null],
  'day too long': [[SHIRT, '20260-10-09', 1_000_000], null],
  'mode that the table does not have': [[SHIRT, '2026-10-09', 1_000_000, { mode: 'Ocean' }], null],
};
const NAMES = Object.keys(SEAMS);

const folder = mkdtempSync(join(tmpdir(), 'seams-'));

beforeAll(() => {
  const codes = ['61091000', SHIRT, '64029180', '85444290', '8544429090'] as HtsCode[];
  const rows = lawRows(realData(), { from: FIRST_DATE, through: null, facts: FACTS }, codes);
  const told = { from: FIRST_DATE, through: null, facts: [...FACTS.keys()] };
  const lines = NAMES.map((name) => {
    const [[hts, day, cents, { facts = '', mode = 'ocean', quantity = [0, ''] } = {}]] = SEAMS[name] ?? [
      ['', '', 0],
    ];
    return [name, name, hts, day, cents, ...quantity, facts, 'formal', mode];
  });
  const files = new Map([...lawTableFiles(rows, realManifest(), told), ...linesFiles(lines)]);
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
});
const opened = new Map<string, Promise<Engine>>();
const engineNamed = (name: string): Promise<Engine> => {
  const known = opened.get(name) ?? (ENGINES[name] as (typeof ENGINES)[string])(folder);
  opened.set(name, known);
  return known;
};

afterAll(async () => {
  for (const engine of opened.values()) await (await engine).close();
  rmSync(folder, { recursive: true, force: true });
});

describe.each(Object.keys(ENGINES))('%s', (engine) => {
  test.each(NAMES)('%s', async (name) => {
    const found = await (
      await engineNamed(engine)
    ).query(`SELECT duty_cents FROM priced_lines WHERE line = '${name}'`);
    expect(found).toEqual([[SEAMS[name]?.[1] ?? null]]);
  });
});

describe('an entry without a name', () => {
  test.each(Object.keys(ENGINES))('%s takes each line for an entry of its own', async (name) => {
    const engine = await engineNamed(name);
    for (const [line, entry] of [
      ['alone', ''],
      ['alone too', ''],
      ['blank', ' '],
      ['blank too', ' '],
    ])
      await engine.query(
        `INSERT INTO entry_lines SELECT '${line}', '${entry}', hts, entry_date, value_cents, quantity_milli, unit, facts, entry_type, mode FROM entry_lines WHERE line = 'and on that day'`,
      );
    const found = await engine.query(
      "SELECT own_line, lines, mpf_cents, hmf_cents FROM priced_entries WHERE entry = '' ORDER BY own_line",
    );
    expect(found).toEqual([
      ['alone', 1, 3464, 1250],
      ['alone too', 1, 3464, 1250],
      ['blank', 1, 3464, 1250],
      ['blank too', 1, 3464, 1250],
    ]);
  });
});

test('the README shows what DuckDB answers', async () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const [, sql = '', rows = ''] =
    /<!-- sql: duckdb -->\n```sql\n(.*?)\n```\n\n<!-- rows: duckdb -->\n```\n(.*?)```/s.exec(readme) ?? [];
  const found = await (await engineNamed('duckdb')).query(sql);
  expect(found.map((row) => `${row.map((cell) => cell ?? '-').join(' | ')}\n`).join('')).toBe(rows);
});

test.each(DIALECT_NAMES)('%s: whoever splits the file at semicolons has whole statements', (name) => {
  const statements = pricingSql(name)
    .replaceAll(/^--.*$/gm, '')
    .split(';')
    .map((each) => each.trim());
  expect(statements.at(-1)).toBe('');
  for (const statement of statements.slice(0, -1)) {
    expect(statement).toMatch(/^(CREATE|COPY) /);
    expect((statement.match(/'/g) ?? []).length % 2).toBe(0);
  }
});

describe('what the statements do without', () => {
  const ask = async (name: string, sql: string) => (await (await engineNamed(name)).query(sql))[0]?.[0];

  test('DuckDB: a decimal of cents times a decimal rate is out of range at billions', async () => {
    const product = "SELECT '99999999999.99'::DECIMAL(18,2) * '0.165000'::DECIMAL(9,6)";
    await expect(ask('duckdb', product)).rejects.toThrow(/out of range|overflow/i);
  });

  test('DuckDB: a decimal divided by three is a double', async () => {
    expect(await ask('duckdb', "SELECT typeof('1.00'::DECIMAL(18,2) / 3)")).toBe('DOUBLE');
  });

  test('round of a double does half a cent one way here and another there', async () => {
    expect(await ask('duckdb', 'SELECT round(2.5::DOUBLE)')).toBe(3);
    expect(await ask('postgresql', 'SELECT round(2.5::double precision)')).toBe(2);
  });

  test('SQLite: a product that 64 bits do not hold becomes a double', async () => {
    expect(await ask('sqlite', 'SELECT typeof(99999999999999 * 165000)')).toBe('real');
  });

  test('PostgreSQL: the same is an error', async () => {
    await expect(ask('postgresql', 'SELECT 99999999999999::bigint * 165000::bigint')).rejects.toThrow(
      /out of range/,
    );
  });

  test('DuckDB: a text code beside a number is cast, and meets another code', async () => {
    expect(await ask('duckdb', "SELECT '0101' = 101")).toBe(1);
  });

  test.each(DIALECT_NAMES)('%s: no decimal, no double, no round', (name) => {
    expect(pricingSql(name)).not.toMatch(/\b(decimal|numeric|double|float|real|round|money)\b/i);
  });
});
