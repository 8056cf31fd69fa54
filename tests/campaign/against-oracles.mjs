// @ts-check
/** The laws and the slow calculations again and again, each time under another seed, until enough cases were tried. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { chance } from './chance.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FILES = ['real-law', 'reform', 'made-up-laws', 'made-up-reforms', 'nest', 'response'].map(
  (name) => `tests/oracle/${name}.test.ts`,
);

/** @type {import('./campaign.mjs').Campaign} */
export async function againstOracles(times, seed) {
  const { below } = chance(seed);
  const folder = mkdtempSync(join(tmpdir(), 'tariff-campaign-'));
  const tally = join(folder, 'cases.txt');
  /** @type {string[]} */
  const notes = [];
  let [tried, failed] = [0, 0];
  while (tried < times) {
    const drawn = String(below(2 ** 31 - 1));
    writeFileSync(tally, '');
    const run = spawnSync(
      process.execPath,
      ['node_modules/vitest/vitest.mjs', 'run', ...FILES, '--reporter=dot'],
      {
        cwd: ROOT,
        encoding: 'utf8',
        env: { ...process.env, FC_SEED: drawn, FC_TALLY: tally },
      },
    );
    const cases = readFileSync(tally, 'utf8').split('\n').filter(Boolean).map(Number);
    tried += cases.reduce((sum, each) => sum + each, 0);
    if (run.status !== 0) {
      failed += 1;
      notes.push(`FC_SEED=${drawn} fails:\n${run.stdout.slice(-2000)}`);
    }
    if (cases.length === 0) break;
  }
  rmSync(folder, { recursive: true, force: true });
  return { tried, failed, lost: 0, notes };
}
