/** Shares estimated from random orders: exact in sum, the same for a seed, and as near as they say. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CoalitionValue } from '../../engine/attribution/coalition-game.ts';
import { randomOrder } from '../../engine/attribution/random-order.ts';
import type { SamplingPlan } from '../../engine/attribution/shapley-sample.ts';
import { shapley, shapleyOfParts, type Attribution } from '../../engine/attribution/shapley.ts';

const seeds = (): fc.Arbitrary<number> => fc.integer({ min: 0, max: 2 ** 32 - 1 });
const amounts = (least: number, most: number): fc.Arbitrary<readonly number[]> =>
  fc.array(fc.integer({ min: -(10 ** 10), max: 10 ** 10 }), { minLength: least, maxLength: most });
const sum = (values: Iterable<number>): number => [...values].reduce((total, cents) => total + cents, 0);
const plan = (seed: number, over: Partial<SamplingPlan> = {}): SamplingPlan => ({
  seed,
  evaluations: 600,
  standardError: null,
  permutations: null,
  ...over,
});

/** A third and a further two of each amount, so that thirds are whole. */
const bonusOf = (cents: number): number => 3 * Math.trunc(cents / 3);

/** Every player brings its own amount, and as much again where its next `others` neighbours are there; three groups. */
const neighbours =
  (own: readonly number[], others = 2): CoalitionValue =>
  (coalition) => {
    const present = new Set(coalition);
    const groups = new Float64Array(3);
    for (const player of coalition) {
      const cents = own[player] ?? 0;
      groups[player % 3] = (groups[player % 3] ?? 0) + cents;
      const next = Array.from({ length: others }, (_, step) => (player + 1 + step) % own.length);
      if (next.every((each) => present.has(each))) groups[0] = (groups[0] ?? 0) + bonusOf(cents);
    }
    return groups;
  };

/** A third of what three bring together goes to each of them. */
const sharesOfNeighbours = (own: readonly number[]): readonly number[] =>
  own.map((cents, player) => {
    const starts = [0, 1, 2].map((step) => own[(player - step + own.length) % own.length] ?? 0);
    return cents + sum(starts.map((start) => bonusOf(start) / 3));
  });

const sampled = (own: readonly number[], using: SamplingPlan): Attribution =>
  shapley(own.length, neighbours(own), using);

