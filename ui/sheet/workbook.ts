/**
 * The one door to hucre: worksheets of an XLSX file as records, and tables as an XLSX file. Of what is read, a number
 * keeps the zeros that its format shows, a date is the day that the sheet shows (through no time zone), a formula is its
 * stored value.
 */
import type { Cell, CellValue, Sheet, WriteSheet } from 'hucre/xlsx';
import {
  currencyIn,
  fail,
  ok,
  parseIsoDate,
  serialDate,
  type Result,
  type SheetRecord,
} from '../../engine/index.ts';

export interface Worksheet {
  readonly name: string;
  readonly records: readonly SheetRecord[];
}

export interface WorkbookProblem {
  readonly kind: 'unreadableWorkbook';
  /** Another archive has no parts of a workbook: OpenDocument, or a folder that was compressed. */
  readonly why: 'otherArchive' | 'damaged';
}

interface ReadCell {
  readonly text: string;
  readonly typed: boolean;
}

/** Digits that the format fills up: `00000000` shows 3046200 as 03046200; any other mask shows the number. */
const ZEROS = /^0{2,12}$/;
/** Letters of a date, outside quotation marks and brackets. */
const isDateFormat = (format: string): boolean =>
  /[dmy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')) &&
  !/[#0?]/.test(format.replace(/"[^"]*"/g, ''));
const isPercentFormat = (format: string): boolean =>
  format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').includes('%');
/** `[$€-407]`, `"VND"` or a bare symbol. */
function currencyOfFormat(format: string): string | null {
  const [shown = ''] = format.split(';');
  const words = [...shown.matchAll(/\[\$([^\]-]+)[^\]]*\]|"([^"]+)"|\\(.)|([€£¥₫])/g)].flatMap((match) =>
    match.slice(1).filter((word) => word !== undefined),
  );
  return words.map((word) => currencyIn(word.trim())).find((code) => code !== null) ?? null;
}
/** From the 1904 system's first day to the 1900 system's count. */
const DAYS_OF_1904 = 1462;

/** Spreadsheets keep fifteen digits; what a double has beyond them is nobody's. */
function plainNumber(value: number): string {
  const shown = Number(value.toPrecision(15));
  const text = String(shown);
  if (!/e/i.test(text)) return text;
  return Number.isInteger(shown) ? BigInt(shown).toString() : shown.toFixed(20).replace(/0+$/, '');
}

function dayOf(date: Date): string {
  return parseIsoDate(date.toISOString().slice(0, 10)) ?? '';
}

function cellOf(value: CellValue, cell: Cell | undefined, is1904: boolean): ReadCell {
  const shown = value ?? cell?.formulaResult ?? null;
  if (shown === null) return { text: cell?.formula === undefined ? '' : `=${cell.formula}`, typed: false };
  if (shown instanceof Date) return { text: dayOf(shown), typed: true };
  if (typeof shown !== 'number') return { text: String(shown), typed: false };
  const format = cell?.style?.numFmt ?? '';
  if (isDateFormat(format)) {
    const date = serialDate(Math.floor(shown) + (is1904 ? DAYS_OF_1904 : 0));
    if (date !== null) return { text: date, typed: true };
  }
  const text = plainNumber(shown);
  // What the format says of the number is part of the cell: 0.05 shown as 5% is no amount, €100 no dollars.
  if (isPercentFormat(format)) return { text: `${plainNumber(shown * 100)}%`, typed: true };
  const currency = currencyOfFormat(format);
  if (currency !== null && currency !== 'USD') return { text: `${currency} ${text}`, typed: true };
  return {
    text: ZEROS.test(format) && /^\d+$/.test(text) ? text.padStart(format.length, '0') : text,
    typed: true,
  };
}

function recordsOf({ rows, cells, rowDefs }: Sheet, is1904: boolean): readonly SheetRecord[] {
  const read = rows.map((row, at) =>
    row.map((value, place) => cellOf(value, cells?.get(`${at},${place}`), is1904)),
  );
  const filled = read
    .map((row, at) => ({ row, line: at + 1 }))
    .filter(({ row }) => row.some(({ text }) => text.trim() !== ''));
  // A format in an empty column is no cell; all rows of a worksheet are of one width.
  const width = Math.max(0, ...filled.map(({ row }) => row.findLastIndex(({ text }) => text !== '') + 1));
  return filled.map(({ row, line }) => ({
    line,
    cells: Array.from({ length: width }, (_, place) => row[place]?.text ?? ''),
    typed: Array.from({ length: width }, (_, place) => row[place]?.typed ?? false),
    damaged: null,
    ...(rowDefs?.get(line - 1)?.hidden === true ? { hidden: true } : {}),
  }));
}

/** The worksheets that a person sees, in their order. */
export async function readWorkbook(
  bytes: Uint8Array,
): Promise<Result<readonly Worksheet[], WorkbookProblem>> {
  const { readXlsx } = await import('hucre/xlsx');
  try {
    const book = await readXlsx(bytes, {
      readStyles: true,
      sheets: ({ hidden, veryHidden }) => hidden !== true && veryHidden !== true,
    });
    return ok(
      book.sheets.map((sheet) => ({
        name: sheet.name,
        records: recordsOf(sheet, book.dateSystem === '1904'),
      })),
    );
  } catch (error) {
    return fail({
      kind: 'unreadableWorkbook',
      why: String(error).includes('[Content_Types].xml') ? 'otherArchive' : 'damaged',
    });
  }
}

/** Rows of a worksheet that spreadsheets open. */
export const MOST_WORKSHEET_ROWS = 1_048_576;
/** A spreadsheet's figures are doubles: more digits stay text. */
const EXACT_DIGITS = 15;
const MOST_NAME = 31;

/** A text is never a formula; a figure is a plain decimal. */
export interface WrittenCell {
  readonly text: string;
  readonly isFigure: boolean;
}

export interface WrittenWorksheet {
  readonly name: string;
  /** The first row is the heading. */
  readonly rows: readonly (readonly WrittenCell[])[];
}

function writtenValue({ text, isFigure }: WrittenCell): CellValue {
  if (text === '') return null;
  const digits = text.replace(/\D/g, '').replace(/^0+/, '');
  return isFigure && digits.length <= EXACT_DIGITS ? Number(text) : text;
}

/** Spreadsheets allow no other names. */
const worksheetName = (name: string): string =>
  name
    .replace(/[\\/?*:[\]]/g, ' ')
    .slice(0, MOST_NAME)
    .replace(/^'+|'+$/g, '')
    .trim() || 'Table';

function writtenSheet({ name, rows }: WrittenWorksheet): WriteSheet {
  return {
    name: worksheetName(name),
    rows: rows.map((row) => row.map(writtenValue)),
    freezePane: { rows: 1 },
  };
}

export async function writeWorkbook(
  worksheets: readonly WrittenWorksheet[],
): Promise<Uint8Array<ArrayBuffer>> {
  const { writeXlsx } = await import('hucre/xlsx');
  return new Uint8Array(await writeXlsx({ sheets: worksheets.map(writtenSheet) }));
}
