/** The products of a rule in the engine's own terms: a scope, and conditions for what a code cannot decide. */
import { fail, ok, type Result } from '../basis/result.ts';
import type { CitationId } from '../law/citation.ts';
import type { Condition, ConditionId, ConditionTest, Share } from '../law/condition.ts';
import type { Requirement, WhatIfRuleId } from '../law/measure.ts';
import { makeProductList, type ListedCode, type ProductListId } from '../law/product-list.ts';
import { chaptersOf, prefixesOf } from '../law/product-names.ts';
import type { Rulebook } from '../law/rulebook.ts';
import type { Products, Scope } from '../law/scope.ts';
import type { Failure } from './failure.ts';
import type { ProductItem, ProductSelection, ValueBand } from './product-selection.ts';

/** A rulebook that holds what the rule's products need, and the terms that a measure of the rule takes from it. */
export interface RuleScope {
  readonly book: Rulebook;
  readonly scope: Scope;
  readonly when: readonly Requirement[];
}

function proposedCondition(id: ConditionId, test: ConditionTest, share: Share): Condition {
  const citations: readonly CitationId[] = [];
  const isShare = test.kind === 'proposedShare';
  return {
    id,
    test,
    shipmentDefault: share,
    tradeDefault: share,
    asked: isShare,
    unusual: [],
    assumption: '',
    citations,
  };
}

export function withCondition(book: Rulebook, id: ConditionId, test: ConditionTest, share: Share): Rulebook {
  const condition = proposedCondition(id, test, share);
  return { ...book, conditions: new Map([...book.conditions, [id, condition]]) };
}

/** The condition under which a part of the value is meant: `what-if:<rule>:share`, `:value`, `:partial`, `:quota`. */
export function ruleCondition(rule: WhatIfRuleId, part: string): ConditionId {
  return `what-if:${rule}:${part}` as ConditionId;
}

/** A list made of another's entries, beside it in the rulebook. */
export function withList(
  book: Rulebook,
  id: ProductListId,
  entries: readonly ListedCode[],
  takenFrom: ProductListId,
): Rulebook {
  return { ...book, lists: new Map([...book.lists, [id, makeProductList(id, entries, takenFrom)]]) };
}

export function entriesOf(book: Rulebook, list: ProductListId): readonly ListedCode[] {
  return [...(book.lists.get(list)?.entries.values() ?? [])].flat();
}

type Named = Result<{ readonly book: Rulebook; readonly products: Products }, Failure>;

function listed(book: Rulebook, rule: WhatIfRuleId, item: Extract<ProductItem, { kind: 'list' }>): Named {
  const { list, categories } = item;
  if (!book.lists.has(list)) return fail({ kind: 'unknownList', rule, list });
  if (categories === null) return ok({ book, products: { kind: 'lists', lists: [list] } });
  const entries = entriesOf(book, list).filter(({ note }) => categories.includes(note));
  if (entries.length === 0) return fail({ kind: 'emptySelection', rule });
  const id = `${list}[${[...categories].sort().join('|')}]` as ProductListId;
  return ok({ book: withList(book, id, entries, list), products: { kind: 'lists', lists: [id] } });
}

function named(book: Rulebook, rule: WhatIfRuleId, item: ProductItem): Named {
  switch (item.kind) {
    case 'codes':
      return ok({ book, products: { kind: 'codes', codes: item.codes, except: [] } });
    case 'list':
      return listed(book, rule, item);
    case 'sections': {
      const unknownSection = item.sections.find((section) => chaptersOf(book.products, section).length === 0);
      if (unknownSection !== undefined)
        return fail({ kind: 'unknownSection', rule, section: unknownSection });
      const codes = item.sections.flatMap((section) => chaptersOf(book.products, section));
      return ok({ book, products: { kind: 'codes', codes, except: [] } });
    }
    case 'groups': {
      const known = [...new Set(book.products.groups.values())];
      const unknownGroup = item.groups.find((group) => !known.includes(group));
      if (unknownGroup !== undefined) return fail({ kind: 'unknownGroup', rule, group: unknownGroup, known });
      const of = item.groups.map((group): Products => ({
        kind: 'codes',
        ...prefixesOf(book.products, group),
      }));
      return ok({ book, products: of.length === 1 && of[0] !== undefined ? of[0] : { kind: 'anyOf', of } });
    }
  }
}

function allNamed(
  book: Rulebook,
  rule: WhatIfRuleId,
  items: readonly ProductItem[],
): Result<{ readonly book: Rulebook; readonly parts: readonly Products[] }, Failure> {
  let soFar = book;
  const parts: Products[] = [];
  for (const item of items) {
    const found = named(soFar, rule, item);
    if (!found.ok) return found;
    soFar = found.value.book;
    parts.push(found.value.products);
  }
  return ok({ book: soFar, parts });
}

function withBand(book: Rulebook, rule: WhatIfRuleId, band: ValueBand): [Rulebook, Requirement] {
  const condition = ruleCondition(rule, 'value');
  const test = { kind: 'valueBand', ...band } as const;
  return [withCondition(book, condition, test, '1' as Share), { condition, is: true }];
}

/** `share`: the part of the value that the rule falls on; null for all of it. */
export function ruleScope(
  book: Rulebook,
  rule: WhatIfRuleId,
  selection: ProductSelection,
  share: Share | null,
): Result<RuleScope, Failure> {
  const { of, except, value } = selection;
  if (of !== 'all' && of.length === 0) return fail({ kind: 'emptySelection', rule });
  const included = allNamed(book, rule, of === 'all' ? [] : of);
  if (!included.ok) return included;
  const left = allNamed(included.value.book, rule, except);
  if (!left.ok) return left;
  const [only, ...others] = included.value.parts;
  const products: Products =
    of === 'all' || only === undefined
      ? { kind: 'all' }
      : others.length === 0
        ? only
        : { kind: 'anyOf', of: included.value.parts };
  const scope: Scope = { products, except: [], excluded: left.value.parts };
  let soFar = left.value.book;
  const when: Requirement[] = [];
  if (value !== null) {
    const [withValue, requirement] = withBand(soFar, rule, value);
    soFar = withValue;
    when.push(requirement);
  }
  if (share !== null) {
    const condition = ruleCondition(rule, 'share');
    soFar = withCondition(soFar, condition, { kind: 'proposedShare' }, share);
    when.push({ condition, is: true });
  }
  return ok({ book: soFar, scope, when });
}
