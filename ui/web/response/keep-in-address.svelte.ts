/** A view's settings and the address of the comparison kept the same, whichever of the two changes. */
import { untrack } from 'svelte';
import { useApp } from '../state/context.ts';
import type { ReadTerms } from '../../study/address-terms.ts';

interface Kept<Settings> {
  readonly key: 'study' | 'bench';
  /** The current settings; null where there is nothing to write. */
  readonly written: () => string | null;
  readonly read: (text: string) => ReadTerms<Settings>;
  readonly take: (settings: Settings) => void;
}

export interface InAddress {
  /** How often settings came from the address. */
  readonly arrivals: number;
  /** An unknown part of the address; the settings did not change. */
  readonly fault: Extract<ReadTerms<unknown>, { ok: false }> | null;
}

export function keepInAddress<Settings>({ key, written, read, take }: Kept<Settings>): InAddress {
  const { place } = useApp();
  let arrivals = $state(0);
  let fault = $state.raw<InAddress['fault']>(null);

  /** Only once the view exists: it begins with the address. */
  function arrive(text: string | null): void {
    if (text === null || text === written()) return;
    const found = read(text);
    if (found.ok) {
      take(found.settings);
      arrivals += 1;
      fault = null;
    } else {
      fault = found;
      keep();
    }
  }

  /** Where the address has a place for it: a view that is closed is not opened. */
  function keep(): void {
    const text = written();
    if (text !== null && place.now[key] !== null && text !== place.now[key]) place.go({ [key]: text }, false);
  }

  arrive(place.now[key]);
  $effect(() => {
    const text = place.now[key];
    untrack(() => arrive(text));
  });
  $effect(() => {
    written();
    untrack(keep);
  });
  return {
    get arrivals() {
      return arrivals;
    },
    get fault() {
      return fault;
    },
  };
}
