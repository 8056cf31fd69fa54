/** What the worker has loaded: the law, the schedule and the 2024 imports at once, everything else when asked for. */
import {
  assembleReference,
  decodeChapterFlows,
  decodeChapters,
  decodeDecree73,
  decodeExports,
  decodeFlows,
  decodeMonthlyFlows,
  decodeVietNamLaw,
  decodeVietNamTariff,
  effectiveDates,
  fail,
  lawFiles,
  lawStatusOf,
  ok,
  presets,
  scheduleFiles,
  sourcesOfPreset,
  vocabularyOf,
  type ChapterPeriod,
  type CompiledCache,
  type Failure,
  type FlowTable,
  type MonthOfTrade,
  type Reference,
  type ReferenceData,
  type Result,
  type VietNamReference,
} from '../../../engine/index.ts';
import { Datasets, fetchManifest } from './datasets.ts';
import type { ExportYear, Opening, Progress } from './protocol.ts';

export const FLOWS = 'us-imports-vn-2024';
const MONTHLY = 'us-imports-vn-naics3-monthly';
const BY_CHAPTER = 'us-imports-vn-hs2';
const TARIFF_EDITION = '2026-01';

export interface Loaded {
  readonly datasets: Datasets;
  readonly data: ReferenceData;
  readonly reference: Reference;
  readonly flows: FlowTable;
  readonly opening: Opening;
  readonly cache: CompiledCache;
}

let datasets: Datasets | null = null;

async function manifestOnce(): Promise<Result<Datasets, Failure>> {
  if (datasets !== null) return ok(datasets);
  const manifest = await fetchManifest();
  if (!manifest.ok) return manifest;
  datasets = new Datasets(manifest.value);
  return ok(datasets);
}

function openingOf(data: ReferenceData, chapters: Opening['chapters']): Opening {
  const { rulebook } = data;
  const { evidenceThrough } = rulebook;
  return {
    dataVersion: data.manifest.dataVersion,
    edition: data.manifest.edition,
    evidenceThrough,
    presets: presets(evidenceThrough).map((scenario) => ({
      scenario,
      status: lawStatusOf(rulebook, scenario),
      sources: sourcesOfPreset(scenario.id).flatMap((id) => rulebook.citations.get(id) ?? []),
    })),
    effectiveDates: effectiveDates(rulebook),
    chapters,
    vocabulary: vocabularyOf(rulebook),
  };
}

const STEPS: readonly Progress['step'][] = ['law', 'lists', 'rates', 'flows'];

function stepOf(id: string): Progress['step'] {
  if (id.startsWith('lists/')) return 'lists';
  if (id.startsWith('us/')) return 'rates';
  return id.startsWith('flows/') ? 'flows' : 'law';
}

export async function load(onProgress: (progress: Progress) => void): Promise<Result<Loaded, Failure>> {
  const source = await manifestOnce();
  if (!source.ok) return source;
  const law = lawFiles(source.value.manifest);
  const ids = [...law, ...scheduleFiles(), `flows/${FLOWS}`];
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

async function textsOf(
  { datasets: source }: Loaded,
  ids: readonly string[],
): Promise<Result<(id: string) => string, Failure>> {
  const texts = await source.texts(ids, () => undefined);
  return texts.ok ? ok((id) => texts.value.get(id) ?? '') : texts;
}

export async function vietNamOf(all: Loaded): Promise<Result<VietNamReference, Failure>> {
  const tariffId = `vn/mfn-${TARIFF_EDITION}`;
  const texts = await textsOf(all, ['vn/law', 'vn/decree-73-2025', tariffId]);
  if (!texts.ok) return texts;
  const law = decodeVietNamLaw(texts.value('vn/law'));
  if (!law.ok) return law;
  const tariff = decodeVietNamTariff(TARIFF_EDITION, texts.value(tariffId));
  if (!tariff.ok) return tariff;
  const decree73 = decodeDecree73(texts.value('vn/decree-73-2025'));
  return decree73.ok ? ok({ law: law.value, tariff: tariff.value, decree73: decree73.value }) : decree73;
}

export async function exportsOf(all: Loaded, year: ExportYear): Promise<Result<FlowTable, Failure>> {
  const id = `us-exports-vn-${year}`;
  const text = await all.datasets.text(`flows/${id}`);
  return text.ok ? decodeExports(id, text.value) : text;
}

export async function monthsOf(
  all: Loaded,
): Promise<
  Result<{ readonly months: readonly MonthOfTrade[]; readonly chapters: readonly ChapterPeriod[] }, Failure>
> {
  const texts = await textsOf(all, [`flows/${MONTHLY}`, `flows/${BY_CHAPTER}`]);
  if (!texts.ok) return texts;
  const months = decodeMonthlyFlows(MONTHLY, texts.value(`flows/${MONTHLY}`));
  if (!months.ok) return months;
  const chapters = decodeChapterFlows(BY_CHAPTER, texts.value(`flows/${BY_CHAPTER}`));
  return chapters.ok ? ok({ months: months.value, chapters: chapters.value }) : chapters;
}

export const NOT_OPEN: { readonly ok: false; readonly failure: Failure } = fail({
  kind: 'datasetUnavailable',
  dataset: 'law',
  detail: 'not loaded yet',
});
