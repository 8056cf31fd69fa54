/** The history of a line as steps on an axis of days. */
import type { HistorySpan } from '../../../engine/index.ts';
import { dateOfDay, dayNumber } from './day-count.ts';

/** Shown after the last change, so that it has a width. */
const AFTER_LAST = 75;

export interface HistoryAxis {
  readonly first: number;
  readonly last: number;
  /** The greatest duty, whole cents. */
  readonly top: number;
}

export function axisOf(spans: readonly HistorySpan[], entryDate: string): HistoryAxis {
  const first = dayNumber(spans[0]?.from ?? entryDate);
  const last = Math.max(dayNumber(spans.at(-1)?.from ?? entryDate), dayNumber(entryDate)) + AFTER_LAST;
  const duties = spans.flatMap(({ outcome }) =>
    outcome.kind === 'assessed' ? [outcome.usual.high ?? outcome.duty] : [],
  );
  return { first, last, top: Math.max(1, ...duties) };
}

export function spanAt(spans: readonly HistorySpan[], date: string): HistorySpan | null {
  return spans.findLast(({ from }) => from <= date) ?? null;
}

const figureOf = ({ outcome }: HistorySpan): string =>
  outcome.kind === 'assessed' ? JSON.stringify([outcome.duty, outcome.measures]) : outcome.kind;

/** The next step on which the duty or what it is made of is another: some steps only narrow the range. */
export function nextChange(spans: readonly HistorySpan[], date: string): HistorySpan | null {
  const now = spanAt(spans, date);
  if (now === null) return null;
  return spans.find((span) => span.from > date && figureOf(span) !== figureOf(now)) ?? null;
}

/** Since when the figure of a day has been the same. */
export function sameSince(spans: readonly HistorySpan[], date: string): HistorySpan | null {
  const past = spans.filter(({ from }) => from <= date);
  const now = past.at(-1);
  if (now === undefined) return null;
  const before = past.findLastIndex((span) => figureOf(span) !== figureOf(now));
  return past[before + 1] ?? now;
}

/** A step of the figure: spans on which the duty and what it is made of are the same, represented by the first of them. */
export interface FigureStep {
  readonly span: HistorySpan;
  /** Null: open. */
  readonly until: string | null;
}

export function figureSteps(spans: readonly HistorySpan[]): readonly FigureStep[] {
  const steps: FigureStep[] = [];
  for (const span of spans) {
    const last = steps.at(-1);
    if (last !== undefined && figureOf(last.span) === figureOf(span))
      steps[steps.length - 1] = { span: last.span, until: span.until };
    else steps.push({ span, until: span.until });
  }
  return steps;
}

/** The start of the next step, or of the one before: where the arrow keys go. */
export function neighbour(spans: readonly HistorySpan[], date: string, forwards: boolean): string | null {
  const starts = spans.map(({ from }) => from);
  return (forwards ? starts.find((from) => from > date) : starts.findLast((from) => from < date)) ?? null;
}

export function clampDay(axis: HistoryAxis, day: number): string {
  return dateOfDay(Math.max(axis.first, Math.min(axis.last, Math.round(day))));
}

/** From 0 to 1 along the axis. */
export const along = ({ first, last }: HistoryAxis, day: number): number => (day - first) / (last - first);

/** The height of a duty in the chart, percent of its height: room above it for what is written there. */
export const heightOf = (axis: HistoryAxis, cents: number): number => 3 + (cents / axis.top) * 75;

interface Drawn {
  readonly line: string;
  readonly band: string;
}

/** In a box of 1000 by 100: the expected duty as a line of steps, what is really open as a band. */
export function drawn(spans: readonly HistorySpan[], axis: HistoryAxis): Drawn {
  const x = (day: number): string => (along(axis, day) * 1000).toFixed(2);
  const y = (cents: number): string => (100 - heightOf(axis, cents)).toFixed(2);
  let line = '';
  let band = '';
  let joined = false;
  for (const { from, until, outcome } of spans) {
    if (outcome.kind === 'failed') {
      joined = false;
      continue;
    }
    const [start, end] = [dayNumber(from), until === null ? axis.last : dayNumber(until) + 1];
    line += `${joined ? 'L' : 'M'}${x(start)} ${y(outcome.duty)}H${x(end)}`;
    // Without an upper end the band reaches the top of the chart.
    const { low } = outcome.usual;
    const high = outcome.usual.high ?? axis.top;
    if (high > low) band += `M${x(start)} ${y(high)}H${x(end)}V${y(low)}H${x(start)}Z`;
    joined = true;
  }
  return { line, band };
}
