/** Which measures of a day's law name a code at all, and on which conditions their lists and texts depend. */
import type { HtsCode } from '../schedule/hts-code.ts';
import { isWithin } from '../schedule/hts-code.ts';
import type { ConditionId } from '../law/condition.ts';
import {
  ORDINARY_DUTY,
  type AdditionalDuty,
  type Exemption,
  type MeasureId,
  type RatePeriod,
  type Requirement,
} from '../law/measure.ts';
import { listingsOf } from '../law/list-index.ts';
import { narrowerEntries, type ListedCode, type ProductListId } from '../law/product-list.ts';
import type { LawOfDate } from '../law/rulebook.ts';
import type { RateChange } from '../law/rate-change.ts';
import { includingPrefix, listsNamedBy, type Products, type Scope } from '../law/scope.ts';
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
  /** The entries by which a part of the line is left out: what they presume of their condition counts too. */
  readonly leftOut: readonly Listed[];
}

export interface ReachedDuty extends Reached<AdditionalDuty> {
  readonly period: RatePeriod;
}

/** A proposed change of a rate that names this code; `index` is its place in the law of the day. */
export interface ReachedChange extends Reached<RateChange> {
  readonly index: number;
}

export interface Reach {
  readonly code: HtsCode;
  readonly duties: readonly ReachedDuty[];
  readonly exemptions: readonly Reached<Exemption>[];
  /** Of measures that reach the code, and of the ordinary duty. */
  readonly rateChanges: readonly ReachedChange[];
  readonly questions: readonly Question[];
  /** Measures whose list has entries narrower than this code: only a longer code could tell. */
  readonly narrower: readonly MeasureId[];
}

interface Match {
  readonly matched: HtsCode | null;
  readonly listed: readonly Listed[];
  /** Not only where a condition of the listed entries holds. */
  readonly whole: boolean;
  /** Entries under whose conditions a part of the line is left out. */
  readonly leftOut: readonly Listed[];
}

type Listings = ReadonlyMap<ProductListId, readonly ListedCode[]>;

function matchProducts(listings: Listings, products: Products, code: HtsCode): Match | null {
  switch (products.kind) {
    case 'all':
      return { matched: null, listed: [], whole: true, leftOut: [] };
    case 'codes': {
      const matched = includingPrefix(products, code);
      return matched === null ? null : { matched, listed: [], whole: true, leftOut: [] };
    }
    case 'lists': {
      const listed: Listed[] = [];
      for (const list of products.lists)
        for (const entry of listings.get(list) ?? []) listed.push({ list, entry });
      const [first] = listed;
      if (first === undefined) return null;
      const whole = products.wholly === true || listed.some(({ entry }) => entry.condition === null);
      return { matched: first.entry.prefix, listed, whole, leftOut: [] };
    }
    case 'anyOf': {
      const matches = products.of.flatMap((part) => matchProducts(listings, part, code) ?? []);
      const [first] = matches;
      if (first === undefined) return null;
      return {
        matched: first.matched,
        listed: matches.flatMap(({ listed }) => listed),
        whole: matches.some(({ whole }) => whole),
        leftOut: [],
      };
    }
  }
}

function conditionsOf(listed: readonly Listed[]): readonly ConditionId[] {
  const found: ConditionId[] = [];
  for (const { entry } of listed)
    if (entry.condition !== null && !found.includes(entry.condition)) found.push(entry.condition);
  return found;
}

function matchScope(listings: Listings, scope: Scope, code: HtsCode): Match | null {
  if (scope.except.length > 0 && scope.except.some((prefix) => isWithin(code, prefix))) return null;
  const found = matchProducts(listings, scope.products, code);
  if (found === null || scope.excluded.length === 0) return found;
  const excluded = scope.excluded.flatMap((products) => matchProducts(listings, products, code) ?? []);
  if (excluded.some(({ whole }) => whole)) return null;
  return { ...found, leftOut: excluded.flatMap(({ listed }) => listed) };
}

function reached<Kind>(measure: Kind, match: Match, required: readonly Requirement[]): Reached<Kind> {
  const unless = conditionsOf(match.leftOut).map((condition) => ({ condition, is: false }));
  const when = unless.length === 0 ? required : [...required, ...unless];
  // A disclaimer names the list and requires that its condition fails: its own words come before the entry's.
  const conditions = match.whole ? [] : conditionsOf(match.listed);
  const isTested = (id: ConditionId): boolean =>
    required.some((requirement) => 'condition' in requirement && requirement.condition === id);
  return {
    measure,
    matched: match.matched,
    when,
    entryConditions: conditions.filter((id) => !isTested(id)),
    listed: match.listed,
    leftOut: match.leftOut,
  };
}

