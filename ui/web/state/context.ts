/** What every view may use, handed down once from the top. */
import { getContext, setContext } from 'svelte';
import type { Drafts } from './drafts.svelte.ts';
import type { Keepables } from './keepable.ts';
import type { Library } from './library.svelte.ts';
import type { Navigation } from './navigation.svelte.ts';
import type { Reader } from './reader.svelte.ts';
import type { Session } from './session.svelte.ts';

export interface App {
  readonly session: Session;
  readonly reader: Reader;
  readonly navigation: Navigation;
  readonly library: Library;
  readonly drafts: Drafts;
  /** What of the views can be kept in the library. */
  readonly keepables: Keepables;
}

const KEY = Symbol('app');

export function provideApp(app: App): void {
  setContext(KEY, app);
}

export function useApp(): App {
  return getContext<App>(KEY);
}
