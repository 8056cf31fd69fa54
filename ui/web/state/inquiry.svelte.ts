/** One further question to the engine: the latest answer, for what it was asked, and why there is none. */
import type { Answer, Problem } from '../worker/client.ts';

export class Inquiry<Subject, Value, Wrong = never> {
  /** The last answer stays while the next is on its way. */
  answer = $state.raw<{ readonly of: Subject; readonly value: Value } | null>(null);
  problem = $state.raw<Problem | Wrong | null>(null);
  asking = $state.raw(false);
  readonly #put: (subject: Subject) => Answer<Value, Wrong>;
  #asked = 0;

  constructor(put: (subject: Subject) => Answer<Value, Wrong>) {
    this.#put = put;
  }

  /** An answer to an older question is dropped. */
  async ask(subject: Subject): Promise<void> {
    const question = ++this.#asked;
    this.asking = true;
    const answer = await this.#put(subject);
    if (question !== this.#asked) return;
    this.asking = false;
    this.problem = answer.ok ? null : answer.failure;
    if (answer.ok) this.answer = { of: subject, value: answer.value };
  }

  forget(): void {
    this.#asked += 1;
    this.asking = false;
    this.problem = null;
    this.answer = null;
  }
}
