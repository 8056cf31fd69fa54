/** A rulebook changed by what-if rules, in their order. Nothing is mutated; changed measures say which rule did it. */
import { ok, type Result } from '../basis/result.ts';
import type { IsoDate } from '../basis/date.ts';
import {
  ORDINARY_DUTY,
  type AdditionalDuty,
  type Exemption,
  type Measure,
  type MeasureId,
} from '../law/measure.ts';
import { periodOn, type Rulebook } from '../law/rulebook.ts';
import { ALWAYS, applyRateRule, NEVER } from './apply-rate-rule.ts';
import { applyDesignate, applyExempt, applyLift, WHAT_IF_CITATION } from './apply-exemption-rule.ts';
import type { Failure } from './failure.ts';
import { EVERY_PRODUCT } from './product-selection.ts';
import { NOTHING_SETTLED, type ReformContext, type SettledRules } from './reform-context.ts';
import { ruleScope } from './rule-scope.ts';
import { referencesOf, targetOf, unknownMeasure, whatIfMeasureId } from './rule-targets.ts';
import { isRateRule, type WhatIfRule } from './what-if-rule.ts';

type RuleOf<Kind extends WhatIfRule['kind']> = Extract<WhatIfRule, { kind: Kind }>;

function replaced(book: Rulebook, rule: WhatIfRule, edited: Measure): Rulebook {
  const marked: Measure = { ...edited, provenance: { kind: 'whatIf', rule: rule.id } };
  return { ...book, measures: book.measures.map((other) => (other.id === edited.id ? marked : other)) };
}

/** A duty of the law keeps nothing: the law has it. One that a rule added keeps its rate, for `restore` to find. */
function suspended(measure: AdditionalDuty): AdditionalDuty {
  const isAdded = measure.authority === 'hypothetical';
  const periods = isAdded ? measure.periods.map((period) => ({ ...period, effective: NEVER })) : [];
  return { ...measure, periods };
}

function suspend(book: Rulebook, rule: RuleOf<'suspend'>, context: ReformContext): Result<Rulebook, Failure> {
  let soFar = book;
  for (const reference of referencesOf(rule, book)) {
    const target = targetOf(soFar, context.law, context.date, rule.id, reference);
    if (!target.ok) return target;
    const measure = target.value;
    if (measure.kind === 'ordinaryDuty') {
      const rate = { kind: 'free' } as const;
      const free = {
        ...rule,
        kind: 'setRate',
        measure: measure.id,
        rate,
        products: EVERY_PRODUCT,
        share: null,
      } as const;
      const changed = applyRateRule(soFar, free, context);
      if (!changed.ok) return changed;
      soFar = changed.value;
    } else if (measure.kind === 'additionalDuty') soFar = replaced(soFar, rule, suspended(measure));
    else soFar = replaced(soFar, rule, { ...measure, effective: NEVER });
  }
  return ok(soFar);
}

/** In force on the day: as the law has it, or its last period before the day, or else its first, without end. */
function inForceOn(measure: AdditionalDuty | Exemption, date: IsoDate): AdditionalDuty | Exemption {
  if (measure.kind === 'exemption') {
    const { from, until } = measure.effective;
    if (from <= date && (until === null || date <= until)) return measure;
    return { ...measure, effective: { from: from <= date ? from : date, until: null }, endedBy: null };
  }
  if (periodOn(measure, date) !== null) return measure;
  const past = measure.periods.filter(({ effective }) => effective.from <= date);
  const last = past.at(-1) ?? measure.periods[0];
  if (last === undefined) return measure;
  const from = last.effective.from <= date ? last.effective.from : date;
  const kept = past.filter((period) => period !== last);
  return { ...measure, periods: [...kept, { ...last, effective: { from, until: null } }], endedBy: null };
}

/** What the law has under this name, or an earlier rule added: what `restore` and `retime` start from. */
function original(book: Rulebook, { law }: ReformContext, id: MeasureId): AdditionalDuty | Exemption | null {
  const isIt = (measure: Measure): boolean => measure.id === id;
  const found = law.measures.find(isIt) ?? book.measures.find(isIt);
  return found === undefined || found.kind === 'ordinaryDuty' ? null : found;
}

const endedAlways = (measure: Measure): Measure =>
  measure.kind === 'exemption' ? { ...measure, effective: NEVER } : measure;

