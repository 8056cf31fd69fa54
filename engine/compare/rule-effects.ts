/**
 * What each rule of a reform does, and whether it does anything: the difference that leaving it out makes, why a
 * rule is dead, and which pairs of rules would give another duty in the other order.
 */
import { ok, type Result } from '../basis/result.ts';
import { atOnce, type InSteps } from '../basis/steps.ts';
import { isInForce, type IsoDate } from '../basis/date.ts';
import type { CitationId } from '../law/citation.ts';
import type { Measure, MeasureId, WhatIfRuleId } from '../law/measure.ts';
import { periodOn } from '../law/rulebook.ts';
import type { HtsCode } from '../schedule/hts-code.ts';
import { isInSchedule } from '../schedule/known-codes.ts';
import type { FlowTable } from '../trade/flow-table.ts';
import type { Failure } from '../scenario/failure.ts';
import { departsFrom } from '../scenario/rule-targets.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { RULE_FACTS, type WhatIfRule } from '../scenario/what-if-rule.ts';
import type { CompiledCache, EvaluatedScenario, Reference } from './assess-scenario.ts';
import { evaluateWithout } from './coalition-scenario.ts';
import { evaluate } from './evaluate.ts';
import { namedMeasures, orderEffect, pairsToExchange, type OrderEffect } from './order-effects.ts';
import { codesIn, whyUntraded, type WhyUntraded } from './untraded-rules.ts';

export type DeadRule =
  | { readonly kind: WhyUntraded }
  /** The measure that it changes is not in force on the scenario's date, by the law or by another rule. */
  | { readonly kind: 'measureNotInForce'; readonly measure: MeasureId }
  /** Another rule, or the law, already says so for everything that it names, or undoes it. */
  | { readonly kind: 'changesNothing' };

export interface RuleEffect {
  readonly rule: WhatIfRuleId;
  /** Duty with all rules less duty without this one, whole cents. */
  readonly difference: number;
  /** Rows of the table whose duty it changes, and their customs value in whole cents. */
  readonly flows: number;
  readonly customsValue: number;
  readonly dead: DeadRule | null;
  /** Codes that it includes or excludes and that no known edition of the schedule has. */
  readonly unknownCodes: readonly HtsCode[];
  /** The law that it departs from. */
  readonly departsFrom: readonly { readonly measure: MeasureId; readonly citations: readonly CitationId[] }[];
}

export interface RuleEffects {
  readonly rules: readonly RuleEffect[];
  /** Pairs whose order matters, the most money first. */
  readonly order: readonly OrderEffect[];
}

/** The first of the rule's measures, where neither the law nor the reform has any of them in force that day. */
function idleMeasure(rule: WhatIfRule, reference: Reference, all: EvaluatedScenario): MeasureId | null {
  const { law, scenario } = all;
  const wanted = RULE_FACTS[rule.kind].needsForce ? namedMeasures(rule, reference, scenario) : [];
  const isIdle = (id: MeasureId): boolean =>
    [...reference.rulebook.measures, ...law.rulebook.measures].every(
      (measure) => measure.id !== id || !isOn(measure, law.date),
    );
  return wanted.every(isIdle) ? (wanted[0] ?? null) : null;
}

function isOn(measure: Measure, date: IsoDate): boolean {
  return measure.kind === 'additionalDuty'
    ? periodOn(measure, date) !== null
    : isInForce(measure.effective, date);
}

function whyDead(rule: WhatIfRule, reference: Reference, all: EvaluatedScenario, table: FlowTable): DeadRule {
  const idle = idleMeasure(rule, reference, all);
  if (idle !== null) return { kind: 'measureNotInForce', measure: idle };
  return { kind: whyUntraded(rule, reference, all.scenario.lawAsOf, table) ?? 'changesNothing' };
}

/** Trade is recorded under codes of its year, which the edition need not have. */
function unknownCodesOf(rule: WhatIfRule, { schedule }: Reference, table: FlowTable): readonly HtsCode[] {
  if (!('products' in rule)) return [];
  const named = [...codesIn(rule.products.of), ...codesIn(rule.products.except)];
  return named.filter(
    (code) => !isInSchedule(schedule, code) && !table.codes.some((traded) => traded.startsWith(code)),
  );
}

function effectOf(
  rule: WhatIfRule,
  reference: Reference,
  all: EvaluatedScenario,
  without: EvaluatedScenario,
): RuleEffect {
  const { table, rows } = all.assessed.compiled;
  let flows = 0;
  let customsValue = 0;
  let difference = 0;
  for (const { row } of rows) {
    const change = (all.assessed.duty[row] ?? 0) - (without.assessed.duty[row] ?? 0);
    if (change === 0) continue;
    flows += 1;
    customsValue += table.customsValue[row] ?? 0;
    difference += change;
  }
  const dead = flows > 0 ? null : whyDead(rule, reference, all, table);
  const from = departsFrom(rule, reference.rulebook, all.scenario.lawAsOf);
  const unknownCodes = unknownCodesOf(rule, reference, table);
  return { rule: rule.id, difference, flows, customsValue, dead, unknownCodes, departsFrom: from };
}

export function ruleEffects(
  reference: Reference,
  table: FlowTable,
  scenario: Scenario,
  cache: CompiledCache,
): Result<RuleEffects, Failure> {
  return atOnce(ruleEffectsInSteps(reference, table, scenario, cache));
}

/** A step for each rule left out and one for each pair exchanged. */
export function* ruleEffectsInSteps(
  reference: Reference,
  table: FlowTable,
  scenario: Scenario,
  cache: CompiledCache,
): InSteps<Result<RuleEffects, Failure>> {
  const all = evaluate(reference, table, scenario, cache);
  if (!all.ok) return all;
  const exchanges = pairsToExchange(reference, table, scenario);
  const total = scenario.reform.length + exchanges.length;
  let done = 0;
  const rules: RuleEffect[] = [];
  for (const rule of scenario.reform) {
    const rest = scenario.reform.filter((other) => other !== rule);
    const without = evaluateWithout(reference, table, { ...scenario, reform: rest }, new Map(cache));
    if (!without.ok) return without;
    rules.push(effectOf(rule, reference, all.value, without.value));
    yield { done: (done += 1), total };
  }
  const order: OrderEffect[] = [];
  for (const pair of exchanges) {
    const effect = orderEffect(reference, table, scenario, pair, cache);
    if (effect !== null) order.push(effect);
    yield { done: (done += 1), total };
  }
  return ok({ rules, order: order.sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference)) });
}
