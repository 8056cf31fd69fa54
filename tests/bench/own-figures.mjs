/** What no peer has: the memory limit, the stages, one knob, the worker, the start in a fresh thread. */
import { Worker } from 'node:worker_threads';
import { wrap } from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import { WORKER } from './built-engine.mjs';
import { fiftyScenarios } from './contests.mjs';
import { knob, lawOf, prepared, tiled } from './real-work.mjs';
import { compete, median, medianTime } from './rounds.mjs';

/** Times of the kernel at a million lines to the time that copying as many bytes takes. */
export async function memoryLimit(engine, work, rounds) {
  const { compiled, rates } = prepared(engine, work, tiled(work.flows, 1_000_000));
  const cells = new Float64Array(engine.cellsOf(compiled));
  const rows = compiled.classOf.length;
  // Read: the value and the class. Written: every slot and the sum.
  const bytes = rows * (8 + 4 + 8 * (compiled.slots + 1));
  const source = new Float64Array(bytes / 16).fill(1);
  const target = new Float64Array(bytes / 16);
  const duty = cells.subarray(0, rows);
  const columns = Array.from({ length: compiled.slots }, (_, slot) =>
    cells.subarray((slot + 1) * rows, (slot + 2) * rows),
  );
  const rated = {
    values: compiled.codes.values,
    classOf: compiled.classOf,
    ppm: rates.ppm,
    slots: compiled.slots,
  };
  const [limit, kernel, whole] = await compete(
    [
      { name: 'copy', lines: rows, run: () => target.set(source), repeat: 5 },
      { name: 'kernel', lines: rows, run: () => engine.fillColumns(rated, columns, duty), repeat: 5 },
      { name: 'assessAt', lines: rows, run: () => engine.assessAt(rates, compiled, cells), repeat: 5 },
    ],
    rounds,
  );
  return {
    limit: limit.ms,
    kernel: kernel.ms,
    ratio: kernel.ratio,
    whole: whole.ms,
    wholeRatio: whole.ratio,
    gigabytesPerSecond: bytes / limit.ms / 1e6,
    bytesPerLine: bytes / rows,
  };
}

export async function stages(engine, work, lines, times) {
  const table = tiled(work.flows, lines);
  const { law, compiled, rates } = prepared(engine, work, table);
  const cells = new Float64Array(engine.cellsOf(compiled));
  const codes = engine.codesOf(work.schedule, table);
  return {
    compile: await medianTime(times, () => engine.compileTable(law, work.schedule, table, new Map())),
    compileAgain: await medianTime(times, () =>
      engine.compileTable(law, work.schedule, table, new Map(), codes),
    ),
    rates: await medianTime(times, () => engine.classRates(law, compiled)),
    evaluate: await medianTime(times, () => engine.assessAt(rates, compiled, cells)),
    evaluateInNewMemory: await medianTime(times, () => engine.assessAt(rates, compiled)),
    bytesPerLine: compiled.classOf.byteLength / lines,
    classes: compiled.classes.length,
    slots: compiled.slots,
  };
}

/** From a scenario with another rate to new columns and their sums by chapter; two pieces of memory take turns. */
export async function oneKnob(engine, work) {
  const { law, compiled } = prepared(engine, work, tiled(work.flows, 20_000));
  const groups = engine.rowGroups(compiled, engine.chapterOf);
  let [spare, used] = [0, 0].map(() => new Float64Array(engine.cellsOf(compiled)));
  let { rates } = engine.assessAt(engine.classRates(law, compiled), compiled, used);
  let percent = 10;
  return medianTime(200, () => {
    percent += 0.1;
    ({ rates } = engine.changeRates(rates, lawOf(engine, work, knob(engine, percent.toFixed(1))), compiled));
    const { duty } = engine.assessAt(rates, compiled, spare);
    [spare, used] = [used, spare];
    return engine.sumsByGroup(duty, groups);
  });
}

/** The product's call on the trade of 2024: the law of today beside a country duty that is moved. */
export async function comparison(engine, work) {
  const cache = new Map();
  const today = engine.lawScenario('2025-10-26');
  let percent = 10;
  return medianTime(100, () => {
    percent += 0.1;
    return engine.compare(work.reference, work.flows, today, [knob(engine, percent.toFixed(1))], cache);
  });
}

export async function fifty(engine, work) {
  const ready = prepared(engine, work, tiled(work.flows, 20_000));
  const set = fiftyScenarios(engine, work, ready);
  return { perLine: await medianTime(15, set.perLine), totals: await medianTime(15, set.totals) };
}

function opened() {
  const thread = new Worker(WORKER);
  return { thread, api: wrap(nodeEndpoint(thread)) };
}

export async function coldStarts(times) {
  const found = [];
  for (let time = 0; time < times; time += 1) {
    const { thread, api } = opened();
    found.push(await api.cold());
    await thread.terminate();
  }
  return Object.fromEntries(Object.keys(found[0]).map((key) => [key, median(found.map((one) => one[key]))]));
}

export async function throughWorker() {
  const { thread, api } = opened();
  await api.prepare(20_000);
  let percent = 10;
  const turn = () => api.turn((percent += 0.1).toFixed(1));
  await medianTime(50, turn);
  const result = { ping: await medianTime(100, () => api.ping()), knob: await medianTime(100, turn) };
  await thread.terminate();
  return result;
}
