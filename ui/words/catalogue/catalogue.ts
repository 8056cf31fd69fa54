/** Both catalogues at once, for programs that do not wait: the command line. The page loads one at a time. */
import type { Language } from '../format/language.ts';
import { en, type Messages } from './en.ts';
import { vi } from './vi.ts';

export type { Messages } from './en.ts';

const CATALOGUES: Readonly<Record<Language, Messages>> = { en, vi };

export function messagesIn(language: Language): Messages {
  return CATALOGUES[language];
}
