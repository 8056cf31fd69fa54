/**
 * The same line of an entry under every law from the first known day to the last scheduled change: spans of
 * entry dates with one answer each, and the measures whose coming or going begins a span.
 */
import { dayBefore, type IsoDate } from '../basis/date.ts';
import type { Cents } from '../basis/money.ts';
import { tariffLineOf, type HtsCode } from '../schedule/hts-code.ts';
import type { TariffSchedule } from '../schedule/schedule.ts';
import { renumberingsOf } from '../schedule/statistical-numbers.ts';
import type { MeasureId } from '../law/measure.ts';
import { changeDates, lawCalendar } from '../law/law-calendar.ts';
import type { Rulebook } from '../law/rulebook.ts';
import type { Shipment } from '../trade/shipment.ts';
import { assessUnder } from './assess.ts';
import type { Assessment, AssessmentFailure } from './assess-code.ts';
import type { DutyEnds } from './range.ts';

/** The day from which a duty may have ended. */
export interface Lapse {
  readonly measure: MeasureId;
  readonly on: IsoDate;
}

/** A span of entry dates, both ends included, in which the goods owe the same for the same reasons. */
export interface HistorySpan {
  readonly from: IsoDate;
  /** Null: open, as far as the evidence and the schedule of changes reach. */
  readonly until: IsoDate | null;
  readonly outcome:
    | {
        readonly kind: 'assessed';
        readonly duty: Cents;
        readonly low: Cents;
        /** Null: without bound. */
        readonly high: Cents | null;
        /** With extraordinary facts as presumed. */
        readonly usual: DutyEnds;
        readonly headings: readonly HtsCode[];
        /** Duties that apply, to any of the numbers where the code is none. */
        readonly measures: readonly MeasureId[];
      }
    | { readonly kind: 'failed'; readonly failure: AssessmentFailure };
  /** Duties that apply from this span on, and those that stopped with the one before. */
  readonly began: readonly MeasureId[];
  readonly ended: readonly MeasureId[];
  /** Duties of the span that end by statute on a day of it, unless their continuation is requested. */
  readonly lapses: readonly Lapse[];
  /** The span begins after the day to which the evidence reaches. */
  readonly scheduled: boolean;
}

function outcomeOf(result: ReturnType<typeof assessUnder>): HistorySpan['outcome'] {
  if (!result.ok) return { kind: 'failed', failure: result.failure };
  const { duty, range, headings, resolution, openNumber }: Assessment = result.value;
  return {
    kind: 'assessed',
    duty,
    low: range.low,
    high: range.high,
    usual: range.usual,
    headings,
    measures: openNumber?.measures ?? resolution.applied.map(({ duty: own }) => own.measure.id),
  };
}

/** The number under which a measure is found first makes no difference. */
const asText = (outcome: HistorySpan['outcome']): string =>
  JSON.stringify(
    outcome.kind === 'assessed' ? { ...outcome, measures: [...outcome.measures].sort() } : outcome,
  );

const measuresOf = (outcome: HistorySpan['outcome'] | null): readonly MeasureId[] =>
  outcome?.kind === 'assessed' ? outcome.measures : [];

function lapsesIn(
  { measures }: Rulebook,
  { until, outcome }: Pick<HistorySpan, 'until' | 'outcome'>,
): readonly Lapse[] {
  const own = new Set(measuresOf(outcome));
  return measures.flatMap(({ id, lapse }) =>
    lapse !== null && own.has(id) && (until === null || lapse.on <= until)
      ? [{ measure: id, on: lapse.on }]
      : [],
  );
}

/** `from` and after; the shipment's own entry date is not used. */
export function historyOf(
  rulebook: Rulebook,
  schedule: TariffSchedule,
  shipment: Omit<Shipment, 'entryDate'>,
  from: IsoDate,
): readonly HistorySpan[] {
  const { loadingDate: loaded } = shipment;
  const renumberings = renumberingsOf(schedule, tariffLineOf(shipment.code));
  const changes = [...changeDates(rulebook), ...renumberings];
  const points = [...new Set([...changes, ...(loaded === null ? [] : [loaded])])]
    .sort()
    .filter((date) => date > from);
  const spans: Omit<HistorySpan, 'lapses'>[] = [];
  let before: HistorySpan['outcome'] | null = null;
  const calendar = lawCalendar(rulebook);
  for (const date of [from, ...points]) {
    const loadingDate =
      shipment.loadingDate !== null && shipment.loadingDate > date ? null : shipment.loadingDate;
    const outcome = outcomeOf(
      assessUnder(calendar.lawOn(date), schedule, { ...shipment, loadingDate, entryDate: date }),
    );
    if (before !== null && asText(outcome) === asText(before)) continue;
    const [was, is] = [measuresOf(before), measuresOf(outcome)];
    const last = spans.at(-1);
    if (last !== undefined) spans[spans.length - 1] = { ...last, until: dayBefore(date) };
    spans.push({
      from: date,
      until: null,
      outcome,
      began: is.filter((id) => !was.includes(id)),
      ended: was.filter((id) => !is.includes(id)),
      scheduled: date > rulebook.evidenceThrough,
    });
    before = outcome;
  }
  return spans.map((span) => ({ ...span, lapses: lapsesIn(rulebook, span) }));
}
