/** Whether the page is drawn for paper: what measures itself on the screen, or draws only what is in sight, asks here. */
import { flushSync } from 'svelte';
import { createSubscriber } from 'svelte/reactivity';

/** CSS pixels: what the narrower of A4 and Letter leaves between the margins of `paper.css`. */
const PAPER_WIDTH = 700;

let isPrinting = false;

const subscribe = createSubscriber((update) => {
  const query = matchMedia('print');
  // The browser lays out the paper right after this event, so changes are drawn before this returns.
  function tell(next: boolean): void {
    if (next === isPrinting) return;
    isPrinting = next;
    flushSync(update);
  }
  const begin = (): void => tell(true);
  const end = (): void => tell(false);
  const follow = (): void => tell(query.matches);
  addEventListener('beforeprint', begin);
  addEventListener('afterprint', end);
  query.addEventListener('change', follow);
  return () => {
    removeEventListener('beforeprint', begin);
    removeEventListener('afterprint', end);
    query.removeEventListener('change', follow);
  };
});

export const paper = {
  get isPrinting(): boolean {
    subscribe();
    return isPrinting;
  },
};

/** How wide a chart is that was measured on the screen: no browser measures again for paper. */
export function widthOf(measured: number): number {
  return paper.isPrinting ? PAPER_WIDTH : measured;
}
