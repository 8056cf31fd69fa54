/**
 * Long work that rests between its steps: whoever runs it may answer others in between, tell how far it is, or give
 * it up. The engine has neither clock nor threads, so it says where it can rest and leaves the rest to the caller.
 */

/** `done` never falls and is at most `total`, which does not change; work may end before all of it was needed. */
export interface StepsDone {
  readonly done: number;
  readonly total: number;
}

export type InSteps<Answer> = Generator<StepsDone, Answer, void>;

/** Things one after another, as many as `length` says: a list, or what is read again whenever it is asked for. */
export type Sequence<Thing> = Iterable<Thing> & { readonly length: number };

/** For callers who can wait: the same answer without a rest. */
export function atOnce<Answer>(work: Generator<unknown, Answer, void>): Answer {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
