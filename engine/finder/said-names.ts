/** Trade names in what was typed, and how what a row says is inherited by the rows under it. */
import type { IndexedName } from './finder.ts';
import type { ProductTree } from './product-tree.ts';
import type { Query } from './query.ts';
import type { Meant } from './word-index.ts';

export interface SaidName {
  readonly name: IndexedName;
  /** The words of the query that are the name, by their places. */
  readonly covers: readonly number[];
  /** Not only its beginning, with more to come. */
  readonly finished: boolean;
}

/** Where its words follow one another in the query; at the end of the query its first words may be enough. */
export function namesSaid(
  names: readonly IndexedName[],
  meanings: readonly (readonly Meant[])[],
  { mayGoOn }: Query,
): readonly SaidName[] {
  const meant = meanings.map((each) => new Set(each.map(({ term }) => term)));
  const said = names.flatMap((name): readonly SaidName[] => {
    const { terms } = name;
    for (let from = 0; from < meant.length; from += 1) {
      const length = Math.min(terms.length, meant.length - from);
      const isSaid = terms.slice(0, length).every((term, place) => meant[from + place]?.has(term) === true);
      const finished = length === terms.length;
      if (!isSaid || (!finished && (!mayGoOn || length < 2))) continue;
      return [{ name, covers: Array.from({ length }, (_, place) => from + place), finished }];
    }
    return [];
  });
  // What is finished is meant; only where nothing is may a name go on.
  return said.some(({ finished }) => finished) ? said.filter(({ finished }) => finished) : said;
}

/** The tree lists a row before those under it. */
export function inheritedWeights(tree: ProductTree, own: Float32Array): Float32Array {
  const weights = new Float32Array(tree.length);
  for (const { place, parent } of tree)
    weights[place] = Math.max(own[place] ?? 0, parent < 0 ? 0 : (weights[parent] ?? 0));
  return weights;
}
