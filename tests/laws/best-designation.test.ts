/** A designation fits its ceiling, is as good as it says, and does not turn on the order of the lines. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bestDesignation,
  designationFrontier,
  evenCeilings,
  type Designation,
  type DesignationCandidate,
} from '../../engine/designation/best-designation.ts';
import { fractionalBound, inOrderOfRatio } from '../../engine/designation/knapsack.ts';
import { candidateLists, designationCases } from '../arbitraries/candidates.ts';

const sum = (values: readonly number[]): number => values.reduce((total, cents) => total + cents, 0);

/** The figures are those of the chosen lines, within the ceiling; the bound and its gap say what they mean. */
function assertSound(candidates: readonly DesignationCandidate[], found: Designation): void {
  const chosen = candidates.filter(({ id }) => found.chosen.includes(id));
  expect(found.chosen).toEqual(chosen.map(({ id }) => id).sort());
  expect(found.cost).toBe(sum(chosen.map(({ cost }) => cost)));
  expect(found.benefit).toBe(sum(chosen.map(({ benefit }) => benefit)));
  expect(found.cost).toBeLessThanOrEqual(found.ceiling);
  expect(found.gapAtMost).toBe(found.upperBound - found.benefit);
  expect(found.gapAtMost).toBeGreaterThanOrEqual(0);
  expect(found.proven).toBe(found.gapAtMost === 0);
  expect(found.method === 'exact').toBe(found.proven);
  for (const { id, cost, benefit } of candidates) {
    if (cost === 0) expect(found.chosen).toContain(id);
    else if (benefit === 0) expect(found.chosen).not.toContain(id);
  }
}

