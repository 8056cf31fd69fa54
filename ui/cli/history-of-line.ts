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
import { historyTable } from '../tables/history-table.ts';
import { tableAsText } from './printed-table.ts';

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

export const plainSpans = (spans: readonly HistorySpan[], speech: Speech): readonly PlainSpan[] =>
  spans.map((span) => plain(span, speech));

export const spansOf = ({ rulebook, schedule }: ReferenceData, shipment: Shipment): readonly HistorySpan[] =>
  historyOf(rulebook, schedule, shipment, FIRST_DATE);

export function historyText(spans: readonly HistorySpan[], evidenceThrough: string, speech: Speech): string {
  const words = speech.words.history;
  const table = historyTable(spans, speech.page, speech.row);
  const next = spans.find(({ scheduled }) => scheduled);
  const ahead = next === undefined ? words.noChange(evidenceThrough) : words.changesOn(next.from);
  const lapses = spans.flatMap((span) => span.lapses);
  const notes = new Set(lapses.map((lapse) => toldLapse(lapse, speech).note));
  return `${[tableAsText(table), ahead, ...notes].join('\n')}\n`;
}
