/** How long a question may go without a message from the worker before the person is informed. */

/** Milliseconds: many times what the longest step takes on a machine ten times slower than ours. */
const PATIENCE = 30_000;

export interface Awaited {
  /** The answer is being made: progress was reported. */
  readonly heard: () => void;
  /** The answer has arrived, or the caller has given up. */
  readonly end: () => void;
}

export class Patience {
  readonly #overdue = new Set<Awaited>();
  #report: (isSilent: boolean) => void = () => undefined;

  /** Called when the first question goes unanswered too long, and when none does any more. */
  listen(report: (isSilent: boolean) => void): void {
    this.#report = report;
  }

  begin(): Awaited {
    const wait = (): ReturnType<typeof setTimeout> =>
      setTimeout(() => {
        this.#overdue.add(awaited);
        if (this.#overdue.size === 1) this.#report(true);
      }, PATIENCE);
    const isInTime = (): void => {
      if (this.#overdue.delete(awaited) && this.#overdue.size === 0) this.#report(false);
    };
    let timer: ReturnType<typeof setTimeout>;
    let isOver = false;
    const awaited: Awaited = {
      // Progress has a line of its own, on which the last of it may come after the answer.
      heard: () => {
        if (isOver) return;
        clearTimeout(timer);
        isInTime();
        timer = wait();
      },
      end: () => {
        isOver = true;
        clearTimeout(timer);
        isInTime();
      },
    };
    timer = wait();
    return awaited;
  }
}
