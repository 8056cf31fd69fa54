/** The chosen set is as good as the best of all sets of fifteen lines, by every method. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestDesignation } from '../../engine/designation/best-designation.ts';
import { bestUndominated } from '../../engine/designation/best-undominated.ts';
import { searchChoices } from '../../engine/designation/branch-and-bound.ts';
import { coreOf } from '../../engine/designation/knapsack-core.ts';
import {
  choiceByRule,
  inOrderOfRatio,
  type Choice,
  type OrderedItems,
} from '../../engine/designation/knapsack.ts';
import { bestOfHalves } from '../../engine/designation/meet-in-the-middle.ts';
import { designationCases } from '../arbitraries/candidates.ts';
import { naiveBest } from './naive-designation.ts';

test('the best designation is the best of all subsets', () => {
  fc.assert(
    fc.property(designationCases(15), ({ candidates, ceiling }) => {
      const found = bestDesignation(candidates, ceiling);
      expect(found.benefit).toBe(naiveBest(candidates, ceiling));
      expect(found).toMatchObject({ proven: true, method: 'exact', gapAtMost: 0, upperBound: found.benefit });
    }),
    { numRuns: 400 },
  );
});

/** What a choice is worth by its members, which must fit. */
function worth({ positions, benefit }: Choice, { items }: OrderedItems, room: number): number {
  const chosen = positions.flatMap((at) => items[at] ?? []);
  expect(new Set(positions).size).toBe(chosen.length);
  expect(chosen.reduce((sum, { cost }) => sum + cost, 0)).toBeLessThanOrEqual(room);
  expect(chosen.reduce((sum, item) => sum + item.benefit, 0)).toBe(benefit);
  return benefit;
}

test('so is each exact method by itself, and a search cut short is never better than its bound', () => {
  fc.assert(
    fc.property(designationCases(12), fc.nat(200), ({ candidates, ceiling }, nodeLimit) => {
      const paid = candidates.filter(({ cost, benefit }) => cost > 0 && cost <= ceiling && benefit > 0);
      const ordered = inOrderOfRatio(paid);
      const best = naiveBest(paid, ceiling);
      expect(worth(bestOfHalves(ordered, ceiling), ordered, ceiling)).toBe(best);
      const nothing: Choice = { positions: [], benefit: 0 };
      for (const inHand of [nothing, choiceByRule(ordered, ceiling)]) {
        const whole = searchChoices(ordered, ceiling, inHand, Infinity);
        expect(worth(whole.choice, ordered, ceiling)).toBe(best);
        expect(whole.upperBound).toBe(best);
        const kept = bestUndominated(ordered, ceiling, inHand, Infinity);
        expect(kept === null ? null : worth(kept, ordered, ceiling)).toBe(best);
        // What is settled holds for every better choice: nothing is lost by deciding the rest alone.
        const core = coreOf(ordered, ceiling, inHand.benefit);
        const decided = bestOfHalves(core.open, core.room);
        const full = core.choiceOf(decided.positions, decided.benefit);
        expect(Math.max(inHand.benefit, worth(full, ordered, ceiling))).toBe(best);
        const cut = searchChoices(ordered, ceiling, inHand, nodeLimit);
        expect(worth(cut.choice, ordered, ceiling)).toBeLessThanOrEqual(best);
        expect(cut.choice.benefit).toBeGreaterThanOrEqual(inHand.benefit);
        expect(cut.upperBound).toBeGreaterThanOrEqual(best);
        expect(cut.nodes).toBeLessThanOrEqual(nodeLimit);
      }
    }),
    { numRuns: 300 },
  );
});
