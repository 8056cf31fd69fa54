/** A question that takes more than a moment: its progress, and cancelling it. One at a time: the newest. */
import type { StepsDone } from '../../../engine/index.ts';
import type { Answer, Problem } from '../worker/client.ts';
import type { Cancelled, Watch } from '../worker/long-call.ts';

export class LongInquiry<Subject, Value, Wrong = never> {
  /** The last answer stays while the next is on its way. */
  answer = $state.raw<{ readonly of: Subject; readonly value: Value } | null>(null);
  problem = $state.raw<Exclude<Problem | Wrong, Cancelled> | null>(null);
  asking = $state.raw(false);
  /** Null before the first word of it. */
  progress = $state.raw<StepsDone | null>(null);
  /** The last question was given up by the reader. */
  stopped = $state.raw(false);
  readonly #put: (subject: Subject, watch: Watch) => Answer<Value, Wrong | Cancelled>;
  #question: AbortController | null = null;

  constructor(put: (subject: Subject, watch: Watch) => Answer<Value, Wrong | Cancelled>) {
    this.#put = put;
  }

  /** An older question that is still open is given up. */
  async ask(subject: Subject): Promise<void> {
    this.leave();
    const question = new AbortController();
    this.#question = question;
    [this.asking, this.stopped, this.problem] = [true, false, null];
    const answer = await this.#put(subject, {
      signal: question.signal,
      onProgress: (progress) => {
        if (question === this.#question) this.progress = progress;
      },
    });
    if (question !== this.#question) return;
    this.#end();
    if (answer.ok) [this.answer, this.problem] = [{ of: subject, value: answer.value }, null];
    else if (isCancelled(answer.failure)) this.stopped = true;
    else this.problem = answer.failure as Exclude<Problem | Wrong, Cancelled>;
  }

  /** The reader does not want to wait. */
  stop(): void {
    if (!this.asking) return;
    this.leave();
    this.stopped = true;
  }

  /** The view is closed. */
  leave(): void {
    this.#question?.abort();
    this.#end();
  }

  #end(): void {
    this.#question = null;
    this.asking = false;
    this.progress = null;
  }
}

function isCancelled(failure: unknown): failure is Cancelled {
  return (failure as { readonly kind?: unknown }).kind === 'cancelled';
}
