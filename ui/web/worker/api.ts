/** What the page may ask, answered by the engine. The worker's only state: what it has loaded and compiled. */
import {
  assess,
  explain,
  FIRST_DATE,
  historyOf,
  readShipment,
  assembleReference,
  compare,
  conditionRanges,
  decodeChapters,
  decodeDescriptions,
  decodeFlows,
  effectiveDates,
  evaluate,
  explainFlow,
  fail,
  lawFiles,
  lawStatusOf,
  ok,
  presets,
  rowOf,
  scheduleFiles,
  type CompiledCache,
  type EvaluatedScenario,
  type Failure,
  type FlowTable,
  type Reference,
  type ReferenceData,
  type Result,
  type Scenario,
} from '../../../engine/index.ts';
import { Datasets, fetchManifest } from './datasets.ts';
import type { EngineApi, Opening, Progress } from './protocol.ts';

const FLOWS = 'us-imports-vn-2024';

interface Loaded {
  readonly datasets: Datasets;
  readonly data: ReferenceData;
  readonly reference: Reference;
  readonly flows: FlowTable;
  readonly opening: Opening;
  readonly cache: CompiledCache;
}

let datasets: Datasets | null = null;
let loaded: Loaded | null = null;

async function manifestOnce(): Promise<Result<Datasets, Failure>> {
  if (datasets !== null) return ok(datasets);
  const manifest = await fetchManifest();
  if (!manifest.ok) return manifest;
  datasets = new Datasets(manifest.value);
  return ok(datasets);
}

function openingOf(data: ReferenceData, chapters: Opening['chapters']): Opening {
  const { evidenceThrough } = data.rulebook;
  return {
    dataVersion: data.manifest.dataVersion,
    edition: data.manifest.edition,
    evidenceThrough,
    presets: presets(evidenceThrough).map((scenario) => ({
      scenario,
      status: lawStatusOf(data.rulebook, scenario),
    })),
    effectiveDates: effectiveDates(data.rulebook),
    chapters,
  };
}

const STEPS: readonly Progress['step'][] = ['law', 'lists', 'rates', 'flows'];

function stepOf(id: string): Progress['step'] {
  if (id.startsWith('lists/')) return 'lists';
  if (id.startsWith('us/')) return 'rates';
  return id.startsWith('flows/') ? 'flows' : 'law';
}

async function load(onProgress: (progress: Progress) => void): Promise<Result<Loaded, Failure>> {
  const source = await manifestOnce();
  if (!source.ok) return source;
  const law = lawFiles(source.value.manifest);
  const ids = [...law, ...scheduleFiles(), 'us/chapters', `flows/${FLOWS}`];
  const awaited = new Set(ids);
  const texts = await source.value.texts(ids, (id) => {
    awaited.delete(id);
    const next = [...awaited].map(stepOf).sort((a, b) => STEPS.indexOf(a) - STEPS.indexOf(b))[0];
    onProgress({ step: next ?? 'flows', done: ids.length - awaited.size, total: ids.length });
  });
  if (!texts.ok) return texts;
  const data = assembleReference(source.value.manifest, texts.value);
  if (!data.ok) return data;
  const flows = decodeFlows(FLOWS, texts.value.get(`flows/${FLOWS}`) ?? '');
  if (!flows.ok) return flows;
  const chapters = decodeChapters(texts.value.get('us/chapters') ?? '');
  if (!chapters.ok) return chapters;
  const { rulebook, schedule, manifest } = data.value;
  return ok({
    datasets: source.value,
    data: data.value,
    reference: { rulebook, schedule, dataVersion: manifest.dataVersion },
    flows: flows.value,
    opening: openingOf(data.value, chapters.value),
    cache: new Map(),
  });
}

const NOT_OPEN: { readonly ok: false; readonly failure: Failure } = fail({
  kind: 'datasetUnavailable',
  dataset: 'law',
  detail: 'not loaded yet',
});

function evaluated(
  scenario: Scenario,
): Result<{ readonly all: Loaded; readonly result: EvaluatedScenario }, Failure> {
  if (loaded === null) return NOT_OPEN;
  const result = evaluate(loaded.reference, loaded.flows, scenario, loaded.cache);
  return result.ok ? ok({ all: loaded, result: result.value }) : result;
}

async function descriptions(all: Loaded): Promise<Result<ReadonlyMap<string, string>, Failure>> {
  const text = await all.datasets.text(`flows/${FLOWS}.text`);
  return text.ok ? decodeDescriptions(`${FLOWS}.text`, text.value) : text;
}

export const api: EngineApi = {
  async open(onProgress) {
    if (loaded !== null) return ok(loaded.opening);
    const result = await load(onProgress);
    if (!result.ok) return result;
    loaded = result.value;
    return ok(loaded.opening);
  },

  async compare({ baseline, scenarios }) {
    if (loaded === null) return NOT_OPEN;
    return compare(loaded.reference, loaded.flows, baseline, scenarios, loaded.cache);
  },

  async explain({ scenario, code }) {
    const found = evaluated(scenario);
    if (!found.ok) return found;
    const { all, result } = found.value;
    const view = explainFlow(all.data.schedule, result, code);
    if (view === null) return fail({ kind: 'unknownFlow', code });
    const texts = await descriptions(all);
    if (!texts.ok) return texts;
    const calculatedDuty2024 = all.flows.calculatedDuty[rowOf(all.flows, code)] ?? 0;
    return ok({ view, description: texts.value.get(code) ?? '', calculatedDuty2024 });
  },

  async ranges(scenario) {
    const found = evaluated(scenario);
    return found.ok ? ok(conditionRanges(found.value.all.data.schedule, found.value.result)) : found;
  },

  async explainShipment(cells) {
    if (loaded === null) return NOT_OPEN;
    const row = readShipment(cells);
    if (!row.ok) return row;
    const { rulebook, schedule } = loaded.data;
    const assessment = assess(rulebook, schedule, row.value.shipment);
    return assessment.ok ? ok(explain(assessment.value)) : assessment;
  },

  async history(cells) {
    if (loaded === null) return NOT_OPEN;
    const { rulebook, schedule } = loaded.data;
    const row = readShipment({ ...cells, entry_date: rulebook.evidenceThrough });
    return row.ok ? ok(historyOf(rulebook, schedule, row.value.shipment, FIRST_DATE)) : row;
  },

  async describe(codes) {
    if (loaded === null) return NOT_OPEN;
    const texts = await descriptions(loaded);
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
