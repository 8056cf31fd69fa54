/** What one line of the estimate owes under every law: asked for once, used by the answer, the timeline and the laws beside it. */
import type { Failure, HistorySpan } from '../../../engine/index.ts';
import type { LineProblem } from '../../words/catalogue/en-estimate-facts.ts';
import { painted } from './painted.ts';
import type { HistoryRequest } from '../worker/estimate-protocol.ts';
import type { EstimateDraft } from './estimate.svelte.ts';
import { Inquiry } from './inquiry.svelte.ts';

export class LineHistory {
  readonly inquiry = new Inquiry<HistoryRequest, readonly HistorySpan[], Failure | LineProblem>((request) =>
    this.#estimate.client.estimateHistory(request),
  );
  readonly #estimate: EstimateDraft;
  #asked = $state.raw<string | null>(null);

  /** In a component: it asks as long as that is shown. */
  constructor(estimate: EstimateDraft) {
    this.#estimate = estimate;
    $effect(() => {
      const { question } = this;
      if (question === null || estimate.motion.moving) return;
      let isWanted = true;
      // The present figures are drawn first.
      void painted().then(() => {
        if (!isWanted) return;
        this.#asked = question;
        void this.inquiry.ask({ estimate: JSON.parse(question), line: 0 });
      });
      return () => (isWanted = false);
    });
  }

  /** The entry date is no part of the question: dragging it asks nothing. */
  question = $derived.by((): string | null => {
    const { shown, place } = this.#estimate;
    if (shown === null || shown.of.locked !== null) return null;
    const { of } = shown;
    return JSON.stringify({
      ...of,
      entryDate: '',
      compared: [],
      title: '',
      lines: of.lines.slice(place, place + 1),
    });
  });

  /** Empty until the first answer, and where there is none. */
  spans = $derived(this.inquiry.problem === null ? (this.inquiry.answer?.value ?? []) : []);
  /** There is an answer, or why there is none. */
  isSettled = $derived(!this.inquiry.asking && this.#asked !== null && this.#asked === this.question);
  /** What the figures of the spans are owed on, whole cents; 0 where it cannot be read. */
  value = $derived(
    Math.round(Number(this.inquiry.answer?.of.estimate.lines[0]?.customsValue ?? '') * 100) || 0,
  );
}
