/** Names for products that are no list of the law: sections of the Harmonized System and plain product groups. */
import type { Brand } from '../basis/brand.ts';
import { isWithin, type HtsCode } from '../schedule/hts-code.ts';

/** `I` to `XXII`. */
export type SectionId = Brand<string, 'SectionId'>;
/** `garments`, `footwear`; the names for people are in the catalogues. */
export type ProductGroupId = Brand<string, 'ProductGroupId'>;

export interface ProductNames {
  /** Section of each chapter, chapters ascending. */
  readonly sections: ReadonlyMap<HtsCode, SectionId>;
  /** Prefixes of two to ten digits; the longest that fits a code decides, so that no product is in two groups. */
  readonly groups: ReadonlyMap<HtsCode, ProductGroupId>;
}

export function sectionOf({ sections }: ProductNames, code: HtsCode): SectionId | null {
  return sections.get(code.slice(0, 2) as HtsCode) ?? null;
}

export function groupOf({ groups }: ProductNames, code: HtsCode): ProductGroupId | null {
  for (let length = code.length; length >= 2; length -= 2) {
    const group = groups.get(code.slice(0, length) as HtsCode);
    if (group !== undefined) return group;
  }
  return null;
}

export function chaptersOf({ sections }: ProductNames, section: SectionId): readonly HtsCode[] {
  return [...sections].flatMap(([chapter, its]) => (its === section ? [chapter] : []));
}

/** The group's prefixes, and the longer ones within them that belong to other groups. */
export function prefixesOf(
  { groups }: ProductNames,
  group: ProductGroupId,
): { readonly codes: readonly HtsCode[]; readonly except: readonly HtsCode[] } {
  const codes = [...groups].flatMap(([prefix, its]) => (its === group ? [prefix] : []));
  const except = [...groups].flatMap(([prefix, its]) =>
    its !== group && codes.some((own) => isWithin(prefix, own)) ? [prefix] : [],
  );
  return { codes, except };
}
