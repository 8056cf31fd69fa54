/** Products found by code, by words in either language, and by what traders call them. */
import type { HtsCode } from '../schedule/hts-code.ts';
import { termsOf } from './fold.ts';
import { placesByCode, type ProductTree } from './product-tree.ts';
import type { TradeName } from './trade-name.ts';
import { indexWords, type WordIndex } from './word-index.ts';

/** A trade name with its words as a search sees them. */
export interface IndexedName extends TradeName {
  readonly terms: readonly string[];
}

export interface Finder {
  readonly tree: ProductTree;
  readonly places: ReadonlyMap<string, number>;
  readonly words: WordIndex;
  readonly names: readonly IndexedName[];
  /** By their first word: a search looks at no others than those that it has begun. */
  readonly namesByFirst: ReadonlyMap<string, readonly IndexedName[]>;
  /** Rows whose code begins with the prefix of a name. */
  readonly placesUnder: ReadonlyMap<string, readonly number[]>;
  /** Every tariff line and statistical number, in order. */
  readonly codes: readonly HtsCode[];
  /** Imports of a line in whole cents: what is traded more comes first among equals. */
  readonly tradeOf: (code: HtsCode) => number;
}

export interface FinderSource {
  readonly tree: ProductTree;
  readonly names: readonly TradeName[];
  readonly codes: Iterable<HtsCode>;
  readonly tradeOf: (code: HtsCode) => number;
}

export function makeFinder({ tree, names, codes, tradeOf }: FinderSource): Finder {
  const under = placesUnder(tree, new Set(names.map(({ prefix }) => prefix)));
  const indexed = names.map((name) => ({ ...name, terms: termsOf(name.name) }));
  return {
    tree,
    places: placesByCode(tree),
    words: indexWords(tree, names, under),
    names: indexed,
    namesByFirst: byFirstWord(indexed),
    placesUnder: under,
    codes: [...codes].sort(),
    tradeOf,
  };
}

function byFirstWord(names: readonly IndexedName[]): ReadonlyMap<string, readonly IndexedName[]> {
  const found = new Map<string, IndexedName[]>();
  for (const name of names) {
    const [first = ''] = name.terms;
    const known = found.get(first);
    if (known === undefined) found.set(first, [name]);
    else known.push(name);
  }
  return found;
}

function placesUnder(
  tree: ProductTree,
  prefixes: ReadonlySet<string>,
): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>([...prefixes].map((prefix) => [prefix, []]));
  for (const { code, place } of tree) {
    for (let length = 2; code !== null && length <= code.length; length += 2)
      places.get(code.slice(0, length))?.push(place);
  }
  return places;
}

export function numbersOfLine({ codes }: Finder, line: string): readonly HtsCode[] {
  return codes.filter((code) => code.length === 10 && code.startsWith(line));
}

/** Statistical numbers that stand in the schedule under the text of their line alone. */
export function numbersWithoutRow(finder: Finder, line: string): readonly HtsCode[] {
  return numbersOfLine(finder, line).filter((code) => !finder.places.has(code));
}
