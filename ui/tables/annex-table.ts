/** What designating a list would be worth, as tables: by category, or line by line; the most duty first. */
import type { DesignationValue } from '../../engine/index.ts';
import { lookUp } from '../words/catalogue/look-up.ts';
import type { Words } from '../words/words.ts';
import { countOf, inFile, textOf, usdOf, type Column, type Table } from './table.ts';

/** A line of the list, a category, or their total; amounts in whole cents. */
export interface AnnexRow {
  /** The line's code, the category, or `TOTAL`. */
  readonly key: string;
  readonly category: string;
  /** Null where several lines stand in one row. */
  readonly partial: boolean | null;
  /** Lines of the list. */
  readonly listed: number;
  /** Rows of the trade table. */
  readonly flows: number;
  readonly customsValue: number;
  /** As the conditions of partly listed lines are answered: what is certain. */
  readonly duty: number;
  readonly dutyInFull: number;
}

const TOTAL = 'total';

function sumOf(values: readonly DesignationValue[], key: string, category: string): AnnexRow {
  const sum = (figure: (value: DesignationValue) => number): number =>
    values.reduce((total, value) => total + figure(value), 0);
  return {
    key,
    category,
    partial: null,
    listed: values.length,
    flows: sum(({ flows }) => flows),
    customsValue: sum(({ customsValue }) => customsValue),
    duty: sum(({ duty }) => duty),
    dutyInFull: sum(({ dutyInFull }) => dutyInFull),
  };
}

export const annexTotal = (values: readonly DesignationValue[]): AnnexRow => sumOf(values, TOTAL, '');

const mostFirst = (rows: readonly AnnexRow[]): readonly AnnexRow[] =>
  rows.toSorted((a, b) => b.dutyInFull - a.dutyInFull || (a.key < b.key ? -1 : 1));

export function categoryRows(values: readonly DesignationValue[]): readonly AnnexRow[] {
  const categories = [...new Set(values.map(({ category }) => category))];
  const of = (name: string): readonly DesignationValue[] =>
    values.filter(({ category }) => category === name);
  return mostFirst(categories.map((name) => sumOf(of(name), name, name)));
}

export function lineRows(
  values: readonly DesignationValue[],
  codeOf: (code: string) => string,
): readonly AnnexRow[] {
  return mostFirst(values.map((value) => ({ ...value, key: codeOf(value.code), listed: 1 })));
}

const nameOf = ({ key, category }: AnnexRow, { words }: Words): string =>
  key === TOTAL ? words.analysis.annex.total : (lookUp(words.products.categories, category) ?? category);

function figureColumns({ words: all, figures }: Words): readonly Column<AnnexRow>[] {
  const words = all.analysis.annex;
  const { short } = figures.money;
  return [
    inFile({ key: 'lines', label: words.flows, kind: 'decimal' }, ({ flows }) => String(flows)),
    usdOf('customs_value', words.value, ({ customsValue }) => customsValue, short),
    usdOf('duty_certain', words.certain, ({ duty }) => duty, short),
    usdOf('duty_in_full', words.full, ({ dutyInFull }) => dutyInFull, short),
  ];
}

export function annexCategories(values: readonly DesignationValue[], reader: Words): Table<AnnexRow> {
  const { words: all, figures } = reader;
  const words = all.analysis.annex;
  return {
    title: words.title,
    columns: [
      textOf('key', words.category, (row) => nameOf(row, reader), { code: ({ key }) => key }),
      ...figureColumns(reader),
      countOf('listed_lines', words.lines, ({ listed }) => listed, figures.count),
    ],
    rows: categoryRows(values),
    foot: [annexTotal(values)],
    keyOf: ({ key }) => key,
    notes: [words.explain, all.exports.tradeNote],
  };
}

/** With their total, where they are all lines of the list. */
export function annexLines(
  values: readonly DesignationValue[],
  title: string,
  total: AnnexRow | null,
  reader: Words,
): Table<AnnexRow> {
  const { words: all, figures } = reader;
  const words = all.analysis.annex;
  const told = (row: AnnexRow, whole: string, partial: string): string =>
    row.partial === null ? '' : row.partial ? partial : whole;
  return {
    title,
    columns: [
      textOf('key', words.code, (row) => (row === total ? words.total : row.key), { code: ({ key }) => key }),
      textOf('category', words.category, (row) => (row === total ? '' : nameOf(row, reader)), {
        code: ({ category }) => category,
        only: 'file',
      }),
      textOf('partial', words.part, (row) => told(row, words.whole, words.partial), {
        code: (row) => told(row, 'no', 'yes'),
      }),
      ...figureColumns(reader),
    ],
    rows: lineRows(values, figures.code),
    foot: total === null ? [] : [total],
    keyOf: ({ key }) => key,
    notes: [words.explain, all.exports.tradeNote],
  };
}
