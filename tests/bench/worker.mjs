/** The engine in a thread of its own behind Comlink, as the page has it: cold start, and one knob turned. */
import { parentPort } from 'node:worker_threads';
import { expose, transfer } from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import * as engine from './engine-door.ts';
import { knob, lawOf, prepared, readPacks, readTexts, tiled, valueOf } from './real-work.mjs';

let warm = null;

function firstResult(reference, flows, evidenceThrough) {
  const [today, framework] = engine.presets(evidenceThrough);
  return valueOf(engine.compare(reference, flows, today, [framework], new Map()));
}

expose(
  {
    /** Milliseconds in a thread that has never run the engine, from the files that the page fetches. */
    cold() {
      const { law: lawText, schedule: scheduleText, flows: flowsText } = readPacks();
      const start = performance.now();
      const { manifest, law: parts } = valueOf(engine.unpackLaw(lawText));
      const { rulebook } = parts;
      const arrived = performance.now();
      const schedule = valueOf(engine.unpackSchedule(scheduleText));
      const flows = valueOf(engine.unpackFlows('us-imports-vn-2024', flowsText, schedule));
      const decoded = performance.now();
      const law = valueOf(engine.lawOfScenario(engine.lawScenario(rulebook.evidenceThrough), rulebook));
      const compiled = engine.compileTable(law, schedule, flows, new Map());
      const compiledAt = performance.now();
      const assessed = engine.assessAt(engine.classRates(law, compiled), compiled);
      const sums = engine.sumsByGroup(assessed.duty, engine.rowGroups(compiled, engine.chapterOf));
      const evaluated = performance.now();
      const reference = { rulebook, schedule, dataVersion: manifest.dataVersion };
      firstResult(reference, flows, rulebook.evidenceThrough);
      const compared = performance.now();
      return {
        chapters: sums.length,
        law: arrived - start,
        schedule: decoded - arrived,
        compile: compiledAt - decoded,
        evaluate: evaluated - compiledAt,
        afterRates: evaluated - arrived,
        engineAfterDecoding: evaluated - decoded,
        comparison: compared - evaluated,
      };
    },
    prepare(lines) {
      const { manifest, texts } = readTexts(engine);
      const { rulebook, schedule } = valueOf(engine.assembleReference(manifest, texts));
      const flows = valueOf(engine.decodeFlows('us-imports-vn-2024', texts.get('flows/us-imports-vn-2024')));
      const work = { rulebook, schedule };
      const { law, compiled } = prepared(engine, work, tiled(flows, lines));
      const groups = engine.rowGroups(compiled, engine.chapterOf);
      const cells = new Float64Array(engine.cellsOf(compiled));
      warm = { work, groups, compiled, cells, rates: engine.classRates(law, compiled) };
      return lines;
    },
    ping: () => 0,
    /** One rate moved: the column of duty and its sums by chapter, handed over. */
    turn(percent) {
      const { work, groups, compiled, cells } = warm;
      const law = lawOf(engine, work, knob(engine, percent));
      warm.rates = engine.changeRates(warm.rates, law, compiled).rates;
      const assessed = engine.assessAt(warm.rates, compiled, cells);
      const chapters = engine.sumsByGroup(assessed.duty, groups);
      const duty = assessed.duty.slice();
      return transfer({ duty, chapters }, [duty.buffer, chapters.buffer]);
    },
  },
  nodeEndpoint(parentPort),
);
