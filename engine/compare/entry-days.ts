/**
 * The duty of the same goods by the day of loading and the day of entry. Between two days on which the law changes the
 * duty is one figure, so bands of days hold every pair of days exactly.
 */
import { daysBetween, type IsoDate } from '../basis/date.ts';
import type { Cents } from '../basis/money.ts';
import { fail, ok, type Result } from '../basis/result.ts';
import type { InSteps, Sequence } from '../basis/steps.ts';
import { tariffLineOf } from '../schedule/hts-code.ts';
import type { TariffSchedule } from '../schedule/schedule.ts';
import { renumberingsOf } from '../schedule/statistical-numbers.ts';
import { edgesOf } from '../law/code-calendar.ts';
import { changeDates, lawCalendar } from '../law/law-calendar.ts';
import type { MeasureId } from '../law/measure.ts';
import type { LawOfDate, Rulebook } from '../law/rulebook.ts';
import type { EntryRules } from '../assess/entry-summary.ts';
import { FIRST_DATE } from '../scenario/presets.ts';
import type { EntryType, Shipment, TransportMode } from '../trade/shipment.ts';
import {
  addDays,
  bandsBetween,
  mergedBands,
  type DayCell,
  type DaysWindow,
  type EntryDays,
} from './day-bands.ts';
import { entryUnderLaw } from './entry-under-law.ts';

export interface GoodsOfEntry {
  readonly shipments: readonly Shipment[];
  readonly entryType: EntryType | null;
  readonly mode: TransportMode | null;
}

export interface DaysReference extends EntryRules {
  readonly rulebook: Rulebook;
  readonly schedule: TariffSchedule;
}

/** Three years: the law is known for hardly more. */
export const MOST_DAYS = 1_096;

export type DaysProblem =
  | { readonly kind: 'daysReversed' }
  | { readonly kind: 'tooManyDays'; readonly most: number }
  | { readonly kind: 'daysTooEarly'; readonly first: IsoDate };

export function daysWindow(
  from: IsoDate,
  until: IsoDate,
  loadedFrom: IsoDate,
): Result<DaysWindow, DaysProblem> {
  if (until < from) return fail({ kind: 'daysReversed' });
  if (from < FIRST_DATE) return fail({ kind: 'daysTooEarly', first: FIRST_DATE });
  const first = loadedFrom < from ? loadedFrom : from;
  return daysBetween(first, until) >= MOST_DAYS
    ? fail({ kind: 'tooManyDays', most: MOST_DAYS })
    : ok({ from, until, loadedFrom: first });
}

/** Days from which goods that were not loaded earlier come under other terms. */
function loadingEdges({ conditions }: Rulebook): readonly IsoDate[] {
  return [...conditions.values()].flatMap(({ test }) => (test.kind === 'loadedBefore' ? [test.date] : []));
}

function entryEdges({ rulebook, schedule, entryRegimes }: DaysReference, goods: GoodsOfEntry): Set<IsoDate> {
  return new Set([
    ...changeDates(rulebook),
    ...entryRegimes.flatMap(({ effective }) => edgesOf(effective)),
    ...goods.shipments.flatMap(({ code }) => renumberingsOf(schedule, tariffLineOf(code))),
  ]);
}

type LawOn = (date: IsoDate) => LawOfDate;

function cellOf(
  reference: DaysReference,
  lawOn: LawOn,
  { shipments, entryType, mode }: GoodsOfEntry,
  loadingDate: IsoDate | null,
  entryDate: IsoDate,
): DayCell {
  const loaded = shipments.map((shipment) => ({ ...shipment, loadingDate }));
  const law = lawOn(entryDate);
  const { lines, entry } = entryUnderLaw(
    law,
    reference.schedule,
    reference,
    loaded,
    entryDate,
    entryType,
    mode,
  );
  if (entry === null || entry.regime.kind === 'aboveLimit')
    return { duty: 0 as Cents, open: shipments.length, measures: [] };
  const applied = new Set<MeasureId>();
  if (entry.regime.kind === 'special') return { duty: entry.duty, open: 0, measures: [] };
  for (const { assessment } of entry.lines) {
    const { openNumber, resolution } = assessment;
    const own = openNumber?.measures ?? resolution.applied.map(({ duty }) => duty.measure.id);
    own.forEach((id) => applied.add(id));
  }
  const unpriced = entry.lines.filter(({ assessment }) => assessment.unpriced.length > 0).length;
  const order = reference.rulebook.measures.flatMap(({ id }) => (applied.has(id) ? [id] : []));
  return { duty: entry.duty, open: lines.length - entry.lines.length + unpriced, measures: order };
}

function ofEntry(reference: DaysReference, lawOn: LawOn, span: DaysWindow, goods: GoodsOfEntry): EntryDays {
  const entries = bandsBetween(span.from, span.until, entryEdges(reference, goods));
  const loadings = bandsBetween(span.loadedFrom, span.until, loadingEdges(reference.rulebook));
  const cell = (loading: IsoDate | null, entry: IsoDate): DayCell =>
    cellOf(reference, lawOn, goods, loading, entry);
  return mergedBands({
    entries,
    loadings,
    // The law distinguishes only the bands: any pair of their days represents all of them.
    cells: loadings.map(({ from }) => entries.map(({ until }) => (from <= until ? cell(from, until) : null))),
    unstated: entries.map(({ until }) => cell(null, until)),
    lines: goods.shipments.length,
  });
}

/** The number of matrices kept before they are added up, so that a file of any length takes little memory. */
const KEPT = 200;

/** Of all entries together; the loading days and entry dates that the goods have of their own are not used. */
export function* entryDaysInSteps(
  reference: DaysReference,
  entries: Sequence<GoodsOfEntry>,
  span: DaysWindow,
): InSteps<EntryDays> {
  const { lawOn } = lawCalendar(reference.rulebook);
  let [parts, done] = [[] as EntryDays[], 0];
  for (const goods of entries) {
    parts.push(ofEntry(reference, lawOn, span, goods));
    if (parts.length > KEPT) parts = [addDays(parts, span)];
    yield { done: (done += 1), total: entries.length };
  }
  return addDays(parts, span);
}
