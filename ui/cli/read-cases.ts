/** A file of cases to rows: any sheet that the reader knows, in any encoding that it recognises. */
import {
  fail,
  isZip,
  joinChapter99,
  ok,
  otherFileIn,
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
import { bytesIfReadable } from './named-file.ts';
import { readWorkbook, type WorkbookProblem } from '../sheet/workbook.ts';
import type { Encoding, OtherFile } from '../../engine/index.ts';

export type CasesProblem =
  | WorksheetProblem
  | (WorkbookProblem & { readonly path: string })
  | { readonly kind: 'otherFile'; readonly path: string; readonly of: OtherFile }
  | { readonly kind: 'unreadableFile'; readonly path: string }
  | { readonly kind: 'notText'; readonly path: string }
  | { readonly kind: 'emptyFile'; readonly path: string }
  /** Neither headings that are known nor codes. */
  | { readonly kind: 'noTable'; readonly path: string }
  | { readonly kind: 'missingColumn'; readonly path: string; readonly column: string };

export interface ReadCases {
  readonly rows: readonly JoinedRow[];
  readonly survey: Survey;
  /** Null: a workbook. */
  readonly encoding: Encoding | null;
}

/** The date comes last: it can be stated for all rows. */
const REQUIRED: readonly SheetColumn[] = ['hts', 'customs_value', 'entry_date'];

/** Without a heading columns are known by their order, if the first has codes. */
function isTable({ layout, mapping }: Survey): boolean {
  const [first] = mapping.columns;
  return layout.heading !== null || first?.samples.some((sample) => /\d{4}/.test(sample)) === true;
}

/** What is no table of goods, or lacks a required column that is not stated; null: all is there. */
export function lackOf(
  path: string,
  survey: Survey,
  { stated = {} }: SheetOptions,
): Extract<CasesProblem, { readonly kind: 'noTable' | 'missingColumn' }> | null {
  if (!isTable(survey)) return { kind: 'noTable', path };
  const { places } = survey.mapping;
  const column = REQUIRED.find((each) => !places.has(each) && stated[each] === undefined);
  return column === undefined ? null : { kind: 'missingColumn', path, column };
}

function casesOf(
  path: string,
  read: Result<ReadSheet, WorksheetProblem>,
  encoding: Encoding | null,
  options: SheetOptions,
): Result<ReadCases, CasesProblem> {
  if (!read.ok) return read.failure.kind === 'emptySheet' ? fail({ kind: 'emptyFile', path }) : read;
  const { survey, rows } = read.value;
  const lack = lackOf(path, survey, options);
  if (lack !== null) return fail(lack);
  return ok({ rows: joinChapter99(rows), survey, encoding });
}

/** A text file. */
export function readCases(path: string, options: SheetOptions = {}): Result<ReadCases, CasesProblem> {
  const bytes = bytesIfReadable(path);
  if (bytes === null) return fail({ kind: 'unreadableFile', path });
  const of = otherFileIn(bytes);
  if (of !== null) return fail({ kind: 'otherFile', path, of });
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
  const bytes = bytesIfReadable(path);
  if (bytes === null) return fail({ kind: 'unreadableFile', path });
  const book = await readWorkbook(bytes);
  if (!book.ok) return fail({ ...book.failure, path });
  return casesOf(path, readWorksheet(book.value, worksheet, options), null, options);
}
