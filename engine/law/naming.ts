/** Every measure of the rulebook that names a code on any day: through which list, on what condition, on which dates. */
import { isInForce, type EffectivePeriod, type IsoDate } from '../basis/date.ts';
import { isWithin, type HtsCode } from '../schedule/hts-code.ts';
import type { Measure } from './measure.ts';
import type { ListedCode, ProductListId } from './product-list.ts';
import type { Rulebook } from './rulebook.ts';
import { includingPrefix, listsNamedBy, type Products } from './scope.ts';

export interface NamingEntry {
  readonly list: ProductListId;
  readonly entry: ListedCode;
  /** It names a part of the code only: a longer one. */
  readonly isNarrower: boolean;
}

export interface Naming {
  readonly measure: Measure;
  /** Whether all products or codes of the measure itself name it; else lists do. */
  readonly through: 'allProducts' | 'ownCodes' | 'lists';
  readonly entries: readonly NamingEntry[];
  /** Entries of lists by which the measure leaves the code, or a part of it, out. */
  readonly leftOut: readonly NamingEntry[];
}

function entriesNaming(
  { lists }: Rulebook,
  ids: readonly ProductListId[],
  code: HtsCode,
): readonly NamingEntry[] {
  return [...new Set(ids)].flatMap((list) => {
    const found: NamingEntry[] = [];
    for (const [prefix, entries] of lists.get(list)?.entries ?? []) {
      const isNarrower = prefix.length > code.length && isWithin(prefix, code);
      if (!isNarrower && !isWithin(code, prefix)) continue;
      for (const entry of entries) found.push({ list, entry, isNarrower });
    }
    return found.sort((a, b) => (a.entry.effective.from < b.entry.effective.from ? -1 : 1));
  });
}

function throughOf(products: Products, code: HtsCode): 'allProducts' | 'ownCodes' | null {
  switch (products.kind) {
    case 'all':
      return 'allProducts';
    case 'codes':
      return includingPrefix(products, code) === null ? null : 'ownCodes';
    case 'lists':
      return null;
    case 'anyOf':
      return products.of.map((part) => throughOf(part, code)).find((part) => part !== null) ?? null;
  }
}

/** In the order of the law; the ordinary duty, which names every line, is left out. */
export function measuresNaming(rulebook: Rulebook, code: HtsCode): readonly Naming[] {
  return rulebook.measures.flatMap((measure): readonly Naming[] => {
    const { products, except, excluded } = measure.scope;
    if (measure.kind === 'ordinaryDuty' || except.some((prefix) => isWithin(code, prefix))) return [];
    const entries = entriesNaming(rulebook, listsNamedBy(products), code);
    const through = throughOf(products, code) ?? (entries.length > 0 ? 'lists' : null);
    if (through === null) return [];
    const leftOut = entriesNaming(rulebook, excluded.flatMap(listsNamedBy), code);
    return [{ measure, through, entries, leftOut }];
  });
}

export const periodsOf = (measure: Measure): readonly EffectivePeriod[] =>
  measure.kind === 'additionalDuty' ? measure.periods.map(({ effective }) => effective) : [measure.effective];

/** Whether the measure is in force on the day and, where lists name the code, one of them does so then. */
export function namesOn({ measure, through, entries }: Naming, on: IsoDate): boolean {
  if (!periodsOf(measure).some((period) => isInForce(period, on))) return false;
  return through !== 'lists' || entries.some(({ entry }) => isInForce(entry.effective, on));
}

/** The first day after `after` on which that begins; null where it never does. */
export function namesFrom(naming: Naming, after: IsoDate): IsoDate | null {
  const starts = [
    ...periodsOf(naming.measure).map(({ from }) => from),
    ...naming.entries.map(({ entry }) => entry.effective.from),
  ];
  return starts.filter((from) => from > after && namesOn(naming, from)).sort()[0] ?? null;
}
