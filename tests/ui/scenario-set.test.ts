/** Sets of scenarios and their history: nothing is lost, no set leaves its bounds. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Scenario, WhatIfRule } from '../../engine/index.ts';
import { begun, changed, redone, undone } from '../../ui/web/state/change-history.ts';
import {
  freshRuleId,
  withAnswer,
  withMovedRule,
  withoutRule,
  withRule,
  withRules,
} from '../../ui/web/state/rules-of-scenario.ts';
import {
  detailOf,
  FEWEST_SCENARIOS,
  firstSet,
  freshId,
  isOwn,
  MOST_SCENARIOS,
  othersOf,
  withBaseline,
  withCopy,
  withEdited,
  withoutScenario,
  withScenario,
  type EditedSet,
} from '../../ui/web/state/scenario-set.ts';
import { opening } from './scripted-engine.ts';

const [, framework] = opening.presets.map(({ scenario }) => scenario);
if (framework === undefined) throw new Error('the scripted engine has presets');

const suspend = (id: string): Extract<WhatIfRule, { kind: 'suspend' }> => ({
  id: id as WhatIfRule['id'],
  note: '',
  kind: 'suspend',
  measures: 'everyAdditionalDuty',
});

type Step = (set: EditedSet) => EditedSet;
const place = fc.nat({ max: 7 });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.constant<Step>((set) => withScenario(set, framework)),
  fc.constant<Step>((set) => withCopy(set, framework, 'Mine')),
  place.map(
    (at): Step =>
      (set) =>
        withoutScenario(set, at),
  ),
  place.map(
    (at): Step =>
      (set) =>
        withBaseline(set, at),
  ),
  place.map(
    (at): Step =>
      (set) =>
        withEdited(set, at, opening, 'Mine', (each) => withRule(each, 'reform', suspend('rule-1'))),
  ),
);
const steps = fc.array(step, { maxLength: 30 });

describe('a set', () => {
  test('always has two to six scenarios, a baseline among them, and one to look at that is another', () => {
    fc.assert(
      fc.property(steps, place, (all, chosen) => {
        let set = firstSet(opening);
        for (const each of all) {
          set = each(set);
          expect(set.scenarios.length).toBeGreaterThanOrEqual(FEWEST_SCENARIOS);
          expect(set.scenarios.length).toBeLessThanOrEqual(MOST_SCENARIOS);
          expect(set.scenarios[set.baseline]).toBeDefined();
          const detail = detailOf(set, chosen);
          expect(detail).not.toBe(set.baseline);
          expect(set.scenarios[detail]).toBeDefined();
          expect(othersOf(set)).toHaveLength(set.scenarios.length - 1);
        }
      }),
    );
  });

  test('what is one’s own has an id of its own; editing never changes a ready-made scenario', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const set = all.reduce((current, each) => each(current), firstSet(opening));
        const own = set.scenarios.filter((scenario) => isOwn(scenario, opening)).map(({ id }) => id);
        expect(new Set(own).size).toBe(own.length);
        expect(own.every((id) => /^my-\d+$/.test(id))).toBe(true);
        expect(set.scenarios.map(({ id }) => id)).not.toContain(freshId(set));
        expect(framework.reform).toEqual([]);
      }),
    );
  });

  test('removing another keeps the baseline; removing the baseline makes the first the baseline', () => {
    const set = { scenarios: [framework, { ...framework, id: 'b' }, { ...framework, id: 'c' }], baseline: 2 };
    expect(withoutScenario(set, 0)).toMatchObject({ baseline: 1, scenarios: [{ id: 'b' }, { id: 'c' }] });
    expect(withoutScenario(set, 2)).toMatchObject({ baseline: 0 });
  });

  test('an own scenario is edited as it is', () => {
    const first = withEdited(firstSet(opening), 1, opening, 'Mine', (each) => each);
    expect(first.scenarios[1]).toMatchObject({ id: 'my-1', label: 'Mine' });
    const second = withEdited(first, 1, opening, 'Other', (each) => ({ ...each, answers: {} }));
    expect(second.scenarios[1]).toMatchObject({ id: 'my-1', label: 'Mine' });
  });
});

describe('history', () => {
  const values = fc.array(fc.tuple(fc.integer(), fc.constantFrom(null, 'slide')), { maxLength: 40 });

  test('undoing everything leads to the beginning, redoing everything back to the end', () => {
    fc.assert(
      fc.property(values, (all) => {
        let history = begun(0);
        for (const [value, gesture] of all) history = changed(history, value, gesture);
        const end = history.present;
        for (let back = undone(history); back !== null; back = undone(history)) history = back;
        expect(history.present).toBe(0);
        for (let on = redone(history); on !== null; on = redone(history)) history = on;
        expect(history.present).toBe(end);
      }),
    );
  });

  test('one movement of a slider is one step', () => {
    let history = begun(0);
    for (const value of [1, 2, 3]) history = changed(history, value, 'slide');
    history = changed(history, 4);
    expect(undone(history)?.present).toBe(3);
    expect(history.past).toEqual([0, 3]);
  });

  test('a change after an undo forgets what was undone', () => {
    const back = undone(changed(begun(0), 1));
    expect(back).not.toBeNull();
    if (back !== null) expect(redone(changed(back, 2))).toBeNull();
  });
});

describe('rules', () => {
  const scenario: Scenario = { ...framework, id: 'my-1' };

  test('a new rule comes last but before the slider, a known one stays in its place', () => {
    const rules = ['a', 'b', 'slider'].reduce((all, id) => withRule(all, 'reform', suspend(id)), scenario);
    const more = withRule(rules, 'reform', suspend('c'));
    expect(more.reform.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'slider']);
    const edited = withRule(more, 'reform', { ...suspend('b'), note: 'changed' });
    expect(edited.reform.map(({ note }) => note)).toEqual(['', 'changed', '', '']);
  });

  test('moving there and back changes nothing, and the ends are ends', () => {
    const rules = ['a', 'b', 'c'].reduce((all, id) => withRule(all, 'reform', suspend(id)), scenario);
    const id = suspend('b').id;
    expect(withMovedRule(rules, 'reform', id, 1).reform.map((rule) => rule.id)).toEqual(['a', 'c', 'b']);
    expect(withMovedRule(withMovedRule(rules, 'reform', id, 1), 'reform', id, -1)).toEqual(rules);
    expect(withMovedRule(rules, 'reform', suspend('a').id, -1)).toBe(rules);
    expect(withoutRule(rules, 'reform', id).reform.map((rule) => rule.id)).toEqual(['a', 'c']);
  });

  test('rules from words get ids of the scenario, and their references follow', () => {
    const taken = withRule(scenario, 'reform', suspend('rule-1'));
    const read = withRules(taken, {
      reform: [
        {
          id: suspend('rule-1').id,
          note: '',
          kind: 'addDuty',
          rate: { kind: 'free' },
          products: { of: 'all', except: [], value: null },
          share: null,
        },
        { ...suspend('rule-2'), measures: ['what-if:rule-1' as never] },
      ],
      reformOfVietNam: [suspend('viet-nam-rule-1')],
    });
    expect(read.reform.map(({ id }) => id)).toEqual(['rule-1', 'rule-2', 'rule-3']);
    expect(read.reform[2]).toMatchObject({ measures: ['what-if:rule-2'] });
    expect(read.reformOfVietNam.map(({ id }) => id)).toEqual(['rule-4']);
    expect(freshRuleId(read)).toBe('rule-5');
  });

  test('a stated fact can be taken back', () => {
    const stated = withAnswer(scenario, 'transshipped', '0.25');
    expect(stated.answers).toEqual({ transshipped: '0.25' });
    expect(withAnswer(stated, 'transshipped', '0.5').answers).toEqual({ transshipped: '0.5' });
    expect(withAnswer(stated, 'transshipped', null).answers).toEqual({});
  });
});