/** Without what earlier rules did to the measure for some products: changes of its rate, reliefs against it. */
function untouched(book: Rulebook, id: MeasureId): Rulebook {
  const isRelief = (other: Measure): boolean =>
    other.kind === 'exemption' && other.authority === 'hypothetical' && other.exceptionTo.includes(id);
  const isExemption = book.measures.some((measure) => measure.id === id && measure.kind === 'exemption');
  return {
    ...book,
    rateChanges: book.rateChanges.filter(({ measure }) => measure !== id),
    // An exemption from a duty is a measure of its own; only its partial end is a relief from an exemption.
    measures: isExemption
      ? book.measures.map((other) => (isRelief(other) ? endedAlways(other) : other))
      : book.measures,
  };
}

function restore(book: Rulebook, rule: RuleOf<'restore'>, context: ReformContext): Result<Rulebook, Failure> {
  if (rule.measure === ORDINARY_DUTY) return ok(untouched(book, ORDINARY_DUTY));
  const measure = original(book, context, rule.measure);
  if (measure === null) return unknownMeasure(book, rule.id, rule.measure);
  const restored = inForceOn(measure, context.date);
  const unchanged = restored === measure;
  const clean = untouched(book, measure.id);
  return ok(
    unchanged
      ? { ...clean, measures: clean.measures.map((other) => (other.id === measure.id ? measure : other)) }
      : replaced(clean, rule, restored),
  );
}

function retime(book: Rulebook, rule: RuleOf<'retime'>, context: ReformContext): Result<Rulebook, Failure> {
  const current = book.measures.find(({ id }) => id === rule.measure);
  const isMovable =
    current?.kind === 'exemption' || (current?.kind === 'additionalDuty' && current.periods.length > 0);
  const measure = isMovable ? current : original(book, context, rule.measure);
  if (measure === null) return unknownMeasure(book, rule.id, rule.measure);
  const { effective } = rule;
  if (measure.kind === 'exemption') return ok(replaced(book, rule, { ...measure, effective }));
  const periods = measure.periods.slice(-1).map((last) => ({ ...last, effective }));
  return ok(replaced(book, rule, { ...measure, periods, endedBy: null }));
}

function addDuty(book: Rulebook, rule: RuleOf<'addDuty'>): Result<Rulebook, Failure> {
  const scoped = ruleScope(book, rule.id, rule.products, rule.share);
  if (!scoped.ok) return scoped;
  const { book: after, scope, when } = scoped.value;
  const rate = { kind: 'additive', rate: rule.rate } as const;
  const duty: AdditionalDuty = {
    id: whatIfMeasureId(rule.id),
    kind: 'additionalDuty',
    authority: 'hypothetical',
    scope,
    when,
    citations: [WHAT_IF_CITATION],
    endedBy: null,
    uncertain: null,
    lapse: null,
    provenance: { kind: 'whatIf', rule: rule.id },
    group: null,
    periods: [{ effective: ALWAYS, heading: null, rate, when: [], citations: [] }],
  };
  return ok({ ...after, measures: [...after.measures, duty] });
}

function applyRule(book: Rulebook, rule: WhatIfRule, context: ReformContext): Result<Rulebook, Failure> {
  if (isRateRule(rule)) return applyRateRule(book, rule, context);
  switch (rule.kind) {
    case 'exempt':
      return applyExempt(book, rule, context);
    case 'designate':
      return applyDesignate(book, rule, context);
    case 'liftExemption':
      return applyLift(book, rule);
    case 'suspend':
      return suspend(book, rule, context);
    case 'restore':
      return restore(book, rule, context);
    case 'retime':
      return retime(book, rule, context);
    case 'addDuty':
      return addDuty(book, rule);
  }
}

/** `date`: the law's day, on which `country-duty` and `restore` depend. */
export function applyReform(
  law: Rulebook,
  reform: readonly WhatIfRule[],
  date: IsoDate,
  settled: SettledRules = NOTHING_SETTLED,
): Result<Rulebook, Failure> {
  const context: ReformContext = { law, date, settled };
  let reformed: Result<Rulebook, Failure> = ok(law);
  for (const rule of reform) {
    if (!reformed.ok) return reformed;
    reformed = applyRule(reformed.value, rule, context);
  }
  return reformed;
}
