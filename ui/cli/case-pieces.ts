/** A long file of cases in pieces, each assessed separately, by whichever thread is free. */
import type { HtsCode, LineIssue, ReferenceData } from '../../engine/index.ts';
import type { CaseOptions } from './assess-cases.ts';
import { batchAssessor, type BatchOptions } from './batch-rows.ts';
import { tableRows, type Start } from './cases-text.ts';
import type { Cut } from '../entries/entry-cuts.ts';
import { startsOf } from './piece-starts.ts';
import type { Speech } from './speech.ts';
import { parted, type StreamedCases } from './stream-cases.ts';

/** Rows from one cut to another. */
export interface CasePiece {
  readonly start: Start;
  /** The place of its first row, and of the first that is no more of it; null: to the end. */
  readonly from: number;
  readonly until: number | null;
  /** Within it. */
  readonly cuts: readonly Cut[];
}

export interface PieceResults {
  readonly bytes: Uint8Array;
  readonly rows: number;
  readonly errors: number;
  readonly ofBothTariffs: ReadonlyMap<HtsCode, LineIssue>;
}

/** What of a streamed file can be sent to a thread. */
export type CasesFile = Omit<StreamedCases, 'batches'>;

/** Batches of a piece: some thousand rows. */
export const BATCHES = 10;

/** Null: the file can be read from its beginning only. */
export function piecesOf({ path, form, cuts }: CasesFile): readonly CasePiece[] | null {
  const ends = cuts.filter((_, index) => (index + 1) % BATCHES === 0);
  const starts = startsOf(
    path,
    form,
    ends.map(({ line }) => line),
  );
  if (starts === null) return null;
  return [{ line: 1, byte: 0 }, ...starts].map((start, index) => {
    const [from, until] = [ends[index - 1]?.place ?? 0, ends[index]?.place ?? null];
    const own = cuts.slice(index * BATCHES, (index + 1) * BATCHES - 1);
    return { start, from, until, cuts: own };
  });
}

function* first<Item>(items: Iterable<Item>, count: number): Generator<Item> {
  let left = count;
  if (left <= 0) return;
  for (const item of items) {
    yield item;
    left -= 1;
    if (left === 0) return;
  }
}

/** One for all pieces that a thread assesses: what it finds about codes and days is used for the next. */
export function pieceAssessor(
  reference: ReferenceData,
  { path, form, survey }: CasesFile,
  speech: Speech,
  options: Omit<BatchOptions, 'ofBothTariffs'>,
): (piece: CasePiece) => PieceResults {
  const ofBothTariffs: NonNullable<CaseOptions['ofBothTariffs']> = new Map();
  const assess = batchAssessor(reference, survey.context, speech, { ...options, ofBothTariffs });
  return ({ start, from, until, cuts }) => {
    ofBothTariffs.clear();
    const all = tableRows(path, form, survey, start);
    const own = until === null ? all : first(all, until - from);
    let [text, rows, errors] = ['', 0, 0];
    for (const batch of parted(own, cuts, from)) {
      const results = assess(batch, from + rows);
      text += results.text;
      rows += results.rows;
      errors += results.errors;
    }
    return { bytes: Buffer.from(text), rows, errors, ofBothTariffs: new Map(ofBothTariffs) };
  };
}
