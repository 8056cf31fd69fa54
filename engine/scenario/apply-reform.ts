/** A rulebook changed by what-if rules, in their order. Nothing is mutated; changed measures say which rule did it. */
import { fail, ok, type Result } from '../basis/result.ts';
import type { IsoDate } from '../basis/date.ts';
import type { CitationId } from '../law/citation.ts';
import type { AdditionalDuty, Exemption, Measure, MeasureId, WhatIfRuleId } from '../law/measure.ts';
import type { Rulebook } from '../law/rulebook.ts';
import type { Scope } from '../law/scope.ts';
import type { Failure } from './failure.ts';
import type { RuleProducts, WhatIfRule } from './what-if-rule.ts';

/** Before any law this product knows: a what-if measure without dates of its own is in force always. */
const ALWAYS = { from: '2000-01-01' as IsoDate, until: null };
export const WHAT_IF_CITATION = 'what-if' as CitationId;

export function whatIfMeasureId(rule: WhatIfRuleId): MeasureId {
  return `what-if:${rule}` as MeasureId;
}

function scopeOf(products: RuleProducts): Scope {
  switch (products.kind) {
    case 'all':
      return { products: { kind: 'all' }, except: [] };
    case 'list':
      return { products: { kind: 'lists', lists: [products.list] }, except: [] };
    case 'codes':
      return { products: { kind: 'codes', codes: products.codes }, except: [] };
  }
}

function nearestTo(name: string, book: Rulebook): readonly string[] {
  const words = name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 1);
  return book.measures
    .map(({ id }) => id as string)
    .filter((id) => words.some((word) => id.includes(word)))
    .slice(0, 5);
}

function unknownMeasure(rule: WhatIfRule, measure: string, book: Rulebook): Result<Rulebook, Failure> {
  return fail({ kind: 'unknownMeasure', rule: rule.id, measure, nearest: nearestTo(measure, book) });
}

/** Replaces one measure, marking the rule that did it; refuses a name that the rulebook does not have. */
function change(
  book: Rulebook,
  rule: WhatIfRule,
  id: MeasureId,
  edit: (measure: Measure) => Measure | null,
): Result<Rulebook, Failure> {
  const found = book.measures.find((measure) => measure.id === id);
  const edited = found === undefined ? null : edit(found);
  if (found === undefined || edited === null) return unknownMeasure(rule, id, book);
  const marked: Measure = { ...edited, provenance: { kind: 'whatIf', rule: rule.id } };
  return ok({ ...book, measures: book.measures.map((measure) => (measure.id === id ? marked : measure)) });
}

function suspended(measure: Measure): Measure | null {
  switch (measure.kind) {
    case 'additionalDuty':
      return { ...measure, periods: [] };
    case 'exemption':
      return { ...measure, effective: { from: ALWAYS.from, until: ALWAYS.from } };
    case 'ordinaryDuty':
      return null;
  }
}

function retimed(measure: Measure, effective: Exemption['effective']): Measure | null {
  if (measure.kind === 'exemption') return { ...measure, effective };
  if (measure.kind === 'ordinaryDuty') return null;
  const last = measure.periods.at(-1);
  return last === undefined ? null : { ...measure, periods: [{ ...last, effective }], endedBy: null };
}

function whatIfCore(rule: WhatIfRule, products: RuleProducts) {
  return {
    id: whatIfMeasureId(rule.id),
    authority: 'hypothetical',
    scope: scopeOf(products),
    when: [],
    citations: [WHAT_IF_CITATION],
    endedBy: null,
    uncertain: null,
    provenance: { kind: 'whatIf', rule: rule.id },
  } as const;
}

function unknownProducts(rule: WhatIfRule, products: RuleProducts, book: Rulebook): Failure | null {
  return products.kind === 'list' && !book.lists.has(products.list)
    ? { kind: 'unknownList', rule: rule.id, list: products.list }
    : null;
}

function append(book: Rulebook, measure: Measure): Result<Rulebook, Failure> {
  return ok({ ...book, measures: [...book.measures, measure] });
}

function applyRule(book: Rulebook, rule: WhatIfRule): Result<Rulebook, Failure> {
  switch (rule.kind) {
    case 'setRate':
      return change(book, rule, rule.measure, (measure) => {
        if (measure.kind !== 'additionalDuty') return null;
        const rate = { kind: 'additive', rate: rule.rate } as const;
        return { ...measure, periods: measure.periods.map((period) => ({ ...period, rate })) };
      });
    case 'suspend': {
      const ids =
        rule.measures === 'everyAdditionalDuty'
          ? book.measures.filter(({ kind }) => kind === 'additionalDuty').map(({ id }) => id)
          : rule.measures;
      return ids.reduce<Result<Rulebook, Failure>>(
        (soFar, id) => (soFar.ok ? change(soFar.value, rule, id, suspended) : soFar),
        ok(book),
      );
    }
    case 'liftExemption':
      return change(book, rule, rule.exemption, (measure) =>
        measure.kind === 'exemption' ? suspended(measure) : null,
      );
    case 'retime':
      return change(book, rule, rule.measure, (measure) => retimed(measure, rule.effective));
    case 'exempt': {
      const stranger = rule.from.find(
        (id) => !book.measures.some((measure) => measure.id === id && measure.kind === 'additionalDuty'),
      );
      if (stranger !== undefined) return unknownMeasure(rule, stranger, book);
      const problem = unknownProducts(rule, rule.products, book);
      if (problem !== null) return fail(problem);
      const exemption: Exemption = {
        ...whatIfCore(rule, rule.products),
        kind: 'exemption',
        effective: ALWAYS,
        heading: null,
        exceptionTo: rule.from,
        declared: 'always',
      };
      return append(book, exemption);
    }
    case 'addDuty': {
      const problem = unknownProducts(rule, rule.products, book);
      if (problem !== null) return fail(problem);
      const duty: AdditionalDuty = {
        ...whatIfCore(rule, rule.products),
        kind: 'additionalDuty',
        group: null,
        periods: [
          {
            effective: ALWAYS,
            heading: null,
            rate: { kind: 'additive', rate: rule.rate },
            when: [],
            citations: [],
          },
        ],
      };
      return append(book, duty);
    }
  }
}

export function applyReform(book: Rulebook, reform: readonly WhatIfRule[]): Result<Rulebook, Failure> {
  let reformed: Result<Rulebook, Failure> = ok(book);
  for (const rule of reform) {
    if (!reformed.ok) return reformed;
    reformed = applyRule(reformed.value, rule);
  }
  return reformed;
}
