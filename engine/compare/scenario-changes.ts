/**
 * What makes one scenario differ from another: the law's date, shares that are stated, rules that come, go or read
 * otherwise, and the order of those that stay. Any set of these changes makes a scenario between the two.
 */
import type { IsoDate } from '../basis/date.ts';
import type { ConditionId, Share } from '../law/condition.ts';
import { ruleContent } from '../scenario/rule-content.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { WhatIfRule } from '../scenario/what-if-rule.ts';

export type ScenarioChange =
  | { readonly kind: 'lawDate'; readonly from: IsoDate; readonly to: IsoDate }
  | {
      readonly kind: 'answer';
      readonly condition: ConditionId;
      /** Null: the documented default. */
      readonly from: Share | null;
      readonly to: Share | null;
    }
  | { readonly kind: 'ruleAdded'; readonly rule: WhatIfRule }
  | { readonly kind: 'ruleRemoved'; readonly rule: WhatIfRule }
  /** One name, two contents. */
  | { readonly kind: 'ruleChanged'; readonly from: WhatIfRule; readonly to: WhatIfRule }
  | { readonly kind: 'ruleOrder' };

/** Stable names: `law-date`, `answer:<condition>`, `rule:<id>`, `without:<id>`, `order`. */
export function changeKey(change: ScenarioChange): string {
  switch (change.kind) {
    case 'lawDate':
      return 'law-date';
    case 'answer':
      return `answer:${change.condition}`;
    case 'ruleAdded':
      return `rule:${change.rule.id}`;
    case 'ruleRemoved':
      return `without:${change.rule.id}`;
    case 'ruleChanged':
      return `rule:${change.to.id}`;
    case 'ruleOrder':
      return 'order';
  }
}

const sameRule = (first: WhatIfRule, second: WhatIfRule): boolean =>
  ruleContent(first) === ruleContent(second);

function ruleChanges(from: readonly WhatIfRule[], to: readonly WhatIfRule[]): readonly ScenarioChange[] {
  const before = new Map(from.map((rule) => [rule.id, rule]));
  const after = new Set(to.map(({ id }) => id));
  const removed = from
    .filter(({ id }) => !after.has(id))
    .map((rule): ScenarioChange => ({ kind: 'ruleRemoved', rule }));
  const others = to.flatMap((rule): readonly ScenarioChange[] => {
    const old = before.get(rule.id);
    if (old === undefined) return [{ kind: 'ruleAdded', rule }];
    return sameRule(old, rule) ? [] : [{ kind: 'ruleChanged', from: old, to: rule }];
  });
  const keptOf = (rules: readonly WhatIfRule[]): string =>
    rules
      .filter(({ id }) => before.has(id) && after.has(id))
      .map(({ id }) => id)
      .join();
  const moved: readonly ScenarioChange[] = keptOf(from) === keptOf(to) ? [] : [{ kind: 'ruleOrder' }];
  return [...removed, ...others, ...moved];
}

function answerChanges(from: Scenario['answers'], to: Scenario['answers']): readonly ScenarioChange[] {
  const conditions = [...new Set([...Object.keys(from), ...Object.keys(to)])].sort() as ConditionId[];
  return conditions.flatMap((condition): readonly ScenarioChange[] => {
    const [old, now] = [from[condition] ?? null, to[condition] ?? null];
    return old === now ? [] : [{ kind: 'answer', condition, from: old, to: now }];
  });
}

export function changesBetween(baseline: Scenario, scenario: Scenario): readonly ScenarioChange[] {
  const date: readonly ScenarioChange[] =
    baseline.lawAsOf === scenario.lawAsOf
      ? []
      : [{ kind: 'lawDate', from: baseline.lawAsOf, to: scenario.lawAsOf }];
  return [
    ...date,
    ...answerChanges(baseline.answers, scenario.answers),
    ...ruleChanges(baseline.reform, scenario.reform),
  ];
}

/** Rules in one order, those that only the other order has after the rule that they followed there. */
function merged(first: readonly WhatIfRule[], other: readonly WhatIfRule[]): readonly WhatIfRule['id'][] {
  const ids = first.map(({ id }) => id);
  for (const [index, { id }] of other.entries()) {
    if (ids.includes(id)) continue;
    const before = other[index - 1]?.id;
    ids.splice(before === undefined ? 0 : ids.indexOf(before) + 1, 0, id);
  }
  return ids;
}

/** The baseline with some of the changes made: none of them is the baseline, all of them the scenario. */
export function withChanges(
  baseline: Scenario,
  scenario: Scenario,
  changes: readonly ScenarioChange[],
): Scenario {
  const answers = new Map(Object.entries(baseline.answers));
  const rules = new Map(baseline.reform.map((rule) => [rule.id, rule]));
  let { lawAsOf } = baseline;
  let reordered = false;
  for (const change of changes) {
    if (change.kind === 'lawDate') lawAsOf = change.to;
    else if (change.kind === 'ruleOrder') reordered = true;
    else if (change.kind === 'ruleAdded') rules.set(change.rule.id, change.rule);
    else if (change.kind === 'ruleRemoved') rules.delete(change.rule.id);
    else if (change.kind === 'ruleChanged') rules.set(change.to.id, change.to);
    else if (change.to === null) answers.delete(change.condition);
    else answers.set(change.condition, change.to);
  }
  const staysInOrder = !changesBetween(baseline, scenario).some(({ kind }) => kind === 'ruleOrder');
  const order =
    reordered || staysInOrder
      ? merged(scenario.reform, baseline.reform)
      : merged(baseline.reform, scenario.reform);
  return {
    ...scenario,
    lawAsOf,
    answers: Object.fromEntries(answers) as Scenario['answers'],
    reform: order.flatMap((id) => rules.get(id) ?? []),
  };
}
