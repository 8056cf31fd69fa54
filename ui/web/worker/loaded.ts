/** What the worker has loaded: law and schedule first, the trade of 2024 beside them, everything else when asked for. */
import {
  decodeChapterFlows,
  decodeChapters,
  decodeDecree73,
  decodeExports,
  decodeMonthlyFlows,
  decodeVietNamLaw,
  decodeVietNamTariff,
  effectiveDates,
  fail,
  lawStatusOf,
  ok,
  presets,
  sourcesOfPreset,
  unpackFlows,
  unpackLaw,
  unpackSchedule,
  vocabularyOf,
  type ChapterPeriod,
  type CompiledCache,
  type Failure,
  type FlowTable,
  type MonthOfTrade,
  type Reference,
  type ReferenceData,
  type Result,
  type UnpackedLaw,
  type VietNamReference,
} from '../../../engine/index.ts';
import { Datasets } from './datasets.ts';
import type { ExportYear, Opening, Progress } from './protocol.ts';

export const FLOWS = 'us-imports-vn-2024';
const MONTHLY = 'us-imports-vn-naics3-monthly';
const BY_CHAPTER = 'us-imports-vn-hs2';
const TARIFF = 'vn/mfn';

export interface Loaded {
  readonly datasets: Datasets;
  readonly data: ReferenceData;
  readonly reference: Reference;
  /** The trade of 2024, which is on its way when the rest is there: a failure to get it can be tried again. */
  readonly flows: () => Promise<Result<FlowTable, Failure>>;
  readonly opening: Opening;
  readonly cache: CompiledCache;
}

const datasets = new Datasets();

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

/** The trade of 2024, decoded once. A failed request is repeated. */
function flowsOnce(schedule: Reference['schedule']): Loaded['flows'] {
  let decoded: FlowTable | null = null;
  return async () => {
    if (decoded !== null) return ok(decoded);
    const text = await datasets.text(`flows/${FLOWS}`);
    if (!text.ok) return text;
    const table = unpackFlows(FLOWS, text.value, schedule);
    if (table.ok) decoded ??= table.value;
    return decoded === null ? table : ok(decoded);
  };
}

const STEPS = [
  { id: 'law', step: 'law' },
  { id: 'schedule', step: 'rates' },
] as const;

/** The texts of law and schedule. */
async function arrived(
  onProgress: (progress: Progress) => void,
): Promise<Result<ReadonlyMap<string, string>, Failure>> {
  const awaited = new Set<string>(STEPS.map(({ id }) => id));
  const report = (): void => {
    const next = STEPS.find(({ id }) => awaited.has(id)) ?? STEPS[1];
    onProgress({ step: next.step, done: STEPS.length - awaited.size, total: STEPS.length });
  };
  report();
  for (const { id } of STEPS)
    void datasets.text(id).then(() => {
      awaited.delete(id);
      report();
    });
  return datasets.texts(STEPS.map(({ id }) => id));
}

/** Law and schedule, which every visit needs. */
export function firstFiles(): Promise<unknown> {
  return datasets.texts(STEPS.map(({ id }) => id));
}

/** The trade of 2024 on its way beside them, where a comparison will be asked for; whether it arrived. */
export async function expectedTrade(): Promise<boolean> {
  return (await datasets.text(`flows/${FLOWS}`)).ok;
}

export async function load(onProgress: (progress: Progress) => void): Promise<Result<Loaded, Failure>> {
  const texts = arrived(onProgress);
  const law = await decodedLaw();
  if (!law.ok) return law;
  const all = await texts;
  if (!all.ok) return all;
  const schedule = unpackSchedule(all.value.get('schedule') ?? '');
  if (!schedule.ok) return schedule;
  const { manifest, documents, law: parts } = law.value;
  const chapters = decodeChapters(documents.get('us/chapters') ?? '');
  if (!chapters.ok) return chapters;
  const data = { ...parts, manifest, schedule: schedule.value };
  return ok({
    datasets,
    data,
    reference: { rulebook: data.rulebook, schedule: data.schedule, dataVersion: manifest.dataVersion },
    flows: flowsOnce(data.schedule),
    opening: openingOf(data, chapters.value),
    cache: new Map(),
  });
}

/** The law is read while the schedule is still on its way. */
async function decodedLaw(): Promise<Result<UnpackedLaw, Failure>> {
  const text = await datasets.text('law');
  return text.ok ? unpackLaw(text.value) : text;
}

async function textsOf(
  { datasets: source }: Loaded,
  ids: readonly string[],
): Promise<Result<(id: string) => string, Failure>> {
  const texts = await source.texts(ids);
  return texts.ok ? ok((id) => texts.value.get(id) ?? '') : texts;
}

export async function vietNamOf(all: Loaded): Promise<Result<VietNamReference, Failure>> {
  const texts = await textsOf(all, ['vn/law', 'vn/decree-73-2025', TARIFF]);
  if (!texts.ok) return texts;
  const law = decodeVietNamLaw(texts.value('vn/law'));
  if (!law.ok) return law;
  const tariff = decodeVietNamTariff(all.data.manifest.vietNamEdition, texts.value(TARIFF));
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
