/** The words of the page of published figures, read with that page and not at a first visit. */
import type { Language } from '../format/language.ts';
import { enPublished } from './en-published.ts';
import { viPublished } from './vi-published.ts';

const WORDS: Readonly<Record<Language, typeof enPublished>> = { en: enPublished, vi: viPublished };

export function publishedWords(language: Language): typeof enPublished {
  return WORDS[language];
}
