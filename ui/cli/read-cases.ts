/** A file of cases to rows: any sheet that the reader knows, in any encoding that it recognises. */
import { readFileSync } from 'node:fs';
import {
  fail,
  isZip,
  joinChapter99,
  ok,
  readSheetText,
  type JoinedRow,
  type ReadSheet,
  type Result,
  type SheetColumn,
  type SheetOptions,
  type Survey,
} from '../../engine/index.ts';
import { readWorksheet, type WorksheetProblem } from '../sheet/choose-worksheet.ts';
import { decodeText } from '../sheet/decode-text.ts';
import { bytesOf as piecesOfFile } from './cases-text.ts';
import { readWorkbook } from '../sheet/workbook.ts';
import type { Encoding } from '../../engine/index.ts';

export type CasesProblem =
  | WorksheetProblem
  | { readonly kind: 'unreadableWorkbook'; readonly path: string; readonly detail: string }
  | { readonly kind: 'unreadableFile'; readonly path: string }
  | { readonly kind: 'notText'; readonly path: string }
  | { readonly kind: 'emptyFile'; readonly path: string }
  | { readonly kind: 'missingColumn'; readonly path: string; readonly column: string };

export interface ReadCases {
  readonly rows: readonly JoinedRow[];
  readonly survey: Survey;
  /** Null: a workbook. */
  readonly encoding: Encoding | null;
}

function bytesOf(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

const REQUIRED: readonly SheetColumn[] = ['hts', 'entry_date', 'customs_value'];

/** The required column that is missing and not stated; null: all are there. */
export function missingColumn({ mapping }: Survey, { stated = {} }: SheetOptions): SheetColumn | null {
  return REQUIRED.find((column) => !mapping.places.has(column) && stated[column] === undefined) ?? null;
}

function casesOf(
  path: string,
  read: Result<ReadSheet, WorksheetProblem>,
  encoding: Encoding | null,
  options: SheetOptions,
): Result<ReadCases, CasesProblem> {
  if (!read.ok) return read.failure.kind === 'emptySheet' ? fail({ kind: 'emptyFile', path }) : read;
  const { survey, rows } = read.value;
  const missing = missingColumn(survey, options);
  if (missing !== null) return fail({ kind: 'missingColumn', path, column: missing });
  return ok({ rows: joinChapter99(rows), survey, encoding });
}

/** A text file. */
export function readCases(path: string, options: SheetOptions = {}): Result<ReadCases, CasesProblem> {
  const bytes = bytesOf(path);
  if (bytes === null) return fail({ kind: 'unreadableFile', path });
  const decoded = decodeText(bytes);
  if (decoded === null) return fail({ kind: 'notText', path });
  return casesOf(path, readSheetText(decoded.text, options), decoded.encoding, options);
}

export function isWorkbook(path: string): boolean {
  try {
    for (const bytes of piecesOfFile(path)) return isZip(bytes.subarray(0, 4));
  } catch {
    // Who reads it as a text says what is wrong with it.
  }
  return false;
}

/** An XLSX file; `worksheet`: the name of the one that is meant, null where there is only one with a table. */
export async function readWorkbookCases(
  path: string,
  worksheet: string | null,
  options: SheetOptions = {},
): Promise<Result<ReadCases, CasesProblem>> {
  const bytes = bytesOf(path);
  if (bytes === null) return fail({ kind: 'unreadableFile', path });
  const book = await readWorkbook(bytes);
  if (!book.ok) return fail({ kind: 'unreadableWorkbook', path, detail: book.failure.detail });
  return casesOf(path, readWorksheet(book.value, worksheet, options), null, options);
}
