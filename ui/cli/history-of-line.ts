/** One line over every law: spans of entry dates with their duty, headings and what begins and ends them. */
import {
  centsText,
  FIRST_DATE,
  formatHtsCode,
  historyOf,
  type HistorySpan,
  type IsoDate,
  type ReferenceData,
  type Shipment,
} from '../../engine/index.ts';
import type { Speech } from './speech.ts';
import { toldLapse, type ToldLapse } from './told-lapse.ts';
import { textTable } from './text-table.ts';

interface PlainSpan {
  readonly from: IsoDate;
  readonly until: string | null;
  readonly scheduled: boolean;
  readonly duty: string | null;
  readonly duty_low: string | null;
  readonly duty_high: string | null;
  readonly headings: readonly string[];
  readonly measures: readonly string[];
  readonly began: readonly string[];
  readonly ended: readonly string[];
  /** Duties that end by statute within the span, unless their continuation is requested. */
  readonly lapses: readonly ToldLapse[];
  readonly error: string | null;
}

function plain(span: HistorySpan, speech: Speech): PlainSpan {
  const { from, until, scheduled, began, ended, lapses, outcome } = span;
  const assessed = outcome.kind === 'assessed' ? outcome : null;
  return {
    from,
    until,
    scheduled,
    duty: assessed === null ? null : centsText(assessed.duty),
    duty_low: assessed === null ? null : centsText(assessed.low),
    duty_high: assessed?.high === undefined || assessed.high === null ? null : centsText(assessed.high),
    headings: (assessed?.headings ?? []).map(formatHtsCode),
    measures: assessed?.measures ?? [],
    began,
    ended,
    lapses: lapses.map((lapse) => toldLapse(lapse, speech)),
    error: outcome.kind === 'failed' ? speech.row(outcome.failure) : null,
  };
}

export function historySpans(
  reference: ReferenceData,
  shipment: Shipment,
  speech: Speech,
): readonly PlainSpan[] {
  return historyOf(reference.rulebook, reference.schedule, shipment, FIRST_DATE).map((span) =>
    plain(span, speech),
  );
}

export function historyText(spans: readonly PlainSpan[], evidenceThrough: string, speech: Speech): string {
  const words = speech.words.history;
  const rows = spans.map((span) => {
    const events = [
      ...span.began.map((id) => `+ ${speech.measure(id)}`),
      ...span.ended.map((id) => `- ${speech.measure(id)}`),
    ];
    const range = span.duty_low === span.duty_high ? '' : `${span.duty_low ?? ''}..${span.duty_high ?? ''}`;
    return [
      span.from,
      span.until ?? words.open,
      span.scheduled ? words.scheduled : '',
      span.headings.join(' '),
      span.error ?? events.join('; '),
      span.duty ?? '-',
      range,
    ];
  });
  const header = [words.from, words.until, '', words.headings, words.events, words.duty, words.range];
  const next = spans.find(({ scheduled }) => scheduled);
  const ahead = next === undefined ? words.noChange(evidenceThrough) : words.changesOn(next.from);
  const notes = new Set(spans.flatMap(({ lapses }) => lapses.map(({ note }) => note)));
  return `${[textTable([header, ...rows], 5), ahead, ...notes].join('\n')}\n`;
}
