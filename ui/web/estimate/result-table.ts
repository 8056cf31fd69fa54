/** The lines of an entry and their total as a table; in files with the fees. */
import type { Estimate } from '../../../engine/index.ts';
import { percentColumn, textColumn, usdColumn } from '../../tables/export-table.ts';
import { inFile, textOf, usdOf, type Column, type Table } from '../../tables/table.ts';
import { plainRate, plainUsd } from '../../words/format/plain.ts';
import { problemOf } from '../../words/sentences/line-problem.ts';
import type { Words } from '../../words/words.ts';
import { dutyInWords, linesWithoutFigure, ordersLeftOut } from '../state/entry-limits.ts';
import type { EstimatedEntry, EntryTotals } from '../worker/estimate-protocol.ts';
import { LineRows, type LineRow } from './line-rows.ts';

export interface EntryRow {
  readonly kind: 'entry';
  readonly totals: EntryTotals;
  /** Numbers of the lines without a figure. */
  readonly without: readonly number[];
}

export type ResultRow = LineRow | EntryRow;

interface Of {
  readonly document: Estimate;
  /** Of this very estimate; null while it is not yet calculated. */
  readonly entry: EstimatedEntry | null;
}

interface Sums {
  readonly customsValue: number;
  readonly duty: number;
  readonly whole: { readonly low: number; readonly high: number | null };
}

/** Null: the line has no figure. */
function sumsOf(row: ResultRow): Sums | null {
  if (row.kind === 'entry') return row.totals;
  if (row.outcome?.kind !== 'assessed') return null;
  const { explanation, duty, whole } = row.outcome;
  return { customsValue: Math.round(Number(explanation.customsValue) * 100), duty, whole };
}

/** No upper bound is known of an entry with a line that has no figure. */
const isKnown = (row: ResultRow): boolean => row.kind === 'line' || row.without.length === 0;

/** They are the same for every entry. A line without a name of its own has that of its product. */
export function resultColumns(
  { words: all, figures }: Words,
  nameOf: (hts: string) => string,
): readonly Column<ResultRow>[] {
  const words = all.estimate;
  const { code, money } = figures;
  const exact = (of: (sums: Sums) => number | null) => (row: ResultRow) => {
    const sums = sumsOf(row);
    const cents = sums === null ? null : of(sums);
    return cents === null ? null : plainUsd(cents);
  };
  const fee = (key: 'mpf' | 'hmf'): Column<ResultRow> =>
    inFile(usdColumn(key, words.fees[key]), (row) => {
      const cents = row.kind === 'entry' && isKnown(row) ? row.totals[key] : null;
      return cents === null ? null : plainUsd(cents);
    });
  const headings = (row: ResultRow): string => {
    if (row.kind === 'entry') return isKnown(row) ? '' : words.result.withoutFigure(row.without.map(String));
    if (row.outcome?.kind === 'problem') return problemOf(row.outcome.problem, { words: all, figures });
    return row.outcome?.headings.map(code).join(' ') ?? '';
  };
  return [
    inFile(textColumn('line', words.lines.place), (row) =>
      row.kind === 'line'
        ? String(row.place + 1)
        : isKnown(row)
          ? words.lines.total
          : words.result.atLeast(words.lines.total),
    ),
    textOf(
      'product',
      words.lines.product,
      (row) =>
        row.kind === 'entry'
          ? words.lines.total
          : row.line.hts === ''
            ? words.lines.unnamed
            : code(row.line.hts),
      { only: 'screen' },
    ),
    inFile(textColumn('label', words.lines.product), (row) =>
      row.kind === 'entry' ? '' : row.line.label || nameOf(row.line.hts),
    ),
    inFile(textColumn('hts', words.line.product), (row) =>
      row.kind === 'entry'
        ? ''
        : row.outcome?.kind === 'assessed'
          ? code(row.outcome.explanation.code)
          : row.line.hts,
    ),
    {
      ...usdColumn('customs_value', words.lines.value),
      exact: exact(({ customsValue }) => customsValue),
      // What was typed, until it is an amount.
      shown: (row) =>
        row.kind === 'line' && row.outcome?.kind !== 'assessed'
          ? row.line.customsValue
          : money.cents(sumsOf(row)?.customsValue ?? 0),
    },
    {
      ...usdOf<ResultRow>('duty', words.lines.duty, (row) => sumsOf(row)?.duty ?? null, money.cents, '–'),
      shown: (row) => {
        const duty = sumsOf(row)?.duty;
        return duty === undefined
          ? '–'
          : row.kind === 'entry'
            ? dutyInWords(duty, row.without, { words: all, figures })
            : money.cents(duty);
      },
    },
    inFile(
      usdColumn('duty_low', words.result.low),
      exact(({ whole }) => whole.low),
    ),
    inFile(usdColumn('duty_high', words.result.high), (row) =>
      isKnown(row) ? exact(({ whole }) => whole.high)(row) : null,
    ),
    inFile(percentColumn('effective_rate', words.result.effective), (row) => {
      const sums = sumsOf(row);
      return sums === null || !isKnown(row) ? null : plainRate(sums.duty, sums.customsValue);
    }),
    fee('mpf'),
    fee('hmf'),
    inFile(textColumn('headings', words.stack.declare), headings),
    textOf('acts', words.lines.remove, () => '', { only: 'screen', isControl: true }),
  ];
}

export function resultTable(
  { document, entry }: Of,
  reader: Words,
  nameOf: (hts: string) => string,
): Table<ResultRow> {
  const words = reader.words.estimate;
  const without = entry === null ? [] : linesWithoutFigure(entry);
  const orders = entry === null ? [] : ordersLeftOut(entry);
  return {
    title: words.result.title,
    columns: resultColumns(reader, nameOf),
    rows: new LineRows().of(document, entry === null ? null : { of: document, entry }),
    foot: entry?.totals ? [{ kind: 'entry', totals: entry.totals, without }] : [],
    keyOf: (row) => (row.kind === 'entry' ? 'total' : String(row.place)),
    notes: [
      ...(orders.length === 0 ? [] : [words.result.ordersMayCover(orders.join(', '))]),
      words.excluded.others,
      words.sheet.disclaimer,
    ],
  };
}
