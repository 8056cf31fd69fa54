/** The lines of an entry and their total as a table; in files with the fees. */
import type { Estimate, EstimateLine } from '../../../engine/index.ts';
import { percentColumn, textColumn, usdColumn } from '../../tables/export-table.ts';
import { inFile, textOf, usdOf, type Column, type Table } from '../../tables/table.ts';
import { plainRate, plainUsd } from '../../words/format/plain.ts';
import { problemOf } from '../../words/sentences/line-problem.ts';
import type { Words } from '../../words/words.ts';
import { dutyInWords, linesWithoutFigure, ordersLeftOut } from '../state/entry-limits.ts';
import type { EstimatedEntry, EstimatedLine, EntryTotals } from '../worker/estimate-protocol.ts';

export interface LineRow {
  readonly kind: 'line';
  readonly place: number;
  readonly line: EstimateLine;
  /** Null while it is not yet calculated. */
  readonly outcome: EstimatedLine['outcome'] | null;
}

export interface EntryRow {
  readonly kind: 'entry';
  readonly totals: EntryTotals;
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

/** A line without a name of its own has that of its product. */
export function resultTable(
  { document, entry }: Of,
  { words: all, figures }: Words,
  nameOf: (hts: string) => string,
): Table<ResultRow> {
  const words = all.estimate;
  const { code, money } = figures;
  const without = entry === null ? [] : linesWithoutFigure(entry);
  const isWhole = without.length === 0;
  const orders = entry === null ? [] : ordersLeftOut(entry);
  const total = isWhole ? words.lines.total : words.result.atLeast(words.lines.total);
  const exact = (of: (sums: Sums) => number | null) => (row: ResultRow) => {
    const sums = sumsOf(row);
    const cents = sums === null ? null : of(sums);
    return cents === null ? null : plainUsd(cents);
  };
  /** No upper bound is known of an entry with a line that has no figure. */
  const isKnown = (row: ResultRow): boolean => row.kind === 'line' || isWhole;
  const fee = (key: 'mpf' | 'hmf'): Column<ResultRow> =>
    inFile(usdColumn(key, words.fees[key]), (row) => {
      const cents = row.kind === 'entry' && isWhole ? row.totals[key] : null;
      return cents === null ? null : plainUsd(cents);
    });
  const headings = (row: ResultRow): string => {
    if (row.kind === 'entry') return isWhole ? '' : words.result.withoutFigure(without.map(String));
    if (row.outcome?.kind === 'problem') return problemOf(row.outcome.problem, { words: all, figures });
    return row.outcome?.headings.map(code).join(' ') ?? '';
  };
  return {
    title: words.result.title,
    columns: [
      inFile(textColumn('line', words.lines.place), (row) =>
        row.kind === 'entry' ? total : String(row.place + 1),
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
              ? dutyInWords(duty, without, { words: all, figures })
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
    ],
    rows: document.lines.map((line, place) => ({
      kind: 'line',
      place,
      line,
      outcome: entry?.lines[place]?.outcome ?? null,
    })),
    foot: entry?.totals ? [{ kind: 'entry', totals: entry.totals }] : [],
    keyOf: (row) => (row.kind === 'entry' ? 'total' : String(row.place)),
    notes: [
      ...(orders.length === 0 ? [] : [words.result.ordersMayCover(orders.join(', '))]),
      words.excluded.others,
      words.sheet.disclaimer,
    ],
  };
}
