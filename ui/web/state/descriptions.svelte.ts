/** Descriptions of tariff lines, read when a view lists them and kept for the visit. */
import type { HtsCode } from '../../../engine/index.ts';
import type { EngineClient, Problem } from '../worker/client.ts';

export class Descriptions {
  /** By code; empty where the schedule says nothing. */
  known = $state.raw<Readonly<Record<string, string>>>({});
  problem = $state.raw<Problem | null>(null);
  readonly #client: Pick<EngineClient, 'describe'>;

  constructor(client: Pick<EngineClient, 'describe'>) {
    this.#client = client;
  }

  async read(codes: readonly HtsCode[]): Promise<void> {
    const unread = codes.filter((code) => !(code in this.known));
    if (unread.length === 0) return;
    const answer = await this.#client.describe(unread);
    this.problem = answer.ok ? null : answer.failure;
    if (!answer.ok) return;
    // A code without a description is remembered as such: it is not asked for again.
    const none = Object.fromEntries(unread.map((code) => [code, '']));
    this.known = { ...this.known, ...none, ...answer.value };
  }
}
