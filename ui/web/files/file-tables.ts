/** Tables of a checked file: its lines, its sums and what of it can be asked back; for the screen and for files. */
import { sourceOf } from '../export/comparison-source.ts';
import { textOf, countOf, usdOf, type Table } from '../../tables/table.ts';
import { proseOf } from '../../entries/entry-cells.ts';
import { reconciledColumns } from '../../entries/reconciled-columns.ts';
import type { ExportSource } from '../../tables/export-table.ts';
import { monthText } from '../../words/format/date.ts';
import type { Words, WordsOfLanguage } from '../../words/words.ts';
import type { App } from '../state/context.ts';
import type { CheckedRows, KeyedSums, OwedSums } from '../worker/checked-file-protocol.ts';
import type { Checked } from './opened-file.svelte.ts';
import type { FileColumnTold, RefundAnswer } from '../worker/files-protocol.ts';

type Row = CheckedRows['rows'][number];

/** A reader's file belongs to no scenario. */
export function filesSource(app: Pick<App, 'session' | 'reader'>): Promise<ExportSource | null> {
  return Promise.resolve(sourceOf([], null, location.href, app));
}

/** Rows that are drawn of a table that is no list of lines; an export has all. */
export const MOST_ROWS = 200;

function reconciledTable(rows: readonly Row[], words: Words): Table<Row> {
  return {
    title: words.words.files.reconcile.title,
    columns: reconciledColumns(words),
    rows,
    foot: [],
    keyOf: rowKey,
    notes: [words.words.files.notAdvice],
  };
}

/** Of goods: what facts leave open, in place of what a file without duties cannot say. */
function openText({ range, question, cells }: Row, { words, figures: { money } }: Words): string {
  const open =
    range === null
      ? ''
      : words.files.price.range(money.cents(range.low), range.high === null ? null : money.cents(range.high));
  return [open, question === 'noDuty' || question === 'openFact' ? '' : cells.question]
    .filter((text) => text !== '')
    .join(' ');
}

function pricedTable(rows: readonly Row[], words: Words): Table<Row> {
  const open = (row: Row): string => openText(row, words);
  return {
    title: words.words.files.price.title,
    columns: [
      ...reconciledColumns(words, [
        ...(['entry', 'line', 'hts', 'entry_date', 'customs_value'] as const),
        ...(['expected_headings', 'expected_duty'] as const),
      ]),
      proseOf('question', words.words.files.rows.columns.question, open, words),
      ...reconciledColumns(words, ['law_status', 'expected_fees']),
    ],
    rows,
    foot: [],
    keyOf: rowKey,
    notes: [words.words.files.notAdvice],
  };
}

/** The lines as their task shows them: what goods owe, or what was declared beside it. */
const LINES_TABLES: Readonly<Record<Checked, typeof pricedTable>> = {
  price: pricedTable,
  reconcile: reconciledTable,
};

export const linesTable = (task: Checked, rows: readonly Row[], words: Words): Table<Row> =>
  LINES_TABLES[task](rows, words);

const rowKey = ({ cells, place }: Row): string => `${place} ${cells.entry} ${cells.line}`;

export function sumsTable(
  sums: readonly KeyedSums[],
  nameOf: (key: string) => string,
  words: Words,
): Table<KeyedSums> {
  const { reconcile, rows } = words.words.files;
  const { cents } = words.figures.money;
  return {
    title: reconcile.by,
    columns: [
      textOf('key', rows.columns.key, ({ key }) => nameOf(key)),
      countOf('lines', rows.columns.lines, ({ lines }) => lines, words.figures.count),
      usdOf('overpaid', reconcile.overpaid, ({ overpaid }) => overpaid, cents),
      usdOf('underpaid', reconcile.underpaid, ({ underpaid }) => underpaid, cents),
    ],
    rows: sums.toSorted((a, b) => b.overpaid + b.underpaid - (a.overpaid + a.underpaid)),
    foot: [],
    keyOf: ({ key }) => key,
    notes: [reconcile.underpaidHint, words.words.files.notAdvice],
  };
}

export function owedTable(
  sums: readonly OwedSums[],
  by: 'code' | 'month',
  words: WordsOfLanguage,
): Table<OwedSums> {
  const { price } = words.words.files;
  const { columns } = price;
  const { money, count, rate } = words.figures;
  const nameOf = ({ key }: OwedSums): string =>
    key === '' ? price.undated : by === 'month' ? monthText(key, words.language) : key;
  return {
    title: price.by,
    columns: [
      { ...textOf<OwedSums>(by, columns[by], nameOf), exact: ({ key }) => key },
      countOf('lines', columns.lines, ({ lines }) => lines, count),
      countOf('unassessed', columns.unassessed, ({ unassessed }) => unassessed, count),
      usdOf('customs_value', columns.value, ({ customsValue }) => customsValue, money.cents),
      usdOf('duty', columns.duty, ({ expectedDuty }) => expectedDuty, money.cents),
      {
        ...textOf<OwedSums>('rate', columns.rate, ({ expectedDuty, customsValue }) =>
          rate.effective(expectedDuty, customsValue),
        ),
        isAmongFigures: true,
        only: 'screen',
      },
    ],
    rows:
      by === 'month'
        ? sums.toSorted((a, b) => (a.key < b.key ? -1 : 1))
        : sums.toSorted((a, b) => b.expectedDuty - a.expectedDuty),
    foot: [],
    keyOf: ({ key }) => key,
    notes: [words.words.files.notAdvice],
  };
}

type Last = RefundAnswer['lastDays'][number];

export function lastDaysTable(days: readonly Last[], words: Words): Table<Last> {
  const { columns, doors, lastDays } = words.words.files.refund;
  const { count, date } = words.figures;
  return {
    title: lastDays,
    columns: [
      { ...textOf<Last>('day', columns.day, ({ day: on }) => date(on)), exact: ({ day: on }) => on },
      textOf('door', columns.door, ({ door }) => doors[door]),
      countOf('count', columns.entries, ({ entries }) => entries.length, count),
      countOf('estimated', columns.estimated, ({ estimated }) => estimated, count),
      textOf('entries', columns.entry, ({ entries }) => entries.join(' '), { only: 'file' }),
    ],
    rows: days,
    foot: [],
    keyOf: ({ day: on, door }) => `${on} ${door}`,
    notes: [],
  };
}

/** How each column of the file was read, without the choices. */
export function mappingTable(columns: readonly FileColumnTold[], words: Words): Table<FileColumnTold> {
  const { mapping } = words.words.files;
  return {
    title: mapping.title,
    columns: [
      textOf('heading', mapping.heading, ({ heading }) => heading),
      textOf('column', mapping.column, ({ column }) =>
        column === null ? mapping.unused : (mapping.columns[column] ?? column),
      ),
      textOf('samples', mapping.samples, ({ samples }) => samples.join(' · ')),
    ],
    rows: columns,
    foot: [],
    keyOf: ({ place }) => String(place),
    notes: [],
  };
}
