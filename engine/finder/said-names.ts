/** Trade names in what was typed, and how what a row says is inherited by the rows under it. */
import type { IndexedName } from './finder.ts';
import type { Meant } from './meaning.ts';
import type { ProductTree } from './product-tree.ts';
import type { Query } from './query.ts';

export interface SaidName {
  readonly name: IndexedName;
  /** The words of the query that are the name, by their places. */
  readonly covers: readonly number[];
  /** Up to 1: its words as typed, in their order, with nothing between and none to come. */
  readonly likeness: number;
}

/** Of a name whose end has not been typed. */
const UNFINISHED = 0.6;
/** Of a name whose words stand apart or in another order. */
const SCATTERED = 0.7;

type Likenesses = readonly ReadonlyMap<string, number>[];

const least = (numbers: readonly number[]): number => numbers.reduce((low, each) => Math.min(low, each), 1);

function together(
  { terms }: IndexedName,
  meant: Likenesses,
  mayGoOn: boolean,
): Omit<SaidName, 'name'> | null {
  for (let from = 0; from < meant.length; from += 1) {
    const length = Math.min(terms.length, meant.length - from);
    const said = terms.slice(0, length).map((term, place) => meant[from + place]?.get(term) ?? 0);
    const isFinished = length === terms.length;
    if (said.includes(0) || (!isFinished && (!mayGoOn || length < 2))) continue;
    return {
      covers: said.map((_, place) => from + place),
      likeness: least(said) * (isFinished ? 1 : UNFINISHED),
    };
  }
  return null;
}

function apart({ terms }: IndexedName, meant: Likenesses): Omit<SaidName, 'name'> | null {
  if (terms.length < 2) return null;
  const covers: number[] = [];
  const said: number[] = [];
  for (const term of terms) {
    const place = meant.findIndex((each, at) => each.has(term) && !covers.includes(at));
    if (place < 0) return null;
    covers.push(place);
    said.push(meant[place]?.get(term) ?? 0);
  }
  return { covers, likeness: least(said) * SCATTERED };
}

/** A name within a longer one that was typed is not meant: `điện thoại` in `sạc điện thoại`. */
export function namesSaid(
  namesByFirst: ReadonlyMap<string, readonly IndexedName[]>,
  meanings: readonly (readonly Meant[])[],
  { mayGoOn }: Pick<Query, 'mayGoOn'>,
): readonly SaidName[] {
  const meant: Likenesses = meanings.map(
    (each) => new Map([...each].reverse().map(({ term, likeness }) => [term, likeness])),
  );
  const known = new Set(meant.flatMap((each) => [...each.keys()]));
  const begun = [...known].flatMap((term) => namesByFirst.get(term) ?? []);
  const said = begun.flatMap((name): readonly SaidName[] => {
    const found = together(name, meant, mayGoOn) ?? apart(name, meant);
    return found === null ? [] : [{ name, ...found }];
  });
  return said.filter(
    ({ covers, likeness }) =>
      !said.some(
        (other) =>
          other.covers.length > covers.length &&
          other.likeness >= likeness * SCATTERED &&
          covers.every((place) => other.covers.includes(place)),
      ),
  );
}

/** The tree lists a row before those under it. */
export function inheritedWeights(tree: ProductTree, own: Float32Array): Float32Array {
  const weights = new Float32Array(tree.length);
  for (const { place, parent } of tree)
    weights[place] = Math.max(own[place] ?? 0, parent < 0 ? 0 : (weights[parent] ?? 0));
  return weights;
}
