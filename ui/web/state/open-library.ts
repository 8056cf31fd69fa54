/** The library and the drafts of this visit, over the browser's storage. */
import { Drafts } from './drafts.svelte.ts';
import type { Keepables } from './keepable.ts';
import { Keeping } from './keeping.svelte.ts';
import { browserLasting } from './lasting-storage.ts';
import { browserStore } from './library-store.ts';
import { Library } from './library.svelte.ts';
import { otherTabs } from './other-tabs.ts';

export interface OpenedLibrary {
  readonly library: Library;
  readonly drafts: Drafts;
  /** What of the views can be kept. */
  readonly keepables: Keepables;
}

/** Unfinished work is offered where the address names nothing else to be shown. */
export function openLibrary(keepables: Keepables, offersDraft: boolean): OpenedLibrary {
  const now = (): Date => new Date();
  const newId = (): string => crypto.randomUUID();
  const keeping = new Keeping(browserStore(), otherTabs(), newId);
  const library = new Library(keeping, { now, newId, lasting: browserLasting });
  const drafts = new Drafts(keeping, newId(), now);
  void keeping.open().then(() => {
    if (offersDraft) drafts.offer();
  });
  return { library, drafts, keepables };
}
