/** The words of capsules, in files of their own and never at a visit of the page. */
import type { Language } from '../format/language.ts';
import { enCapsule } from './en-capsule.ts';
import { viCapsule } from './vi-capsule.ts';

const WORDS: Readonly<Record<Language, typeof enCapsule>> = { en: enCapsule, vi: viCapsule };

export const capsuleWords = (language: Language): typeof enCapsule => WORDS[language];
