/** The duty of a line over all laws as a table: a row for each span in which it stays the same. */
import type { HistorySpan } from '../../engine/index.ts';
import { textColumn, usdColumn } from './export-table.ts';
import { inFile, textOf, usdOf, type Table } from './table.ts';
import { plainUsd } from '../words/format/plain.ts';
import { measureName } from '../words/sentences/sentences.ts';
import type { Words } from '../words/words.ts';

const optional = (cents: number | null): string | null => (cents === null ? null : plainUsd(cents));

/** What begins and ends with a span. */
export function historyEvent({ began, ended }: HistorySpan, { words: all }: Words): string {
  const words = all.later.history;
  const names = (ids: readonly string[]): string => ids.map((id) => measureName(all, id)).join('; ');
  return [
    ...(ended.length > 0 ? [words.ended(names(ended))] : []),
    ...(began.length > 0 ? [words.began(names(began))] : []),
  ].join('. ');
}

type Failed = Extract<HistorySpan['outcome'], { readonly kind: 'failed' }>;

/** `tellFailure`: why a span has no figure, in a file. */
export function historyTable(
  spans: readonly HistorySpan[],
  reader: Words,
  tellFailure: (failure: Failed['failure']) => string = () => reader.words.later.history.noCode,
): Table<HistorySpan> {
  const { words: all, figures } = reader;
  const words = all.later.history;
  const { result, stack } = all.estimate;
  const { money, date, code } = figures;
  const headings = ({ outcome }: HistorySpan, between: string): string | null =>
    outcome.kind === 'assessed' ? outcome.headings.map(code).join(between) : null;
  return {
    title: words.title,
    columns: [
      textOf('from', words.from, ({ from }) => date(from), { exact: ({ from }) => from }),
      textOf('until', words.until, ({ until }) => (until === null ? words.open : date(until)), {
        exact: ({ until }) => until,
      }),
      usdOf(
        'duty',
        words.duty,
        ({ outcome }) => (outcome.kind === 'assessed' ? outcome.duty : null),
        money.cents,
        words.noCode,
      ),
      inFile(usdColumn('duty_low', result.low), ({ outcome }) =>
        outcome.kind === 'assessed' ? plainUsd(outcome.low) : null,
      ),
      inFile(usdColumn('duty_high', result.high), ({ outcome }) =>
        outcome.kind === 'assessed' ? optional(outcome.high) : null,
      ),
      textOf(
        'range',
        words.range,
        ({ outcome }) => {
          if (outcome.kind !== 'assessed' || outcome.usual.low === outcome.usual.high) return '';
          const { low, high } = outcome.usual;
          return `${money.cents(low)} – ${high === null ? result.openEnd : money.cents(high)}`;
        },
        { only: 'screen', isAmongFigures: true },
      ),
      textOf('headings', stack.declare, (span) => headings(span, ' · ') ?? '', {
        exact: (span) => headings(span, ' '),
      }),
      inFile(textColumn('scheduled', words.scheduled), ({ scheduled }) =>
        scheduled ? words.scheduled : null,
      ),
      textOf('event', words.event, (span) => historyEvent(span, reader), {
        exact: (span) =>
          span.outcome.kind === 'assessed' ? historyEvent(span, reader) : tellFailure(span.outcome.failure),
        isProse: true,
      }),
    ],
    rows: spans,
    foot: [],
    keyOf: ({ from }) => from,
    notes: [],
  };
}
