/** The words of the page of style, read with that page alone. */
import type { Language } from '../format/language.ts';
import { enStyle } from './en-style.ts';
import { viStyle } from './vi-style.ts';

export type StyleWords = typeof enStyle;

const WORDS: Readonly<Record<Language, StyleWords>> = { en: enStyle, vi: viStyle };

export const styleWords = (language: Language): StyleWords => WORDS[language];
