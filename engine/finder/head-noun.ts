/**
 * Which words say what the product is and which what it is for, made of or sold with. `Sạc cho điện thoại` is a
 * charger: in both languages the product stands before such a word, last there in English and first in Vietnamese.
 */
import type { Word } from './fold.ts';

const AFTER_ENGLISH: ReadonlySet<string> = new Set(
  'for with without in of from to containing used made'.split(' '),
);
const AFTER_VIETNAMESE: ReadonlySet<string> = new Set(
  'cho của dùng bằng có để với không kèm trong từ chứa cua dung'.split(' '),
);
const HEAD = 1;
const BESIDE_HEAD = 0.8;
const AFTER = 0.65;

/** By word: how much of what is meant it says. */
export function shareOfHead(text: string, words: readonly Word[], isVietnamese: boolean): readonly number[] {
  const end = endOfHead(text, words, isVietnamese);
  const head = isVietnamese ? 0 : end - 1;
  return words.map((_, place) => (place >= end ? AFTER : place === head ? HEAD : BESIDE_HEAD));
}

function endOfHead(text: string, words: readonly Word[], isVietnamese: boolean): number {
  const turns = isVietnamese ? AFTER_VIETNAMESE : AFTER_ENGLISH;
  for (const [place, { term, from }] of words.entries()) {
    if (place === 0) continue;
    const between = text.slice(words[place - 1]?.until ?? 0, from);
    if (turns.has(term) || /[,;:(–]|\s-\s/.test(between)) return place;
  }
  return words.length;
}
