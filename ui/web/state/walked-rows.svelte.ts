/** A long table of which a few rows are drawn: Tab reaches one of them, the arrow keys walk through all. */
import { tick } from 'svelte';
import { VirtualRows, type VirtualRowsOptions } from './virtual-rows.svelte.ts';

export interface WalkedRowsOptions extends Omit<VirtualRowsOptions, 'rowHeight'> {
  /** Has the row at hand before it takes the focus. */
  readonly reach?: (index: number) => Promise<void>;
}

/** Pixels; the style of the rows says the same. */
const ROW_HEIGHT = 36;
/** Rows that a page of the keyboard moves over. */
const PAGE = 12;

const MOVES: Readonly<Record<string, (from: number, last: number) => number>> = {
  ArrowDown: (from) => from + 1,
  ArrowUp: (from) => from - 1,
  PageDown: (from) => from + PAGE,
  PageUp: (from) => from - PAGE,
  Home: () => 0,
  End: (_, last) => last,
};

export class WalkedRows {
  /** The row that was walked to. */
  current = $state(0);
  readonly #rows: VirtualRows;
  readonly #options: WalkedRowsOptions;

  /** In a component. What takes the focus in a row has its number as `data-walked`. */
  constructor(options: WalkedRowsOptions) {
    this.#options = options;
    this.#rows = new VirtualRows({ ...options, rowHeight: ROW_HEIGHT });
  }

  get items(): VirtualRows['items'] {
    return this.#rows.items;
  }

  /** How many rows paper has room for. */
  get printed(): number {
    return this.#rows.printed;
  }

  /** Pixels that the rows above the drawn ones take. */
  get before(): number {
    return (this.items[0]?.index ?? 0) * ROW_HEIGHT;
  }

  get after(): number {
    return Math.max(0, this.#rows.height - ((this.items.at(-1)?.index ?? -1) + 1) * ROW_HEIGHT);
  }

  /** The one row that Tab reaches; if it is not drawn, the first one drawn. */
  get stop(): number {
    const { items, current } = this;
    return items.some(({ index }) => index === current) ? current : (items[0]?.index ?? 0);
  }

  /** Other rows are read from the top. */
  restart(): void {
    this.current = 0;
    this.#options.scroller()?.scrollTo({ top: 0 });
  }

  readonly onkeydown = async (event: KeyboardEvent): Promise<void> => {
    const move = MOVES[event.key];
    if (move === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const last = this.#options.count() - 1;
    const wanted = Math.min(last, Math.max(0, move(this.stop, last)));
    this.current = wanted;
    this.#rows.scrollTo(wanted);
    await tick();
    await this.#options.reach?.(wanted);
    // Rows far away are drawn after the scroll event.
    requestAnimationFrame(() =>
      requestAnimationFrame(() =>
        this.#options
          .scroller()
          ?.querySelector<HTMLElement>(`[data-walked="${wanted}"]`)
          ?.focus({ preventScroll: true }),
      ),
    );
  };
}
