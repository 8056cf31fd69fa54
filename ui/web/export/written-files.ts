/** A table or a chart as a file, closed with the hash of its content. */
import { MOST_WORKSHEET_ROWS, writeWorkbook, type WrittenCell } from '../../sheet/workbook.ts';
import { csvText, type DecimalMark } from '../../tables/delimited-text.ts';
import { headingOf, isDecimal, type ExportSource, type ExportTable } from '../../tables/export-table.ts';
import { sourceLines } from '../../tables/source-lines.ts';
import { nameWithHash, sealedLines, sealedPicture, sealedPng } from '../../tables/sealed-text.ts';
import { fileName } from '../parts/download.ts';
import { chartImage, pngOf } from './chart-image.ts';

export { jsonFile } from '../../tables/json-text.ts';

/** UTF-8 that spreadsheets take for UTF-8, the hash in the last line. */
export async function csvFile(table: ExportTable, source: ExportSource, mark: DecimalMark): Promise<string> {
  return `\ufeff${await sealedLines(csvText(table, source, mark), '\r\n')}`;
}

export const svgFile = (chart: HTMLElement, table: ExportTable, source: ExportSource): Promise<string> =>
  sealedPicture(chartImage(chart, table, source).svg);

/** Null: the browser draws no picture. */
export async function pngFile(
  chart: HTMLElement,
  table: ExportTable,
  source: ExportSource,
): Promise<Blob | null> {
  const image = await pngOf(chartImage(chart, table, source));
  return image === null ? null : sealedPng(image);
}

const told = (text: string): WrittenCell => ({ text, isFigure: false });

/**
 * The table, and a second worksheet that says where it comes from. A workbook has no room for the hash of its bytes: its
 * name carries it. Null: the table has more rows than a worksheet.
 */
export async function workbookFile(
  { title, columns, rows, notes }: ExportTable,
  source: ExportSource,
  sourceName: string,
): Promise<{ readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> } | null> {
  if (rows.length >= MOST_WORKSHEET_ROWS) return null;
  const figures = rows.map((row) =>
    columns.map((column, place): WrittenCell => {
      const cell = row[place] ?? null;
      return { text: cell ?? '', isFigure: isDecimal(column, cell) };
    }),
  );
  const bytes = await writeWorkbook([
    { name: title, rows: [columns.map((column) => told(headingOf(column))), ...figures] },
    { name: sourceName, rows: [title, ...notes, ...sourceLines(source)].map((line) => [told(line)]) },
  ]);
  return { name: `${await nameWithHash(fileName(title, 'xlsx').replace(/\.xlsx$/, ''), bytes)}.xlsx`, bytes };
}
