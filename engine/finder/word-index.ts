/** Which rows of the tree say which word, where, and how much a row is about it. */
import { fold, termsOf } from './fold.ts';
import type { ProductTree } from './product-tree.ts';
import type { TradeName } from './trade-name.ts';

/** One word of a row: its position tells which words are neighbours, and its weight, up to 1.4, what the row is about. */
export interface Posting {
  readonly place: number;
  readonly position: number;
  readonly weight: number;
}

export interface WordIndex {
  readonly postings: ReadonlyMap<string, readonly Posting[]>;
  /** The words that are alike without their marks. */
  readonly spellings: ReadonlyMap<string, readonly string[]>;
  /** Words without their marks, sorted, for beginnings. */
  readonly vocabulary: readonly string[];
}

/** Words of Viet Nam's lines lead to the subheading, not to a line within it. */
const LINES_WEIGHT = 0.55;
/** Of a word that only names of trade have: alone it is less than the name. */
const NAME_PART_WEIGHT = 0.5;
const NO_NEIGHBOUR = -2;
/** Positions of one text are never neighbours of another's. */
const NEXT_TEXT = 10_000;

/** The first words of a text say what the product is, later ones what it may be made of or not be. */
function weightAt(position: number, length: number): number {
  return (1 / (1 + 0.06 * position)) * (1 / (0.75 + 0.02 * length));
}

/** `under` has the rows whose code begins with the prefix of a name. */
export function indexWords(
  tree: ProductTree,
  names: readonly TradeName[],
  under: ReadonlyMap<string, readonly number[]>,
): WordIndex {
  const postings = new Map<string, Posting[]>();
  const add = (place: number, from: number, text: string | null, weight: number): void => {
    if (text === null) return;
    const terms = termsOf(text);
    for (const [position, term] of terms.entries()) {
      const posting = { place, position: from + position, weight: weight * weightAt(position, terms.length) };
      const known = postings.get(term);
      if (known === undefined) postings.set(term, [posting]);
      else known.push(posting);
    }
  };
  for (const { place, end, code, english, vietnamese, vietnameseLines } of tree) {
    // The title of a subchapter ("VI. MISCELLANEOUS"): no line is under it, so its words alone lead to none.
    if (code === null && end === place + 1) continue;
    add(place, 0, english, 1);
    add(place, NEXT_TEXT, vietnamese, 1);
    for (const [line, text] of (vietnameseLines?.split('; ') ?? []).entries())
      add(place, (2 + line) * NEXT_TEXT, text, LINES_WEIGHT);
  }
  const ofTree = new Set(postings.keys());
  for (const { name, prefix } of names) {
    for (const term of termsOf(name)) {
      if (ofTree.has(term)) continue;
      const places = under.get(prefix) ?? [];
      const known = postings.get(term) ?? [];
      known.push(...places.map((place) => ({ place, position: NO_NEIGHBOUR, weight: NAME_PART_WEIGHT })));
      postings.set(term, known);
    }
  }
  const spellings = spellingsOf(postings.keys());
  return { postings, spellings, vocabulary: [...spellings.keys()].sort() };
}

function spellingsOf(terms: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const spellings = new Map<string, string[]>();
  for (const term of terms) {
    const bare = fold(term);
    const known = spellings.get(bare);
    if (known === undefined) spellings.set(bare, [term]);
    else known.push(term);
  }
  return spellings;
}
