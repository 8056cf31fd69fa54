/** Trade under a tariff line as tables: its statistical numbers with their trade, and Viet Nam's rates. */
import type { HtsCode } from '../../../engine/index.ts';
import { IMPORTS_2024, sourceOf } from '../export/comparison-source.ts';
import type { ExportSource } from '../../tables/export-table.ts';
import { percentOf, textOf, usdOf, type Table } from '../../tables/table.ts';
import { textOfRow } from '../../words/sentences/product-text.ts';
import { plainRate } from '../../words/format/plain.ts';
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

/** It uses no law of the United States; the edition is that of Viet Nam's tariff. */
export function otherDirectionSource(
  { edition }: Pick<OtherDirection, 'edition'>,
  app: Pick<App, 'session' | 'reader'>,
): Promise<ExportSource | null> {
  const named = app.reader.words.schedule.vietNam.edition(edition);
  return Promise.resolve(sourceOf([], null, location.href, app, named));
}

/** A statistical number, or the whole line: its `number` is null. */
export interface NumberRow extends Pick<LinePage, 'trade' | 'calculatedDuty'> {
  readonly code: HtsCode;
  readonly number: LineNumber | null;
}

export function numbersTable(
  page: Pick<LinePage, 'line' | 'numbers' | 'trade' | 'calculatedDuty'>,
  { words: all, figures }: Words,
): Table<NumberRow> {
  const words = all.schedule.numbers;
  const { dollars } = figures.money;
  const text = ({ number }: NumberRow): string =>
    number === null ? words.total : number.below.length === 0 ? words.wholeLine : textBelow(number);
  const units = ({ number }: NumberRow): string | null => number?.units.join(', ') ?? null;
  return {
    title: words.title,
    columns: [
      textOf('hts_code', words.number, ({ code }) => figures.code(code)),
      textOf('description', words.description, text),
      textOf('units', words.units, (row) => units(row) ?? '', { exact: units }),
      usdOf('customs_value', words.value, ({ trade }) => trade, dollars),
      usdOf('duty_calculated', words.duty, ({ calculatedDuty }) => calculatedDuty, dollars),
      percentOf(
        'effective_rate',
        words.rate,
        ({ trade, calculatedDuty }) => plainRate(calculatedDuty, trade),
        ({ trade, calculatedDuty }) => figures.rate.effective(calculatedDuty, trade),
      ),
    ],
    rows: page.numbers.map((number) => ({ ...number, number })),
    foot: [{ code: page.line, number: null, trade: page.trade, calculatedDuty: page.calculatedDuty }],
    keyOf: ({ code }) => code,
    notes: [all.schedule.lineTitle(figures.code(page.line))],
  };
}

/** A rate that is no percentage stays as it is printed. */
export function otherDirectionTable(
  other: OtherDirection,
  { words: all, figures }: Words,
): Table<OtherDirection['lines'][number]> {
  const words = all.schedule.vietNam;
  const printed = (rate: string): string => `${rate} (${words.notPercent})`;
  return {
    title: words.title,
    columns: [
      textOf('vn_code', words.line, ({ code }) => figures.code(code)),
      percentOf(
        'rate',
        words.rate,
        ({ rate, percent }) => percent ?? printed(rate),
        ({ rate, percent }) => (percent === null ? printed(rate) : figures.rate.percent(Number(percent))),
      ),
    ],
    rows: other.lines,
    foot: [],
    keyOf: ({ code }) => code,
    notes: [words.lead(figures.code(other.hs6), other.edition)],
  };
}
