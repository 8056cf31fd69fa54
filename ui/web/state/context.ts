/** Shared objects for every view, provided once at the top. */
import { getContext, setContext } from 'svelte';
import type { Guessing } from './guessing.svelte.ts';
import type { Guide } from './guide.svelte.ts';
import type { ComparisonPlace } from './comparison-place.svelte.ts';
import type { EstimateDraft } from './estimate.svelte.ts';
import type { FilePassed } from './kept-file-work.ts';
import type { OpenedLibrary } from './open-library.ts';
import type { Navigation } from './navigation.svelte.ts';
import type { Reader } from './reader.svelte.ts';
import type { Session } from './session.svelte.ts';

export interface App extends OpenedLibrary {
  readonly session: Session;
  readonly estimate: EstimateDraft;
  readonly reader: Reader;
  readonly navigation: Navigation;
  readonly guide: Guide;
  readonly guessing: Guessing;
  readonly place: ComparisonPlace;
  readonly filePassed: FilePassed;
}

const KEY = Symbol('app');

export function provideApp(app: App): void {
  setContext(KEY, app);
}

export function useApp(): App {
  return getContext<App>(KEY);
}
