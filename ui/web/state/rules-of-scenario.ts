/** Rules and stated shares of one scenario: every change makes a new scenario. */
import type { Scenario, WhatIfRule } from '../../../engine/index.ts';
import { SLIDER } from '../../words/sentences/scenario-name.ts';

/** Of the United States, or of Viet Nam's tariff on goods of the United States. */
export type Direction = 'reform' | 'reformOfVietNam';
type Rules = Pick<Scenario, Direction>;

const WHAT_IF = 'what-if:';

/** `rule-1`, `rule-2`: the first that the scenario does not have. */
export function freshRuleId({ reform, reformOfVietNam }: Rules): WhatIfRule['id'] {
  const taken = new Set([...reform, ...reformOfVietNam].map(({ id }) => id as string));
  let number = 1;
  while (taken.has(`rule-${number}`)) number += 1;
  return `rule-${number}` as WhatIfRule['id'];
}

/** In the place of the rule of the same id, or at the end. The slider stays last: it sets what the rest leaves. */
export function withRule(scenario: Scenario, direction: Direction, rule: WhatIfRule): Scenario {
  const rules = scenario[direction];
  const known = rules.some(({ id }) => id === rule.id);
  const next = known
    ? rules.map((each) => (each.id === rule.id ? rule : each))
    : [...rules.filter(({ id }) => id !== SLIDER), rule, ...rules.filter(({ id }) => id === SLIDER)];
  return { ...scenario, [direction]: next };
}

export function withoutRule(scenario: Scenario, direction: Direction, id: WhatIfRule['id']): Scenario {
  return { ...scenario, [direction]: scenario[direction].filter((rule) => rule.id !== id) };
}

/** One place earlier or later; unchanged at the ends. */
export function withMovedRule(
  scenario: Scenario,
  direction: Direction,
  id: WhatIfRule['id'],
  by: -1 | 1,
): Scenario {
  const rules = [...scenario[direction]];
  const from = rules.findIndex((rule) => rule.id === id);
  const [rule, other] = [rules[from], rules[from + by]];
  if (rule === undefined || other === undefined) return scenario;
  rules[from] = other;
  rules[from + by] = rule;
  return { ...scenario, [direction]: rules };
}

/** Rules read from words, under ids of this scenario; what refers to one of them follows. */
export function withRules(scenario: Scenario, read: Rules): Scenario {
  let result = scenario;
  const renamed = new Map<string, string>();
  for (const direction of ['reform', 'reformOfVietNam'] as const)
    for (const rule of read[direction]) {
      const id = freshRuleId(result);
      renamed.set(WHAT_IF + rule.id, WHAT_IF + id);
      result = withRule(result, direction, { ...withReferences(rule, renamed), id });
    }
  return result;
}

function withReferences<Value>(value: Value, renamed: ReadonlyMap<string, string>): Value {
  if (typeof value === 'string') return (renamed.get(value) ?? value) as Value;
  if (Array.isArray(value)) return value.map((each) => withReferences(each, renamed)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, withReferences(each, renamed)]),
  ) as Value;
}

/** Null: as documented by default. */
export function withAnswer(scenario: Scenario, condition: string, share: string | null): Scenario {
  const answers = Object.fromEntries(
    Object.entries({ ...scenario.answers, ...(share === null ? {} : { [condition]: share }) }).filter(
      ([key]) => share !== null || key !== condition,
    ),
  );
  return { ...scenario, answers: answers as Scenario['answers'] };
}
