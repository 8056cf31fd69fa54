/** The catalogue of a language. Both are loaded at once, so that switching never waits and never fails. */
import type { Language } from '../format/language.ts';
import { en, type Messages } from './en.ts';
import { vi } from './vi.ts';

export type { Messages } from './en.ts';

const CATALOGUES: Readonly<Record<Language, Messages>> = { en, vi };

export function messagesIn(language: Language): Messages {
  return CATALOGUES[language];
}

/** A language by its own name: never translated. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', vi: 'Tiếng Việt' };
