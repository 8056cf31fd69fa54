/** A chapter's name in the reader's language. */
import type { Language } from '../format/language.ts';
import type { Opening } from '../worker/protocol.ts';

export function chapterNames(opening: Opening | null, language: Language): ReadonlyMap<string, string> {
  return new Map((opening?.chapters ?? []).map((chapter) => [chapter.key, chapter[language]]));
}
