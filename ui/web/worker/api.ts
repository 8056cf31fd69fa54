/** What the page may ask, answered by the engine: the first answers here, the others by parts fetched when asked. */
import {
  breakdownOf,
  compare,
  conditionRanges,
  decodeDescriptions,
  explainFlow,
  fail,
  groupsOf,
  ok,
  rowOf,
  type EvaluatedScenario,
  type Failure,
  type Result,
  type Totals,
} from '../../../engine/index.ts';
import { lazyApi } from './lazy-api.ts';
import { expectedTrade, FLOWS, NOT_OPEN, type Loaded } from './loaded.ts';
import type { EngineApi } from './protocol.ts';
import { evaluated, loadedNow, openOnce, withFlows } from './worker-state.ts';

async function descriptions(all: Loaded): Promise<Result<ReadonlyMap<string, string>, Failure>> {
  const text = await all.datasets.text(`flows/${FLOWS}.text`);
  return text.ok ? decodeDescriptions(`${FLOWS}.text`, text.value) : text;
}

export const api: EngineApi = {
  // What prices single lines is fetched by the views of single lines: a comparison does not need it.
  ...lazyApi(async () => (await import('./shipment-api.ts')).shipmentApi, {
    compareShipment: true,
    explainShipment: true,
    history: true,
  }),
  ...lazyApi(async () => (await import('./lines-api.ts')).linesApi, { lines: true }),
  ...lazyApi(async () => (await import('./estimate-api.ts')).estimateApi, {
    estimate: true,
    estimateAfter: true,
  }),
  ...lazyApi(async () => (await import('./estimate-beside-api.ts')).estimateBesideApi, {
    estimateUnder: true,
    estimateHistory: true,
    textsOfBothTariffs: true,
    heldPrice: true,
    readEstimate: true,
    writeEstimate: true,
    readLines: true,
  }),
  ...lazyApi(async () => (await import('./analysis-api.ts')).analysisApi, {
    effects: true,
    untraded: true,
    attribute: true,
    columnTwo: true,
    designation: true,
    mirror: true,
    collected: true,
  }),
  ...lazyApi(async () => (await import('./documents-api.ts')).documentsApi, {
    readLab: true,
    writeLab: true,
    readRule: true,
    readRules: true,
    readScenario: true,
    readSet: true,
    writeSet: true,
    writeScenario: true,
  }),
  ...lazyApi(async () => (await import('./response-api.ts')).responseApi, {
    responseSetting: true,
    respond: true,
    unfold: true,
    respondBoard: true,
    revenueCurve: true,
    uncertainty: true,
    reciprocal: true,
    writeStudy: true,
    readStudy: true,
  }),
  ...lazyApi(async () => (await import('./product-api.ts')).productApi, {
    openFinder: true,
    find: true,
    branch: true,
    numbersOf: true,
    tariffLine: true,
    neighbours: true,
  }),
  ...lazyApi(async () => (await import('./files-api.ts')).filesApi, {
    readFile: true,
    firstRows: true,
    checkFile: true,
    checkedRows: true,
    rowNumbers: true,
    fileQuestions: true,
    rowInFull: true,
    fileUnderLaws: true,
    refundFile: true,
  }),
  ...lazyApi(async () => (await import('./origins-api.ts')).originsApi, {
    lineOrigins: true,
    fileOrigins: true,
  }),
  ...lazyApi(async () => (await import('./choose-api.ts')).chooseApi, {
    entryDays: true,
    exposure: true,
    fileDays: true,
  }),
  ...lazyApi(async () => (await import('./sources-api.ts')).sourcesApi, {
    dataEdition: true,
    verifyData: true,
    lawBook: true,
    listEntries: true,
    measureReach: true,
    lawSteps: true,
    lawChange: true,
    touchedTrade: true,
  }),

  open: openOnce,

  async expectTrade() {
    return ok(await expectedTrade());
  },

  async compare({ baseline, scenarios }) {
    const ready = await withFlows();
    if (!ready.ok) return ready;
    const { all, reference, flows } = ready.value;
    return compare(reference, flows, baseline, scenarios, all.cache);
  },

  async breakdown({ scenarios, level, within }) {
    const results: EvaluatedScenario[] = [];
    for (const scenario of scenarios) {
      const found = await evaluated(scenario);
      if (!found.ok) return found;
      results.push(found.value.result);
    }
    return results.length === 0
      ? fail({ kind: 'tooManyScenarios', given: 0, most: 6 })
      : ok(breakdownOf(results, level, within));
  },

  async groups({ scenarios, by }) {
    const found: ReadonlyMap<string, Totals>[] = [];
    for (const scenario of scenarios) {
      const result = await evaluated(scenario);
      if (!result.ok) return result;
      found.push(new Map(groupsOf(result.value.result, by).map((group) => [group.key, group])));
    }
    const keys = [...new Set(found.flatMap((groups) => [...groups.keys()]))];
    const column = (figure: keyof Totals) =>
      found.map((groups) => Float64Array.from(keys, (key) => groups.get(key)?.[figure] ?? 0));
    return ok({ keys, customsValue: column('customsValue'), duty: column('duty') });
  },

  async explain({ scenario, code }) {
    const found = await evaluated(scenario);
    if (!found.ok) return found;
    const { all, flows, result } = found.value;
    const view = explainFlow(all.data.schedule, result, code);
    if (view === null) return fail({ kind: 'unknownFlow', code });
    const texts = await descriptions(all);
    if (!texts.ok) return texts;
    const calculatedDuty2024 = flows.calculatedDuty[rowOf(flows, code)] ?? 0;
    return ok({ view, description: texts.value.get(code) ?? '', calculatedDuty2024 });
  },

  async ranges(scenario) {
    const found = await evaluated(scenario);
    return found.ok ? ok(conditionRanges(found.value.all.reference, found.value.result)) : found;
  },

  async describe(codes) {
    const all = loadedNow();
    if (all === null) return NOT_OPEN;
    const texts = await descriptions(all);
    if (!texts.ok) return texts;
    return ok(
      Object.fromEntries(
        codes.flatMap((code) => {
          const text = texts.value.get(code);
          return text === undefined ? [] : [[code, text]];
        }),
      ),
    );
  },
};
