/** CSV files in and out, by papaparse: text cells, named columns, rows of the wrong width told apart. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { fail, ok, type Result } from '../../engine/index.ts';
import type { ShipmentCells } from '../../engine/index.ts';

export type CsvProblem =
  | { readonly kind: 'unreadableFile'; readonly path: string }
  | { readonly kind: 'notUtf8'; readonly path: string }
  | { readonly kind: 'emptyFile'; readonly path: string }
  | { readonly kind: 'missingColumn'; readonly path: string; readonly column: string };

export interface CsvRow {
  readonly cells: ShipmentCells;
  /** How many cells more than the header, or fewer where negative; null where the width is right. */
  readonly widthProblem: number | null;
}

/** UTF-8, with or without a mark; UTF-16 only with its mark, as spreadsheets write it. */
function decodeText(bytes: Buffer): string | null {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null;
  try {
    return new TextDecoder(utf16 ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function readBytes(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

/** The separator of the header line: spreadsheets in Viet Nam write semicolons. */
function separatorOf(text: string): string {
  const header = text.slice(0, text.indexOf('\n') < 0 ? text.length : text.indexOf('\n'));
  return [',', ';', '\t'].reduce(
    (best, next) => (header.split(next).length > header.split(best).length ? next : best),
    ',',
  );
}

/** Each line on its own: an unclosed cell then costs its own row, of too few cells, and no other. */
function lineByLine(text: string): readonly string[][] {
  const delimiter = separatorOf(text);
  const lines = text
    .split(/\r\n|\n|\r/)
    .slice(1)
    .filter((line) => line.trim() !== '');
  return lines.map((line) => Papa.parse<string[]>(line, { delimiter }).data[0] ?? []);
}

export function readCsv(path: string, required: readonly string[]): Result<readonly CsvRow[], CsvProblem> {
  const bytes = readBytes(path);
  if (bytes === null) return fail({ kind: 'unreadableFile', path });
  const text = decodeText(bytes);
  if (text === null) return fail({ kind: 'notUtf8', path });
  const parsed = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy', delimiter: separatorOf(text) });
  const [header, ...whole] = parsed.data;
  if (header === undefined) return fail({ kind: 'emptyFile', path });
  // A quotation mark that is never closed would swallow every row after it.
  const unclosed = parsed.errors.some(({ code }) => code === 'MissingQuotes');
  const body = unclosed ? lineByLine(text) : whole;
  const columns = header.map((name) => name.trim().toLowerCase());
  const missing = required.find((column) => !columns.includes(column));
  if (missing !== undefined) return fail({ kind: 'missingColumn', path, column: missing });
  return ok(
    body.map((cells) => {
      const difference = cells.length - columns.length;
      return {
        cells: Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ''])),
        widthProblem: difference === 0 ? null : difference,
      };
    }),
  );
}

export function formatCsv(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return `${Papa.unparse({ fields: [...columns], data: rows.map((row) => [...row]) }, { newline: '\n' })}\n`;
}
