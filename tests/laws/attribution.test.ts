/** A difference shared out among the changes that make it: it adds up, and nobody's share depends on the order of telling. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { IsoDate } from '../../engine/basis/date.ts';
import { attribute, type ScenarioAttribution } from '../../engine/compare/attribute.ts';
import { changesBetween, withChanges } from '../../engine/compare/scenario-changes.ts';
import type { Scenario } from '../../engine/scenario/scenario.ts';
import type { WhatIfRule } from '../../engine/scenario/what-if-rule.ts';
import type { FlowTable } from '../../engine/trade/flow-table.ts';
import { flowSamples } from '../arbitraries/flows.ts';
import { linkedScenarios } from '../arbitraries/linked-rules.ts';
import { realReference, valueOf } from '../arbitraries/real-reference.ts';
import { ruleProducts, withRules } from '../arbitraries/scenarios.ts';
import { wholeGame } from '../oracle/naive-attribution.ts';
import { naiveShapley, nearestCents } from '../oracle/naive-shapley.ts';
import { NONE, plus } from '../oracle/fraction.ts';
import { dutyOf, evaluated } from './evaluated.ts';
import { byCodes, duty, percent } from './rule-bodies.ts';

// Many cases on a busy machine take their time; what takes longer than this is stuck.
vi.setConfig({ testTimeout: 120_000 });

const DATE = '2026-10-10' as IsoDate;
const sum = (numbers: Iterable<number>): number => [...numbers].reduce((all, one) => all + one, 0);
const attributed = (table: FlowTable, from: Scenario, to: Scenario): ScenarioAttribution =>
  valueOf(attribute(realReference(), table, from, to));
const totalUnder = (table: FlowTable, scenario: Scenario): number => sum(dutyOf(evaluated(scenario, table)));

/** At most one: what differs between two scenarios should be their rules more often than their shares. */
const oneOf = (answers: Scenario['answers']): Scenario['answers'] =>
  Object.fromEntries(Object.entries(answers).slice(0, 1));

/** Some rules stay, some go, some come and some read otherwise; half of the time the law's date is one. */
function pairs(most = 3): fc.Arbitrary<readonly [Scenario, Scenario]> {
  const which = fc.array(fc.boolean(), { minLength: most, maxLength: most });
  const kept = (rules: readonly WhatIfRule[], keep: readonly boolean[]) =>
    rules.filter((_, at) => keep[at] === true);
  const renamed = (rule: WhatIfRule) => ({ ...rule, id: `${rule.id}-b` as WhatIfRule['id'] });
  return fc
    .tuple(linkedScenarios(most), linkedScenarios(most), which, which, which, fc.nat(7))
    .map(([one, two, first, second, third, bits]) => {
      const [sameDate, changes, turned] = [1, 2, 4].map((bit) => (bits & bit) !== 0);
      const stay = kept(one.reform, second);
      const come = kept(changes ? two.reform : two.reform.map(renamed), third);
      const to = changes ? come : [...(turned ? stay.toReversed() : stay), ...come];
      const from = { ...one, answers: oneOf(one.answers), reform: kept(one.reform, first) };
      const lawAsOf = sameDate ? one.lawAsOf : two.lawAsOf;
      return [from, { ...two, lawAsOf, answers: oneOf(two.answers), reform: to }] as const;
    })
    .filter((both) => changesBetween(...both).length <= 6);
}

/** The property of an attribution, where both ends can be evaluated: a date may have no duty that a rule names. */
const ofPairs = (
  size: number,
  numRuns: number,
  property: (found: ScenarioAttribution, from: Scenario, to: Scenario, table: FlowTable) => void,
): void =>
  fc.assert(
    fc.property(pairs(), flowSamples(size), ([from, to], table) => {
      const found = attribute(realReference(), table, from, to);
      fc.pre(found.ok);
      property(valueOf(found), from, to, table);
    }),
    { numRuns },
  );

describe('an attribution', () => {
  test('sums to the difference of the totals, and by chapter, with its rounding', () => {
    ofPairs(12, 20, ({ attribution, chapters }, from, to, table) => {
      const { difference, shares, rounding } = attribution;
      expect(difference.total).toBe(totalUnder(table, to) - totalUnder(table, from));
      expect(sum(shares.map(({ total }) => total)) + rounding.total).toBe(difference.total);
      for (const at of difference.groups.keys()) {
        const shared = sum(shares.map(({ groups }) => groups[at] ?? Number.NaN));
        expect(shared + (rounding.groups[at] ?? Number.NaN)).toBe(difference.groups[at]);
      }
      expect([0, chapters.length]).toContain(difference.groups.length);
      expect(Math.abs(rounding.total)).toBeLessThanOrEqual(shares.length / 2);
    });
  });

  test('is the average over all orders of the whole table, to the cent', () => {
    ofPairs(8, 20, ({ attribution }, from, to, table) => {
      const expected = naiveShapley(wholeGame(table, from, to));
      expect(attribution.shares.map(({ total }) => total)).toEqual(
        expected.map((values) => nearestCents(values.reduce(plus, NONE))),
      );
      // Where no row can move there are no parts, and so no chapters.
      if (attribution.difference.groups.length === 0) return;
      expect(attribution.shares.map(({ groups }) => [...groups])).toEqual(
        expected.map((values) => values.map(nearestCents)),
      );
    });
  });

  test('of the way back has the negative of the difference there', () => {
    ofPairs(8, 10, ({ attribution }, from, to, table) => {
      const back = attributed(table, to, from).attribution;
      expect(back.difference.total).toBe(0 - attribution.difference.total);
    });
  });
});

