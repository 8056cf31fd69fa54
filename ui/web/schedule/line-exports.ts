/** The tables of a tariff line in files, with where they come from. */
import { sourceOf } from '../export/comparison-source.ts';
import {
  percentColumn,
  textColumn,
  usdColumn,
  type ExportSource,
  type ExportTable,
} from '../../tables/export-table.ts';
import { plainPercent, plainUsd } from '../../words/format/plain.ts';
import { statusSentence } from '../../words/sentences/sentences.ts';
import type { App } from '../state/context.ts';
import type { Words } from '../../words/words.ts';
import type { LinePage } from '../worker/schedule-protocol.ts';
import { changesOf } from './duty-changes.ts';
import type { RateSpan } from './duty-spans.ts';
import type { NeighbourRow } from './neighbour-rows.ts';

/** The law of the last day of the evidence, on which the example is reckoned; beside trade, where there is any. */
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

export function neighboursExport(
  rows: readonly NeighbourRow[],
  page: Pick<LinePage, 'line'>,
  value: number,
  { words: all, figures }: Words,
): ExportTable {
  const words = all.schedule.neighbours;
  return {
    title: words.title(page.line.slice(0, 4)),
    columns: [
      textColumn('hts_code', words.line),
      textColumn('column_1', words.rate),
      percentColumn('total_rate', words.total),
      percentColumn('low', all.exports.columns.low),
      percentColumn('high', all.exports.columns.high),
      usdColumn('imports_2024', words.trade),
    ],
    rows: rows.map(({ neighbour, rate, low, high }) => [
      figures.code(neighbour.code),
      figures.rate.schedule(neighbour.rate),
      rate === null ? words.notTold : plainPercent(rate),
      rate === null ? null : plainPercent(low),
      rate === null || high === null ? null : plainPercent(high),
      plainUsd(neighbour.trade),
    ]),
    notes: [words.lead, all.schedule.example.onValue(figures.money.cents(value))],
  };
}

export function dutyHistoryExport(
  spans: readonly RateSpan[],
  value: number,
  { words: all, figures }: Words,
): ExportTable {
  const words = all.schedule.history;
  const { columns } = all.exports;
  return {
    title: words.title,
    columns: [
      textColumn('from', words.from),
      textColumn('until', columns.until),
      percentColumn('rate', words.rate),
      percentColumn('low', columns.low),
      percentColumn('high', columns.high),
      textColumn('status', columns.lawStatus),
      textColumn('changes', words.change),
    ],
    rows: spans.map((span, place) => {
      const { from, until, rate, low, high, status } = span;
      return [
        from,
        until,
        rate === null ? words.failed : plainPercent(rate),
        rate === null ? null : plainPercent(low),
        rate === null || high === null ? null : plainPercent(high),
        all.law.status[status.kind],
        changesOf(span, place === 0, all).join('; '),
      ];
    }),
    notes: [words.lead, all.schedule.example.onValue(figures.money.cents(value))],
  };
}
