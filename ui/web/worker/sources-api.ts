/** What the figures rest on, in the worker: the edition of the data, the law's measures, and how it changes. */
import {
  changeDates,
  dayBefore,
  decodeManifest,
  fail,
  FIRST_DATE,
  formatAdditionalRate,
  groupsOf,
  lawDiff,
  lawFiles,
  lawScenario,
  measureRecords,
  ok,
  scheduleFiles,
  standingOn,
  type EvaluatedScenario,
  type Failure,
  type HtsCode,
  type IsoDate,
  type ListChange,
  type Manifest,
  type MeasureId,
  type MeasureRecord,
  type Membership,
  type Result,
  type Rulebook,
  type Standing,
} from '../../../engine/index.ts';
import { FLOWS, NOT_OPEN } from './loaded.ts';
import type {
  LawChange,
  PlainListChange,
  PlainStanding,
  SourcesApi,
  TouchedTrade,
} from './sources-protocol.ts';
import { evaluated, loadedNow } from './worker-state.ts';

function plainStanding(standing: Standing | null): PlainStanding | null {
  if (standing === null) return null;
  const { heading, rate, requirements } = standing;
  return { heading, rate: rate === null ? null : formatAdditionalRate(rate), requirements };
}

function codesOf(members: readonly Membership[]): readonly HtsCode[] {
  return [...new Set(members.map(({ prefix }) => prefix))].sort();
}

function plainChange(
  rulebook: Rulebook,
  records: readonly MeasureRecord[],
  from: IsoDate,
  to: IsoDate,
): LawChange {
  const diff = lawDiff(rulebook, from, to);
  const inForce = new Set(
    rulebook.measures
      .filter((measure) => standingOn(measure, from) !== null || standingOn(measure, to) !== null)
      .map(({ id }) => id),
  );
  const naming = ({ list }: ListChange): readonly MeasureId[] =>
    records
      .filter(
        ({ id, lists, exceptLists }) =>
          inForce.has(id) && [...lists, ...exceptLists].some((each) => each.list === list),
      )
      .map(({ id }) => id);
  return {
    from,
    to,
    measures: diff.measures.map(({ measure, before, after }) => ({
      measure,
      before: plainStanding(before),
      after: plainStanding(after),
    })),
    lists: diff.lists.map((change): PlainListChange => ({
      list: change.list,
      added: codesOf(change.added),
      removed: codesOf(change.removed),
      measures: naming(change),
    })),
  };
}

async function underLawOf(date: IsoDate): Promise<Result<EvaluatedScenario, Failure>> {
  const found = await evaluated(lawScenario(date));
  return found.ok ? ok(found.value.result) : found;
}

/** What the build packs into one: see `build-packs.ts`. */
function carrierOf(id: string, manifest: Manifest, served: ReadonlySet<string>): string | null {
  if (lawFiles(manifest).includes(id)) return 'law';
  if (scheduleFiles().includes(id)) return 'schedule';
  return id === `flows/${FLOWS}` || served.has(id) ? id : null;
}

function touched(before: EvaluatedScenario, after: EvaluatedScenario): TouchedTrade {
  const { table, rows } = before.assessed.compiled;
  const sums = { lines: 0, linesUp: 0, linesDown: 0, customsValue: 0, dutyBefore: 0, dutyAfter: 0 };
  for (const { row } of rows) {
    const [then, now] = [before.assessed.duty[row] ?? 0, after.assessed.duty[row] ?? 0];
    sums.dutyBefore += then;
    sums.dutyAfter += now;
    if (then === now) continue;
    sums.lines += 1;
    if (now > then) sums.linesUp += 1;
    else sums.linesDown += 1;
    sums.customsValue += table.customsValue[row] ?? 0;
  }
  return sums;
}

/** The end of the evidence where it is in force then, else its last day, else the first to come. */
function dayOf({ spans, standing }: MeasureRecord, evidenceThrough: IsoDate): IsoDate | null {
  if (standing === 'inForce') return evidenceThrough;
  const days = spans.flatMap(({ effective }) =>
    standing === 'scheduled'
      ? effective.from > evidenceThrough
        ? [effective.from]
        : []
      : (effective.until ?? []),
  );
  const sorted = days.filter((day) => day >= FIRST_DATE).sort();
  return (standing === 'scheduled' ? sorted[0] : sorted.at(-1)) ?? null;
}

