/**
 * A table as CSV, or as tab-separated text that pastes into a spreadsheet. The first line is the heading, because
 * every reader of tables expects it there. The source follows after an empty line, each of its lines one cell that
 * begins with `#`: a spreadsheet's sorting and filtering, and a program's reading, stop at the empty line.
 */
import { headingOf, isDecimal, type ExportCell, type ExportColumn } from './export-table.ts';
import type { ExportSource, ExportTable } from './export-table.ts';
import { sourceLines } from './source-lines.ts';

/** `1234.56` between commas, or `1234,56` between semicolons as spreadsheets of Viet Nam write and read them. */
export type DecimalMark = 'point' | 'comma';

/** First characters that make spreadsheets run a text as a formula, full-width forms too. */
const STARTS_FORMULA = /^[\s\u200b\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r]/;
const BREAKS = /[\t\r\n\u2028\u2029]+/g;

/** Text that a spreadsheet would run is kept as text by an apostrophe; figures are never touched. */
export function guarded(text: string): string {
  return STARTS_FORMULA.test(text) ? `'${text}` : text;
}

function cellText(column: ExportColumn, cell: ExportCell, mark: DecimalMark): string {
  if (cell === null) return '';
  if (!isDecimal(column, cell)) return guarded(cell);
  return mark === 'comma' ? cell.replace('.', ',') : cell;
}

function textRows(
  { title, columns, rows, notes }: ExportTable,
  source: ExportSource,
  mark: DecimalMark,
): readonly (readonly string[])[] {
  const after = [title, ...notes, ...sourceLines(source)].map((line) => [`# ${line}`]);
  return [
    columns.map((column) => guarded(headingOf(column))),
    ...rows.map((row) => columns.map((column, place) => cellText(column, row[place] ?? null, mark))),
    [''],
    ...after,
  ];
}

export function csvText(table: ExportTable, source: ExportSource, mark: DecimalMark): string {
  const separator = mark === 'comma' ? ';' : ',';
  const quoted = (text: string): string =>
    /["\r\n,;\t]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
  const lines = textRows(table, source, mark).map((row) => row.map(quoted).join(separator));
  return `${lines.join('\r\n')}\r\n`;
}

/** A pasted cell holds no tab and no line break: they become spaces. */
export function tabbedText(table: ExportTable, source: ExportSource, mark: DecimalMark): string {
  const lines = textRows(table, source, mark).map((row) =>
    row.map((text) => text.replace(BREAKS, ' ')).join('\t'),
  );
  return `${lines.join('\n')}\n`;
}
