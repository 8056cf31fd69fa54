/** The match of every row of the tree with the typed text: word by word, in neighbouring words, and by trade names. */
import { partCompounds, writtenAsOne } from './compounds.ts';
import type { Finder } from './finder.ts';
import { meaningsOf, type Meant } from './meaning.ts';
import { neighboursSaid } from './phrases.ts';
import type { Query } from './query.ts';
import { inheritedWeights, namesSaid, type SaidName } from './said-names.ts';
import type { WeighedWord } from './why.ts';

export interface Evidence {
  readonly words: readonly WeighedWord[];
  readonly names: readonly SaidName[];
  /** By place: for neighbouring words. */
  readonly neighbours: Float32Array;
}

/** A trade name says more than any word of the schedule. */
const NAME_WEIGHT = 11;
const NEIGHBOURS = 0.9;

export function evidenceOf(finder: Finder, query: Query): Evidence {
  const { tree, words: index } = finder;
  const typed = partCompounds(index, query.words);
  const last = typed.length - 1;
  const meanings = typed.map((word, place): readonly Meant[] => [
    ...meaningsOf(index, {
      term: word.term,
      marksCount: query.marksCount,
      mayGoOn: query.mayGoOn && place === last,
    }),
    ...writtenAsOne(index, word, typed[place + 1]),
    ...writtenAsOne(index, typed[place - 1], word),
  ]);
  const names = namesSaid(finder.namesByFirst, meanings, query);
  const words = typed.map(({ typed: asTyped, tells, share }, place): WeighedWord => {
    const own = weightsOf(finder, meanings[place] ?? []);
    for (const { name, covers, likeness } of names) {
      if (!covers.includes(place)) continue;
      const weight = NAME_WEIGHT * likeness;
      for (const at of finder.placesUnder.get(name.prefix) ?? []) own[at] = Math.max(own[at] ?? 0, weight);
    }
    return {
      typed: asTyped,
      tells,
      share,
      meant: meanings[place] ?? [],
      weights: inheritedWeights(tree, own),
    };
  });
  return { words, names, neighbours: neighboursOf(finder, words) };
}

function rarityIn({ tree, words: { postings } }: Finder): (term: string) => number {
  return (term) => Math.log(1 + tree.length / (1 + (postings.get(term)?.length ?? 0)));
}

/** By place, for the rows themselves: a word in few rows counts more. */
function weightsOf(finder: Finder, meant: readonly Meant[]): Float32Array {
  const own = new Float32Array(finder.tree.length);
  const rarityOf = rarityIn(finder);
  for (const { term, likeness } of meant) {
    const worth = likeness * rarityOf(term);
    for (const { place, weight } of finder.words.postings.get(term) ?? [])
      own[place] = Math.max(own[place] ?? 0, weight * worth);
  }
  return own;
}

function neighboursOf(finder: Finder, words: readonly WeighedWord[]): Float32Array {
  const { tree } = finder;
  const sum = new Float32Array(tree.length);
  const rarityOf = rarityIn(finder);
  for (const [index, first] of words.entries()) {
    const second = words[index + 1];
    if (second === undefined) break;
    const said = neighboursSaid(finder.words, first.meant, second.meant, rarityOf);
    if (said.size === 0) continue;
    const own = new Float32Array(tree.length);
    for (const [place, weight] of said)
      own[place] = weight * NEIGHBOURS * Math.min(first.share, second.share);
    for (const [place, weight] of inheritedWeights(tree, own).entries())
      sum[place] = (sum[place] ?? 0) + weight;
  }
  return sum;
}
