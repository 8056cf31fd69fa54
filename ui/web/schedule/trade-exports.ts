/** Exports of the trade under a tariff line: its statistical numbers with their trade, and Viet Nam's rates. */
import { IMPORTS_2024, sourceOf } from '../export/comparison-source.ts';
import {
  percentColumn,
  textColumn,
  usdColumn,
  type ExportSource,
  type ExportTable,
} from '../../tables/export-table.ts';
import { textOfRow } from '../../words/sentences/product-text.ts';
import { plainRate, plainUsd } from '../../words/format/plain.ts';
import type { App } from '../state/context.ts';
import type { Words } from '../../words/words.ts';
import type { LineNumber, LinePage, OtherDirection } from '../worker/schedule-protocol.ts';

/** The rows of the schedule between the line and the number, as it prints them. */
export function textBelow({ below }: Pick<LineNumber, 'below'>): string {
  return below
    .map((row) =>
      textOfRow(row, 'en')
        .pieces.map(({ text }) => text)
        .join(''),
    )
    .join(' › ');
}

/** Statistics of a year: no law is applied to them. */
export function numbersSource(app: Pick<App, 'session' | 'reader'>): Promise<ExportSource | null> {
  return Promise.resolve(sourceOf([], IMPORTS_2024, location.href, app));
}

/** No law of the United States lies under it; the edition is that of Viet Nam's tariff. */
export function otherDirectionSource(
  { edition }: Pick<OtherDirection, 'edition'>,
  app: Pick<App, 'session' | 'reader'>,
): Promise<ExportSource | null> {
  const named = app.reader.words.schedule.vietNam.edition(edition);
  return Promise.resolve(sourceOf([], null, location.href, app, named));
}

export function numbersExport(page: LinePage, { words: all, figures }: Words): ExportTable {
  const words = all.schedule.numbers;
  const trade = ({ trade: value, calculatedDuty }: Pick<LinePage, 'trade' | 'calculatedDuty'>) => [
    plainUsd(value),
    plainUsd(calculatedDuty),
    plainRate(calculatedDuty, value),
  ];
  return {
    title: words.title,
    columns: [
      textColumn('hts_code', words.number),
      textColumn('description', words.description),
      textColumn('units', words.units),
      usdColumn('customs_value', words.value),
      usdColumn('duty_calculated', words.duty),
      percentColumn('effective_rate', words.rate),
    ],
    rows: [
      ...page.numbers.map((number) => [
        figures.code(number.code),
        number.below.length === 0 ? words.wholeLine : textBelow(number),
        number.units.join(', '),
        ...trade(number),
      ]),
      [figures.code(page.line), words.total, null, ...trade(page)],
    ],
    notes: [all.schedule.lineTitle(figures.code(page.line))],
  };
}

/** A rate that is no percentage stays as it is printed. */
export function otherDirectionExport(other: OtherDirection, { words: all, figures }: Words): ExportTable {
  const words = all.schedule.vietNam;
  return {
    title: words.title,
    columns: [textColumn('vn_code', words.line), percentColumn('rate', words.rate)],
    rows: other.lines.map(({ code, rate, percent }) => [
      figures.code(code),
      percent ?? `${rate} (${words.notPercent})`,
    ]),
    notes: [words.lead(figures.code(other.hs6), other.edition)],
  };
}
