/** Annex III as it leaves the page: by category with the total, and every line. */
import type { DesignationValue } from '../../../engine/index.ts';
import {
  countColumn,
  textColumn,
  usdColumn,
  type ExportCell,
  type ExportTable,
} from '../export/export-table.ts';
import { plainUsd } from '../../words/format/plain.ts';
import { lookUp } from '../../words/catalogue/look-up.ts';
import type { Words } from '../../words/words.ts';
import { categoryRows, linesOf, totalOf, type CategoryRow } from './annex-rows.ts';

export function annexCategoriesExport(
  values: readonly DesignationValue[],
  { words: all }: Words,
): ExportTable {
  const words = all.analysis.annex;
  const cells = (row: CategoryRow, name: string): readonly ExportCell[] => [
    name,
    String(row.lines),
    plainUsd(row.customsValue),
    plainUsd(row.certain),
    plainUsd(row.inFull),
  ];
  return {
    title: words.title,
    columns: [
      textColumn('category', words.category),
      countColumn('lines', words.lines),
      usdColumn('customs_value', words.value),
      usdColumn('duty_certain', words.certain),
      usdColumn('duty_in_full', words.full),
    ],
    rows: [
      ...categoryRows(values).map((row) =>
        cells(row, lookUp(all.products.categories, row.category) ?? row.category),
      ),
      cells(totalOf(values), words.total),
    ],
    notes: [words.explain, all.exports.tradeNote],
  };
}

export function annexLinesExport(
  values: readonly DesignationValue[],
  category: string | null,
  title: string,
  { words: all, figures }: Words,
): ExportTable {
  const words = all.analysis.annex;
  return {
    title,
    columns: [
      textColumn('line', words.code),
      textColumn('category', words.category),
      textColumn('listed', words.part),
      usdColumn('customs_value', words.value),
      usdColumn('duty_certain', words.certain),
      usdColumn('duty_in_full', words.full),
    ],
    rows: linesOf(values, category).map((line) => [
      figures.code(line.code),
      lookUp(all.products.categories, line.category) ?? line.category,
      line.partial ? words.partial : words.whole,
      plainUsd(line.customsValue),
      plainUsd(line.duty),
      plainUsd(line.dutyInFull),
    ]),
    notes: [words.explain, all.exports.tradeNote],
  };
}
