/** All list entries in force on one day, by prefix: one look-up a level finds every list that names a code. */
import { isInForce, type IsoDate } from '../basis/date.ts';
import { tariffLineOf, type HtsCode } from '../schedule/hts-code.ts';
import type { ListedCode, ProductList, ProductListId } from './product-list.ts';

export interface Listing {
  readonly list: ProductListId;
  readonly entries: readonly ListedCode[];
}

export type ListIndex = ReadonlyMap<HtsCode, readonly Listing[]>;

export function indexLists(lists: Iterable<ProductList>, on: IsoDate): ListIndex {
  const index = new Map<HtsCode, Listing[]>();
  for (const list of lists) {
    for (const [prefix, all] of list.entries) {
      const isOn = (entry: ListedCode): boolean => isInForce(entry.effective, on);
      const entries = all.every(isOn) ? all : all.filter(isOn);
      if (entries.length === 0) continue;
      const listings = index.get(prefix);
      if (listings === undefined) index.set(prefix, [{ list: list.id, entries }]);
      else listings.push({ list: list.id, entries });
    }
  }
  return index;
}

/** The eight-digit lines within which lists name ten-digit codes, and those lists. */
export type DividedLines = ReadonlyMap<HtsCode, ReadonlySet<ProductListId>>;

export function dividedLines(index: ListIndex): DividedLines {
  const lines = new Map<HtsCode, Set<ProductListId>>();
  for (const [prefix, listings] of index) {
    if (prefix.length !== 10) continue;
    const line = tariffLineOf(prefix);
    const lists = lines.get(line) ?? new Set();
    for (const { list } of listings) lists.add(list);
    lines.set(line, lists);
  }
  return lines;
}

/** For each list that names the code, the entries of its longest prefix. The same answer as `entriesFor`, list by list. */
export function listingsOf(
  index: ListIndex,
  code: HtsCode,
): ReadonlyMap<ProductListId, readonly ListedCode[]> {
  const found = new Map<ProductListId, readonly ListedCode[]>();
  for (let length = code.length; length >= 2; length -= 2) {
    for (const { list, entries } of index.get(code.slice(0, length) as HtsCode) ?? []) {
      if (!found.has(list)) found.set(list, entries);
    }
  }
  return found;
}
