/** What each rule does beside the others: what is lost without it, why it does nothing, and whether its place matters. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { IsoDate } from '../../engine/basis/date.ts';
import { evaluateWithout } from '../../engine/compare/coalition-scenario.ts';
import { ruleEffects, type RuleEffects } from '../../engine/compare/rule-effects.ts';
import type { Scenario } from '../../engine/scenario/scenario.ts';
import type { WhatIfRule } from '../../engine/scenario/what-if-rule.ts';
import type { FlowTable } from '../../engine/trade/flow-table.ts';
import { flowSamples, tableOf } from '../arbitraries/flows.ts';
import { linkedScenarios } from '../arbitraries/linked-rules.ts';
import { realFlows, realReference, valueOf } from '../arbitraries/real-reference.ts';
import { withRules } from '../arbitraries/scenarios.ts';
import { dutyOf, evaluated } from './evaluated.ts';
import { pairsThroughNeighbors } from './regressions.ts';
import { byCodes, duty, percent } from './rule-bodies.ts';

// Many cases on a busy machine take their time; what takes longer than this is stuck.
vi.setConfig({ testTimeout: 120_000 });

const DATE = '2026-10-10' as IsoDate;
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const effectsOf = (scenario: Scenario, table: FlowTable): RuleEffects =>
  valueOf(ruleEffects(realReference(), table, scenario, new Map()));

/** Two hundred rows of 2024 over all chapters. */
const SOME = tableOf(
  realFlows(),
  [...realFlows().codes.keys()].filter((row) => row % 36 === 0),
);
const deadOf = (...bodies: readonly object[]) =>
  effectsOf(withRules(DATE, bodies), SOME).rules.map(({ dead }) => dead?.kind ?? 'alive');
const orderOf = (...bodies: readonly object[]) =>
  effectsOf(withRules(DATE, bodies), SOME).order.map(({ first, second }) => `${first},${second}`);

test('the effect of a rule is the duty with all rules less the duty without it, row by row', () => {
  fc.assert(
    fc.property(linkedScenarios(3), flowSamples(15), (scenario, table) => {
      const all = dutyOf(evaluated(scenario, table));
      for (const effect of effectsOf(scenario, table).rules) {
        const reform = scenario.reform.filter(({ id }) => id !== effect.rule);
        const rest = dutyOf(
          valueOf(evaluateWithout(realReference(), table, { ...scenario, reform }, new Map())),
        );
        const moved = [...table.codes.keys()].filter((row) => all[row] !== rest[row]);
        expect(effect).toMatchObject({
          difference: sum(all) - sum(rest),
          flows: moved.length,
          customsValue: sum(moved.map((row) => table.customsValue[row] ?? 0)),
        });
        expect(effect.dead === null).toBe(moved.length > 0);
      }
    }),
    { numRuns: 40 },
  );
});

/** Total duty under the rules in this order; null where one would come before the rule that brings its measure. */
function totalIn(scenario: Scenario, reform: Scenario['reform'], table: FlowTable): number | null {
  try {
    return sum(dutyOf(evaluated({ ...scenario, reform }, table)));
  } catch {
    return null;
  }
}

/** Side by side and then exchanged: every rule but these two keeps its place before or behind each of them. */
function exchangeOf(scenario: Scenario, first: number, second: number, table: FlowTable): number {
  const { reform } = scenario;
  const [one, other] = [reform[first], reform[second]];
  if (one === undefined || other === undefined) throw new Error('two rules of the reform');
  const rest = reform.filter((rule) => rule !== one && rule !== other);
  for (const place of [first, second - 1]) {
    const [before, after] = [rest.slice(0, place), rest.slice(place)];
    const asWritten = totalIn(scenario, [...before, one, other, ...after], table);
    const exchanged = totalIn(scenario, [...before, other, one, ...after], table);
    if (asWritten !== null && exchanged !== null) return asWritten - exchanged;
  }
  return 0;
}

test('every pair whose exchange gives another total is told, with its difference, and no other', () => {
  fc.assert(
    fc.property(linkedScenarios(3), flowSamples(15), (scenario, table) => {
      const { reform } = scenario;
      const expected = reform.flatMap((one, first) =>
        reform.flatMap((two, second) => {
          const difference = second <= first ? 0 : exchangeOf(scenario, first, second, table);
          return difference === 0 ? [] : [{ first: one.id, second: two.id, difference }];
        }),
      );
      const key = ({ first, second }: { first: string; second: string }) => `${first} ${second}`;
      const inOrder = (list: RuleEffects['order']) => list.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
      expect(inOrder(effectsOf(scenario, table).order)).toEqual(inOrder(expected));
    }),
    { numRuns: 60 },
  );
});

