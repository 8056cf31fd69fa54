// @ts-check
/**
 * `npm run campaign`: on demand, what a test run is too short for, with a fresh seed each time. Prints for each
 * campaign how much was tried, how much failed and how much of a person's work was lost; exits with 1 where anything
 * did. What it finds becomes a line of `tests/laws/regressions.ts` or a test.
 *
 *   npm run campaign [-- NAME ...] [--times N] [--seed S] [--record]
 *
 * With `--record` the outcome goes to the page of accuracy and to `tests/README.md`.
 */
import { randomInt } from 'node:crypto';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { killedTerminal } from './killed-terminal.mjs';
import { malformedRows } from './malformed-rows.mjs';
import { againstOracles } from './against-oracles.mjs';
import { otherEngines } from './other-engines.mjs';
import { storageFaults } from './storage-faults.mjs';
import { recordCampaign } from '../runner/record-proof.mjs';

/** @typedef {{ tried: number, failed: number, lost: number, notes: readonly string[] }} Outcome */
/** @typedef {(times: number, seed: number) => Promise<Outcome>} Campaign */

/** With how often each is tried where `--times` does not say. @type {Readonly<Record<string, { run: Campaign, times: number, tries: string }>>} */
const CAMPAIGNS = {
  oracles: {
    run: againstOracles,
    times: 100_000,
    tries: 'random shipments, reforms and studies against the oracles',
  },
  engines: {
    run: otherEngines,
    times: 1_000_000,
    tries: 'random entry lines in DuckDB, SQLite and PostgreSQL against our own cents',
  },
  rows: { run: malformedRows, times: 1_000_000, tries: 'malformed rows through the built terminal' },
  kill: { run: killedTerminal, times: 200, tries: 'terminals killed while they write' },
  storage: { run: storageFaults, times: 200, tries: 'faults of the browser’s storage while work is kept' },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { times: { type: 'string' }, seed: { type: 'string' }, record: { type: 'boolean' } },
});
const unknown = positionals.find((name) => CAMPAIGNS[name] === undefined);
if (unknown !== undefined) {
  console.error(`There is no campaign "${unknown}": ${Object.keys(CAMPAIGNS).join(', ')}.`);
  process.exit(2);
}
const seed = values.seed === undefined ? randomInt(2 ** 31 - 1) : Number(values.seed);
console.log(`Seed ${seed}; repeat with --seed ${seed}`);
/** @type {{ name: string, tried: number, failed: number, lost: number, seconds: number }[]} */
const table = [];
for (const [name, { run, times, tries }] of Object.entries(CAMPAIGNS)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  console.log(`== ${name}: ${tries}`);
  const begin = Date.now();
  const outcome = await run(Number(values.times ?? times), seed);
  for (const note of outcome.notes) console.log(note);
  const { tried, failed, lost } = outcome;
  if (values.record === true)
    recordCampaign({ name, tried, failed, lost, seed, day: new Date().toISOString().slice(0, 10) });
  table.push({ name, tried, failed, lost, seconds: Math.round((Date.now() - begin) / 1000) });
}
console.table(table);
process.exitCode = table.some(({ tried, failed, lost }) => tried === 0 || failed + lost > 0) ? 1 : 0;
