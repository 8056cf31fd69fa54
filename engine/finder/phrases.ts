/** Words that follow one another in a text as they were typed: most Vietnamese words are two syllables. */
import { termsOf } from './fold.ts';
import type { ProductNode, ProductTree } from './product-tree.ts';
import { inheritedWeights } from './said-names.ts';
import type { Meant } from './word-index.ts';

export interface OwnWord {
  readonly meant: readonly Meant[];
  /** By place: how much the row itself is about the word. */
  readonly own: Float32Array;
}

function follows(text: string | null, first: ReadonlySet<string>, second: ReadonlySet<string>): boolean {
  if (text === null) return false;
  const terms = termsOf(text);
  return terms.some((term, place) => first.has(term) && second.has(terms[place + 1] ?? ''));
}

const textsOf = ({ english, vietnamese, vietnameseLines }: ProductNode): readonly (string | null)[] => [
  english,
  vietnamese,
  vietnameseLines,
];

/** By place: 1 for each pair of neighbouring words that the row, or one above it, has as neighbours. */
export function phrasesSaid(tree: ProductTree, words: readonly OwnWord[]): Float32Array {
  const sum = new Float32Array(tree.length);
  const sets = words.map(({ meant }) => new Set(meant.map(({ term }) => term)));
  for (const [index, first] of words.entries()) {
    const second = words[index + 1];
    const [firstTerms, secondTerms] = [sets[index], sets[index + 1]];
    if (second === undefined || firstTerms === undefined || secondTerms === undefined) break;
    const own = new Float32Array(tree.length);
    for (const node of tree) {
      const both = (first.own[node.place] ?? 0) > 0 && (second.own[node.place] ?? 0) > 0;
      if (both && textsOf(node).some((text) => follows(text, firstTerms, secondTerms))) own[node.place] = 1;
    }
    for (const [place, said] of inheritedWeights(tree, own).entries()) sum[place] = (sum[place] ?? 0) + said;
  }
  return sum;
}
