/**
 * Lists of codes as the law writes them: prefixes of four to ten digits, each with its own dates, some only
 * for part of the line (`condition`). The longest prefix in force decides, so that a narrow entry beats a wide one.
 */
import type { Brand } from '../basis/brand.ts';
import { isInForce, type EffectivePeriod, type IsoDate } from '../basis/date.ts';
import type { HtsCode } from '../schedule/hts-code.ts';
import type { ConditionId, Share } from './condition.ts';

export type ProductListId = Brand<string, 'ProductListId'>;

export interface ListedCode {
  readonly prefix: HtsCode;
  readonly effective: EffectivePeriod;
  /** Null: the whole line is listed. */
  readonly condition: ConditionId | null;
  /** Overrides the condition's default for this entry: a part named for vehicles is one unless disclaimed. */
  readonly presumed: Share | null;
  /** The law's own words on the scope, the metal, or the revision that listed it. */
  readonly note: string;
}

export interface ProductList {
  readonly id: ProductListId;
  /** The list of the law of which a proposal took a part; null: it is the law's own. */
  readonly takenFrom: ProductListId | null;
  readonly entries: ReadonlyMap<HtsCode, readonly ListedCode[]>;
}

export function makeProductList(
  id: ProductListId,
  entries: readonly ListedCode[],
  takenFrom: ProductListId | null = null,
): ProductList {
  const byPrefix = new Map<HtsCode, ListedCode[]>();
  for (const entry of entries) {
    const known = byPrefix.get(entry.prefix);
    if (known === undefined) byPrefix.set(entry.prefix, [entry]);
    else known.push(entry);
  }
  return { id, takenFrom, entries: byPrefix };
}

/** All entries under the longest listed prefix of the code that is in force that day. */
export function entriesFor(list: ProductList, code: HtsCode, on: IsoDate): readonly ListedCode[] {
  for (let length = code.length; length >= 2; length -= 2) {
    const inForce = (list.entries.get(code.slice(0, length) as HtsCode) ?? []).filter((entry) =>
      isInForce(entry.effective, on),
    );
    if (inForce.length > 0) return inForce;
  }
  return [];
}

/** Entries narrower than the code: an eight-digit code cannot tell whether a ten-digit entry covers it. */
export function narrowerEntries(list: ProductList, code: HtsCode, on: IsoDate): readonly ListedCode[] {
  const narrower: ListedCode[] = [];
  for (const [prefix, entries] of list.entries) {
    if (prefix.length > code.length && prefix.startsWith(code)) {
      narrower.push(...entries.filter((entry) => isInForce(entry.effective, on)));
    }
  }
  return narrower;
}
