/** Which products a measure reaches. */
import { isWithin, type HtsCode } from '../schedule/hts-code.ts';
import type { ProductListId } from './product-list.ts';

export type Products =
  | { readonly kind: 'all' }
  /** `wholly`: the lines that the lists name as wholes, whatever articles of them the lists mean. */
  | { readonly kind: 'lists'; readonly lists: readonly ProductListId[]; readonly wholly?: true }
  /** `except`: longer prefixes that belong elsewhere; the longest that fits a code decides. */
  | {
      readonly kind: 'codes';
      readonly codes: readonly HtsCode[];
      readonly except: readonly HtsCode[];
    }
  /** What a proposal names in several ways at once. */
  | { readonly kind: 'anyOf'; readonly of: readonly Products[] };

export interface Scope {
  readonly products: Products;
  /** Prefixes that the measure leaves out although its products name them. */
  readonly except: readonly HtsCode[];
  /** Products left out in other terms: a partly listed line is left out where its condition holds. */
  readonly excluded: readonly Products[];
}

export function longestPrefixIn(codes: readonly HtsCode[], code: HtsCode): HtsCode | null {
  let longest: HtsCode | null = null;
  for (const candidate of codes) {
    if (isWithin(code, candidate) && (longest === null || candidate.length > longest.length))
      longest = candidate;
  }
  return longest;
}

/** The prefix by which products named by codes include this one. */
export function includingPrefix(
  { codes, except }: Extract<Products, { kind: 'codes' }>,
  code: HtsCode,
): HtsCode | null {
  const included = longestPrefixIn(codes, code);
  if (included === null || except.length === 0) return included;
  const left = longestPrefixIn(except, code);
  return left !== null && left.length > included.length ? null : included;
}

export function listsNamedBy(products: Products): readonly ProductListId[] {
  if (products.kind === 'anyOf') return products.of.flatMap(listsNamedBy);
  return products.kind === 'lists' ? products.lists : [];
}

export function listsOfScope({ products, excluded }: Scope): readonly ProductListId[] {
  return [products, ...excluded].flatMap(listsNamedBy);
}

function codesNamedBy(products: Products): readonly HtsCode[] {
  if (products.kind === 'anyOf') return products.of.flatMap(codesNamedBy);
  return products.kind === 'codes' ? [...products.codes, ...products.except] : [];
}

/** Prefixes that the scope itself names, included or left out. */
export function prefixesNamedBy({ products, except, excluded }: Scope): readonly HtsCode[] {
  return [...except, ...[products, ...excluded].flatMap(codesNamedBy)];
}

/** The ten-digit codes among them. */
export function numbersNamedBy(scope: Scope): readonly HtsCode[] {
  return prefixesNamedBy(scope).filter(({ length }) => length === 10);
}
