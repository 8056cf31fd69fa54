/** Everything the engine knows before it sees any trade: assembled from the texts of the data files. */
import { fail, ok, type Result } from '../basis/result.ts';
import type { Fee } from '../law/fee.ts';
import type { ProductList, ProductListId } from '../law/product-list.ts';
import type { Rulebook } from '../law/rulebook.ts';
import type { TariffSchedule } from '../schedule/schedule.ts';
import type { Failure } from '../scenario/failure.ts';
import type { EntryRegime } from '../law/entry-regime.ts';
import type { InvestigationId } from '../law/investigation.ts';
import type { RemedyOrder } from '../law/remedy-order.ts';
import { decodeEntryRegimes, decodeInvestigations, decodeRemedyOrders } from './decode-entry-rules.ts';
import { decodeFees } from './decode-fees.ts';
import { decodeProductNames } from './decode-product-names.ts';
import { decodeRulebook } from './decode-law.ts';
import { decodeList } from './decode-list.ts';
import { decodeSchedule, type ScheduleTexts } from './decode-schedule.ts';
import type { Manifest } from './manifest.ts';

export const SCHEDULE_FILES = {
  rates: 'us/hts.rates',
  statistical: 'us/hts.statistical',
  changes: 'us/code-changes',
  byTrade: 'us/numbers-by-trade',
  brackets: 'us/value-brackets',
  ofBothTariffs: 'us/viet-nam-codes',
} as const;

const LAW_FILES = [
  'measures/rulebook',
  'conditions',
  'citations',
  'fees',
  'entry-regimes',
  'adcvd-orders',
  'investigations',
  'us/chapters',
  'us/product-groups',
] as const;

/** What the law consists of: small files, needed before the first answer. */
export function lawFiles(manifest: Manifest): readonly string[] {
  const parts = [...manifest.files.keys()].filter((id) => /^(measures|lists)\//.test(id));
  return [...new Set([...LAW_FILES, ...parts])];
}

export function scheduleFiles(): readonly string[] {
  return Object.values(SCHEDULE_FILES);
}

export interface LawData {
  readonly rulebook: Rulebook;
  readonly fees: readonly Fee[];
  readonly entryRegimes: readonly EntryRegime[];
  readonly remedyOrders: readonly RemedyOrder[];
  readonly investigations: readonly InvestigationId[];
}

export interface ReferenceData extends LawData {
  readonly manifest: Manifest;
  readonly schedule: TariffSchedule;
}

function decodeLists(
  texts: ReadonlyMap<string, string>,
): Result<ReadonlyMap<ProductListId, ProductList>, Failure> {
  const lists = new Map<ProductListId, ProductList>();
  for (const [id, source] of texts) {
    if (!id.startsWith('lists/')) continue;
    const name = id.slice('lists/'.length) as ProductListId;
    const list = decodeList(name, source);
    if (!list.ok) return list;
    lists.set(name, list.value);
  }
  return ok(lists);
}

/** The law without the schedule. `texts`: by file id of the manifest. */
export function assembleLaw(
  texts: ReadonlyMap<string, string>,
  lists: ReadonlyMap<ProductListId, ProductList>,
): Result<LawData, Failure> {
  const missing = LAW_FILES.find((id) => !texts.has(id));
  if (missing !== undefined) return fail({ kind: 'datasetUnavailable', dataset: missing, detail: 'missing' });
  const textOf = (id: string): string => texts.get(id) ?? '';
  const measures = new Map(
    [...texts].flatMap(([id, source]) =>
      id.startsWith('measures/') ? [[id.slice('measures/'.length), source] as const] : [],
    ),
  );
  const products = decodeProductNames(textOf('us/chapters'), textOf('us/product-groups'));
  if (!products.ok) return products;
  const rulebook = decodeRulebook(
    {
      rulebook: textOf('measures/rulebook'),
      conditions: textOf('conditions'),
      citations: textOf('citations'),
      measures,
    },
    lists,
    products.value,
  );
  if (!rulebook.ok) return rulebook;
  const fees = decodeFees(textOf('fees'));
  if (!fees.ok) return fees;
  const entryRegimes = decodeEntryRegimes(textOf('entry-regimes'));
  if (!entryRegimes.ok) return entryRegimes;
  const remedyOrders = decodeRemedyOrders(textOf('adcvd-orders'));
  if (!remedyOrders.ok) return remedyOrders;
  const investigations = decodeInvestigations(textOf('investigations'));
  if (!investigations.ok) return investigations;
  return ok({
    rulebook: rulebook.value,
    fees: fees.value,
    entryRegimes: entryRegimes.value,
    remedyOrders: remedyOrders.value,
    investigations: investigations.value,
  });
}

/** `texts`: by file id of the manifest, already checked against their hashes. */
export function assembleReference(
  manifest: Manifest,
  texts: ReadonlyMap<string, string>,
): Result<ReferenceData, Failure> {
  const missing = [...lawFiles(manifest), ...scheduleFiles()].find((id) => !texts.has(id));
  if (missing !== undefined) return fail({ kind: 'datasetUnavailable', dataset: missing, detail: 'missing' });
  const lists = decodeLists(texts);
  if (!lists.ok) return lists;
  const law = assembleLaw(texts, lists.value);
  if (!law.ok) return law;
  const schedule = decodeSchedule(scheduleTexts(manifest, texts));
  return schedule.ok ? ok({ manifest, ...law.value, schedule: schedule.value }) : schedule;
}

export function scheduleTexts(manifest: Manifest, texts: ReadonlyMap<string, string>): ScheduleTexts {
  const textOf = (id: string): string => texts.get(id) ?? '';
  return {
    edition: manifest.edition,
    rates: textOf(SCHEDULE_FILES.rates),
    statistical: textOf(SCHEDULE_FILES.statistical),
    changes: textOf(SCHEDULE_FILES.changes),
    byTrade: textOf(SCHEDULE_FILES.byTrade),
    brackets: textOf(SCHEDULE_FILES.brackets),
    ofBothTariffs: textOf(SCHEDULE_FILES.ofBothTariffs),
  };
}
