/**
 * A text file of cases, read piece by piece: once to see how it is written, once for its rows. Rows come in batches
 * that hold whole entries, so that a file of any length needs the memory of one batch.
 */
import { closeSync, openSync, readSync } from 'node:fs';
import {
  encodingOf,
  HEAD_CHARACTERS,
  isTotal,
  ok,
  recordReader,
  separatorOf,
  surveyor,
  widthOf,
  type Result,
  type SheetOptions,
  type SheetProblem,
  type SheetRecord,
  type Survey,
} from '../../engine/index.ts';

/** Small enough that what is read of a piece is young when it is done with. */
const PIECE_BYTES = 1 << 16;
/** Rows of a batch, and more where an entry is not complete. */
const BATCH = 500;

export interface StreamedCases {
  readonly survey: Survey;
  readonly batches: () => Generator<readonly SheetRecord[]>;
}

/** Pieces of the text; throws where bytes are none of the encoding that the file begins in. */
function* pieces(path: string): Generator<string> {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.allocUnsafe(PIECE_BYTES);
    let decoder: TextDecoder | null = null;
    for (;;) {
      const length = readSync(file, bytes, 0, PIECE_BYTES, null);
      if (length === 0) break;
      decoder ??= new TextDecoder(encodingOf(bytes.subarray(0, Math.min(length, 4096))), { fatal: true });
      yield decoder.decode(bytes.subarray(0, length), { stream: true });
    }
    yield decoder?.decode() ?? '';
  } finally {
    closeSync(file);
  }
}

interface Form {
  readonly separator: string;
  readonly from: number;
  readonly width: number | null;
}

function formOf(path: string): Form {
  let head = '';
  for (const piece of pieces(path)) {
    head += piece;
    if (head.length >= HEAD_CHARACTERS) break;
  }
  head = head.slice(0, HEAD_CHARACTERS);
  const { separator, from } = separatorOf(head);
  return { separator, from, width: widthOf(head.slice(from), separator) };
}

/** Every record of the file, some at a time. */
function* recordsIn(path: string, { separator, from, width }: Form): Generator<readonly SheetRecord[]> {
  let found: SheetRecord[] = [];
  const reader = recordReader(separator, (record) => found.push(record));
  if (width !== null) reader.expectWidth(width);
  let isFirst = true;
  for (const piece of pieces(path)) {
    reader.push(isFirst ? piece.slice(from) : piece);
    isFirst = false;
    yield found;
    found = [];
  }
  reader.end();
  yield found;
}

/** The rows of the table: neither titles nor heading nor totals. */
function* tableRows(path: string, form: Form, { layout, mapping }: Survey): Generator<SheetRecord> {
  let place = 0;
  for (const records of recordsIn(path, form)) {
    for (const record of records) {
      place += 1;
      if (place > layout.skipped && !isTotal(mapping, record)) yield record;
    }
  }
}

/** The last row of each entry that has several; null: rows of chapter 99 belong to rows beside them. */
function lastRows(path: string, form: Form, survey: Survey): ReadonlyMap<string, number> | null {
  const [entry, hts] = [survey.mapping.places.get('entry') ?? -1, survey.mapping.places.get('hts') ?? -1];
  const last = new Map<string, number>();
  let place = 0;
  for (const { cells } of tableRows(path, form, survey)) {
    if (/^\W*99\d\d\W?\d\d\W?\d\d\W*$/.test(cells[hts] ?? '')) return null;
    const name = (cells[entry] ?? '').trim();
    if (name !== '') last.set(name, place);
    place += 1;
  }
  return last;
}

function* batchesOf(
  path: string,
  form: Form,
  survey: Survey,
  last: ReadonlyMap<string, number>,
): Generator<readonly SheetRecord[]> {
  const entry = survey.mapping.places.get('entry') ?? -1;
  let [batch, place, until] = [[] as SheetRecord[], 0, 0];
  for (const record of tableRows(path, form, survey)) {
    if (entry >= 0) until = Math.max(until, last.get((record.cells[entry] ?? '').trim()) ?? place);
    batch.push(record);
    if (batch.length >= BATCH && until <= place) {
      yield batch;
      batch = [];
    }
    place += 1;
  }
  if (batch.length > 0) yield batch;
}

/** Null: the file has to be read as a whole (another encoding, rows that belong together), or cannot be read. */
export function streamCases(path: string, options: SheetOptions): Result<StreamedCases, SheetProblem> | null {
  try {
    const form = formOf(path);
    const look = surveyor(options);
    for (const records of recordsIn(path, form)) for (const record of records) look.record(record);
    const survey = look.conclude();
    if (!survey.ok) return survey;
    const last = lastRows(path, form, survey.value);
    if (last === null) return null;
    return ok({ survey: survey.value, batches: () => batchesOf(path, form, survey.value, last) });
  } catch {
    return null;
  }
}
