// @ts-check
/**
 * The built terminal, on one thread and on two, on a long file of realistic rows beside an older build of it and
 * beside papaparse, which reads and writes the same file: processor time of all threads (user and system), most memory,
 * and whether both say of each row that it is right or wrong. Also commands of one line.
 *
 *   npm run build && npm run bench:batch -- [ROWS] [FOLDER OF THE OLDER CHECKOUT, BUILT]
 *
 * Without a folder, a fresh checkout of 11d5690 is made and built in the folder for temporary files.
 */
import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { realisticRows } from './realistic-rows.mjs';
import { used } from './used.mjs';

const OLDER = '11d5690';
const ROUNDS = 5;
const root = fileURLToPath(new URL('../../', import.meta.url));
const rows = Number(process.argv[2] ?? 1_000_000);
const folder = mkdtempSync(join(tmpdir(), 'batch-'));

function olderCheckout() {
  const place = join(folder, 'older');
  const run = (/** @type {string} */ program, /** @type {readonly string[]} */ args, cwd = place) =>
    execFileSync(program, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
  run('git', ['clone', '--quiet', root, place], folder);
  run('git', ['checkout', '--quiet', OLDER]);
  run('npm', ['ci', '--silent']);
  run('npx', ['vite', 'build', '--mode', 'cli']);
  return place;
}

const PAPAPARSE = `
import { createReadStream, openSync, writeSync } from 'node:fs';
import Papa from ${JSON.stringify(join(root, 'node_modules/papaparse/papaparse.js'))};
const out = openSync(process.argv[2], 'w');
Papa.parse(createReadStream(process.argv[1]), { chunk: ({ data }) => writeSync(out, Papa.unparse(data) + '\\n') });
`;

const ONE_LINE = [
  ['explain', '6109.10.00.12', '--date', '2026-10-09', '--value', '10000'],
  ['history', '6109.10.00.12', '--value', '10000'],
  ['find', 'cotton t-shirt'],
];

const median = (/** @type {number[]} */ all) => [...all].sort((a, b) => a - b)[all.length >> 1] ?? NaN;

try {
  const older = join(process.argv[3] ?? olderCheckout(), 'dist/cli.js');
  const ours = join(root, 'dist/cli.js');
  const cases = join(folder, 'cases.csv');
  const file = openSync(cases, 'w');
  for (const text of realisticRows(rows)) writeSync(file, text);
  closeSync(file);
  const to = (/** @type {string} */ name) => join(folder, name);
  const [now, both] = ['1', '2'].map((threads) =>
    used([ours, 'assess', cases, '--threads', threads, '--out', to(`ours-${threads}.csv`)]),
  );
  if (now === undefined || both === undefined) throw new Error('unreachable: two numbers of threads');
  if (!readFileSync(to('ours-1.csv')).equals(readFileSync(to('ours-2.csv'))))
    throw new Error('the results turn on the number of threads');
  const papaparse = used(['--input-type=module', '--eval', PAPAPARSE, cases, to('papaparse.csv')]);
  const before = used([older, 'assess', cases, '--out', to('older.csv')]);
  for (const [name, each] of Object.entries({
    'one thread': now,
    'two threads': both,
    papaparse,
    [OLDER]: before,
  }))
    console.log(
      `${name}: ${each.cpu.toFixed(1)} s of processor, ${each.wall.toFixed(1)} s, ${each.mebibytes} MiB, ${/(\d+) with errors/.exec(each.said)?.[1] ?? '-'} rows with errors`,
    );
  console.log(
    `${rows} rows: ${(before.cpu / now.cpu).toFixed(2)}x less than ${OLDER}, ${(now.cpu / papaparse.cpu).toFixed(1)}x papaparse, two threads ${(now.wall / both.wall).toFixed(2)}x sooner`,
  );
  for (const args of ONE_LINE) {
    const ratios = Array.from(
      { length: ROUNDS },
      () => used([ours, ...args]).cpu / used([older, ...args]).cpu,
    );
    console.log(`${args[0]}: ${median(ratios).toFixed(2)} of ${OLDER}`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
