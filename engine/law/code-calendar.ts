/**
 * The days on which the law may change for one code: edges of the measures that can name it, and of the list
 * entries that do. Few codes have more than a dozen such days, while the whole law has some hundred.
 */
import { dayAfter, type EffectivePeriod, type IsoDate } from '../basis/date.ts';
import { tariffLineOf, type HtsCode } from '../schedule/hts-code.ts';
import type { Measure } from './measure.ts';
import { periodsOf } from './naming.ts';
import type { ProductListId } from './product-list.ts';
import type { Rulebook } from './rulebook.ts';
import { includingPrefix, listsOfScope, type Products } from './scope.ts';

export interface CodeCalendar {
  /** In order; the same array for the same code. */
  readonly changesOf: (code: HtsCode) => readonly IsoDate[];
}

/** What lists say at one prefix. */
interface Prefix {
  readonly lists: Set<ProductListId>;
  readonly dates: Set<IsoDate>;
}

type Prefixes = ReadonlyMap<HtsCode, Prefix>;

export function edgesOf({ from, until }: EffectivePeriod): readonly IsoDate[] {
  return until === null ? [from] : [from, dayAfter(until)];
}

/** The same for many periods, of which most end on the same few days. */
export function edgesOfMany(): typeof edgesOf {
  const after = new Map<IsoDate, IsoDate>();
  return ({ from, until }) => {
    if (until === null) return [from];
    const next = after.get(until) ?? dayAfter(until);
    after.set(until, next);
    return [from, next];
  };
}

/** Ten-digit entries count for their eight-digit line too: they show what an unplaced number could be. */
function prefixesOf({ lists }: Rulebook): Prefixes {
  const prefixes = new Map<HtsCode, Prefix>();
  const edges = edgesOfMany();
  const note = (prefix: HtsCode, list: ProductListId, period: EffectivePeriod): void => {
    const known = prefixes.get(prefix) ?? { lists: new Set(), dates: new Set() };
    known.lists.add(list);
    for (const date of edges(period)) known.dates.add(date);
    prefixes.set(prefix, known);
  };
  for (const { id, entries } of lists.values()) {
    for (const [prefix, listed] of entries) {
      for (const { effective } of listed) {
        note(prefix, id, effective);
        if (prefix.length > 8) note(tariffLineOf(prefix), id, effective);
      }
    }
  }
  return prefixes;
}

function namesItself(products: Products, code: HtsCode): boolean {
  switch (products.kind) {
    case 'all':
      return true;
    case 'codes':
      return includingPrefix(products, code) !== null;
    case 'lists':
      return false;
    case 'anyOf':
      return products.of.some((part) => namesItself(part, code));
  }
}

export function codeCalendar(rulebook: Rulebook): CodeCalendar {
  const prefixes = prefixesOf(rulebook);
  const known = new Map<HtsCode, readonly IsoDate[]>();
  const canName = ({ scope }: Pick<Measure, 'scope'>, code: HtsCode, named: ReadonlySet<ProductListId>) =>
    namesItself(scope.products, code) || listsOfScope(scope).some((id) => named.has(id));
  const find = (code: HtsCode): readonly IsoDate[] => {
    const named = new Set<ProductListId>();
    const dates = new Set<IsoDate>();
    for (let length = code.length; length >= 2; length -= 2) {
      const prefix = prefixes.get(code.slice(0, length) as HtsCode);
      prefix?.lists.forEach((id) => named.add(id));
      prefix?.dates.forEach((date) => dates.add(date));
    }
    for (const measure of rulebook.measures) {
      if (measure.kind === 'ordinaryDuty' || !canName(measure, code, named)) continue;
      for (const period of periodsOf(measure)) edgesOf(period).forEach((date) => dates.add(date));
    }
    for (const change of rulebook.rateChanges) {
      if (canName(change, code, named)) edgesOf(change.effective).forEach((date) => dates.add(date));
    }
    return [...dates].sort();
  };
  return {
    changesOf: (code) => {
      const changes = known.get(code) ?? find(code);
      known.set(code, changes);
      return changes;
    },
  };
}
