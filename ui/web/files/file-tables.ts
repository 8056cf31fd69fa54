/** Tables of a checked file: its lines, its sums and what of it can be asked back; for the screen and for files. */
import { sourceOf } from '../export/comparison-source.ts';
import { textOf, countOf, usdOf, type Column, type Table } from '../../tables/table.ts';
import type { ExportSource } from '../../tables/export-table.ts';
import { monthText } from '../../words/format/month.ts';
import { plainUsd } from '../../words/format/plain.ts';
import type { Words, WordsOfLanguage } from '../../words/words.ts';
import type { App } from '../state/context.ts';
import type { CheckedRows, KeyedSums, OwedSums } from '../worker/checked-file-protocol.ts';
import type { FileColumnTold, RefundAnswer } from '../worker/files-protocol.ts';

type Row = CheckedRows['rows'][number];
type Cell = keyof Row['cells'];
type Entry = RefundAnswer['entries'][number];

/** A reader's file belongs to no scenario. */
export function filesSource(app: Pick<App, 'session' | 'reader'>): Promise<ExportSource | null> {
  return Promise.resolve(sourceOf([], null, location.href, app));
}

/** Dollars as the answer writes them, exact; empty: not known. */
function amount<Of>(
  key: string,
  label: string,
  text: (row: Of) => string,
  { words, figures }: Words,
): Column<Of> {
  const cents = (row: Of): number => Number(text(row).replace('.', ''));
  return {
    key,
    label,
    kind: 'decimal',
    unit: 'USD',
    exact: (row) => (text(row) === '' ? null : text(row)),
    shown: (row) => (text(row) === '' ? words.files.rows.unknown : figures.money.cents(cents(row))),
  };
}

/** Rows that are drawn of a table that is no list of lines; an export has all. */
export const MOST_ROWS = 200;

const spaced = (text: string): string => text.replaceAll(';', ' ');

function cellColumns(words: Words): (cell: Cell) => Column<Row> {
  const { columns } = words.words.files.rows;
  const prose: readonly Cell[] = ['reason', 'question', 'law_status'];
  return (cell) => {
    const label = columns[cell as keyof typeof columns];
    if (cell === 'customs_value')
      return {
        ...amount<Row>(cell, label, (row) => row.cells[cell], words),
        exact: ({ customsValue, cells }) => (customsValue === null ? cells[cell] : plainUsd(customsValue)),
        shown: ({ customsValue, cells }) =>
          customsValue === null ? cells[cell] : words.figures.money.cents(customsValue),
      };
    if (/duty$|^difference$/.test(cell)) return amount(cell, label, (row) => row.cells[cell], words);
    const column = textOf<Row>(cell, label, (row) => spaced(row.cells[cell]));
    const { figures } = words;
    if (cell === 'entry_date')
      return {
        ...column,
        exact: (row) => row.cells[cell],
        shown: (row) => day(row.cells[cell], figures.date),
      };
    return prose.includes(cell) ? { ...column, isProse: true } : column;
  };
}

const day = (text: string, told: (date: string) => string): string => (text === '' ? '' : told(text));

const LINE: readonly Cell[] = ['entry', 'line', 'hts', 'entry_date', 'customs_value'];

export function reconciledTable(rows: readonly Row[], words: Words): Table<Row> {
  const of = cellColumns(words);
  return {
    title: words.words.files.reconcile.title,
    columns: [
      ...LINE,
      ...(['declared_headings', 'expected_headings', 'declared_duty', 'expected_duty'] as const),
      ...(['difference', 'reason', 'question', 'declared_fees', 'expected_fees', 'law_status'] as const),
    ].map(of),
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

export function pricedTable(rows: readonly Row[], words: Words): Table<Row> {
  const of = cellColumns(words);
  const question = textOf<Row>('question', words.words.files.rows.columns.question, (row) =>
    spaced(openText(row, words)),
  );
  return {
    title: words.words.files.price.title,
    columns: [
      ...[...LINE, ...(['expected_headings', 'expected_duty'] as const)].map(of),
      { ...question, isProse: true },
      ...(['law_status', 'expected_fees'] as const).map(of),
    ],
    rows,
    foot: [],
    keyOf: rowKey,
    notes: [words.words.files.notAdvice],
  };
}

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

export function refundTable(entries: readonly Entry[], words: Words): Table<Entry> {
  const { refund, notAdvice } = words.words.files;
  const { columns, doors, bases } = refund;
  const text = (cell: keyof Entry, shown: (entry: Entry) => string = (entry) => spaced(entry[cell])) =>
    textOf<Entry>(cell, columns[cell], shown);
  const date = (cell: keyof Entry): Column<Entry> => ({
    ...text(cell, (entry) => day(entry[cell], words.figures.date)),
    exact: (entry) => entry[cell],
  });
  const dollars = (cell: keyof Entry): Column<Entry> =>
    amount(cell, columns[cell], (entry) => entry[cell], words);
  return {
    title: refund.title,
    columns: [
      text('entry'),
      dollars('refundable'),
      dollars('interest'),
      text('door', ({ door }) => doors[door as keyof typeof doors]),
      date('last_day'),
      date('liquidation'),
      text('liquidation_basis', ({ liquidation_basis: basis }) => bases[basis] ?? basis),
      text('by_heading'),
      { ...text('reason'), isProse: true },
      { ...text('not_told', (entry) => entry.not_told.replaceAll(';', ', ')), isProse: true },
      { ...text('sources', (entry) => entry.sources), isProse: true },
    ],
    rows: entries,
    foot: [],
    keyOf: ({ entry }) => entry,
    notes: [notAdvice],
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
