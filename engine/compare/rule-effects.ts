/**
 * What each rule of a reform does, and whether it does anything: the difference that leaving it out makes, why a
 * rule is dead, and which pairs of rules would give another duty in the other order.
 */
import { ok, type Result } from '../basis/result.ts';
import type { CitationId } from '../law/citation.ts';
import type { MeasureId, WhatIfRuleId } from '../law/measure.ts';
import { periodOn } from '../law/rulebook.ts';
import type { FlowTable } from '../trade/flow-table.ts';
import type { Failure } from '../scenario/failure.ts';
import { departsFrom, referencesOf } from '../scenario/rule-targets.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { WhatIfRule } from '../scenario/what-if-rule.ts';
import { totalsOf } from './aggregate.ts';
import type { CompiledCache, EvaluatedScenario, Reference } from './assess-scenario.ts';
import { evaluateWithout } from './coalition-scenario.ts';
import { evaluate } from './evaluate.ts';
import { rowsOfRule } from './rule-rows.ts';

export type DeadRule =
  /** No traded product is among its products. */
  | { readonly kind: 'nothingInScope' }
  /** The measure that it changes is not in force on the scenario's date. */
  | { readonly kind: 'measureNotInForce'; readonly measure: MeasureId }
  /** Another rule, or the law, already says so for everything that it names. */
  | { readonly kind: 'changesNothing' };

export interface RuleEffect {
  readonly rule: WhatIfRuleId;
  /** Duty with all rules less duty without this one, whole cents. */
  readonly difference: number;
  /** Rows of the table whose duty it changes, and their customs value in whole cents. */
  readonly flows: number;
  readonly customsValue: number;
  readonly dead: DeadRule | null;
  /** The law that it departs from. */
  readonly departsFrom: readonly { readonly measure: MeasureId; readonly citations: readonly CitationId[] }[];
}

export interface OrderEffect {
  readonly first: WhatIfRuleId;
  readonly second: WhatIfRuleId;
  /** Duty as the rules stand less duty with these two exchanged, whole cents. */
  readonly difference: number;
}

export interface RuleEffects {
  readonly rules: readonly RuleEffect[];
  /** Pairs whose order matters, the most money first. */
  readonly order: readonly OrderEffect[];
}

function whyDead(rule: WhatIfRule, reference: Reference, scenario: Scenario, table: FlowTable): DeadRule {
  const { rulebook } = reference;
  const changesRate = 'measure' in rule && rule.kind !== 'restore' && rule.kind !== 'retime';
  const idle = changesRate
    ? rulebook.measures.find(
        (measure) =>
          measure.id === rule.measure &&
          measure.kind === 'additionalDuty' &&
          periodOn(measure, scenario.lawAsOf) === null,
      )
    : undefined;
  if (idle !== undefined) return { kind: 'measureNotInForce', measure: idle.id };
  const rows = rowsOfRule(rule, rulebook, [scenario.lawAsOf], table);
  return rows !== null && rows.size === 0 ? { kind: 'nothingInScope' } : { kind: 'changesNothing' };
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
  const dead = flows > 0 ? null : whyDead(rule, reference, all.scenario, table);
  const from = departsFrom(rule, reference.rulebook, all.scenario.lawAsOf);
  return { rule: rule.id, difference, flows, customsValue, dead, departsFrom: from };
}

/** Rules that may not commute: both change a measure's rate or dates, and name one measure between them. */
function pairs(scenario: Scenario, reference: Reference): readonly (readonly [number, number])[] {
  const named = scenario.reform.map((rule) => new Set(referencesOf(rule, reference.rulebook)));
  return scenario.reform.flatMap((_, first) =>
    scenario.reform.flatMap((__, second) => {
      const shared = [...(named[first] ?? [])].some((measure) => named[second]?.has(measure) === true);
      return second > first && shared ? [[first, second] as const] : [];
    }),
  );
}

function exchanged(reform: readonly WhatIfRule[], first: number, second: number): readonly WhatIfRule[] {
  return reform.map((rule, index) =>
    index === first ? (reform[second] ?? rule) : index === second ? (reform[first] ?? rule) : rule,
  );
}

export function ruleEffects(
  reference: Reference,
  table: FlowTable,
  scenario: Scenario,
  cache: CompiledCache,
): Result<RuleEffects, Failure> {
  const all = evaluate(reference, table, scenario, cache);
  if (!all.ok) return all;
  const rules: RuleEffect[] = [];
  for (const rule of scenario.reform) {
    const rest = scenario.reform.filter((other) => other !== rule);
    const without = evaluateWithout(reference, table, { ...scenario, reform: rest }, new Map(cache));
    if (!without.ok) return without;
    rules.push(effectOf(rule, reference, all.value, without.value));
  }
  const order: OrderEffect[] = [];
  const duty = totalsOf(all.value.assessed).duty;
  for (const [first, second] of pairs(scenario, reference)) {
    const reform = exchanged(scenario.reform, first, second);
    const other = evaluateWithout(reference, table, { ...scenario, reform }, new Map(cache));
    const [one, two] = [scenario.reform[first], scenario.reform[second]];
    if (!other.ok || one === undefined || two === undefined) continue;
    const difference = duty - totalsOf(other.value.assessed).duty;
    if (difference !== 0) order.push({ first: one.id, second: two.id, difference });
  }
  return ok({ rules, order: order.sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference)) });
}
