/** The stack of duties as a table: a row for each duty with its heading and its standing, then their sum. */
import { percentColumn, textColumn } from '../../tables/export-table.ts';
import { inFile, textOf, usdOf, type Table } from '../../tables/table.ts';
import { plainRate } from '../../words/format/plain.ts';
import { lookUp } from '../../words/catalogue/look-up.ts';
import { measureName } from '../../words/sentences/sentences.ts';
import type { Messages } from '../../words/catalogue/catalogue.ts';
import type { Words } from '../../words/words.ts';
import { statusOfMeasure, type StackRow } from './stack-rows.ts';

export interface Stack {
  readonly rows: readonly StackRow[];
  /** Whole cents. */
  readonly total: number;
  readonly customsValue: number;
  /** Null: figures that were locked, with nothing to explain. */
  readonly evidenceThrough: string | null;
  readonly regime?: string | null;
  /** Numbers of the lines without a figure: only a lower bound of the total is then known. */
  readonly without?: readonly number[];
}

export interface StackTotal {
  readonly kind: 'total';
  readonly amount: number;
}

export type StackedDuty = StackRow | StackTotal;

export function nameOfRow(
  { kind, key }: Pick<StackRow, 'kind' | 'key'>,
  regime: string | null,
  words: Messages,
): string {
  const { stack, regimes } = words.estimate;
  if (kind === 'deposit') return stack.deposit;
  if (kind === 'measure') return measureName(words, key);
  return lookUp(regimes as Readonly<Record<string, string>>, regime ?? '') ?? stack.regime;
}

/** `of` says of what: a line, or the whole entry. */
export function stackTable(
  { rows, total, customsValue, evidenceThrough, regime = null, without = [] }: Stack,
  of: readonly string[],
  { words: all, figures }: Words,
): Table<StackedDuty> {
  const words = all.estimate.stack;
  const { atLeast, withoutFigure } = all.estimate.result;
  const { money, rate, code } = figures;
  const isWhole = without.length === 0;
  const nameOf = (row: StackedDuty, sum: string): string =>
    row.kind === 'total' ? sum : nameOfRow(row, regime, all);
  const headingOf = (row: StackedDuty): string | null =>
    row.kind === 'total' || row.heading === null ? null : code(row.heading);
  const rateOf = (row: StackedDuty): string | null =>
    row.kind === 'total' || row.rate === null ? null : rate.schedule(row.rate);
  const whole = isWhole ? rate.effective(total, customsValue) : '';
  return {
    title: words.title,
    columns: [
      inFile(textColumn('key', all.exports.columns.key), (row) => (row.kind === 'total' ? 'total' : row.key)),
      textOf('heading', words.heading, (row) => headingOf(row) ?? '', { exact: headingOf }),
      textOf('measure', words.measure, (row) => nameOf(row, words.sum), {
        exact: (row) => nameOf(row, isWhole ? words.sum : atLeast(words.sum)),
        isName: true,
      }),
      inFile(textColumn('law_status', all.exports.columns.lawStatus), (row) =>
        row.kind === 'total' || row.node === null || evidenceThrough === null
          ? null
          : all.law.status[statusOfMeasure(row.node, evidenceThrough).kind],
      ),
      textOf('rate', words.rate, (row) => (row.kind === 'total' ? whole : (rateOf(row) ?? '')), {
        exact: rateOf,
        isAmongFigures: true,
      }),
      {
        ...usdOf<StackedDuty>('duty', words.amount, ({ amount }) => amount, money.cents),
        shown: ({ kind, amount }) =>
          kind === 'total' && !isWhole ? atLeast(money.cents(amount)) : money.cents(amount),
      },
      inFile(percentColumn('effective_rate', all.estimate.result.effective), ({ kind, amount }) =>
        kind === 'total' && !isWhole ? null : plainRate(amount, customsValue),
      ),
    ],
    rows,
    foot: [{ kind: 'total', amount: total }],
    keyOf: (row) => (row.kind === 'total' ? 'total' : row.key),
    notes: [
      ...of,
      ...(isWhole ? [] : [withoutFigure(without.map(String))]),
      `${all.estimate.result.customsValue}: ${money.cents(customsValue)}`,
      all.estimate.excluded.others,
    ],
  };
}
