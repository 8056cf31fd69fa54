/** A table or a chart as a file, closed with the hash of its content. */
import { csvText, type DecimalMark } from '../../tables/delimited-text.ts';
import type { ExportSource, ExportTable } from '../../tables/export-table.ts';
import { sealedLines, sealedPicture, sealedPng } from '../../tables/sealed-text.ts';
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