/** Once for each loading of the law. */
const recordsOf = new WeakMap<Rulebook, readonly MeasureRecord[]>();

function records(rulebook: Rulebook): readonly MeasureRecord[] {
  const known = recordsOf.get(rulebook) ?? measureRecords(rulebook);
  recordsOf.set(rulebook, known);
  return known;
}

export const sourcesApi: SourcesApi = {
  async dataEdition() {
    const all = loadedNow();
    if (all === null) return NOT_OPEN;
    const text = await all.datasets.text('manifest');
    if (!text.ok) return text;
    const manifest = decodeManifest(text.value);
    if (!manifest.ok) return manifest;
    const served = new Set(all.datasets.served());
    const files = [...manifest.value.files.values()].map((file) => {
      const carrier = carrierOf(file.id, manifest.value, served);
      return { ...file, carrier, inUse: carrier !== null && all.datasets.isInUse(carrier) };
    });
    const { dataVersion, edition, compiled, evidenceThrough } = manifest.value;
    return ok({ dataVersion, edition, compiled, evidenceThrough, files });
  },

  async verifyData(onProgress) {
    const all = loadedNow();
    if (all === null) return NOT_OPEN;
    const served = all.datasets.served();
    const findings = [];
    for (const [done, id] of served.entries()) {
      onProgress({ done, total: served.length });
      findings.push({ id, finding: await all.datasets.verify(id) });
    }
    onProgress({ done: served.length, total: served.length });
    return ok(findings);
  },

  async lawBook() {
    const all = loadedNow();
    if (all === null) return NOT_OPEN;
    const { rulebook } = all.reference;
    return ok({
      evidenceThrough: rulebook.evidenceThrough,
      measures: records(rulebook),
      conditions: [...rulebook.conditions.values()],
      citations: [...rulebook.citations.values()],
    });
  },

  async listEntries(list) {
    const all = loadedNow();
    if (all === null) return NOT_OPEN;
    const found = all.reference.rulebook.lists.get(list);
    if (found === undefined) return fail({ kind: 'unknownList', rule: '', list });
    const entries = [...found.entries.values()].flat().map((entry) => ({
      code: entry.prefix,
      ...entry.effective,
      condition: entry.condition,
      presumed: entry.presumed,
      note: entry.note,
    }));
    return ok(entries.toSorted((a, b) => (a.code + a.from < b.code + b.from ? -1 : 1)));
  },

  async measureReach(id) {
    const all = loadedNow();
    if (all === null) return NOT_OPEN;
    const { rulebook } = all.reference;
    const record = records(rulebook).find((each) => each.id === id);
    const on = record === undefined ? null : dayOf(record, rulebook.evidenceThrough);
    if (on === null) return ok(null);
    const result = await underLawOf(on);
    if (!result.ok) return result;
    const group = groupsOf(result.value, 'measure').find(({ key }) => key === id);
    return ok({ on, customsValue: group?.customsValue ?? 0, duty: group?.duty ?? 0 });
  },

  async lawSteps() {
    const all = loadedNow();
    if (all === null) return NOT_OPEN;
    const { rulebook } = all.reference;
    const days = changeDates(rulebook).filter((day) => day > FIRST_DATE);
    return ok(
      days.toReversed().flatMap((day) => {
        const change = plainChange(rulebook, records(rulebook), dayBefore(day), day);
        const kind = day > rulebook.evidenceThrough ? ('scheduled' as const) : ('past' as const);
        return change.measures.length + change.lists.length === 0 ? [] : [{ ...change, kind }];
      }),
    );
  },

  async lawChange(from, to) {
    const all = loadedNow();
    if (all === null) return NOT_OPEN;
    const { rulebook } = all.reference;
    return ok(plainChange(rulebook, records(rulebook), from, to));
  },

  async touchedTrade(from, to) {
    const before = await underLawOf(from);
    if (!before.ok) return before;
    const after = await underLawOf(to);
    return after.ok ? ok(touched(before.value, after.value)) : after;
  },
};