describe('a designation', () => {
  test('is sound at any limit, and of up to forty lines proven at the usual one', () => {
    fc.assert(
      fc.property(
        designationCases(40),
        fc.constantFrom(0, 1, 50, 5_000),
        ({ candidates, ceiling }, limit) => {
          const cut = bestDesignation(candidates, ceiling, limit);
          assertSound(candidates, cut);
          if (limit === 0) expect(cut.method).not.toBe('search');
          // The small lists of every run; large ones of equal ratio take a moment each.
          if (candidates.length > 26) return;
          const whole = bestDesignation(candidates, ceiling);
          assertSound(candidates, whole);
          expect(whole.proven).toBe(true);
          expect(whole.benefit).toBeGreaterThanOrEqual(cut.benefit);
          expect(whole.benefit).toBeLessThanOrEqual(cut.upperBound);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('by rule alone is worth at least half of its bound', () => {
    fc.assert(
      fc.property(designationCases(200), ({ candidates, ceiling }) => {
        const found = bestDesignation(candidates, ceiling, 0);
        assertSound(candidates, found);
        expect(2 * found.benefit).toBeGreaterThanOrEqual(found.upperBound);
      }),
      { numRuns: 150 },
    );
  });

  test('by rule alone takes the one great line where the small ones would shut it out', () => {
    const candidates = [
      { id: 'great', cost: 100, benefit: 100 },
      { id: 'small', cost: 1, benefit: 2 },
    ];
    expect(bestDesignation(candidates, 100, 0).chosen).toEqual(['great']);
  });

  test('is the same whatever the order of the lines', () => {
    fc.assert(
      fc.property(
        designationCases(20).chain(({ candidates, ceiling }) =>
          fc
            .shuffledSubarray([...candidates], { minLength: candidates.length })
            .map((shuffled) => ({ candidates, shuffled, ceiling })),
        ),
        fc.constantFrom(0, 40, 10_000),
        ({ candidates, shuffled, ceiling }, limit) => {
          expect(bestDesignation(shuffled, ceiling, limit)).toEqual(
            bestDesignation(candidates, ceiling, limit),
          );
        },
      ),
      { numRuns: 150 },
    );
  });

  test('is never worse for a higher ceiling or one more line', () => {
    fc.assert(
      fc.property(designationCases(16), fc.nat(10 ** 10), ({ candidates, ceiling }, more) => {
        const { benefit } = bestDesignation(candidates, ceiling);
        expect(bestDesignation(candidates, ceiling + more).benefit).toBeGreaterThanOrEqual(benefit);
        expect(bestDesignation(candidates.slice(1), ceiling).benefit).toBeLessThanOrEqual(benefit);
      }),
      { numRuns: 150 },
    );
  });

  test('takes every line worth something where all fit, and only the free ones under a ceiling of nothing', () => {
    fc.assert(
      fc.property(candidateLists(60), (candidates) => {
        const ids = (keep: (candidate: DesignationCandidate) => boolean): readonly string[] =>
          candidates.filter(keep).map(({ id }) => id);
        const all = sum(candidates.map(({ cost }) => cost));
        expect(bestDesignation(candidates, all).chosen).toEqual(
          ids(({ cost, benefit }) => cost === 0 || benefit > 0),
        );
        expect(bestDesignation(candidates, 0).chosen).toEqual(ids(({ cost }) => cost === 0));
      }),
    );
  });
});

/** Rounded down, as whole cents are: the bound may stand a cent above it, never below. */
test('the fractional bound is that of exact arithmetic, at most a cent above', () => {
  fc.assert(
    fc.property(designationCases(30), ({ candidates, ceiling }) => {
      const ordered = inOrderOfRatio(
        candidates.filter(({ cost, benefit }) => cost > 0 && cost <= ceiling && benefit > 0),
      );
      let room = BigInt(ceiling);
      let exact = 0n;
      for (const { cost, benefit } of ordered.items) {
        const fits = room < BigInt(cost) ? room : BigInt(cost);
        exact += (fits * BigInt(benefit)) / BigInt(cost);
        room -= fits;
      }
      const over = BigInt(fractionalBound(ordered, 0, ceiling)) - exact;
      expect(over === 0n || over === 1n).toBe(true);
    }),
    { numRuns: 300 },
  );
});

/** Costs as a year of trade has them, from a fixed rule: no two alike, none a multiple of a cent's hundred. */
const trade = (count: number): readonly DesignationCandidate[] =>
  Array.from({ length: count }, (_, at) => {
    const cost = ((at + 1) * 7_919_000_003) % 9_999_999_967;
    return { id: String(at).padStart(4, '0'), cost, benefit: cost };
  });

describe('where the duty saved is the revenue given up', () => {
  test('forty lines are decided for certain', () => {
    const candidates = trade(40);
    const found = bestDesignation(candidates, 99_999_999_999);
    assertSound(candidates, found);
    expect(found.proven).toBe(true);
  });

  test('hundreds fill the ceiling to within a hundredth of a percent, and say how much is open', () => {
    const candidates = trade(400);
    const found = bestDesignation(candidates, 300_000_000_001, 50_000);
    assertSound(candidates, found);
    expect(found.upperBound).toBeLessThanOrEqual(300_000_000_001);
    expect(found.gapAtMost).toBeLessThan(30_000_000);
  });
});

describe('the frontier', () => {
  test('never falls, and each step is what its ceiling buys', () => {
    fc.assert(
      fc.property(
        candidateLists(40),
        fc.integer({ min: 1, max: 8 }),
        fc.nat(60),
        (candidates, count, limit) => {
          const ceilings = evenCeilings(candidates, count);
          const steps = designationFrontier(candidates, ceilings.toReversed(), limit);
          expect(steps.map(({ ceiling }) => ceiling)).toEqual(ceilings);
          for (const [at, step] of steps.entries()) {
            const alone = bestDesignation(candidates, step.ceiling, limit);
            expect(step.upperBound).toBe(alone.upperBound);
            expect(step.benefit).toBe(Math.max(alone.benefit, steps[at - 1]?.benefit ?? 0));
            expect(step.gapAtMost).toBe(step.upperBound - step.benefit);
            expect(step.gapAtMost).toBeGreaterThanOrEqual(0);
            expect(step.proven).toBe(step.gapAtMost === 0);
            expect(step.cost).toBeLessThanOrEqual(step.ceiling);
          }
          expect(steps.at(-1)?.benefit).toBe(sum(candidates.map(({ benefit }) => benefit)));
        },
      ),
      { numRuns: 100 },
    );
  });

  test('has ceilings from nothing to all, rising evenly', () => {
    expect(evenCeilings([{ id: 'a', cost: 10, benefit: 1 }], 4)).toEqual([0, 2, 5, 7, 10]);
    const large = [{ id: 'a', cost: 2 ** 53 - 1, benefit: 1 }];
    expect(evenCeilings(large, 2).at(-1)).toBe(2 ** 53 - 1);
  });
});

test('what is not whole cents, is below zero or has an id twice is refused', () => {
  const one = { id: 'a', cost: 1, benefit: 1 };
  expect(() => bestDesignation([one], 1)).not.toThrow();
  expect(() => bestDesignation([one], -1)).toThrow(RangeError);
  expect(() => bestDesignation([one], 0.5)).toThrow(RangeError);
  expect(() =>
    bestDesignation(
      [
        { ...one, cost: -1 },
        { ...one, id: 'b' },
      ],
      1,
    ),
  ).toThrow(RangeError);
  expect(() => bestDesignation([{ ...one, benefit: 0.5 }], 1)).toThrow(RangeError);
  expect(() => bestDesignation([one, one], 1)).toThrow(RangeError);
});
