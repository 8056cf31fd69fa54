// @ts-check
/** The terminal killed at a random moment while it writes: the old results are whole, or the new ones are. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { chance } from './chance.mjs';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const ROWS = 4000;
const OLD = 'what stood here before\n';

/** @param {string} folder @param {string} out */
function assess(folder, out) {
  return spawn(process.execPath, [CLI, 'assess', join(folder, 'cases.csv'), '--out', out], {
    stdio: 'ignore',
  });
}

/** @param {import('node:child_process').ChildProcess} child @returns {Promise<number | null>} */
const ended = (child) => new Promise((resolve) => child.once('exit', (code) => resolve(code)));

/** @type {import('./campaign.mjs').Campaign} */
export async function killedTerminal(times, seed) {
  const { below } = chance(seed);
  const folder = mkdtempSync(join(tmpdir(), 'tariff-campaign-'));
  const out = join(folder, 'results.csv');
  const rows = Array.from(
    { length: ROWS },
    (_, row) => `r${row},6109100012,2025-11-0${1 + (row % 9)},${1000 + row}`,
  );
  writeFileSync(join(folder, 'cases.csv'), `case_id,hts,entry_date,customs_value\n${rows.join('\n')}\n`);
  const begin = Date.now();
  if ((await ended(assess(folder, out))) !== 0)
    throw new Error('The cases of the campaign cannot be assessed.');
  const whole = Date.now() - begin;
  const expected = readFileSync(out, 'utf8');
  /** @type {string[]} */
  const notes = [];
  let [failed, lost, finished] = [0, 0, 0];
  for (let time = 0; time < times; time += 1) {
    writeFileSync(out, OLD);
    const child = assess(folder, out);
    const code = ended(child);
    await pause(below(Math.ceil(whole * 1.1)));
    child.kill('SIGKILL');
    const isFinished = (await code) === 0;
    const found = readFileSync(out, 'utf8');
    if (isFinished) finished += 1;
    if (found !== expected && found !== OLD) {
      lost += 1;
      notes.push(`try ${time}: ${found.length} characters that are neither the old file nor the new one`);
    } else if (isFinished && found !== expected) failed += 1;
  }
  const rest = readdirSync(folder).filter((name) => !['cases.csv', 'results.csv'].includes(name));
  notes.push(`${finished} of ${times} had finished; ${rest.length} unfinished parts lay beside the results.`);
  // After all of that the next run works as the first.
  if ((await ended(assess(folder, out))) !== 0 || readFileSync(out, 'utf8') !== expected) failed += 1;
  rmSync(folder, { recursive: true, force: true });
  return { tried: times, failed, lost, notes };
}
