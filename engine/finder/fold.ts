/** Words as a search sees them: no case, no plural; marks stay, and one may look past them. */

import { american } from './spelling.ts';

/** NFD parts the marks from the letters, except the bar of đ. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();
}

/** A word in the text, and its place. */
export interface Word {
  readonly term: string;
  readonly from: number;
  readonly until: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** A tone on the first of two vowels that end a syllable: `hòa` is `hoà`, `thủy` is `thuỷ`. */
const TONE_BEFORE_LAST =
  /(o)([\u0300\u0301\u0303\u0309\u0323])([ae])$|(u)([\u0300\u0301\u0303\u0309\u0323])(y)$/;

/** Their last s is no plural, or their plural is not made as others are. */
const IRREGULAR: Readonly<Record<string, string>> = {
  buses: 'bus',
  gases: 'gas',
  lens: 'lens',
  lenses: 'lens',
};

/** English plurals alone end so: a Vietnamese syllable never ends in s. */
export function stem(word: string): string {
  if (Object.hasOwn(IRREGULAR, word)) return IRREGULAR[word] ?? word;
  if (word.length < 4 || !word.endsWith('s') || /(ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** One spelling of a word with its marks, however they were typed. */
function withMarks(raw: string): string {
  const lower = raw.toLowerCase();
  // Most words have no marks, and need no look at their parts.
  if (/^[\da-z]*$/.test(lower)) return lower;
  return lower.normalize('NFD').replace(TONE_BEFORE_LAST, '$1$3$2$4$6$5').normalize('NFC');
}

export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const found of text.matchAll(WORD)) {
    const [raw] = found;
    // The s of `men's` is no word.
    if (/^s$/i.test(raw) && /['’]$/.test(text.slice(0, found.index))) continue;
    words.push({ term: american(stem(withMarks(raw))), from: found.index, until: found.index + raw.length });
  }
  return words;
}

export function termsOf(text: string): readonly string[] {
  return wordsOf(text).map(({ term }) => term);
}
