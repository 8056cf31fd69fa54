/** What was typed: a code, or words, among which one may be the code that narrows them. */
import { fold, wordsOf } from './fold.ts';
import { shareOfHead } from './head-noun.ts';

export interface QueryWord {
  readonly term: string;
  /** As typed, for saying that it was not found. */
  readonly typed: string;
  /** Not only joining others: a hit has to say it. */
  readonly tells: boolean;
  /** How much of what is meant it says, up to 1: what the product is, or what it is for. */
  readonly share: number;
}

export interface Query {
  /** Digits of a code or the beginning of one; of several, the first. */
  readonly digits: string | null;
  readonly words: readonly QueryWord[];
  /** Vietnamese marks were typed. */
  readonly marksCount: boolean;
  /** Someone may still be typing the last word. */
  readonly mayGoOn: boolean;
}

/** Words that join others and find nothing by themselves, in both languages. */
const JOINING: ReadonlySet<string> = new Set(
  'a an and at by for from in into nor not of on or other than the to with va hoac cac loai và hoặc các loại của cho những được'.split(
    ' ',
  ),
);
const CODE = /^\d{2,4}(?:[.\s]?\d{1,2})*\.?$/;
const SHORTEST_CODE = 4;
export const MOST_WORDS = 14;

/** A size, a count or a model says little of what the product is. */
const OF_NUMBER = 0.3;

const digitsOf = (text: string): string => text.replace(/\D/g, '');

export function readQuery(text: string): Query {
  const trimmed = text.trim();
  if (CODE.test(trimmed)) return { digits: digitsOf(trimmed), words: [], marksCount: false, mayGoOn: true };
  const parts = trimmed.split(/\s+/).map((part) => part.replace(/[,;:]+$/, ''));
  const code = parts.find((part) => CODE.test(part) && digitsOf(part).length >= SHORTEST_CODE);
  const words = wordsOf(trimmed).filter(({ from, until }) => !code?.includes(trimmed.slice(from, until)));
  const marksCount = fold(trimmed) !== trimmed.normalize('NFD').toLowerCase();
  const allJoin = words.every(({ term }) => JOINING.has(term));
  const shares = shareOfHead(trimmed, words, marksCount);
  const read = words.map(({ term, from, until }, place) => ({
    term,
    typed: trimmed.slice(from, until),
    tells: allJoin || !JOINING.has(term),
    share: (shares[place] ?? 1) * (/^\d/.test(term) ? OF_NUMBER : 1),
  }));
  return {
    digits: code === undefined ? null : digitsOf(code),
    words: read
      .filter(({ term }, place) => read.findIndex((other) => other.term === term) === place)
      .slice(0, MOST_WORDS),
    marksCount,
    mayGoOn: /[\p{L}\p{M}\p{N}]$/u.test(text),
  };
}
