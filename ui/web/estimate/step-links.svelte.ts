/** The address of the estimate on the day of every step: what a link of the timeline leads to. */
import type { EstimateDraft } from '../state/estimate.svelte.ts';
import { linkOf } from '../state/estimate-link.ts';

export class StepLinks {
  #addresses = $state.raw<ReadonlyMap<string, string>>(new Map());

  /** In a component. Links are written when typing pauses. */
  constructor(estimate: EstimateDraft, days: () => readonly string[]) {
    $effect(() => {
      const { present } = estimate;
      if (present === null || estimate.waiting || estimate.motion.moving) return;
      const wanted = days();
      let isLatest = true;
      void Promise.all(
        wanted.map(async (entryDate) => {
          const written = await estimate.client.writeEstimate({ ...present, entryDate });
          return [
            entryDate,
            written.ok ? `#/estimate/${await linkOf(written.value.canonical)}` : '',
          ] as const;
        }),
      ).then((all) => {
        if (isLatest) this.#addresses = new Map(all.filter(([, address]) => address !== ''));
      });
      return () => (isLatest = false);
    });
  }

  of(day: string): string {
    return this.#addresses.get(day) ?? '#/estimate';
  }
}

/** Whether a press means this page: with a key held it opens another. */
export function isPlainPress({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;
}
