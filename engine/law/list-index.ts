/** All list entries in force on one day, by prefix: one look-up a level finds every list that names a code. */
import { isInForce, type IsoDate } from '../basis/date.ts';
import { tariffLineOf, type HtsCode } from '../schedule/hts-code.ts';
import type { ListedCode, ProductList, ProductListId } from './product-list.ts';

export interface Listing {
  readonly list: ProductListId;
  readonly entries: readonly ListedCode[];
}

export type ListIndex = ReadonlyMap<HtsCode, readonly Listing[]>;

/** Entries that are all in force have one listing in the laws of all days: there are some sixty laws. */
const whole = new WeakMap<readonly ListedCode[], readonly [Listing]>();

function wholeListing(list: ProductListId, entries: readonly ListedCode[]): readonly [Listing] {
  const known = whole.get(entries) ?? [{ list, entries }];
  whole.set(entries, known);
  return known;
}

function listingsOn(list: ProductListId, all: readonly ListedCode[], on: IsoDate): readonly Listing[] {
  const isOn = (entry: ListedCode): boolean => isInForce(entry.effective, on);
  if (all.every(isOn)) return wholeListing(list, all);
  const entries = all.filter(isOn);
  return entries.length === 0 ? [] : [{ list, entries }];
}

export function indexLists(lists: Iterable<ProductList>, on: IsoDate): ListIndex {
  const index = new Map<HtsCode, readonly Listing[]>();
  for (const list of lists) {
    for (const [prefix, all] of list.entries) {
      const added = listingsOn(list.id, all, on);
      if (added.length === 0) continue;
      const listings = index.get(prefix);
      index.set(prefix, listings === undefined ? added : [...listings, ...added]);
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
