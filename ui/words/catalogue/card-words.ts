/** The words of embeddable cards, in files of their own and never at a first visit of the page. */
import type { Language } from '../format/language.ts';
import { enCard } from './en-card.ts';
import { viCard } from './vi-card.ts';

const WORDS: Readonly<Record<Language, typeof enCard>> = { en: enCard, vi: viCard };

export const cardWords = (language: Language): typeof enCard => WORDS[language];
