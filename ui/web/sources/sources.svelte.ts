/** What every part of the sources shares: the law as a book, and the long texts of the reader's language. */
import { getContext, setContext } from 'svelte';
import type { Language } from '../../words/format/language.ts';
import type { References } from '../../words/catalogue/en-references.ts';
import { loadReferences } from '../../words/catalogue/load-references.ts';
import type { EngineClient, Problem } from '../worker/client.ts';
import type { LawBook } from '../worker/sources-protocol.ts';

export interface OpenSources {
  readonly texts: References;
  readonly book: LawBook;
}

export class SourcesReader {
  texts = $state.raw<References | null>(null);
  book = $state.raw<LawBook | null>(null);
  problem = $state.raw<Problem | null>(null);
  /** The texts could not be read: the connection was lost before they were once. */
  unread = $state.raw(false);
  open = $derived<OpenSources | null>(
    this.texts === null || this.book === null ? null : { texts: this.texts, book: this.book },
  );
  #wanted: Language | null = null;

  /** The texts of the language before stay until the others are there. */
  async speak(language: Language): Promise<void> {
    this.#wanted = language;
    try {
      const texts = await loadReferences(language);
      if (this.#wanted !== language) return;
      this.texts = texts;
      this.unread = false;
    } catch {
      this.unread = true;
    }
  }

  async read(client: EngineClient): Promise<void> {
    const answer = await client.lawBook();
    this.problem = answer.ok ? null : answer.failure;
    if (answer.ok) this.book = answer.value;
  }
}

const KEY = Symbol('sources');

/** `read` is asked again whenever something is shown, so that a change of language reaches everything. */
export function provideSources(read: () => OpenSources): void {
  setContext(KEY, read);
}

export function useSources(): () => OpenSources {
  return getContext<() => OpenSources>(KEY);
}
