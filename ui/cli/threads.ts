/**
 * Pieces of a long file over all processors, their results in order. The program's own thread assesses too, and takes
 * over what another one does not answer: with or without other threads the results are the same.
 */
import { MessageChannel, receiveMessageOnPort, Worker, type MessagePort } from 'node:worker_threads';
import type { ThreadAnswer, ThreadOrder, ThreadTask } from './assess-thread.ts';
import type { CasePiece, PieceResults } from './case-pieces.ts';

/** Pieces that a thread is given ahead, so that it need not wait for the next. */
const AHEAD = 2;
/** Results that wait to be written, at most, for each thread. */
const WAITING = 4;
/** A thread that has been silent for so long is abandoned. */
const SILENCE_MS = 30_000;

interface Thread {
  readonly worker: Worker;
  readonly port: MessagePort;
  isReady: boolean;
  given: number;
}

function begin(program: URL, task: ThreadTask): Thread {
  const { port1, port2 } = new MessageChannel();
  const worker = new Worker(program, { workerData: { ...task, port: port2 }, transferList: [port2] });
  // Its pieces are taken over; the same failure would occur here and be reported.
  worker.on('error', () => undefined);
  worker.unref();
  return { worker, port: port1, isReady: false, given: 0 };
}

/** `beside`: threads besides this one, which assesses by `assess`. */
export function* assessedInOrder(
  pieces: readonly CasePiece[],
  assess: (piece: CasePiece) => PieceResults,
  beside: number,
  program: URL,
  task: Omit<ThreadTask, 'answers'>,
): Generator<PieceResults> {
  const answers = new Int32Array(new SharedArrayBuffer(4));
  const threads = Array.from({ length: beside }, () => begin(program, { ...task, answers }));
  const found = new Map<number, PieceResults>();
  let [written, unassigned] = [0, 0];

  function hear(thread: Thread): void {
    for (;;) {
      const heard = receiveMessageOnPort(thread.port);
      if (heard === undefined) return;
      const answer = heard.message as ThreadAnswer;
      thread.isReady = true;
      if (answer.kind === 'ready') continue;
      thread.given -= 1;
      if (answer.piece >= written) found.set(answer.piece, answer);
    }
  }

  const mayAssign = (): boolean =>
    unassigned < pieces.length && unassigned - written < (beside + 1) * WAITING;

  function employ(thread: Thread): void {
    while (thread.isReady && thread.given < AHEAD && mayAssign()) {
      const piece = pieces[unassigned];
      if (piece === undefined) return;
      thread.port.postMessage({ number: unassigned, piece } satisfies ThreadOrder);
      unassigned += 1;
      thread.given += 1;
    }
  }

  function own(number: number): void {
    const piece = pieces[number];
    if (piece !== undefined) found.set(number, assess(piece));
  }

  try {
    while (written < pieces.length) {
      const heardBefore = Atomics.load(answers, 0);
      for (const thread of threads) {
        hear(thread);
        employ(thread);
      }
      const next = found.get(written);
      if (next !== undefined) {
        found.delete(written);
        written += 1;
        yield next;
      } else if (mayAssign()) {
        unassigned += 1;
        own(unassigned - 1);
      } else if (Atomics.wait(answers, 0, heardBefore, SILENCE_MS) === 'timed-out') own(written);
    }
  } finally {
    for (const { worker, port } of threads) {
      port.close();
      void worker.terminate();
    }
  }
}
