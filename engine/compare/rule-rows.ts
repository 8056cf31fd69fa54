/** The rows of a table that a change could touch at all: what spares the attribution most of its work. */
import { indexLists, listingsOf } from '../law/list-index.ts';
import type { Rulebook } from '../law/rulebook.ts';
import { listsOfScope, type Scope } from '../law/scope.ts';
import type { IsoDate } from '../basis/date.ts';
import type { FlowTable } from '../trade/flow-table.ts';
import { applyReform } from '../scenario/apply-reform.ts';
import { referencesOf, whatIfMeasureId } from '../scenario/rule-targets.ts';
import { ruleScope } from '../scenario/rule-scope.ts';
import { COUNTRY_DUTY, type WhatIfRule } from '../scenario/what-if-rule.ts';
import { namesCode } from '../assess/reach.ts';

/** Null: any row. */
export type RowSet = ReadonlySet<number> | null;

interface Placed {
  readonly book: Rulebook;
  readonly scopes: readonly Scope[];
}

/** Where a rule falls: on its own products, its list's, or those of the measures it names; null: everywhere. */
function scopesOf(rule: WhatIfRule, book: Rulebook, date: IsoDate): Placed | null {
  if ('products' in rule) {
    const scope = ruleScope(book, rule.id, rule.products, null);
    if (!scope.ok || scope.value.scope.products.kind === 'all') return null;
    return { book: scope.value.book, scopes: [scope.value.scope] };
  }
  if ('list' in rule) {
    const whole = { ...rule, choice: { kind: 'whole' } } as const;
    const reformed = applyReform(book, [whole], date);
    if (!reformed.ok) return null;
    const added = reformed.value.measures.find(({ id }) => id === whatIfMeasureId(rule.id));
    return added === undefined ? null : { book: reformed.value, scopes: [added.scope] };
  }
  const named = referencesOf(rule, book);
  if (named.includes(COUNTRY_DUTY)) return null;
  // A measure that another rule brings about has a scope that this rulebook does not know.
  if (!named.every((id) => book.measures.some((measure) => measure.id === id))) return null;
  const scopes = book.measures.flatMap(({ id, scope }) => (named.includes(id) ? [scope] : []));
  return scopes.some(({ products }) => products.kind === 'all') ? null : { book, scopes };
}

/** Rows that the rule names on any of the dates. Exceptions and conditions are not looked at: too many rows cost
 *  time, too few would cost truth. */
export function rowsOfRule(
  rule: WhatIfRule,
  book: Rulebook,
  dates: readonly IsoDate[],
  table: FlowTable,
): RowSet {
  const rows = new Set<number>();
  for (const date of dates) {
    const placed = scopesOf(rule, book, date);
    if (placed === null) return null;
    const lists = placed.scopes.flatMap(listsOfScope).flatMap((id) => placed.book.lists.get(id) ?? []);
    const index = indexLists(lists, date);
    for (const [row, code] of table.codes.entries()) {
      const listings = listingsOf(index, code);
      if (placed.scopes.some(({ products }) => namesCode(listings, products, code))) rows.add(row);
    }
  }
  return rows;
}
