/** Which rows of a long table are on the screen: the virtualiser of TanStack, as runes read it. */
import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualItem,
} from '@tanstack/virtual-core';
import { createSubscriber } from 'svelte/reactivity';
import { paper } from './paper.svelte.ts';

export interface VirtualRowsOptions {
  readonly count: () => number;
  readonly scroller: () => HTMLElement | null;
  /** Pixels; every row is as high. */
  readonly rowHeight: number;
  /** Of the heading that sticks above the rows. */
  readonly above: number;
}

/** On paper nobody scrolls: the first rows are printed, and the page says how many there are. */
const ROWS_ON_PAPER = 200;

export class VirtualRows {
  readonly #virtualizer: Virtualizer<HTMLElement, HTMLElement>;
  readonly #options: VirtualRowsOptions;
  #changed: () => void = () => undefined;
  readonly #subscribe = createSubscriber((update) => {
    this.#changed = update;
    return () => (this.#changed = () => undefined);
  });

  constructor(options: VirtualRowsOptions) {
    this.#options = options;
    this.#virtualizer = new Virtualizer(this.#current());
    // The element and the count come and go with what is shown.
    $effect(() => {
      this.#virtualizer.setOptions(this.#current());
      this.#virtualizer._willUpdate();
      this.#changed();
    });
    $effect(() => this.#virtualizer._didMount());
  }

  /** How many rows paper has room for. */
  get printed(): number {
    return Math.min(this.#options.count(), ROWS_ON_PAPER);
  }

  get items(): readonly Pick<VirtualItem, 'index'>[] {
    if (paper.isPrinting) return Array.from({ length: this.printed }, (_, index) => ({ index }));
    this.#subscribe();
    // A shorter list may be shown a moment before it has been reported.
    return this.#virtualizer.getVirtualItems().filter(({ index }) => index < this.#options.count());
  }

  get height(): number {
    return this.#options.count() * this.#options.rowHeight;
  }

  scrollTo(index: number): void {
    this.#virtualizer.scrollToIndex(index, { align: 'auto' });
  }

  #current() {
    const { count, scroller, rowHeight, above } = this.#options;
    return {
      count: count(),
      getScrollElement: scroller,
      estimateSize: () => rowHeight,
      overscan: 8,
      scrollPaddingStart: above,
      scrollPaddingEnd: above,
      observeElementRect,
      observeElementOffset,
      scrollToFn: elementScroll,
      onChange: () => this.#changed(),
    };
  }
}
