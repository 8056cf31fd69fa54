/** The figures of an estimate that is edited: the engine sends the lines that are new, the others stay the same objects. */
import type { Estimate, Result } from '../../../engine/index.ts';
import type { EngineClient, Problem } from '../worker/client.ts';
import type { EstimatedEntry, EstimatedLine } from '../worker/estimate-protocol.ts';

export class FollowedEstimate {
  readonly #client: Pick<EngineClient, 'estimateAfter'>;
  #last: { readonly mark: string; readonly lines: readonly EstimatedLine[] } | null = null;

  constructor(client: Pick<EngineClient, 'estimateAfter'>) {
    this.#client = client;
  }

  /** One question at a time: an answer follows the one before it. */
  async ask(estimate: Estimate): Promise<Result<EstimatedEntry, Problem>> {
    const held = this.#last;
    const answer = await this.#client.estimateAfter(estimate, held?.mark ?? null);
    if (!answer.ok) return answer;
    const { mark, lines: sent, ...entry } = answer.value;
    const lines = sent.map((line) => {
      const own = typeof line === 'number' ? held?.lines[line] : line;
      if (own === undefined)
        throw new Error('unreachable: the engine names lines of the answer that it was told of');
      return own;
    });
    this.#last = { mark, lines };
    return { ok: true, value: { ...entry, lines } };
  }
}
