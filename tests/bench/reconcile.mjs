// @ts-check
/**
 * The built terminal reconciles a long file of entry summaries beside pricing the same lines: processor time and most
 * memory of both. The file declares what `assess` says of each line; every hundredth duty is a dollar too high.
 *
 *   npm run build && node tests/bench/reconcile.mjs [LINES]
 */
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { realisticRows } from './realistic-rows.mjs';
import { used } from './used.mjs';

const EVERY = 100;
const rows = Number(process.argv[2] ?? 100_000);
const terminal = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'reconcile-'));
const place = (/** @type {string} */ name) => join(folder, name);

/** @param {string} name @returns {Record<string, string>[]} */
const table = (name) =>
  /** @type {any} */ (Papa.parse(readFileSync(place(name), 'utf8'), { header: true, skipEmptyLines: true }))
    .data;

try {
  const file = openSync(place('cases.csv'), 'w');
  for (const text of realisticRows(rows)) writeSync(file, text);
  closeSync(file);
  const priced = used([
    terminal,
    'assess',
    place('cases.csv'),
    '--threads',
    '1',
    '--out',
    place('priced.csv'),
  ]);
  const results = table('priced.csv');
  let planted = 0;
  const declared = table('cases.csv').flatMap((line, at) => {
    const found = results[at];
    if (found === undefined || found['status'] !== 'ok') return [];
    const isWrong = at % EVERY === 0;
    if (isWrong) planted += 1;
    const { entry, id, hts, entry_date, customs_value, mode, entry_type, quantity, unit, facts } = line;
    return [
      {
        'Entry Number': entry || `S${id}`,
        HTS: [...(found['headings'] ?? '').split(';'), hts].join(' ').trim(),
        'Customs Value': customs_value,
        Rate: found['mfn_rate'],
        'Total Duty': (Number(found['total_duty']) + (isWrong ? 1 : 0)).toFixed(2),
        'Entry Date': entry_date,
        Mode: mode,
        'Entry Type': entry_type,
        Quantity: quantity,
        Unit: unit,
        Facts: facts,
        MPF: found['mpf'],
        HMF: found['hmf'],
      },
    ];
  });
  writeFileSync(place('entries.csv'), `${Papa.unparse(declared)}\n`);
  const reconciled = used([terminal, 'reconcile', place('entries.csv'), '--out', place('out.csv')], [0, 1]);
  const differing = table('out.csv').filter(
    ({ kinds, difference }) => kinds !== '' || Number(difference) !== 0,
  );
  console.log(`priced: ${priced.cpu.toFixed(1)} s of processor, ${priced.mebibytes} MiB`);
  console.log(`reconciled: ${reconciled.cpu.toFixed(1)} s of processor, ${reconciled.mebibytes} MiB`);
  console.log(
    `${declared.length} lines: ${(reconciled.cpu / priced.cpu).toFixed(2)}x of pricing; ${differing.length} of ${planted} wrong duties found`,
  );
} finally {
  rmSync(folder, { recursive: true });
}
