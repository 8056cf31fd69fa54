/** A file of cases to rows: any sheet that the reader knows, in any encoding that it tells apart. */
import { readFileSync } from 'node:fs';
import {
  fail,
  joinChapter99,
  ok,
  readSheetText,
  type JoinedRow,
  type Result,
  type SheetColumn,
  type SheetOptions,
  type SheetProblem,
  type Survey,
} from '../../engine/index.ts';
import { decodeText } from '../sheet/decode-text.ts';
import type { Encoding } from '../../engine/index.ts';

export type CasesProblem =
  | SheetProblem
  | { readonly kind: 'unreadableFile'; readonly path: string }
  | { readonly kind: 'notText'; readonly path: string }
  | { readonly kind: 'emptyFile'; readonly path: string }
  | { readonly kind: 'missingColumn'; readonly path: string; readonly column: string };

export interface ReadCases {
  readonly rows: readonly JoinedRow[];
  readonly survey: Survey;
  readonly encoding: Encoding;
}

function bytesOf(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

const REQUIRED: readonly SheetColumn[] = ['hts', 'entry_date', 'customs_value'];

/** The column that a case cannot do without and nobody states; null: all are there. */
export function missingColumn({ mapping }: Survey, { stated = {} }: SheetOptions): SheetColumn | null {
  return REQUIRED.find((column) => !mapping.places.has(column) && stated[column] === undefined) ?? null;
}

export function readCases(path: string, options: SheetOptions = {}): Result<ReadCases, CasesProblem> {
  const bytes = bytesOf(path);
  if (bytes === null) return fail({ kind: 'unreadableFile', path });
  const decoded = decodeText(bytes);
  if (decoded === null) return fail({ kind: 'notText', path });
  const read = readSheetText(decoded.text, options);
  if (!read.ok) return read.failure.kind === 'emptySheet' ? fail({ kind: 'emptyFile', path }) : read;
  const { survey, rows } = read.value;
  const missing = missingColumn(survey, options);
  if (missing !== null) return fail({ kind: 'missingColumn', path, column: missing });
  return ok({ rows: joinChapter99(rows), survey, encoding: decoded.encoding });
}
