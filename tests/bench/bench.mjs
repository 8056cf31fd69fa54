/**
 * `npm run bench`: the engine and its peers on the same real work, in one process, in interleaved rounds.
 *
 *   npm run bench                 prints the tables and writes them into README.md beside this file
 *   npm run bench -- --json       one object on standard output, all goals in `goals`
 *   npm run bench -- --check      exits with 1 where a ratio fell, see regressions.mjs, or a goal that was met is missed
 *   npm run bench -- --reference  and keeps this run's ratios and goals as those that --check compares with
 *   npm run bench -- --quick      fewer rounds
 *
 * Peers are installed on first use, here and nowhere else.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const asked = new Set(process.argv.slice(2));

if (!existsSync(`${here}node_modules/@duckdb/node-api`)) {
  console.error('Installing what the engine is compared with ...');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--prefix', here], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('npm ci failed');
}

const { buildEngine, ENGINE } = await import('./built-engine.mjs');
await buildEngine();
const engine = await import(ENGINE);
const { readWork, prepared, plainRates, tiled, writePacks } = await import('./real-work.mjs');
const { againstDuckDb, inOneThread } = await import('./contests.mjs');
const own = await import('./own-figures.mjs');
const { wrongOnAdversarial, wrongOnRandom } = await import('./cents.mjs');
const { naiveDecimals, wholeNumbers } = await import('./peers/in-process.mjs');
const { goalsOf } = await import('./goals.mjs');
const { regressionsIn, writeReference } = await import('./regressions.mjs');
const { machineLine, markdown, writeBetween } = await import('./report.mjs');

const rounds = asked.has('--quick') ? 3 : 7;
const say = (text) => console.error(text);
const work = readWork(engine);

say('cold starts');
writePacks(engine);
const cold = await own.coldStarts(rounds);
say('worker');
const worker = await own.throughWorker();
say('stages');
const stages = {
  small: await own.stages(engine, work, 20_000, 15),
  large: await own.stages(engine, work, 1_000_000, 5),
};
const knob = await own.oneKnob(engine, work);
const comparison = await own.comparison(engine, work);
const fifty = await own.fifty(engine, work);
say('memory limit');
const limit = await own.memoryLimit(engine, work, rounds);
say('peers in this thread');
const peers = await inOneThread(engine, work, rounds);
const duckdb = [];
for (const threads of [1, 2]) {
  say(`DuckDB, ${threads}`);
  duckdb.push(...(await againstDuckDb(engine, work, threads, rounds)));
}
say('wrong cents');
const wrong = {
  adversarial: wrongOnAdversarial(engine, work, tiled, prepared, naiveDecimals),
  random: wrongOnRandom(engine, work, tiled, prepared, plainRates, wholeNumbers),
};

const results = {
  machine: machineLine(),
  rounds,
  cold,
  worker,
  stages,
  knob,
  comparison,
  fifty,
  limit,
  contests: [...peers, ...duckdb],
  wrong,
};
const goals = goalsOf(results);
const whole = { ...results, goals };
if (asked.has('--json')) console.log(JSON.stringify(whole, null, 2));
else console.log(markdown(whole));
if (!asked.has('--json') && !asked.has('--check'))
  writeBetween(`${here}README.md`, 'measured', markdown(whole));
if (asked.has('--reference')) writeReference(whole);
if (asked.has('--check')) {
  const fallen = regressionsIn(whole);
  for (const sentence of fallen) console.error(sentence);
  if (fallen.length > 0) process.exitCode = 1;
}
