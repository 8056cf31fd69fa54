// @ts-check
/**
 * The exported law in DuckDB, SQLite and PostgreSQL against our own cents: random lines over all days, codes and facts,
 * fifty thousand at once, each time with other codes and under another seed.
 */
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { chance } from './chance.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const AT_ONCE = 50_000;
/** Lines of the schedule for each batch, and as many of those that some list of the law names. */
const CODES = 500;

/** @type {import('./campaign.mjs').Campaign} */
export async function otherEngines(times, seed) {
  const { below } = chance(seed);
  /** @type {string[]} */
  const notes = [];
  let [tried, failed] = [0, 0];
  while (tried < times) {
    const [drawn, lines] = [String(below(2 ** 31 - 1)), Math.min(AT_ONCE, times - tried)];
    const run = spawnSync(
      process.execPath,
      ['node_modules/vitest/vitest.mjs', 'run', 'tests/engines/law-table.test.ts', '--reporter=dot'],
      {
        cwd: ROOT,
        encoding: 'utf8',
        env: {
          ...process.env,
          FC_SEED: drawn,
          ENGINE_LINES: String(lines),
          ENGINE_CODES: String(CODES),
        },
      },
    );
    tried += lines;
    if (run.status !== 0) {
      failed += 1;
      notes.push(`FC_SEED=${drawn} ENGINE_LINES=${lines} fails:\n${run.stdout.slice(-2000)}`);
    }
    console.log(`${tried} lines`);
  }
  return { tried, failed, lost: 0, notes };
}
