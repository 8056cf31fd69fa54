/** The tables of a tariff line, for the screen and for files, with where they come from. */
import { sourceOf } from '../export/comparison-source.ts';
import { percentColumn, textColumn, type ExportSource } from '../../tables/export-table.ts';
import { inFile, percentOf, textOf, usdOf, type Table } from '../../tables/table.ts';
import { plainPercent } from '../../words/format/plain.ts';
import { statusSentence } from '../../words/sentences/sentences.ts';
import type { App } from '../state/context.ts';
import type { Words } from '../../words/words.ts';
import type { LinePage } from '../worker/schedule-protocol.ts';
import { changesOf } from './duty-changes.ts';
import type { RateSpan } from './duty-spans.ts';
import type { Band, NeighbourRow } from './neighbour-rows.ts';

/** The law of the last day of the evidence, under which the example is calculated; beside trade, where there is any. */
export function todaySource(
  { evidenceThrough }: Pick<LinePage, 'evidenceThrough'>,
  { session, reader }: Pick<App, 'session' | 'reader'>,
  flows: string | null,
): Promise<ExportSource | null> {
  const { words, figures } = reader;
  const status = { kind: 'inForce', evidenceThrough, next: null } as const;
  const title = words.schedule.today.title(figures.date(evidenceThrough));
  const law = {
    side: null,
    title,
    lawAsOf: evidenceThrough,
    status: status.kind,
    sentence: `${title}. ${words.law.status.inForce}. ${statusSentence(words, figures, status)}`,
  };
  return Promise.resolve(sourceOf([law], flows, location.href, { session, reader }));
}

/** Every row names its own law by its dates and its status. */
export function historySource(app: Pick<App, 'session' | 'reader'>): Promise<ExportSource | null> {
  return Promise.resolve(sourceOf([], null, location.href, app));
}

/** A rate in percent as a reader sees it. */
export function shownPercent({ figures }: Pick<Words, 'figures'>): (rate: number) => string {
  return (rate) => figures.rate.percent(Math.round(rate * 100) / 100);
}

/** Null where the rate is not known, and where it has no bound above. */
const exactPercent = (rate: number | null, bound: number | null): string | null =>
  rate === null || bound === null ? null : plainPercent(bound);

export function neighboursTable(
  rows: readonly NeighbourRow[],
  band: Band | null,
  page: Pick<LinePage, 'line'>,
  value: number,
  reader: Words,
): Table<NeighbourRow> {
  const { words: all, figures } = reader;
  const words = all.schedule.neighbours;
  const percent = shownPercent(reader);
  const columns = all.exports.columns;
  return {
    title: words.title(page.line.slice(0, 4)),
    columns: [
      textOf('hts_code', words.line, ({ neighbour }) => figures.code(neighbour.code)),
      textOf('column_1', words.rate, ({ neighbour }) => figures.rate.schedule(neighbour.rate), {
        isAmongFigures: true,
      }),
      percentOf<NeighbourRow>(
        'total_rate',
        words.total,
        ({ rate }) => exactPercent(rate, rate) ?? words.notTold,
        ({ rate }) => (rate === null ? words.notTold : percent(rate)),
      ),
      inFile(percentColumn('low', columns.low), ({ rate, low }) => exactPercent(rate, low)),
      inFile(percentColumn('high', columns.high), ({ rate, high }) => exactPercent(rate, high)),
      textOf(
        'difference',
        words.difference,
        ({ rate, isOwn }) =>
          rate === null || band === null || isOwn ? '' : figures.rate.points(rate - band.own),
        { only: 'screen', isAmongFigures: true },
      ),
      usdOf('imports_2024', words.trade, ({ neighbour }) => neighbour.trade, figures.money.short),
    ],
    rows,
    foot: [],
    keyOf: ({ neighbour }) => neighbour.code,
    notes: [words.lead, all.schedule.example.onValue(figures.money.cents(value))],
  };
}

export function dutyHistoryTable(spans: readonly RateSpan[], value: number, reader: Words): Table<RateSpan> {
  const { words: all, figures } = reader;
  const words = all.schedule.history;
  const { columns } = all.exports;
  const percent = shownPercent(reader);
  const changes = (span: RateSpan): readonly string[] => changesOf(span, span === spans[0], all);
  const range = ({ rate, low, high }: RateSpan): string =>
    rate === null || low === high
      ? ''
      : `${percent(low)} – ${high === null ? all.estimate.result.openEnd : percent(high)}`;
  return {
    title: words.title,
    columns: [
      textOf('from', words.from, ({ from }) => figures.date(from), { exact: ({ from }) => from }),
      inFile(textColumn('until', columns.until), ({ until }) => until),
      {
        ...percentOf<RateSpan>(
          'rate',
          words.rate,
          ({ rate }) => exactPercent(rate, rate) ?? words.failed,
          ({ rate }) => (rate === null ? words.failed : percent(rate)),
        ),
        value: ({ rate }) => rate,
      },
      textOf('range', words.range, range, { only: 'screen', isAmongFigures: true }),
      inFile(percentColumn('low', columns.low), ({ rate, low }) => exactPercent(rate, low)),
      inFile(percentColumn('high', columns.high), ({ rate, high }) => exactPercent(rate, high)),
      inFile(textColumn('status', columns.lawStatus), ({ status }) => all.law.status[status.kind]),
      textOf('changes', words.change, (span) => changes(span).join('; ')),
    ],
    rows: spans,
    foot: [],
    keyOf: ({ from }) => from,
    notes: [words.lead, all.schedule.example.onValue(figures.money.cents(value))],
  };
}
