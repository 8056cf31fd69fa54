// @ts-check
/**
 * `npm run mutation -- PLACE ... [--record]`: on demand, the share of planted faults that the tests find. A place is a
 * folder of `areas.mjs` or a file in it. What was found before and has not changed is not tried again. A fault that is
 * left needs a line in `left.tsv` that says why no test can find it, or a test.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { recordMutation } from '../runner/record-proof.mjs';
import { testsOf } from './areas.mjs';
import { LEFT, leftOf, readReasons } from './left.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const STRYKER = createRequire(import.meta.url).resolve('@stryker-mutator/core/package.json');
const FOUND = ['Killed', 'Timeout'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { record: { type: 'boolean' }, concurrency: { type: 'string', default: '2' } },
});
mkdirSync(`${ROOT}/dist/mutation`, { recursive: true });
let failed = positionals.length === 0;
for (const place of positionals) {
  testsOf(place);
  const name = place.replaceAll(/\W+/g, '-');
  const run = spawnSync(
    process.execPath,
    [
      fileURLToPath(new URL('bin/stryker.js', `file://${STRYKER}`)),
      'run',
      'tests/mutation/stryker.config.json',
      '--mutate',
      place.endsWith('.ts') ? place : `${place}/**/*.ts`,
      '--concurrency',
      values.concurrency,
      '--incremental',
      '--incrementalFile',
      `dist/mutation/${name}.json`,
    ],
    { cwd: ROOT, stdio: 'inherit', env: { ...process.env, MUTATION_PLACE: place } },
  );
  failed ||= run.status !== 0;
  if (run.status !== 0) continue;
  const files = inPlace(place, JSON.parse(readFileSync(`${ROOT}/dist/mutation/report.json`, 'utf8')));
  const outcome = outcomeOf(place, files);
  console.table([outcome]);
  const unexplained = leftOf(files, readReasons());
  for (const { file, line, code, fault } of unexplained) console.log(`${file}:${line}\t${code}\t${fault}`);
  failed ||= unexplained.length > 0;
  if (values.record === true) recordMutation([outcome]);
}
process.exitCode = failed ? 1 : 0;

/**
 * @param {string} place
 * @param {{ files: import('./left.mjs').Files }} report
 * @returns {import('./left.mjs').Files}
 */
function inPlace(place, { files }) {
  const within = Object.entries(files).filter(([path]) => path === place || path.startsWith(`${place}/`));
  return Object.fromEntries(within);
}

/** @param {string} place @param {import('./left.mjs').Files} files */
function outcomeOf(place, files) {
  const states = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const found = states.filter((status) => FOUND.includes(status)).length;
  const left = states.filter((status) => LEFT.includes(status)).length;
  return { place, planted: found + left, found, left, day: new Date().toISOString().slice(0, 10) };
}
