/** One search for a product: the words are read when it is first wanted, and the latest answer is shown. */
import type { HtsCode } from '../../../engine/index.ts';
import type { EngineClient, Problem } from '../worker/client.ts';
import type { FinderAnswer, FinderProgress, FoundProduct } from '../worker/finder-protocol.ts';

type FinderCalls = Pick<EngineClient, 'openFinder' | 'find' | 'numbersOf'>;

/** As many as a person reads before typing on. */
const MOST = 20;
/** Milliseconds: who types faster sees each letter at once, and what is found where they pause. */
const PAUSE = 80;

export class ProductSearch {
  /** Null: nothing is being read. */
  progress = $state.raw<FinderProgress | null>(null);
  answer = $state.raw<{ readonly text: string; readonly found: FinderAnswer } | null>(null);
  asking = $state.raw(false);
  problem = $state.raw<Problem | null>(null);
  readonly #client: FinderCalls;
  #opening: Promise<boolean> | null = null;
  #asked = 0;

  constructor(client: FinderCalls) {
    this.#client = client;
  }

  /** The words, read once for all who wait for them; after a failure whoever asks next has them read again. */
  open(): Promise<boolean> {
    this.#opening ??= this.#read();
    return this.#opening;
  }

  async #read(): Promise<boolean> {
    // Written and never read here: an effect that read it would run again at every step.
    this.progress = { done: 0, total: 1 };
    let isReading = true;
    const answer = await this.#client.openFinder((progress) => {
      // A step may arrive after the answer.
      if (isReading) this.progress = progress;
    });
    isReading = false;
    this.progress = null;
    this.problem = answer.ok ? null : answer.failure;
    if (!answer.ok) this.#opening = null;
    return answer.ok;
  }

  /** What is typed on is not looked for: finding and drawing it would be in the way of the next letter. */
  async ask(text: string): Promise<void> {
    const question = ++this.#asked;
    if (text.trim() === '') {
      this.answer = null;
      this.asking = false;
      return;
    }
    this.asking = true;
    const opening = this.open();
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    if (question !== this.#asked) return;
    const isOpen = await opening;
    const answer = isOpen ? await this.#client.find({ text, most: MOST }) : null;
    if (question !== this.#asked) return;
    this.asking = false;
    if (answer === null) return;
    this.problem = answer.ok ? null : answer.failure;
    if (answer.ok) this.answer = { text, found: answer.value };
  }

  /** A product by its whole code; null where the schedule has none. */
  async productOf(code: HtsCode): Promise<FoundProduct | null> {
    if (!(await this.open())) return null;
    const answer = await this.#client.find({ text: code, most: 1 });
    const first = answer.ok ? answer.value.found[0] : undefined;
    return first?.code === code ? first : null;
  }

  async numbersOf(line: HtsCode): Promise<readonly FoundProduct[]> {
    if (!(await this.open())) return [];
    const answer = await this.#client.numbersOf(line);
    return answer.ok ? answer.value : [];
  }
}
