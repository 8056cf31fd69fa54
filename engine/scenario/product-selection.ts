/** Products in the terms of trade: what a rule falls on, before it is looked up in lists and chapters. */
import type { Usd } from '../basis/money.ts';
import type { HtsCode } from '../schedule/hts-code.ts';
import type { ProductGroupId, SectionId } from '../law/product-names.ts';
import type { ProductListId } from '../law/product-list.ts';

export type ProductItem =
  /** Prefixes of two to ten digits: chapters, headings, subheadings, tariff lines, statistical numbers. */
  | { readonly kind: 'codes'; readonly codes: readonly HtsCode[] }
  /** Sections of the Harmonized System: `XI`. */
  | { readonly kind: 'sections'; readonly sections: readonly SectionId[] }
  /** A list of the law. `categories`: only entries with one of these notes; null: all. */
  | {
      readonly kind: 'list';
      readonly list: ProductListId;
      readonly categories: readonly string[] | null;
    }
  /** Garments, footwear, furniture: the plain names of `data/us/product-groups.tsv`. */
  | { readonly kind: 'groups'; readonly groups: readonly ProductGroupId[] };

/** US dollars: the value of a line in a year of trade, or of a line of an entry. Half-open: from, up to but not. */
export interface ValueBand {
  readonly atLeast: Usd | null;
  readonly below: Usd | null;
}

export interface ProductSelection {
  readonly of: 'all' | readonly ProductItem[];
  readonly except: readonly ProductItem[];
  readonly value: ValueBand | null;
}

export const EVERY_PRODUCT: ProductSelection = { of: 'all', except: [], value: null };

export function isEveryProduct({ of, except, value }: ProductSelection): boolean {
  return of === 'all' && except.length === 0 && value === null;
}
