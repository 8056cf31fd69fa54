/** One word or two: `t shirt` and `tshirt`, `toothbrush` and `tooth brush`. */
import { fold } from './fold.ts';
import type { Meant } from './meaning.ts';
import type { QueryWord } from './query.ts';
import type { WordIndex } from './word-index.ts';

const SHORTEST_PART = 3;
const AS_ONE = 0.9;

/** An unknown word made of two known ones becomes both. */
export function partCompounds(
  { spellings, postings }: WordIndex,
  words: readonly QueryWord[],
): readonly QueryWord[] {
  return words.flatMap((word): readonly QueryWord[] => {
    const { term } = word;
    if (spellings.has(fold(term)) || !/^[a-z]+$/.test(term)) return [word];
    for (let at = term.length - SHORTEST_PART; at >= SHORTEST_PART; at -= 1) {
      const [first, second] = [term.slice(0, at), term.slice(at)];
      if (postings.has(first) && postings.has(second))
        return [
          { ...word, term: first },
          { ...word, term: second },
        ];
    }
    return [word];
  });
}

/** What a word and the next say when they are written as one. */
export function writtenAsOne(
  { spellings }: WordIndex,
  first: QueryWord | undefined,
  second: QueryWord | undefined,
): readonly Meant[] {
  if (first === undefined || second === undefined) return [];
  const one = fold(first.term + second.term);
  return (spellings.get(one) ?? []).map((term) => ({ term, how: 'word', likeness: AS_ONE }));
}
