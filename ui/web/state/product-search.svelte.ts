/** One search for a product: the words are read when it is first wanted, and the latest answer is shown. */
import type { HtsCode } from '../../../engine/index.ts';
import type { EngineClient, Problem } from '../worker/client.ts';
import type { FinderAnswer, FinderProgress, FoundProduct } from '../worker/finder-protocol.ts';

type FinderCalls = Pick<EngineClient, 'openFinder' | 'find' | 'numbersOf'>;

/** As many as a person reads before typing on. */
const MOST = 20;

export class ProductSearch {
  /** Null: nothing is being read. */
  progress = $state.raw<FinderProgress | null>(null);
  answer = $state.raw<{ readonly text: string; readonly found: FinderAnswer } | null>(null);
  asking = $state.raw(false);
  problem = $state.raw<Problem | null>(null);
  readonly #client: FinderCalls;
  #isOpen = false;
  #asked = 0;

  constructor(client: FinderCalls) {
    this.#client = client;
  }

  async open(): Promise<boolean> {
    if (this.#isOpen) return true;
    this.progress ??= { done: 0, total: 1 };
    const answer = await this.#client.openFinder((progress) => (this.progress = progress));
    this.progress = null;
    this.problem = answer.ok ? null : answer.failure;
    this.#isOpen = answer.ok;
    return answer.ok;
  }

  async ask(text: string): Promise<void> {
    const question = ++this.#asked;
    if (text.trim() === '') {
      this.answer = null;
      this.asking = false;
      return;
    }
    this.asking = true;
    const isOpen = await this.open();
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
