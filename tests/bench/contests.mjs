/** Who is measured against whom: rows of `{ job, peer, ours, theirs, ratio, wrong, of }`, times in milliseconds. */
import { naiveDecimals, plannedDecimals, wholeNumbers } from './peers/in-process.mjs';
import * as duckdb from './peers/duckdb.mjs';
import { withArquero, withPublicodes, withRulesEngine } from './peers/others.mjs';
import { knob, lawOf, plainRates, prepared, tiled } from './real-work.mjs';
import { classesOf, linesOf, resolvedBefore } from './by-code.mjs';
import { compete } from './rounds.mjs';

const first = (count) => (table) => {
  const step = Math.floor(table.codes.length / count);
  return Array.from({ length: count }, (_, place) => place * step);
};

const wrongAmong = (found, lines, expected) =>
  lines.reduce((wrong, line, place) => wrong + (found[place] === expected[line] ? 0 : 1), 0);

/** The kernel at ready rates, into memory that it already has. */
function ourRun(engine, { rates, compiled }) {
  const cells = new Float64Array(engine.cellsOf(compiled));
  return () => engine.assessAt(rates, compiled, cells);
}

/** Class by code and day where the law was resolved before, as it was for DuckDB; then the kernel. */
function ourRunByCode(engine, ready) {
  const { compiled, rates } = ready;
  const [lines, law] = [linesOf(ready), resolvedBefore(ready)];
  const cells = new Float64Array(engine.cellsOf(compiled));
  compiled.classOf.fill(-1);
  return () => {
    classesOf(lines, law, compiled.classes.length, compiled.classOf);
    return engine.assessAt(rates, compiled, cells);
  };
}

/** Codes are read, as DuckDB's are; the law is resolved for each of them, and its rates found, in the time. */
function ourRunWithLaw(engine, work, { law, table, compiled }) {
  const cells = new Float64Array(engine.cellsOf(compiled));
  const codes = engine.codesOf(work.schedule, table);
  return () => {
    const again = engine.compileTable(law, work.schedule, table, new Map(), codes);
    return engine.assessAt(engine.classRates(law, again), again, cells);
  };
}

const BY_CODE = '1,000,000 lines, from code and date';

export async function inOneThread(engine, work, rounds) {
  const ready = prepared(engine, work, tiled(work.flows, 20_000));
  const rates = plainRates(ready);
  const run = ourRun(engine, ready);
  const expected = run().duty.slice();
  const many = first(2000)(ready.table);
  const few = first(200)(ready.table);
  const all = [...ready.table.codes.keys()];
  const peers = [
    ['decimal.js, each line by itself', many, () => naiveDecimals(engine, work, ready, many)],
    ['decimal.js with the plan', many, plannedDecimals(engine, ready, rates, many)],
    ['BigInt', many, wholeNumbers(ready, rates, many)],
    ['arquero (doubles)', all, withArquero(ready, rates)],
    ['publicodes', few, withPublicodes(ready, rates, few)],
    ['json-rules-engine + decimal.js', few, withRulesEngine(engine, ready, rates, few)],
  ];
  const wrong = [];
  for (const [, lines, peer] of peers) wrong.push(wrongAmong(await peer(), lines, expected));
  const measured = await compete(
    [
      { name: 'ours', lines: 20_000, run, repeat: 100 },
      ...peers.map(([name, lines, peer]) => ({ name, lines: lines.length, run: peer })),
    ],
    rounds,
  );
  const [ours, ...theirs] = measured;
  return theirs.map(({ name, nsPerLine, ratio }, index) => ({
    job: '20,000 lines, 1 scenario',
    peer: name,
    ours: ours.nsPerLine * 0.02,
    theirs: nsPerLine * 0.02,
    ratio,
    wrong: wrong[index],
    of: peers[index][1].length,
  }));
}

function row(job, peer, [ours, theirs], wrong, of) {
  return { job, peer, ours: ours.ms, theirs: theirs.ms, ratio: theirs.ratio, wrong, of };
}