describe('sampled shares', () => {
  test('sum to the difference to the cent, in total and in each group', () => {
    fc.assert(
      fc.property(amounts(11, 24), seeds(), (own, seed) => {
        const { method, shares, rounding, difference } = sampled(own, plan(seed));
        expect(method).toBe('sampled');
        const all = neighbours(own)([...own.keys()]);
        expect(difference).toEqual({ total: sum(all), groups: all });
        for (const [group, cents] of all.entries())
          expect(
            sum(shares.map(({ groups }) => groups[group] ?? NaN)) + (rounding.groups[group] ?? NaN),
          ).toBe(cents);
        expect(sum(shares.map(({ total }) => total)) + rounding.total).toBe(sum(all));
        expect(Math.abs(rounding.total)).toBeLessThanOrEqual(own.length / 2);
      }),
      { numRuns: 40 },
    );
  });

  test('are the same bytes for the same seed, and others for another', () => {
    fc.assert(
      fc.property(amounts(14, 14), seeds(), (own, seed) => {
        const text = (using: SamplingPlan): string => JSON.stringify(sampled(own, using));
        expect(text(plan(seed))).toBe(text(plan(seed)));
        fc.pre(own.filter((cents) => Math.abs(cents) > 1000).length > 3);
        expect(text(plan(seed))).not.toBe(text(plan(seed ^ 1)));
      }),
      { numRuns: 20 },
    );
  });

  test('are certain where there is nothing to estimate: amounts that only add up, and a player that moves nothing', () => {
    fc.assert(
      fc.property(amounts(11, 30), seeds(), (own, seed) => {
        const cents = [...own, 0];
        const value: CoalitionValue = (coalition) =>
          Float64Array.of(sum(coalition.map((player) => cents[player] ?? 0)));
        const { shares, rounding } = shapley(cents.length, value, plan(seed));
        expect(shares.map(({ total }) => total)).toEqual(cents);
        expect(shares.map(({ standardError }) => standardError)).toEqual(cents.map(() => 0));
        expect(rounding.total).toBe(0);
      }),
      { numRuns: 30 },
    );
  });

  test('lie within six standard errors of the known values', () => {
    fc.assert(
      fc.property(amounts(12, 24), seeds(), (own, seed) => {
        const { shares } = sampled(own, plan(seed, { evaluations: 4_000, permutations: 300 }));
        const known = sharesOfNeighbours(own);
        for (const { player, total, standardError } of shares)
          expect(Math.abs(total - (known[player] ?? NaN))).toBeLessThanOrEqual(
            6 * (standardError ?? NaN) + 1,
          );
      }),
      { numRuns: 30 },
    );
  });

  test('are certain where rules interact by twos only: an order and its reverse see each pair from both sides', () => {
    fc.assert(
      fc.property(amounts(11, 24), seeds(), (own, seed) => {
        const attribution = shapley(own.length, neighbours(own, 1), plan(seed));
        for (const { player, total, standardError } of attribution.shares) {
          const left = own[(player - 1 + own.length) % own.length] ?? 0;
          const known = (own[player] ?? 0) + (bonusOf(own[player] ?? 0) + bonusOf(left)) / 2;
          expect(standardError).toBeLessThan(1e-3);
          expect(Math.abs(total - known)).toBeLessThanOrEqual(0.5);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('have errors that shrink as the root of the orders', () => {
    const own = Array.from({ length: 20 }, (_, player) => (player + 1) * 1_000_000);
    const errorOf = (permutations: number): number => {
      const { shares } = sampled(own, plan(7, { evaluations: 10 ** 6 - 1, permutations }));
      return sum(shares.map(({ standardError }) => standardError ?? NaN));
    };
    const ratio = errorOf(400) / errorOf(1600);
    expect(ratio).toBeGreaterThan(1.6);
    expect(ratio).toBeLessThan(2.5);
  });
});

describe('sampling stops', () => {
  test('before the coalitions allowed are used up, and never values one twice', () => {
    fc.assert(
      fc.property(amounts(12, 40), seeds(), fc.integer({ min: 300, max: 900 }), (own, seed, evaluations) => {
        const asked = new Set<string>();
        const value: CoalitionValue = (coalition) => {
          expect(asked.has(coalition.join())).toBe(false);
          asked.add(coalition.join());
          return neighbours(own)(coalition);
        };
        const attribution = shapley(own.length, value, plan(seed, { evaluations }));
        expect(attribution.evaluations).toBe(asked.size);
        expect(asked.size).toBeLessThanOrEqual(evaluations);
        // Not long before either: another pair of orders would not have been certain to fit.
        expect(asked.size).toBeGreaterThan(evaluations - 2 * own.length);
      }),
      { numRuns: 20 },
    );
  });

  test('at the stated number of orders, or as soon as every error is within its bound', () => {
    fc.assert(
      fc.property(amounts(12, 20), seeds(), (own, seed) => {
        const counted = sampled(own, plan(seed, { evaluations: 4_000, permutations: 50 }));
        expect(counted.permutations).toBe(50);
        const largest = Math.max(...counted.shares.map(({ standardError }) => standardError ?? NaN));
        const bounded = sampled(own, plan(seed, { evaluations: 4_000, standardError: largest }));
        expect(
          bounded.permutations < 64 ||
            bounded.shares.every(({ standardError }) => (standardError ?? NaN) <= largest) ||
            bounded.evaluations > 4_000 - 2 * own.length,
        ).toBe(true);
        // No fewer orders than an error can be trusted from.
        expect(bounded.permutations).toBeGreaterThanOrEqual(64);
      }),
      { numRuns: 20 },
    );
  });

  test('after two pairs of orders where nothing is allowed, since fewer have no error', () => {
    const own = Array.from({ length: 15 }, (_, player) => player * 100);
    expect(sampled(own, plan(1, { evaluations: 0 })).permutations).toBe(4);
  });
});

test('what can be exact is: up to ten players always, up to twenty where all coalitions are allowed', () => {
  fc.assert(
    fc.property(amounts(11, 12), seeds(), (own, seed) => {
      const attribution = sampled(own, plan(seed, { evaluations: 2 ** own.length }));
      expect(attribution).toMatchObject({ method: 'exact', permutations: 0, evaluations: 2 ** own.length });
      const known = sharesOfNeighbours(own);
      for (const { player, total, standardError } of attribution.shares) {
        expect(standardError).toBeNull();
        expect(Math.abs(total - (known[player] ?? NaN))).toBeLessThanOrEqual(0.5);
      }
      expect(sampled(own, plan(seed, { evaluations: 2 ** own.length - 1 })).method).toBe('sampled');
    }),
    { numRuns: 5 },
  );
});

test('of parts some exact and some sampled, only the sampled have errors, and no interactions are claimed', () => {
  const own = Array.from({ length: 12 }, (_, player) => (player + 1) * 12_345);
  const players = [...own.keys()];
  const apart: CoalitionValue = (coalition) => Float64Array.of(coalition.length * 100, 0, 0);
  const { method, shares, interactions } = shapleyOfParts(
    15,
    [
      { players, value: neighbours(own) },
      { players: [13, 14], value: apart },
    ],
    plan(3),
  );
  expect([method, interactions]).toEqual(['sampled', null]);
  expect(shares.map(({ standardError }) => standardError !== null)).toEqual([
    ...players.map(() => true),
    false,
    false,
    false,
  ]);
  expect(shares.slice(12).map(({ total }) => total)).toEqual([0, 100, 100]);
});

describe('random orders', () => {
  test('hold every player once, and are the same for the same seed, stream and index', () => {
    fc.assert(
      fc.property(
        seeds(),
        fc.nat(50),
        fc.nat(),
        fc.integer({ min: 0, max: 200 }),
        (seed, stream, index, count) => {
          const order = randomOrder(seed, stream, index, count);
          expect(order.toSorted((a, b) => a - b)).toEqual([...Array(count).keys()]);
          expect(randomOrder(seed, stream, index, count)).toEqual(order);
        },
      ),
    );
  });

  test('are all about equally frequent', () => {
    fc.assert(
      fc.property(seeds(), fc.nat(5), (seed, stream) => {
        const counts = new Map<string, number>();
        for (let index = 0; index < 4_800; index++) {
          const order = randomOrder(seed, stream, index, 4).join();
          counts.set(order, (counts.get(order) ?? 0) + 1);
        }
        expect(counts.size).toBe(24);
        // Chi-squared with 23 degrees of freedom passes 80 about once in thirty million.
        expect(sum([...counts.values()].map((count) => (count - 200) ** 2 / 200))).toBeLessThan(80);
      }),
      { numRuns: 5 },
    );
  });
});
