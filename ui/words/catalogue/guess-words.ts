/** The words of guessing before one reads, read with what hides the figures and not at a first visit. */
import type { Language } from '../format/language.ts';
import { enGuess } from './en-guess.ts';
import { viGuess } from './vi-guess.ts';

export type GuessWords = typeof enGuess;
export type PredictionWords = GuessWords['prediction'];

const WORDS: Readonly<Record<Language, GuessWords>> = { en: enGuess, vi: viGuess };

export const guessWords = (language: Language): GuessWords => WORDS[language];
