/** All list entries in force on one day, by prefix: one look-up a level finds every list that names a code. */
import { isInForce, type IsoDate } from '../basis/date.ts';
import type { HtsCode } from '../schedule/hts-code.ts';
import type { ListedCode, ProductList, ProductListId } from './product-list.ts';

interface Listing {
  readonly list: ProductListId;
  readonly entries: readonly ListedCode[];
}

export type ListIndex = ReadonlyMap<HtsCode, readonly Listing[]>;

export function indexLists(lists: Iterable<ProductList>, on: IsoDate): ListIndex {
  const index = new Map<HtsCode, Listing[]>();
  for (const list of lists) {
    for (const [prefix, all] of list.entries) {
      const entries = all.filter((entry) => isInForce(entry.effective, on));
      if (entries.length === 0) continue;
      const listings = index.get(prefix);
      if (listings === undefined) index.set(prefix, [{ list: list.id, entries }]);
      else listings.push({ list: list.id, entries });
    }
  }
  return index;
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
