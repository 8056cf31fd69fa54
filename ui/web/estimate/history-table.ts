/** The duty of a line over all laws as a table: a row for each span in which it stays the same. */
import type { HistorySpan } from '../../../engine/index.ts';
import { usdColumn } from '../../tables/export-table.ts';
import { inFile, textOf, usdOf, type Table } from '../../tables/table.ts';
import { plainUsd } from '../../words/format/plain.ts';
import type { Words } from '../../words/words.ts';

const optional = (cents: number | null): string | null => (cents === null ? null : plainUsd(cents));

export function historyTable(
  spans: readonly HistorySpan[],
  event: (span: HistorySpan) => string,
  { words: all, figures }: Words,
): Table<HistorySpan> {
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
      textOf('event', words.event, event, {
        exact: (span) => (span.outcome.kind === 'assessed' ? event(span) : words.noCode),
        isProse: true,
      }),
    ],
    rows: spans,
    foot: [],
    keyOf: ({ from }) => from,
    notes: [],
  };
}
