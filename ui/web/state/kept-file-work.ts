/** The file in the view Files as something that the library keeps; the view has it only while it is shown. */
import type { ReadFileDocument } from './file-document.ts';
import type { Keepable } from './keepable.ts';
import type { Remembered, TooLong } from './kept-item.ts';
import type { Session } from './session.svelte.ts';
import type { Unopened } from './shared-set.ts';

export interface FileInView {
  readonly remembered: (dataVersion: string) => Remembered;
  /** Null: none is open. */
  readonly written: () => Promise<string | TooLong | null>;
}

/** What passes between the library and the view. */
export interface FilePassed {
  inView: FileInView | null;
  /** Opened from the library, until the view takes it up. */
  arriving: ReadFileDocument | null;
}

export function keptFileWork(passed: FilePassed, session: Session): Keepable {
  let why: Unopened | null = null;
  const dataVersion = (): string => session.opening?.dataVersion ?? '';
  return {
    kind: 'file',
    // The view keeps its file over a reload by itself.
    work: null,
    get remembered() {
      return passed.inView?.remembered(dataVersion()) ?? { dataVersion: dataVersion(), duties: [] };
    },
    get canOpen() {
      return session.opening !== null;
    },
    writtenText: () => passed.inView?.written() ?? Promise.resolve(null),
    readText: async (text) => {
      const reader = await import('./file-document.ts').catch(() => null);
      const read = (await reader?.readFileDocument(text)) ?? null;
      why = read === null || read.ok ? null : read.failure;
      if (read === null || !read.ok) return false;
      passed.arriving = read.value;
      return true;
    },
    unopened: () => why,
    fragmentOf: null,
    keepsFigures: () => false,
  };
}
