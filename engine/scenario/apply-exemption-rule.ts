/** Rules that free products from a duty, designate candidates for a zero rate, or take a freedom away. */
import { isInForce, type IsoDate } from '../basis/date.ts';
import { fail, ok, type Result } from '../basis/result.ts';
import { isWithin, type HtsCode } from '../schedule/hts-code.ts';
import type { CitationId } from '../law/citation.ts';
import { ORDINARY_DUTY, type Exemption, type Measure, type MeasureId } from '../law/measure.ts';
import type { ListedCode, ProductListId } from '../law/product-list.ts';
import type { RateChange } from '../law/rate-change.ts';
import type { Rulebook } from '../law/rulebook.ts';
import { ALWAYS, NEVER } from './apply-rate-rule.ts';
import type { Failure } from './failure.ts';
import { isEveryProduct } from './product-selection.ts';
import type { ReformContext } from './reform-context.ts';
import {
  entriesOf,
  ruleCondition,
  ruleScope,
  withCondition,
  withList,
  type RuleScope,
} from './rule-scope.ts';
import { targetOf, unknownMeasure, whatIfMeasureId } from './rule-targets.ts';
import type { MeasureReference, WhatIfRule } from './what-if-rule.ts';

type Exempt = Extract<WhatIfRule, { kind: 'exempt' }>;
type Designate = Extract<WhatIfRule, { kind: 'designate' }>;
type Lift = Extract<WhatIfRule, { kind: 'liftExemption' }>;

/** What a duty that no law has would depart from. */
export const WHAT_IF_CITATION = 'what-if' as CitationId;

function targets(
  book: Rulebook,
  rule: Exempt | Designate,
  { law, date }: ReformContext,
): Result<readonly Measure[], Failure> {
  const found: Measure[] = [];
  for (const reference of rule.from as readonly MeasureReference[]) {
    const target = targetOf(book, law, date, rule.id, reference);
    if (!target.ok) return target;
    if (target.value.kind === 'exemption') return unknownMeasure(book, rule.id, target.value.id);
    found.push(target.value);
  }
  return ok(found);
}

/** Free of additional duties by an exemption; free of the ordinary duty by its rate, which has no exemptions. */
function freed(
  { book, scope, when }: RuleScope,
  rule: Exempt | Designate | Lift,
  from: readonly Measure[],
): Rulebook {
  const ordinary: readonly RateChange[] = from
    .filter(({ id }) => id === ORDINARY_DUTY)
    .map(({ id }) => ({
      rule: rule.id,
      measure: id,
      scope,
      when,
      effective: ALWAYS,
      change: { kind: 'set', rate: { kind: 'free' } },
    }));
  const [first, ...others]: readonly MeasureId[] = from
    .map(({ id }) => id)
    .filter((id) => id !== ORDINARY_DUTY);
  const [citation, ...citations] = new Set(from.flatMap((measure) => measure.citations));
  const rateChanges = [...book.rateChanges, ...ordinary];
  if (first === undefined) return { ...book, rateChanges };
  const exemption: Exemption = {
    id: whatIfMeasureId(rule.id),
    kind: 'exemption',
    authority: 'hypothetical',
    scope,
    when,
    citations: [citation ?? WHAT_IF_CITATION, ...citations],
    endedBy: null,
    uncertain: null,
    lapse: null,
    provenance: { kind: 'whatIf', rule: rule.id },
    effective: ALWAYS,
    heading: null,
    exceptionTo: [first, ...others],
    declared: 'always',
  };
  return { ...book, rateChanges, measures: [...book.measures, exemption] };
}

export function applyExempt(book: Rulebook, rule: Exempt, context: ReformContext): Result<Rulebook, Failure> {
  const from = targets(book, rule, context);
  if (!from.ok) return from;
  const scope = ruleScope(book, rule.id, rule.products, rule.share);
  return scope.ok ? ok(freed(scope.value, rule, from.value)) : scope;
}