test('two rules that touch no common row never matter to each other, whatever stands between them', () => {
  const aimedAt = (rule: WhatIfRule, codes: readonly string[]): WhatIfRule | null =>
    'products' in rule ? ({ ...rule, products: byCodes(codes) } as WhatIfRule) : null;
  fc.assert(
    fc.property(linkedScenarios(4), flowSamples(20), fc.nat(), fc.nat(), (scenario, table, a, b) => {
      const [here, there] = [a, b].map((pick) => (table.codes[pick % table.codes.length] ?? '').slice(0, 4));
      const [first, ...others] = scenario.reform;
      const last = others.pop();
      if (first === undefined || last === undefined || here === there) return;
      const [one, two] = [aimedAt(first, [here ?? '']), aimedAt(last, [there ?? ''])];
      if (one === null || two === null) return;
      const reformed: Scenario = { ...scenario, reform: [one, ...others, two] };
      expect(exchangeOf(reformed, 0, reformed.reform.length - 1, table)).toBe(0);
      const { order } = effectsOf(reformed, table);
      expect(order.filter((pair) => pair.first === one.id && pair.second === two.id)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

describe('a rule that does nothing says why', () => {
  test('its measure is not in force that day', () => {
    const raised = duty('addToRate', 'ieepa-vn-20', { points: '5' });
    const exempt = { kind: 'exempt', from: ['ieepa-vn-20', 's122'], products: byCodes(['61']) };
    const lift = { kind: 'liftExemption', exemption: 'ieepa-annex-ii' };
    const designate = { kind: 'designate', list: 'annex-iii', from: ['ieepa-vn-20'] };
    expect(deadOf(raised, exempt, lift, designate)).toEqual(Array(4).fill('measureNotInForce'));
  });

  test('unless another rule brings the measure back', () => {
    const restored = { kind: 'restore', measure: 's122' };
    expect(deadOf(restored, duty('setRate', 's122', { rate: percent(100) }))).toEqual([
      'alive',
      'changesNothing',
    ]);
  });

  test('nothing that is traded is among its products', () => {
    // Snow-ploughs: a line of the schedule without a row among the sample's.
    const nothing = byCodes(['84302000']);
    expect(deadOf(duty('addToRate', 's301fl', { points: '5', products: nothing }))).toEqual([
      'nothingInScope',
    ]);
    expect(deadOf({ kind: 'addDuty', rate: percent(100), products: nothing })).toEqual(['nothingInScope']);
  });

  test('its codes exist nowhere, and one among others is named', () => {
    const nowhere = byCodes(['9999', '12345678']);
    expect(deadOf({ kind: 'addDuty', rate: percent(100), products: nowhere })).toEqual(['noSuchCode']);
    const some = { kind: 'addDuty', rate: percent(100), products: byCodes(['61', '7700']) };
    const [effect] = effectsOf(withRules(DATE, [some]), SOME).rules;
    expect(effect?.unknownCodes).toEqual(['7700']);
  });

  test('the law, or another rule, already says so or undoes it', () => {
    expect(deadOf(duty('setRate', 's301fl', { rate: percent(125) }))).toEqual(['changesNothing']);
    const set = duty('setRate', 's301fl', { rate: percent(50) });
    expect(deadOf(set, set)).toEqual(['changesNothing', 'changesNothing']);
    const gone = { kind: 'suspend', measures: ['what-if:rule-0'] };
    expect(deadOf({ kind: 'addDuty', rate: percent(100) }, gone)).toEqual(['changesNothing', 'alive']);
    expect(deadOf({ kind: 'restore', measure: 's301fl' })).toEqual(['changesNothing']);
  });
});

describe('order matters', () => {
  const raise = (measure: string) => duty('addToRate', measure, { points: '5' });
  const set = (measure: string) => duty('setRate', measure, { rate: percent(200) });

  test('between rules on one rate, by whichever name', () => {
    expect(orderOf(set('s301fl'), raise('s301fl'))).toEqual(['rule-0,rule-1']);
    expect(orderOf(set('country-duty'), raise('s301fl'))).toEqual(['rule-0,rule-1']);
    expect(orderOf(set('s301fl'), raise('country-duty'))).toEqual(['rule-0,rule-1']);
  });

  test('between a duty that is added and the end of every additional duty', () => {
    const all = { kind: 'suspend', measures: 'everyAdditionalDuty' };
    expect(orderOf({ kind: 'addDuty', rate: percent(10) }, all)).toEqual(['rule-0,rule-1']);
    expect(orderOf(all, { kind: 'addDuty', rate: percent(10) })).toEqual(['rule-0,rule-1']);
    expect(orderOf(all, { kind: 'restore', measure: 's301fl' })).toEqual(['rule-0,rule-1']);
  });

  test('and not between rules that commute', () => {
    expect(orderOf(raise('s301fl'), raise('s301fl'))).toEqual([]);
    expect(orderOf(set('s301fl'), raise('column-1-general'))).toEqual([]);
  });

  test('nor for a rule that only stands between or beside two that do not commute', () => {
    for (const { date, bodies, pairs } of pairsThroughNeighbors) {
      const { order } = effectsOf(withRules(date as IsoDate, bodies), SOME);
      expect(order.map(({ first, second }) => `${first},${second}`)).toEqual(pairs);
    }
  });

  test('and for a quota with a rule on another duty that decides how much value is left for it', () => {
    const quota = duty('tariffQuota', 's301fl', {
      inQuota: percent(0),
      quota: { kind: 'value', usd: '1000000' },
    });
    const end = { kind: 'suspend', measures: ['s232-metals-annex-iii'] };
    expect(orderOf(quota, end)).toEqual(['rule-0,rule-1']);
  });
});
