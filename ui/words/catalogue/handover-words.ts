/** The words of what is handed over, read when its menu is opened and not at a first visit. */
import type { Language } from '../format/language.ts';
import { enHandover } from './en-handover.ts';
import { viHandover } from './vi-handover.ts';

const WORDS: Readonly<Record<Language, typeof enHandover>> = { en: enHandover, vi: viHandover };

export const handoverWords = (language: Language): typeof enHandover => WORDS[language];