/** The entries that the codes name: a code may be a list's own, wider, or narrower. */
function entriesWithin(
  entries: readonly ListedCode[],
  codes: readonly HtsCode[],
): { readonly chosen: readonly ListedCode[]; readonly notNamed: readonly HtsCode[] } {
  const chosen = new Map<string, ListedCode>();
  const notNamed: HtsCode[] = [];
  for (const code of codes) {
    const named = entries.filter(({ prefix }) => isWithin(prefix, code) || isWithin(code, prefix));
    if (named.length === 0) notNamed.push(code);
    for (const entry of named) {
      const prefix = isWithin(code, entry.prefix) ? code : entry.prefix;
      chosen.set(`${prefix}|${entry.effective.from}|${entry.condition ?? ''}`, { ...entry, prefix });
    }
  }
  return { chosen: [...chosen.values()], notNamed };
}

function chosenEntries(
  book: Rulebook,
  rule: Designate,
  { settled }: ReformContext,
): Result<readonly ListedCode[], Failure> {
  const entries = entriesOf(book, rule.list);
  switch (rule.choice.kind) {
    case 'whole':
      return ok(entries);
    case 'categories': {
      const { categories } = rule.choice;
      const chosen = entries.filter(({ note }) => categories.includes(note));
      return chosen.length === 0 ? fail({ kind: 'emptySelection', rule: rule.id }) : ok(chosen);
    }
    case 'codes': {
      const { chosen, notNamed } = entriesWithin(entries, rule.choice.codes);
      return notNamed.length > 0
        ? fail({ kind: 'notDesignable', rule: rule.id, codes: notNamed })
        : ok(chosen);
    }
    case 'budget': {
      const codes = settled.designated.get(rule.id);
      return codes === undefined
        ? fail({ kind: 'needsTrade', rule: rule.id })
        : ok(entries.filter(({ prefix }) => codes.includes(prefix)));
    }
  }
}

/** A budget pays for entries, not for codes: a narrower entry that it leaves out is not freed by a wider one. */
function leftOut(
  book: Rulebook,
  rule: Designate,
  chosen: readonly ListedCode[],
  date: IsoDate,
): readonly HtsCode[] {
  if (rule.choice.kind !== 'budget') return [];
  const isChosenWithin = (prefix: HtsCode): boolean => chosen.some((entry) => isWithin(entry.prefix, prefix));
  return entriesOf(book, rule.list)
    .filter(({ effective, prefix }) => isInForce(effective, date) && !isChosenWithin(prefix))
    .flatMap(({ prefix }) => (chosen.some((entry) => isWithin(prefix, entry.prefix)) ? [prefix] : []));
}

export function applyDesignate(
  book: Rulebook,
  rule: Designate,
  context: ReformContext,
): Result<Rulebook, Failure> {
  const from = targets(book, rule, context);
  if (!from.ok) return from;
  if (!book.lists.has(rule.list)) return fail({ kind: 'unknownList', rule: rule.id, list: rule.list });
  const entries = chosenEntries(book, rule, context);
  if (!entries.ok) return entries;
  const { partialLines } = rule;
  const condition = ruleCondition(rule.id, 'partial');
  const covered = entries.value.map((entry): ListedCode =>
    entry.condition === null || partialLines === null ? entry : { ...entry, condition, presumed: null },
  );
  const list = `${rule.list}#${rule.id}` as ProductListId;
  const withConditions =
    partialLines === null ? book : withCondition(book, condition, { kind: 'proposedShare' }, partialLines);
  const except = leftOut(book, rule, entries.value, context.date);
  const scope = { products: { kind: 'lists', lists: [list] }, except, excluded: [] } as const;
  return ok(
    freed({ book: withList(withConditions, list, covered, rule.list), scope, when: [] }, rule, from.value),
  );
}

/** For every product the exemption ends; for some, a relief from the exemption itself is added. */
export function applyLift(book: Rulebook, rule: Lift): Result<Rulebook, Failure> {
  const lifted = book.measures.find(({ id }) => id === rule.exemption);
  if (lifted?.kind !== 'exemption') return unknownMeasure(book, rule.id, rule.exemption);
  if (isEveryProduct(rule.products)) {
    const ended: Exemption = {
      ...lifted,
      effective: NEVER,
      provenance: { kind: 'whatIf', rule: rule.id },
    };
    return ok({ ...book, measures: book.measures.map((other) => (other === lifted ? ended : other)) });
  }
  const scope = ruleScope(book, rule.id, rule.products, null);
  return scope.ok ? ok(freed(scope.value, rule, [lifted])) : scope;
}
