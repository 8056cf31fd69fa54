/** A text file of cases, read piece by piece in its encoding, from any of its lines on. */
import { closeSync, openSync, readSync } from 'node:fs';
import {
  encodingOf,
  HEAD_CHARACTERS,
  isBesideRows,
  otherFileIn,
  recordReader,
  separatorOf,
  widthOf,
  type Encoding,
  type SheetRecord,
  type Survey,
} from '../../engine/index.ts';

/** Small enough that what is read of a piece is young when it is done with. */
const PIECE_BYTES = 1 << 16;
const SNIFFED_BYTES = 4096;

/** The encoding and format of a file, by its beginning. */
export interface CasesForm {
  readonly encoding: Encoding;
  readonly separator: string;
  /** Characters before the table: a line that names the separator. */
  readonly from: number;
  readonly linesBefore: number;
  readonly width: number | null;
}

/** A line of the file and where its bytes begin. */
export interface Start {
  readonly line: number;
  readonly byte: number;
}

const BEGINNING: Start = { line: 1, byte: 0 };

/** The bytes of the file; one buffer, refilled each time. */
export function* bytesOf(path: string, from = 0): Generator<Buffer> {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.allocUnsafe(PIECE_BYTES);
    for (let at = from; ;) {
      const length = readSync(file, bytes, 0, PIECE_BYTES, at);
      if (length === 0) return;
      at += length;
      yield bytes.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}

/** Throws where bytes are none of the encoding. */
function* textOf(path: string, encoding: Encoding | null, from: number): Generator<string> {
  let decoder: TextDecoder | null = null;
  for (const bytes of bytesOf(path, from)) {
    decoder ??= new TextDecoder(encoding ?? encodingOf(bytes.subarray(0, SNIFFED_BYTES)), { fatal: true });
    yield decoder.decode(bytes, { stream: true });
  }
  yield decoder?.decode() ?? '';
}

export function formOf(path: string): CasesForm {
  let encoding: Encoding = 'utf-8';
  for (const bytes of bytesOf(path)) {
    // Who reads it as a whole says what it is.
    if (otherFileIn(bytes) !== null) throw new TypeError('no text of a sheet');
    encoding = encodingOf(bytes.subarray(0, SNIFFED_BYTES));
    break;
  }
  let head = '';
  for (const piece of textOf(path, encoding, 0)) {
    head += piece;
    if (head.length >= HEAD_CHARACTERS) break;
  }
  head = head.slice(0, HEAD_CHARACTERS);
  const { separator, from } = separatorOf(head);
  const linesBefore = head.slice(0, from).split('\n').length - 1;
  return { encoding, separator, from, linesBefore, width: widthOf(head.slice(from), separator) };
}

/** Every record from the line on, some at a time. */
export function* recordsIn(
  path: string,
  { encoding, separator, from, width }: CasesForm,
  start: Start = BEGINNING,
): Generator<readonly SheetRecord[]> {
  let found: SheetRecord[] = [];
  const reader = recordReader(separator, (record) => found.push(record), start.line);
  if (width !== null) reader.expectWidth(width);
  let isHead = start.byte === 0;
  for (const piece of textOf(path, encoding, start.byte)) {
    reader.push(isHead ? piece.slice(from) : piece);
    isHead = false;
    yield found;
    found = [];
  }
  reader.end();
  yield found;
}

/** The rows of the table from the line on: neither titles nor heading nor totals. */
export function* tableRows(
  path: string,
  form: CasesForm,
  survey: Survey,
  start: Start = BEGINNING,
): Generator<SheetRecord> {
  const { layout } = survey;
  let place = start.byte === 0 ? 0 : layout.skipped;
  for (const records of recordsIn(path, form, start)) {
    for (const record of records) {
      place += 1;
      if (place > layout.skipped && !isBesideRows(survey, record)) yield record;
    }
  }
}
