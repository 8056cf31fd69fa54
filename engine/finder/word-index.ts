/** Which rows of the tree say which word, and how much a row is about it; and which words a typed one may mean. */
import { editDistance } from './edit-distance.ts';
import { termsOf } from './fold.ts';
import type { ProductTree } from './product-tree.ts';
import type { TradeName } from './trade-name.ts';

/** One row that says a word, and how much the row is about it, up to 1. */
interface Posting {
  readonly place: number;
  readonly weight: number;
}

export interface WordIndex {
  readonly postings: ReadonlyMap<string, readonly Posting[]>;
  /** Sorted, for beginnings. */
  readonly vocabulary: readonly string[];
}

export interface Meant {
  readonly term: string;
  readonly how: 'word' | 'beginning' | 'similar';
  /** 1 for the word itself. */
  readonly likeness: number;
}

/** Words of Viet Nam's lines lead to the subheading, not to a line within it. */
const LINES_WEIGHT = 0.55;
const SHORTEST_BEGINNING = 2;
/** Shorter words that are whole are mostly syllables of Vietnamese. */
const SHORTEST_GOING_ON = 4;
const SHORTEST_SIMILAR = 5;
const LONG = 8;

/** The first words of a text say what the product is, later ones what it may be made of or not be. */
function weightAt(position: number, length: number): number {
  return (1 / (1 + 0.06 * position)) * (1 / (0.75 + 0.02 * length));
}

export function indexWords(tree: ProductTree, names: readonly TradeName[]): WordIndex {
  const postings = new Map<string, Posting[]>();
  const add = (place: number, text: string | null, weight: number): void => {
    if (text === null) return;
    const terms = termsOf(text);
    const seen = new Set<string>();
    for (const [position, term] of terms.entries()) {
      if (seen.has(term)) continue;
      seen.add(term);
      const posting = { place, weight: weight * weightAt(position, terms.length) };
      const known = postings.get(term);
      if (known === undefined) postings.set(term, [posting]);
      else known.push(posting);
    }
  };
  for (const { place, english, vietnamese, vietnameseLines } of tree) {
    add(place, english, 1);
    add(place, vietnamese, 1);
    add(place, vietnameseLines, LINES_WEIGHT);
  }
  for (const { name } of names) {
    for (const term of termsOf(name)) if (!postings.has(term)) postings.set(term, []);
  }
  return { postings, vocabulary: [...postings.keys()].sort() };
}

function firstNotBefore(sorted: readonly string[], text: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

function beginnings({ vocabulary }: WordIndex, term: string): readonly Meant[] {
  const found: Meant[] = [];
  for (let at = firstNotBefore(vocabulary, term); vocabulary[at]?.startsWith(term) === true; at += 1) {
    const whole = vocabulary[at] ?? '';
    if (whole !== term)
      found.push({ term: whole, how: 'beginning', likeness: 0.4 + (0.4 * term.length) / whole.length });
  }
  return found;
}

/** The nearest known words; what begins with another letter is taken for another word. */
function similar({ vocabulary }: WordIndex, term: string): readonly Meant[] {
  if (term.length < SHORTEST_SIMILAR || /\d/.test(term)) return [];
  let most = term.length >= LONG ? 2 : 1;
  let found: Meant[] = [];
  const initial = term.slice(0, 1);
  for (let at = firstNotBefore(vocabulary, initial); vocabulary[at]?.startsWith(initial) === true; at += 1) {
    const other = vocabulary[at] ?? '';
    const distance = editDistance(term, other, most);
    if (distance > most) continue;
    if (distance < most) [most, found] = [distance, []];
    found.push({ term: other, how: 'similar', likeness: 0.55 - 0.1 * distance });
  }
  return found;
}

/** What the word says, also as a beginning where it may not be finished; only a word that says nothing is a slip. */
export function meaningsOf(index: WordIndex, term: string, mayGoOn: boolean): readonly Meant[] {
  const itself: readonly Meant[] = index.postings.has(term) ? [{ term, how: 'word', likeness: 1 }] : [];
  if (itself.length > 0 && (!mayGoOn || term.length < SHORTEST_GOING_ON)) return itself;
  const longEnough = term.length >= SHORTEST_BEGINNING;
  const known = longEnough ? [...itself, ...beginnings(index, term)] : itself;
  return known.length > 0 ? known : similar(index, term);
}
