// @ts-check
/** Rows with everything wrong that a cell can have: no crash, and for each row that goes in a result that comes out. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { chance } from './chance.mjs';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const Papa = createRequire(import.meta.url)('papaparse');
const A_FILE = 50_000;
const HEADING = ['case_id', 'hts', 'entry_date', 'customs_value', 'quantity', 'unit', 'facts'];

/** Cells of no kind that a reader expects, and some that it does. */
const CELLS = {
  hts: [
    '6109100012',
    '6109.10.00.12',
    '61',
    '9903.01.25',
    '0',
    'áo thun',
    '6109100099',
    '١٢٣',
    '61091000 12',
    '',
    '-6109100012',
    '1e10',
  ],
  entry_date: [
    '2025-11-03',
    '03/11/2025',
    '2025-02-30',
    '9999-99-99',
    'yesterday',
    '',
    '45964',
    '2025-11-03T10:00',
    '0000-00-00',
  ],
  customs_value: [
    '1000',
    '10.000',
    '1,000.00',
    '-1',
    '1e9',
    'NaN',
    '',
    '$5',
    '0',
    '9'.repeat(40),
    '10,000.0000001',
    '½',
  ],
  quantity: ['', '1', '12.345', '-3', 'a dozen', '1e400', '0'],
  unit: ['', 'kg', 'chiếc', 'furlong', 'DOZ', '\u0000'],
  facts: [
    '',
    'auto_part=true',
    'auto_part',
    '=;=;',
    'steel_content_pct=140',
    'x'.repeat(300),
    '__proto__=true',
  ],
};

/** @type {import('./campaign.mjs').Campaign} */
export async function malformedRows(times, seed) {
  const { one, below } = chance(seed);
  const folder = mkdtempSync(join(tmpdir(), 'tariff-campaign-'));
  /** @type {string[]} */
  const notes = [];
  let [tried, failed, lost] = [0, 0, 0];
  while (tried < times) {
    const rows = Math.min(A_FILE, times - tried);
    const table = Array.from({ length: rows }, (_, row) => [
      `r${row}`,
      ...Object.values(CELLS).map((cells) => (below(20) === 0 ? `${one(cells)}"${one(cells)}` : one(cells))),
    ]);
    writeFileSync(join(folder, 'cases.csv'), Papa.unparse([HEADING, ...table]));
    const run = spawnSync(
      process.execPath,
      [
        CLI,
        'assess',
        join(folder, 'cases.csv'),
        '--decimal',
        'point',
        '--dates',
        'dmy',
        '--out',
        join(folder, 'out.csv'),
      ],
      { encoding: 'utf8' },
    );
    tried += rows;
    if (run.status !== 0 && run.status !== 1) {
      failed += rows;
      notes.push(`exit ${run.status}: ${run.stderr.slice(0, 300)}`);
      continue;
    }
    const { data } = Papa.parse(readFileSync(join(folder, 'out.csv'), 'utf8').replace(/^\uFEFF/, ''), {
      skipEmptyLines: true,
    });
    const ids = new Set(data.slice(1).map((/** @type {string[]} */ row) => row[0]));
    const missing = table.filter(([id]) => !ids.has(id ?? '')).length;
    lost += missing;
    if (missing > 0) notes.push(`${missing} rows of ${rows} have no result`);
  }
  rmSync(folder, { recursive: true, force: true });
  return { tried, failed, lost, notes };
}
