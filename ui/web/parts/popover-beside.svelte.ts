/** A popover beside the button that opens it: it follows the button as the page moves, and is not shown before it has its place. */
import { tick } from 'svelte';
import { placeBeside, type PopoverPlace } from './popover-place.ts';

export class PopoverBeside {
  button = $state<HTMLElement>();
  panel = $state<HTMLElement>();
  isOpen = $state(false);
  /** Null: it has none yet, and is not shown. */
  place = $state.raw<PopoverPlace | null>(null);

  constructor() {
    // It may grow while it is open.
    $effect(() => {
      if (this.panel === undefined || !this.isOpen) return;
      const observer = new ResizeObserver(this.settle);
      observer.observe(this.panel);
      return () => observer.disconnect();
    });
  }

  readonly toggled = async (event: ToggleEvent): Promise<void> => {
    this.isOpen = event.newState === 'open';
    this.place = null;
    if (!this.isOpen) return;
    await tick();
    this.settle();
  };

  readonly settle = (): void => {
    if (this.isOpen && this.button !== undefined && this.panel !== undefined)
      this.place = placeBeside(this.button, this.panel);
  };
}
