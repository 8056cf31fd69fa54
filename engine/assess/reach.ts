/** Which measures of a day's law name a code at all, and on which conditions their lists and texts turn. */
import type { HtsCode } from '../schedule/hts-code.ts';
import { isWithin } from '../schedule/hts-code.ts';
import type { ConditionId } from '../law/condition.ts';
import type { AdditionalDuty, Exemption, MeasureId, RatePeriod, Requirement } from '../law/measure.ts';
import { listingsOf } from '../law/list-index.ts';
import { narrowerEntries, type ListedCode, type ProductListId } from '../law/product-list.ts';
import type { LawOfDate } from '../law/rulebook.ts';
import { longestPrefixIn, type Scope } from '../law/scope.ts';
import type { Question } from './answers.ts';

/** An entry of a list that names the code. */
export interface Listed {
  readonly list: ProductListId;
  readonly entry: ListedCode;
}

export interface Reached<Kind> {
  readonly measure: Kind;
  /** The listed prefix that matched; null for a measure on all products. */
  readonly matched: HtsCode | null;
  /** One of these must hold; empty: the whole line is covered. */
  readonly entryConditions: readonly ConditionId[];
  readonly when: readonly Requirement[];
  /** The entries that matched, as the lists have them; empty where no list is asked. */
  readonly listed: readonly Listed[];
}

export interface ReachedDuty extends Reached<AdditionalDuty> {
  readonly period: RatePeriod;
}

export interface Reach {
  readonly code: HtsCode;
  readonly duties: readonly ReachedDuty[];
  readonly exemptions: readonly Reached<Exemption>[];
  readonly questions: readonly Question[];
  /** Measures whose list has entries narrower than this code: only a longer code could tell. */
  readonly narrower: readonly MeasureId[];
}

interface Match {
  readonly matched: HtsCode | null;
  readonly listed: readonly Listed[];
}

type Listings = ReadonlyMap<ProductListId, readonly ListedCode[]>;

function matchScope(listings: Listings, scope: Scope, code: HtsCode): Match | null {
  if (scope.except.some((prefix) => isWithin(code, prefix))) return null;
  const { products } = scope;
  if (products.kind === 'all') return { matched: null, listed: [] };
  if (products.kind === 'codes') {
    const matched = longestPrefixIn(products.codes, code);
    return matched === null ? null : { matched, listed: [] };
  }
  const listed = products.lists.flatMap((list) =>
    (listings.get(list) ?? []).map((entry) => ({ list, entry })),
  );
  const [first] = listed;
  return first === undefined ? null : { matched: first.entry.prefix, listed };
}

function reached<Kind>(measure: Kind, match: Match, when: readonly Requirement[]): Reached<Kind> {
  const whole = match.listed.length === 0 || match.listed.some(({ entry }) => entry.condition === null);
  const tested = new Set(
    when.flatMap((requirement) => ('condition' in requirement ? [requirement.condition] : [])),
  );
  // A disclaimer names the list and requires that its condition fails: its own words come before the entry's.
  const conditions = whole ? [] : match.listed.flatMap(({ entry }) => entry.condition ?? []);
  return {
    measure,
    matched: match.matched,
    when,
    entryConditions: [...new Set(conditions.filter((id) => !tested.has(id)))],
    listed: match.listed,
  };
}

function hasNarrower(law: LawOfDate, scope: Scope, code: HtsCode): boolean {
  if (scope.products.kind !== 'lists' || scope.except.some((prefix) => isWithin(code, prefix))) return false;
  return scope.products.lists.some((id) => {
    const list = law.rulebook.lists.get(id);
    return list !== undefined && narrowerEntries(list, code, law.date).length > 0;
  });
}

function questionsOf(law: LawOfDate, all: readonly Reached<unknown>[]): readonly Question[] {
  const questions = new Map<ConditionId, Question>();
  for (const { entryConditions, when, listed } of all) {
    const named = when.flatMap((requirement) => ('condition' in requirement ? [requirement.condition] : []));
    for (const id of [...entryConditions, ...named]) {
      const condition = law.rulebook.conditions.get(id);
      const earlier = questions.get(id);
      if (condition === undefined || (earlier !== undefined && earlier.presumed !== null)) continue;
      const entry = listed.find((found) => found.entry.condition === id)?.entry;
      questions.set(id, { condition, presumed: entry?.presumed ?? null });
    }
  }
  return [...questions.values()];
}

/**
 * A text that is equal for codes which the same measures reach on the same conditions: such codes resolve alike,
 * and a year of trade has only some hundred kinds of them. An unplaced code is a kind of its own.
 */
export function reachKind(law: LawOfDate, code: HtsCode, narrowerThan: HtsCode | null): string {
  if (narrowerThan !== null) return code;
  const listed = [...listingsOf(law.listed, code)].map(
    ([list, entries]) =>
      `${list}:${entries.map(({ condition, presumed }) => `${condition ?? ''}=${presumed ?? ''}`).join()}`,
  );
  const scopes = [
    ...law.duties.map(({ measure }) => measure.scope),
    ...law.exemptions.map(({ scope }) => scope),
  ];
  const named = scopes.map(({ products, except }) => {
    const outside = except.length > 0 && except.some((prefix) => isWithin(code, prefix));
    const inside = products.kind === 'codes' && longestPrefixIn(products.codes, code) !== null;
    return outside ? 'x' : inside ? 'i' : '';
  });
  return `${listed.sort().join(';')}|${named.join()}`;
}

/** `narrowerThan`: the eight-digit line whose ten-digit list entries this code cannot be told to be within. */
export function reachOf(law: LawOfDate, code: HtsCode, narrowerThan: HtsCode | null): Reach {
  const listings = listingsOf(law.listed, code);
  const narrower: MeasureId[] = [];
  const duties: ReachedDuty[] = [];
  for (const { measure, period } of law.duties) {
    const match = matchScope(listings, measure.scope, code);
    if (match !== null) {
      duties.push({ ...reached(measure, match, [...measure.when, ...period.when]), period });
    } else if (narrowerThan !== null && hasNarrower(law, measure.scope, narrowerThan))
      narrower.push(measure.id);
  }
  const exemptions: Reached<Exemption>[] = [];
  for (const measure of law.exemptions) {
    const match = matchScope(listings, measure.scope, code);
    if (match !== null) exemptions.push(reached(measure, match, measure.when));
    else if (narrowerThan !== null && hasNarrower(law, measure.scope, narrowerThan))
      narrower.push(measure.id);
  }
  return { code, duties, exemptions, narrower, questions: questionsOf(law, [...duties, ...exemptions]) };
}
