/** A line's history as rates: spans of entry dates, and the steps of its chart. */
import type { HistorySpan, IsoDate, LawStatus } from '../../../engine/index.ts';

export interface RateSpan {
  readonly from: IsoDate;
  readonly until: IsoDate | null;
  /** In percent of the value; null where it is not known. */
  readonly rate: number | null;
  readonly low: number;
  /** Null: without bound. */
  readonly high: number | null;
  readonly status: LawStatus;
  readonly began: HistorySpan['began'];
  readonly ended: HistorySpan['ended'];
}

/** `following`: the first day of the span after it. */
export function statusOfSpan(
  { from }: HistorySpan,
  following: IsoDate | null,
  evidenceThrough: IsoDate,
): LawStatus {
  const next = following === null ? null : ({ on: following, duty: null, of: 'figure' } as const);
  if (from > evidenceThrough) return { kind: 'scheduled', evidenceThrough, from, next };
  return next === null || next.on > evidenceThrough
    ? { kind: 'inForce', evidenceThrough, next }
    : { kind: 'ended', on: next.on, by: null, heldUnlawfulOn: null };
}

/** `value` in whole cents. */
export function rateSpans(
  spans: readonly HistorySpan[],
  value: number,
  evidenceThrough: IsoDate,
): readonly RateSpan[] {
  const percent = (cents: number): number => (cents / value) * 100;
  return spans.map((span, place) => {
    const { from, until, began, ended, outcome } = span;
    const known = outcome.kind === 'assessed' ? outcome : null;
    return {
      from,
      until,
      rate: known === null ? null : percent(known.duty),
      low: known === null ? 0 : percent(known.usual.low),
      high: known === null ? 0 : known.usual.high === null ? null : percent(known.usual.high),
      status: statusOfSpan(span, spans[place + 1]?.from ?? null, evidenceThrough),
      began,
      ended,
    };
  });
}

export const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

/** Where an open span ends on the chart: a quarter after it began or the evidence ended. */
const OPEN_DAYS = 92;

export interface Extent {
  readonly first: number;
  readonly last: number;
  readonly highest: number;
}

export function extentOf(spans: readonly RateSpan[], evidenceThrough: IsoDate): Extent {
  const first = dayOf(spans[0]?.from ?? evidenceThrough);
  const last = Math.max(dayOf(evidenceThrough), dayOf(spans.at(-1)?.from ?? evidenceThrough)) + OPEN_DAYS;
  return { first, last, highest: Math.max(1, ...spans.map(({ high, rate }) => high ?? rate ?? 0)) };
}

export const endOf = ({ until }: RateSpan, { last }: Extent): number =>
  until === null ? last : dayOf(until) + 1;