const duel = (lines, ours, theirs, rounds, repeat) =>
  compete(
    [
      { name: 'ours', lines, run: ours, repeat },
      { name: 'DuckDB', lines, run: theirs },
    ],
    rounds,
  );

const differing = (found, expected) =>
  found.reduce((wrong, cents, line) => wrong + (cents === expected[line] ? 0 : 1), 0);

const percents = Array.from({ length: 50 }, (_, index) => 10 + index / 2);

export function fiftyScenarios(engine, work, ready) {
  const laws = percents.map((percent) => lawOf(engine, work, knob(engine, percent)));
  const groups = engine.rowGroups(ready.compiled, engine.chapterOf);
  const memory = laws.map(() => new Float64Array(engine.cellsOf(ready.compiled)));
  let { rates } = ready;
  const next = (law) => (rates = engine.changeRates(rates, law, ready.compiled).rates);
  return {
    rates: () => laws.map((law) => plainRates({ ...ready, rates: next(law) })),
    perLine: () => laws.map((law, index) => engine.assessAt(next(law), ready.compiled, memory[index])),
    totals: () => laws.map((law) => engine.dutyByGroup(next(law), ready.compiled, groups)),
  };
}

export async function againstDuckDb(engine, work, threads, rounds) {
  const peer = `DuckDB DECIMAL, ${threads} thread${threads > 1 ? 's' : ''}`;
  const rows = [];
  const small = prepared(engine, work, tiled(work.flows, 20_000));
  const run = ourRun(engine, small);
  const expected = run().duty.slice();
  let connection = await duckdb.openDuckDb(small, threads);
  await duckdb.giveClassRates(connection, [plainRates(small)]);
  await duckdb.perLineByClass(connection);
  const wrong = differing(await duckdb.centsByLine(connection, 20_000), expected);
  const one = await duel(20_000, run, () => duckdb.perLineByClass(connection), rounds, 100);
  rows.push(row('20,000 lines, 1 scenario', peer, one, wrong, 20_000));

  const set = fiftyScenarios(engine, work, small);
  await duckdb.giveClassRates(connection, set.rates());
  const many = await duel(1_000_000, set.perLine, () => duckdb.perScenario(connection), rounds, 1);
  const total = set.perLine().reduce((sum, { duty }) => sum + duty.reduce((a, b) => a + b, 0), 0);
  rows.push(
    row(
      '20,000 lines, 50 scenarios, per line',
      peer,
      many,
      total === (await duckdb.sumOfCents(connection)) ? 0 : 1,
      1,
    ),
  );
  const sums = await duel(1_000_000, set.totals, () => duckdb.totalsByChapter(connection), rounds, 1);
  rows.push(row('20,000 lines, 50 scenarios, chapters', peer, sums, 0, 1));
  connection.closeSync();

  const large = prepared(engine, work, tiled(work.flows, 1_000_000));
  const runLarge = ourRun(engine, large);
  const expectedLarge = runLarge().duty.slice();
  connection = await duckdb.openDuckDb(large, threads);
  await duckdb.giveClassRates(connection, [plainRates(large)]);
  await duckdb.perLineByClass(connection);
  const wrongLarge = differing(await duckdb.centsByLine(connection, 1_000_000), expectedLarge);
  const joined = await duel(1_000_000, runLarge, () => duckdb.perLineByClass(connection), rounds, 3);
  rows.push(row('1,000,000 lines, 1 scenario', peer, joined, wrongLarge, 1_000_000));

  await duckdb.giveCodeRates(connection, large, plainRates(large));
  const byCode = () => duckdb.perLineByCode(connection);
  const looked = await duel(1_000_000, ourRunByCode(engine, large), byCode, rounds, 3);
  const wrongCode = differing(await duckdb.centsByLine(connection, 1_000_000), expectedLarge);
  rows.push(row(BY_CODE, peer, looked, wrongCode, 1_000_000));
  const resolved = await duel(1_000_000, ourRunWithLaw(engine, work, large), byCode, rounds, 3);
  rows.push(row(`${BY_CODE}, ours with the law resolved in the time`, peer, resolved, wrongCode, 1_000_000));
  connection.closeSync();
  return rows;
}
