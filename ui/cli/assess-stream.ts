/** One text file of cases assessed as it is read, in the memory of its batches, by one thread or by several. */
import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { figureStatuses, lawCalendar, type ReferenceData } from '../../engine/index.ts';
import { hashedPieces } from './content-hash.ts';
import { RESULT_COLUMNS, type CaseOptions } from './assess-cases.ts';
import type { ThreadTask } from './assess-thread.ts';
import { batchAssessor } from './batch-rows.ts';
import { BATCHES, pieceAssessor, piecesOf } from './case-pieces.ts';
import { formatCsv } from './csv.ts';
import { writePieces } from './output.ts';
import { progressLine } from './progress.ts';
import { writeResumed, type Done, type ResumablePiece } from './resumed-output.ts';
import type { Speech } from './speech.ts';
import type { StreamedCases } from './stream-cases.ts';
import { assessedInOrder } from './threads.ts';

export interface StreamOptions extends Omit<
  CaseOptions,
  'ofBothTariffs' | 'calendar' | 'statuses' | 'places'
> {
  readonly out: string | undefined;
  /** Written before the results. */
  readonly mark: string;
  /** The table is closed with the hash of its content. */
  readonly isSealed: boolean;
  /** Null: as many as the machine has processors, where the file is long enough. */
  readonly threads: number | null;
  /** The name of the run, where it can be interrupted and go on. */
  readonly resume: string | null;
  /** The program of a thread and its arguments; null: threads are not available. */
  readonly thread: (Pick<ThreadTask, 'folder' | 'language' | 'scenario'> & { readonly program: URL }) | null;
}

export interface StreamSummary {
  readonly rows: number;
  readonly errors: number;
  readonly ofBothTariffs: NonNullable<CaseOptions['ofBothTariffs']>;
}

interface Assessed {
  readonly content: string | Uint8Array;
  readonly rows: number;
  readonly errors: number;
  /** Ends a piece of the file, whether one thread makes it or several. */
  readonly settled: boolean;
}

/**
 * V8 lets a heap grow to several times what is alive before it collects; here by half of it. A third less memory for 5 to
 * 18% more processor time (`tests/bench/README.md`). Node 20 and 24 obey the flag while a program runs.
 */
const SMALL_HEAP = '--heap-growing-percent=50';

/** Each thread makes the classes of the file for itself: below so many rows that costs more than it saves. */
const LONG = 400_000;

/** A file of one piece needs no second thread. */
function threadsFor({ threads, thread }: StreamOptions, rows: number): number {
  if (thread === null) return 1;
  return threads ?? (rows < LONG ? 1 : availableParallelism());
}

export function assessStream(
  reference: ReferenceData,
  streamed: StreamedCases,
  speech: Speech,
  options: StreamOptions,
): StreamSummary {
  setFlagsFromString(SMALL_HEAP);
  const { out, mark, isSealed, thread, resume, ...how } = options;
  const { path, form, survey, cuts, batches } = streamed;
  const calendar = lawCalendar(reference.rulebook);
  const statuses = figureStatuses(reference.rulebook, reference.schedule, calendar);
  const ofBothTariffs: StreamSummary['ofBothTariffs'] = new Map();
  const file = { path, form, survey, cuts };
  const count = threadsFor(options, survey.rows);
  const pieces = count > 1 ? piecesOf(file) : null;
  let [rows, errors] = [0, 0];

  function* byBatch(): Generator<Assessed> {
    const batchOptions = { ...how, calendar, statuses, ofBothTariffs };
    const assess = batchAssessor(reference, survey.context, speech, batchOptions);
    let [place, index] = [0, 0];
    for (const batch of batches()) {
      const isDone = place < rows;
      place += batch.length;
      index += 1;
      if (isDone) continue;
      const results = assess(batch, rows);
      yield { ...results, content: results.text, settled: index % BATCHES === 0 };
    }
  }

  function* byThreads(): Generator<Assessed> {
    if (pieces === null || thread === null) return yield* byBatch();
    const { program, ...words } = thread;
    const assess = pieceAssessor(reference, file, speech, { ...how, calendar, statuses });
    const task = { ...words, wholeDollars: how.wholeDollars, file };
    const left = pieces.filter(({ from }) => from >= rows);
    const beside = Math.min(count, left.length) - 1;
    for (const results of assessedInOrder(left, assess, beside, program, task)) {
      for (const [code, issue] of results.ofBothTariffs) ofBothTariffs.set(code, issue);
      yield { ...results, content: results.bytes, settled: true };
    }
  }

  const progress = progressLine(process.stderr, survey.rows, speech.words.commands.progress);
  function* contents(done: Done | null): Generator<ResumablePiece> {
    const hash = isSealed ? hashedPieces() : null;
    const head = formatCsv(RESULT_COLUMNS, []);
    hash?.add(head);
    if (done === null) yield { content: mark + head, settled: false, rows, errors };
    else [rows, errors] = [done.rows, done.errors];
    for (const results of byThreads()) {
      rows += results.rows;
      errors += results.errors;
      hash?.add(results.content);
      yield { content: results.content, settled: results.settled, rows, errors };
      progress.at(rows);
    }
    if (hash !== null) yield { content: hash.end(), settled: false, rows, errors };
  }
  try {
    if (resume !== null && out !== undefined) writeResumed(out, resume, contents, speech);
    else writePieces(out, contentsOf(contents(null)), speech);
  } finally {
    progress.end();
  }
  return { rows, errors, ofBothTariffs };
}

function* contentsOf(pieces: Iterable<ResumablePiece>): Generator<string | Uint8Array> {
  for (const { content } of pieces) yield content;
}
