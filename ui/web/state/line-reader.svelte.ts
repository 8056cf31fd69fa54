/** One opened tariff line: its explanation under one scenario. Read again when the scenario changes. */
import type { HtsCode } from '../../../engine/index.ts';
import type { Problem } from '../worker/client.ts';
import type { LineExplanation } from '../worker/protocol.ts';
import type { Session } from './session.svelte.ts';
import type { SideKey } from './shown.ts';

export class LineReader {
  code = $state.raw<HtsCode | null>(null);
  side = $state.raw<SideKey>('scenario');
  /** The last explanation read; it stays while the next is on its way, unless it is of another line. */
  explanation = $state.raw<LineExplanation | null>(null);
  problem = $state.raw<Problem | null>(null);
  readonly #session: Session;
  #asked = 0;

  constructor(session: Session) {
    this.#session = session;
  }

  open(code: HtsCode | null): void {
    if (code !== this.code) this.explanation = null;
    this.problem = null;
    this.code = code;
  }

  /** Asks for the line as it stands now; an answer to an older question is dropped. */
  async read(): Promise<void> {
    const question = ++this.#asked;
    const { code, side } = this;
    if (code === null) return;
    const answer = await this.#session.explain(side, code);
    if (answer === null || question !== this.#asked) return;
    this.problem = answer.ok ? null : answer.failure;
    this.explanation = answer.ok ? answer.value : null;
  }
}
