/** Words that follow one another in a text as they were typed: most Vietnamese words are two syllables. */
import type { Meant } from './meaning.ts';
import type { WordIndex } from './word-index.ts';

/** More of a place than any text has words. */
const POSITIONS = 2 ** 21;
/** Beginnings of very many words are no phrase. */
const MOST_MEANT = 40;

/** By place: how much a row is about both words, where it has them as neighbours. */
export function neighboursSaid(
  { postings }: WordIndex,
  first: readonly Meant[],
  second: readonly Meant[],
  rarityOf: (term: string) => number,
): ReadonlyMap<number, number> {
  const said = new Map<number, number>();
  if (first.length > MOST_MEANT || second.length > MOST_MEANT) return said;
  const after = new Map<number, number>();
  for (const { term, likeness } of second) {
    const worth = likeness * rarityOf(term);
    for (const { place, position } of postings.get(term) ?? []) {
      const key = place * POSITIONS + position;
      after.set(key, Math.max(after.get(key) ?? 0, worth));
    }
  }
  for (const { term, likeness } of first) {
    const worth = likeness * rarityOf(term);
    for (const { place, position, weight } of postings.get(term) ?? []) {
      const next = after.get(place * POSITIONS + position + 1);
      if (next !== undefined)
        said.set(place, Math.max(said.get(place) ?? 0, weight * Math.sqrt(worth * next)));
    }
  }
  return said;
}