/** Written out, not spread: there are thousands, and objects that are spread have each a shape of their own in V8. */
function reachedDuty(measure: AdditionalDuty, match: Match, period: RatePeriod): ReachedDuty {
  const required = period.when.length === 0 ? measure.when : [...measure.when, ...period.when];
  const { matched, when, entryConditions, listed, leftOut } = reached(measure, match, required);
  return { measure, matched, when, entryConditions, listed, leftOut, period };
}

function hasNarrower(law: LawOfDate, { products, except }: Scope, code: HtsCode): boolean {
  if (except.some((prefix) => isWithin(code, prefix))) return false;
  const leftOut = except.filter((prefix) => isWithin(prefix, code));
  return listsNamedBy(products).some((id) => {
    if (code.length === 8 && leftOut.length === 0) return law.divided.get(code)?.has(id) === true;
    const list = law.rulebook.lists.get(id);
    return (
      list !== undefined &&
      narrowerEntries(list, code, law.date).some(
        ({ prefix }) => !leftOut.some((left) => isWithin(prefix, left)),
      )
    );
  });
}

/** The law's presumption of a condition holds even if a proposal names further lists. */
function allQuestions(
  law: LawOfDate,
  measures: readonly Reached<AdditionalDuty | Exemption>[],
  changes: readonly ReachedChange[],
): readonly Question[] {
  const isProposed = ({ measure }: (typeof measures)[number]): boolean =>
    measure.authority === 'hypothetical';
  if (changes.length === 0 && !measures.some(isProposed)) return questionsOf(law, measures);
  const own = questionsOf(
    law,
    measures.filter((found) => !isProposed(found)),
  );
  const known = new Set(own.map(({ condition }) => condition.id));
  const proposed = questionsOf(law, [...measures.filter(isProposed), ...changes]);
  return [...own, ...proposed.filter(({ condition }) => !known.has(condition.id))];
}

function questionsOf(law: LawOfDate, all: readonly Reached<unknown>[]): readonly Question[] {
  const questions = new Map<ConditionId, Question>();
  const ask = (id: ConditionId, listed: readonly Listed[], leftOut: readonly Listed[]): void => {
    const condition = law.rulebook.conditions.get(id);
    const earlier = questions.get(id);
    if (condition === undefined || (earlier !== undefined && earlier.presumed !== null)) return;
    const isOfEntry = ({ entry }: Listed): boolean => entry.condition === id;
    const presumed = (listed.find(isOfEntry) ?? leftOut.find(isOfEntry))?.entry.presumed ?? null;
    questions.set(id, { condition, presumed });
  };
  for (const { entryConditions, when, listed, leftOut } of all) {
    for (const id of entryConditions) ask(id, listed, leftOut);
    for (const requirement of when)
      if ('condition' in requirement) ask(requirement.condition, listed, leftOut);
  }
  return [...questions.values()];
}

/** Whether the products name the code itself; the listings have what lists name. */
function namesByCode(products: Products, code: HtsCode): string {
  if (products.kind === 'anyOf') return products.of.map((part) => namesByCode(part, code)).join('');
  return products.kind === 'codes' && includingPrefix(products, code) !== null ? 'i' : '-';
}

function reachedChanges(
  law: LawOfDate,
  listings: Listings,
  code: HtsCode,
  duties: readonly ReachedDuty[],
): readonly ReachedChange[] {
  if (law.rateChanges.length === 0) return [];
  const targets = new Set<MeasureId>([ORDINARY_DUTY, ...duties.map(({ measure }) => measure.id)]);
  return law.rateChanges.flatMap((change, index) => {
    const match = targets.has(change.measure) ? matchScope(listings, change.scope, code) : null;
    return match === null ? [] : [{ ...reached(change, match, change.when), index }];
  });
}

/**
 * A text that is equal for codes which the same measures name on the same conditions: such codes resolve alike,
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
    ...law.rateChanges.map(({ scope }) => scope),
  ];
  const named = scopes.map(({ products, except, excluded }) => {
    if (except.length > 0 && except.some((prefix) => isWithin(code, prefix))) return 'x';
    return [products, ...excluded].map((part) => namesByCode(part, code)).join('');
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
      duties.push(reachedDuty(measure, match, period));
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
  const rateChanges = reachedChanges(law, listings, code, duties);
  const questions = allQuestions(law, [...duties, ...exemptions], rateChanges);
  return { code, duties, exemptions, rateChanges, narrower, questions };
}

/** Whether the products name the code at all, on whatever condition. */
export function namesCode(listings: Listings, products: Products, code: HtsCode): boolean {
  return matchProducts(listings, products, code) !== null;
}
