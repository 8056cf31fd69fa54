/** Which products a measure reaches. */
import { isWithin, type HtsCode } from '../schedule/hts-code.ts';
import type { ProductListId } from './product-list.ts';

export type Products =
  | { readonly kind: 'all' }
  | { readonly kind: 'lists'; readonly lists: readonly ProductListId[] }
  | { readonly kind: 'codes'; readonly codes: readonly HtsCode[] };

export interface Scope {
  readonly products: Products;
  /** Prefixes that the measure leaves out although its products name them. */
  readonly except: readonly HtsCode[];
}

export function longestPrefixIn(codes: readonly HtsCode[], code: HtsCode): HtsCode | null {
  let longest: HtsCode | null = null;
  for (const candidate of codes) {
    if (isWithin(code, candidate) && (longest === null || candidate.length > longest.length))
      longest = candidate;
  }
  return longest;
}
