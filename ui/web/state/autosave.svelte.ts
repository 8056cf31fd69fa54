/** Saves the present work as a draft after a pause, and when the page is hidden. */
import { untrack } from 'svelte';
import type { Drafts } from './drafts.svelte.ts';
import type { Keepable, Keepables } from './keepable.ts';

const REST = 500;

/** For as long as the component that calls it is on the page. */
export function autosave(keepables: Keepables, drafts: Drafts): void {
  for (const keepable of keepables) watch(keepable, drafts);
}

function watch(keepable: Keepable, drafts: Drafts): void {
  $effect(() => {
    if (keepable.work === null) return;
    // Figures that arrive later belong to the draft too.
    const { duties } = keepable.remembered;
    void duties;
    let isDone = false;
    const save = (): void => {
      if (isDone) return;
      isDone = true;
      void untrack(() => drafts.save(keepable));
    };
    const saveHidden = (): void => {
      if (document.visibilityState === 'hidden') save();
    };
    const timer = setTimeout(save, REST);
    document.addEventListener('visibilitychange', saveHidden);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', saveHidden);
    };
  });
}
