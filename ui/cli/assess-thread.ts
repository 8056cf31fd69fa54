/** A thread beside the program's own: it opens the same data, then assesses the pieces that it is given. */
import { isMainThread, workerData, type MessagePort } from 'node:worker_threads';
import { figureStatuses, lawCalendar } from '../../engine/index.ts';
import type { Language } from '../words/format/language.ts';
import { pieceAssessor, type CasePiece, type CasesFile, type PieceResults } from './case-pieces.ts';
import { DataFolder } from './data-files.ts';
import { spokenIn } from './speech.ts';
import { underScenario } from './under-scenario.ts';

export interface ThreadTask {
  readonly folder: string;
  readonly language: Language;
  readonly scenario: string | undefined;
  readonly wholeDollars: boolean;
  readonly file: CasesFile;
  /** Counts up with every answer, so that an idle caller can wait for one. */
  readonly answers: Int32Array;
}

interface WithPort extends ThreadTask {
  readonly port: MessagePort;
}

export type ThreadAnswer =
  { readonly kind: 'ready' } | ({ readonly kind: 'results'; readonly piece: number } & PieceResults);

export interface ThreadOrder {
  readonly number: number;
  readonly piece: CasePiece;
}

/** Whatever goes wrong here ends this thread alone: its pieces are assessed by the program's own. */
function serve({ port, folder, language, scenario, wholeDollars, file, answers }: WithPort): void {
  const say = (answer: ThreadAnswer, moved: readonly ArrayBuffer[] = []): void => {
    port.postMessage(answer, moved);
    Atomics.add(answers, 0, 1);
    Atomics.notify(answers, 0);
  };
  const speech = spokenIn(language);
  const under = underScenario(new DataFolder(new URL(folder)), scenario, speech);
  const { reference, asOf } = under;
  const calendar = lawCalendar(reference.rulebook);
  const statuses = figureStatuses(reference.rulebook, reference.schedule, calendar);
  const named = under.scenario === null ? {} : { scenario: under.scenario, hypothetical: under.hypothetical };
  const options = { wholeDollars, asOf, calendar, statuses, ...named };
  const assess = pieceAssessor(reference, file, speech, options);
  port.on('message', ({ number, piece }: ThreadOrder) => {
    const results = assess(piece);
    const bytes = new Uint8Array(results.bytes);
    say({ kind: 'results', piece: number, ...results, bytes }, [bytes.buffer]);
  });
  say({ kind: 'ready' });
}

/** False: this is the program's own thread. */
export function servesAsThread(): boolean {
  if (isMainThread) return false;
  // The parent passes this to the thread.
  serve(workerData as WithPort);
  return true;
}
