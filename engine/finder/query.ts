/** What was typed: a code, words, or a code that narrows the words. */
import { wordsOf } from './fold.ts';

export interface QueryWord {
  readonly term: string;
  /** As typed, for saying that it was not found. */
  readonly typed: string;
  /** Not only joining others: a hit has to say it. */
  readonly tells: boolean;
}

export interface Query {
  /** Digits of a code or the beginning of one; of several, the first. */
  readonly digits: string | null;
  readonly words: readonly QueryWord[];
  /** Someone may still be typing the last word. */
  readonly mayGoOn: boolean;
}

/** Words that join others and find nothing by themselves, in both languages. */
const JOINING: ReadonlySet<string> = new Set(
  'a an and at by for from in into nor not of on or other than the with va hoac cac loai'.split(' '),
);
const CODE = /^\d{2,4}(?:[.\s]?\d{1,2})*\.?$/;
const SHORTEST_CODE = 4;
export const MOST_WORDS = 12;

export function readQuery(text: string): Query {
  const trimmed = text.trim();
  if (CODE.test(trimmed)) return { digits: trimmed.replace(/\D/g, ''), words: [], mayGoOn: true };
  let digits: string | null = null;
  const kept: string[] = [];
  for (const part of trimmed.split(/\s+/)) {
    const bare = part.replace(/[,;:]+$/, '');
    const isCode = CODE.test(bare) && bare.replace(/\D/g, '').length >= SHORTEST_CODE;
    if (isCode && digits === null) digits = bare.replace(/\D/g, '');
    else kept.push(part);
  }
  const rest = kept.join(' ');
  const words = wordsOf(rest);
  const allJoin = words.every(({ term }) => JOINING.has(term));
  const different = words.filter(
    ({ term }, place) => words.findIndex((other) => other.term === term) === place,
  );
  return {
    digits,
    words: different.slice(0, MOST_WORDS).map(({ term, from, until }) => ({
      term,
      typed: rest.slice(from, until),
      tells: allJoin || !JOINING.has(term),
    })),
    mayGoOn: /[\p{L}\p{M}\p{N}]$/u.test(text),
  };
}
