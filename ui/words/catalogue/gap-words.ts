/** The words on the parts of the gap between law and collection, read with it and not at a first visit. */
import type { Language } from '../format/language.ts';
import { enGap } from './en-gap.ts';
import { viGap } from './vi-gap.ts';

const WORDS: Readonly<Record<Language, typeof enGap>> = { en: enGap, vi: viGap };

export const gapWords = (language: Language): typeof enGap => WORDS[language];
