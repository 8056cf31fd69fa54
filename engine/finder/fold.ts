/** Words as a search sees them: no case, no diacritics, no plural, whatever the language. */

/** NFD parts the marks from the letters, except the bar of đ. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();
}

/** A word in the text, and where it stands. */
export interface Word {
  readonly term: string;
  readonly from: number;
  readonly until: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** English plurals alone end so: a Vietnamese syllable never ends in s. */
export function stem(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const found of text.matchAll(WORD)) {
    const [raw] = found;
    // The s of `men's` is no word.
    if (/^s$/i.test(raw) && /['’]$/.test(text.slice(0, found.index))) continue;
    words.push({ term: stem(fold(raw)), from: found.index, until: found.index + raw.length });
  }
  return words;
}

export function termsOf(text: string): readonly string[] {
  return wordsOf(text).map(({ term }) => term);
}