describe('what lies between two scenarios', () => {
  test('begins at the baseline and ends at the scenario', () => {
    fc.assert(
      fc.property(pairs(), ([from, to]) => {
        const law = ({ lawAsOf, answers, reform }: Scenario) => ({
          lawAsOf,
          answers,
          reform: reform.map((rule) => ({ ...rule, note: '' })),
        });
        expect(law(withChanges(from, to, []))).toEqual(law(from));
        expect(law(withChanges(from, to, changesBetween(from, to)))).toEqual(law(to));
      }),
      { numRuns: 80 },
    );
  });
});

describe('shares', () => {
  const reformed = (...bodies: readonly object[]): Scenario => withRules(DATE, bodies);
  const sharesOf = (table: FlowTable, to: Scenario, from: Scenario = reformed()): readonly number[] =>
    attributed(table, from, to).attribution.shares.map(({ total }) => total);

  test('of two duties that say the same are equal', () => {
    fc.assert(
      fc.property(ruleProducts(), fc.nat(400), flowSamples(20), (products, tenth, table) => {
        const added = { kind: 'addDuty', rate: percent(tenth), products };
        const [one, two] = sharesOf(table, reformed(added, added));
        expect(one).toBe(two);
      }),
      { numRuns: 25 },
    );
  });

  test('do not depend on the order of rules that commute', () => {
    fc.assert(
      fc.property(ruleProducts(), ruleProducts(), fc.nat(200), flowSamples(20), (p, q, tenth, table) => {
        const raised = duty('addToRate', 's301fl', { points: String(tenth / 10), products: p });
        const lowered = duty('setRate', 'column-1-general', { rate: { kind: 'free' }, products: q });
        const [one, two] = sharesOf(table, reformed(raised, lowered));
        expect(sharesOf(table, reformed(lowered, raised))).toEqual([two, one]);
      }),
      { numRuns: 25 },
    );
  });

  test('of a change that names what another brings are nothing where the other is absent', () => {
    fc.assert(
      fc.property(ruleProducts(), flowSamples(20), (products, table) => {
        const added = { kind: 'addDuty', rate: percent(100), products };
        const raised = duty('addToRate', 'what-if:rule-0', { points: '10' });
        const { attribution } = attributed(table, reformed(), reformed(added, raised));
        expect(attribution.shares[1]?.alone).toBe(0);
        expect(attribution.shares[1]?.last).toBe(
          totalUnder(table, reformed(added, raised)) - totalUnder(table, reformed(added)),
        );
      }),
      { numRuns: 20 },
    );
  });

  test('a duty that an earlier rule added is missed where a later one suspends, moves or restores it', () => {
    fc.assert(
      fc.property(flowSamples(20), fc.nat(2), (table, kind) => {
        const added = { kind: 'addDuty', rate: percent(100) };
        const gone = { kind: 'suspend', measures: ['what-if:rule-0'] };
        const moved = duty('retime', 'what-if:rule-0', { effective: { from: '2030-01-01', until: null } });
        const back = { kind: 'restore', measure: 'what-if:rule-0' };
        const [from, to] = (
          [
            [[added], [added, gone]],
            [[added], [added, moved]],
            [
              [added, gone],
              [added, gone, back],
            ],
          ] as const
        )[kind] ?? [[], []];
        const { difference } = attributed(table, reformed(...from), reformed(...to)).attribution;
        expect(difference.total).toBe(
          totalUnder(table, reformed(...to)) - totalUnder(table, reformed(...from)),
        );
      }),
      { numRuns: 15 },
    );
  });

  test('of rules on products that do not meet are what each does alone', () => {
    fc.assert(
      fc.property(flowSamples(30), fc.nat(300), (table, tenth) => {
        const on = (chapter: string) =>
          duty('addToRate', 's301fl', { points: String(tenth / 10), products: byCodes([chapter]) });
        const { attribution } = attributed(table, reformed(), reformed(on('61'), on('85')));
        for (const { total, alone, last } of attribution.shares)
          expect([alone, last]).toEqual([total, total]);
        expect(attribution.interactions).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});
