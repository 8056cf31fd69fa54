/** Annex III as tables: by category with the total, and every line. */
import type { DesignationValue } from '../../../engine/index.ts';
import { countOf, textOf, usdOf, type Table } from '../../tables/table.ts';
import { lookUp } from '../../words/catalogue/look-up.ts';
import type { Words } from '../../words/words.ts';
import { categoryRows, linesOf, totalOf, type CategoryRow } from './annex-rows.ts';

/** The total has no category. */
export function annexCategories(
  values: readonly DesignationValue[],
  { words: all, figures }: Words,
): Table<CategoryRow> {
  const words = all.analysis.annex;
  const money = figures.money.short;
  const name = ({ category }: CategoryRow): string =>
    category === '' ? words.total : (lookUp(all.products.categories, category) ?? category);
  return {
    title: words.title,
    columns: [
      textOf('category', words.category, name),
      countOf('lines', words.lines, ({ lines }) => lines, figures.count),
      usdOf('customs_value', words.value, ({ customsValue }) => customsValue, money),
      usdOf('duty_certain', words.certain, ({ certain }) => certain, money),
      usdOf('duty_in_full', words.full, ({ inFull }) => inFull, money),
    ],
    rows: categoryRows(values),
    foot: [totalOf(values)],
    keyOf: ({ category }) => category,
    notes: [words.explain, all.exports.tradeNote],
  };
}

export function annexLines(
  values: readonly DesignationValue[],
  category: string | null,
  title: string,
  { words: all, figures }: Words,
): Table<DesignationValue> {
  const words = all.analysis.annex;
  const money = figures.money.short;
  return {
    title,
    columns: [
      textOf('line', words.code, ({ code }) => figures.code(code)),
      textOf(
        'category',
        words.category,
        (line) => lookUp(all.products.categories, line.category) ?? line.category,
        {
          only: 'file',
        },
      ),
      textOf('listed', words.part, ({ partial }) => (partial ? words.partial : words.whole)),
      usdOf('customs_value', words.value, ({ customsValue }) => customsValue, money),
      usdOf('duty_certain', words.certain, ({ duty }) => duty, money),
      usdOf('duty_in_full', words.full, ({ dutyInFull }) => dutyInFull, money),
    ],
    rows: linesOf(values, category),
    foot: [],
    keyOf: ({ code }) => code,
    notes: [words.explain, all.exports.tradeNote],
  };
}
