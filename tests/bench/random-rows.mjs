// @ts-check
/**
 * Random rows, valid, odd and broken, through the built command line: nothing crashes, every broken row gets a
 * message of its own that names its value, and no duty is silently zero. Prints throughput and memory.
 *
 *   npm run build && node tests/bench/random-rows.mjs [rows] [seed]
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { randomFrom } from '../campaign/chance.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const rows = Number(process.argv[2] ?? 200_000);
const random = randomFrom(Number(process.argv[3] ?? 20251026));
const below = (/** @type {number} */ limit) => Math.floor(random() * limit);
/** @template T @param {readonly T[]} items @returns {T} */
const pick = (items) => /** @type {T} */ (items[below(items.length)]);

const codes = readFileSync(join(root, 'dist/data/us/hts.statistical.tsv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.slice(0, 10))
  .filter((code) => code < '98');

const UNITS = ['kg', 'doz', 'each', 'pairs', 'liter', 't', 'm2', 'gross', 'kg'];
const FACTS = [
  '',
  '',
  'auto_part=true',
  'auto_part=false;mhdv_part=true',
  'steel_content_pct=40',
  'aluminum_content_pct=10;steel_content_pct=5',
  'metal_weight_pct=14.9',
  'us_content_pct=35',
  'civil_aircraft=true',
  'generic_pharma=true',
  'claim=9903.82.01',
  'deny=9903.94.05',
  'case_value=10;strap_value=5;battery_value=1',
  'polarity_degrees=97.5',
];
const pad = (/** @type {number} */ number) => String(number).padStart(2, '0');
const date = () => `${2025 + below(3)}-${pad(1 + below(12))}-${pad(1 + below(28))}`;

/** Each breaks one cell; the message must name what it put there. */
const BREAKS = /** @type {const} */ ([
  ['hts', '12345'],
  ['hts', '9999999999'],
  ['hts', 'coffee'],
  ['entry_date', '2025-02-30'],
  ['entry_date', '31/12/2025'],
  ['entry_date', '2024-12-31'],
  ['customs_value', '-5'],
  ['customs_value', '0'],
  ['customs_value', '1e5'],
  ['customs_value', '1,000'],
  ['customs_value', 'NaN'],
  ['mode', 'teleport'],
  ['entry_type', 'casual'],
  ['origin', 'CN'],
  ['unit', 'furlongs'],
  ['quantity', '-1'],
  ['facts', 'colour=red'],
  ['facts', 'auto_part=perhaps'],
  ['facts', 'steel_content_pct=101'],
  ['facts', 'claim=9903'],
]);

const columns = [
  'id',
  'hts',
  'entry_date',
  'customs_value',
  'origin',
  'mode',
  'entry_type',
  'quantity',
  'unit',
  'facts',
];

/** @param {number} index */
function makeRow(index) {
  /** @type {Record<string, string>} */
  const row = {
    id: String(index),
    hts: pick(codes),
    entry_date: date(),
    customs_value: (10 ** (random() * 8)).toFixed(below(3)).replace(/^0(\.0+)?$/, '1'),
    origin: pick(['VN', '']),
    mode: pick(['ocean', 'air', '', 'truck']),
    entry_type: pick(['formal', 'formal', '', 'informal', 'postal']),
    quantity: String(1 + below(100_000)),
    unit: pick(UNITS),
    facts: pick(FACTS),
  };
  if (random() > 0.2) return { row, broken: null };
  const [column, value] = pick(BREAKS);
  row.facts = '';
  row[column] = value;
  return { row, broken: value };
}

const made = Array.from({ length: rows }, (_, index) => makeRow(index));
const folder = mkdtempSync(join(tmpdir(), 'rows-'));
const [cases, results] = [join(folder, 'cases.csv'), join(folder, 'results.csv')];
writeFileSync(
  cases,
  Papa.unparse({ fields: columns, data: made.map(({ row }) => columns.map((column) => row[column])) }),
);

const memory = 'process.on("exit",()=>process.stderr.write("maxRSS "+process.resourceUsage().maxRSS+"\\n"))';
const started = performance.now();
const run = spawnSync(
  process.execPath,
  [
    '--import',
    `data:text/javascript,${encodeURIComponent(memory)}`,
    join(root, 'dist/cli.js'),
    'assess',
    cases,
    '--out',
    results,
  ],
  { encoding: 'utf8', maxBuffer: 1 << 28 },
);
const seconds = (performance.now() - started) / 1000;
const table = Papa.parse(readFileSync(results, 'utf8').trim(), { header: true }).data;
rmSync(folder, { recursive: true });

/** @type {string[]} */
const wrong = [];
if (run.status !== 0) wrong.push(`exit status ${run.status}: ${run.stderr.slice(0, 500)}`);
if (table.length !== rows) wrong.push(`${table.length} results for ${rows} rows`);
let errors = 0;
for (const [index, { row, broken }] of made.entries()) {
  const result = /** @type {Record<string, string>} */ (table[index] ?? {});
  const error = result.error ?? '';
  if (result.status === 'error') errors += 1;
  if (broken !== null && result.status !== 'error') wrong.push(`row ${index}: ${broken} was accepted`);
  if (result.status === 'error' && error === '') wrong.push(`row ${index}: no message`);
  const named = broken === null ? '' : (broken.split('=').at(-1) ?? '');
  if (
    broken !== null &&
    !error.replaceAll('.', '').includes(named.replaceAll('.', '')) &&
    !error.includes(broken.split('=')[0] ?? '')
  )
    wrong.push(`row ${index}: "${error}" does not name ${broken}`);
  if (result.status !== 'ok' || result.mfn_rate === 'Free' || result.mfn_duty !== '0.00') continue;
  const explained =
    /postal|low-value/.test(result.law ?? '') ||
    Number(row.customs_value) < 1000 ||
    result.missing_facts !== '';
  if (!explained)
    wrong.push(`row ${index}: ${row.hts} at ${result.mfn_rate} on ${row.customs_value} owes nothing`);
}
const peak = /maxRSS (\d+)/.exec(run.stderr)?.[1];
console.log(
  `${rows} rows, ${errors} with errors, ${seconds.toFixed(1)} s, ${Math.round(rows / seconds)} rows/s, ${Math.round(Number(peak) / 1024)} MiB`,
);
for (const line of wrong.slice(0, 20)) console.log(line);
console.log(`${wrong.length} wrong`);
process.exitCode = wrong.length === 0 ? 0 : 1;
