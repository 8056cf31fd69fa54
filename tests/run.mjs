// @ts-check
/** `npm test`: every check of the project in order, to the end even after a failure; the last line counts them. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { ONE_FAILED, ONE_PASSED, lastLine, tallyPlaywright, tallyVitest, total } from './runner/tally.mjs';

/** @typedef {import('./runner/tally.mjs').Tally} Tally */

/** Ends what is stuck: a slow machine may take several times as long as ours. */
const STAGE_TIMEOUT = 130 * 60_000;
const projectRoot = fileURLToPath(new URL('..', import.meta.url));
const reports = mkdtempSync(path.join(tmpdir(), 'tariff-scenarios-tests-'));
const vitestReport = path.join(reports, 'vitest.json');
const playwrightReport = path.join(reports, 'playwright.json');

const program = {
  tsc: 'node_modules/typescript/bin/tsc',
  svelteCheck: 'node_modules/svelte-check/bin/svelte-check',
  vite: 'node_modules/vite/bin/vite.js',
  typedoc: 'node_modules/typedoc/bin/typedoc',
  vitest: 'node_modules/vitest/vitest.mjs',
  playwright: 'node_modules/@playwright/test/cli.js',
};

/** @type {{ name: string, tally: Tally }[]} */
const outcomes = [];

try {
  await check('types of the engine', [program.tsc, '-p', 'engine/tsconfig.json', '--noEmit']);
  await check('types of everything', [program.tsc, '-p', 'tsconfig.json']);
  await check('Svelte components', [
    program.svelteCheck,
    '--tsconfig',
    './tsconfig.json',
    '--fail-on-warnings',
  ]);
  await check('data manifest is current', ['engine/data/build/write-manifest.mjs', '--check']);
  await unitTests();
  const built = await check(
    'build',
    [program.vite, 'build'],
    [program.vite, 'build', '--mode', 'cli'],
    [program.vite, 'build', '--mode', 'mcp'],
    [program.vite, 'build', '--mode', 'package'],
    [program.tsc, '-p', 'ui/package/tsconfig.json'],
  );
  await check('every public name of the library is documented', [
    program.typedoc,
    '--options',
    'ui/package/typedoc.json',
  ]);
  await browserTests(built);
} finally {
  rmSync(reports, { recursive: true, force: true });
}

const sum = total(outcomes.map(({ tally }) => tally));
heading('summary');
for (const { name, tally } of outcomes)
  print(`${tally.failed === 0 ? 'ok    ' : 'FAILED'} ${name}: ${lastLine(tally)}`);
print(lastLine(sum));
process.exitCode = sum.failed === 0 ? 0 : 1;

/**
 * One check made of one or more Node programs, of which the first failure ends it.
 * @param {string} name
 * @param {...readonly string[]} commands
 */
async function check(name, ...commands) {
  heading(name);
  for (const command of commands) {
    if (!(await succeeds(command))) {
      outcomes.push({ name, tally: ONE_FAILED });
      return false;
    }
  }
  outcomes.push({ name, tally: ONE_PASSED });
  return true;
}

async function unitTests() {
  heading('unit tests');
  const succeeded = await succeeds([
    program.vitest,
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${vitestReport}`,
  ]);
  outcomes.push({ name: 'unit tests', tally: tallyVitest(readReport(vitestReport), succeeded) });
}

/** @param {boolean} built */
async function browserTests(built) {
  heading('browser tests');
  outcomes.push({ name: 'browser tests', tally: await runBrowserTests(built) });
}

/**
 * @param {boolean} built
 * @returns {Promise<Tally>}
 */
async function runBrowserTests(built) {
  if (!built) {
    print('Not run: there is no build to test.');
    return ONE_FAILED;
  }
  const executable = await obtainExecutable();
  if (executable === null) return ONE_FAILED;
  const succeeded = await succeeds(
    [
      program.playwright,
      'test',
      '-c',
      'tests/browser/playwright.config.ts',
      '--forbid-only',
      '--reporter=list,json',
    ],
    { TESTS_CHROMIUM: executable, PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport },
  );
  return tallyPlaywright(readReport(playwrightReport), succeeded);
}

async function obtainExecutable() {
  try {
    const { obtainBrowser } = await import('./browser/obtain-browser.mjs');
    return await obtainBrowser();
  } catch (error) {
    print(error instanceof Error ? error.message : String(error));
    return null;
  }
}

/**
 * Runs a Node program of the project with its output on the screen.
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} env
 * @returns {Promise<boolean>}
 */
function succeeds(args, env = {}) {
  const child = spawn(process.execPath, args, {
    cwd: projectRoot,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    timeout: STAGE_TIMEOUT,
  });
  return new Promise((resolve) => {
    child.once('error', () => resolve(false));
    child.once('close', (code) => resolve(code === 0));
  });
}

/**
 * @param {string} file
 * @returns {any} the report, or null where none was written
 */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** @param {string} name */
function heading(name) {
  print(`\n== ${name}`);
}

/** @param {string} line */
function print(line) {
  process.stdout.write(`${line}\n`);
}
