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
  type Mapping,
  type Result,
  type SheetOptions,
  type SheetProblem,
  type SheetRecord,
  type Survey,
} from '../../engine/index.ts';
import { seenNames } from './seen-names.ts';

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

/** Which rows belong together, seen while the file is surveyed. */
interface Entries {
  readonly look: (mapping: Mapping, record: SheetRecord) => void;
  /** The last row of each entry whose rows do not all follow one another. */
  readonly last: ReadonlyMap<string, number>;
  /** Rows of chapter 99 belong to rows beside them. */
  readonly hasChapter99: () => boolean;
}

const CHAPTER_99 = /^\W*99\d\d\W?\d\d\W?\d\d\W*$/;

function entriesOf(): Entries {
  const last = new Map<string, number>();
  const seen = seenNames();
  let [place, current, hasChapter99] = [0, '', false];
  return {
    last,
    hasChapter99: () => hasChapter99,
    look: ({ places }, { cells }) => {
      const name = (cells[places.get('entry') ?? -1] ?? '').trim();
      if (name !== '' && name !== current && seen.meet(name)) last.set(name, place);
      else if (name !== '' && last.has(name)) last.set(name, place);
      current = name;
      const code = cells[places.get('hts') ?? -1] ?? '';
      hasChapter99 ||= code.includes('99') && CHAPTER_99.test(code);
      place += 1;
    },
  };
}

function* batchesOf(
  path: string,
  form: Form,
  survey: Survey,
  last: ReadonlyMap<string, number>,
): Generator<readonly SheetRecord[]> {
  const entry = survey.mapping.places.get('entry') ?? -1;
  let [batch, place, until, current] = [[] as SheetRecord[], 0, -1, ''];
  for (const record of tableRows(path, form, survey)) {
    const name = entry < 0 ? '' : (record.cells[entry] ?? '').trim();
    const follows = name !== '' && name === current;
    if (batch.length >= BATCH && until < place && !follows) {
      yield batch;
      batch = [];
    }
    if (last.size > 0 && name !== '') until = Math.max(until, last.get(name) ?? place);
    batch.push(record);
    current = name;
    place += 1;
  }
  if (batch.length > 0) yield batch;
}

/** Null: the file has to be read as a whole (another encoding, rows that belong together), or cannot be read. */
export function streamCases(path: string, options: SheetOptions): Result<StreamedCases, SheetProblem> | null {
  try {
    const form = formOf(path);
    const entries = entriesOf();
    const look = surveyor(options, entries.look);
    for (const records of recordsIn(path, form)) for (const record of records) look.record(record);
    const survey = look.conclude();
    if (!survey.ok) return survey;
    if (entries.hasChapter99()) return null;
    return ok({ survey: survey.value, batches: () => batchesOf(path, form, survey.value, entries.last) });
  } catch {
    return null;
  }
}
