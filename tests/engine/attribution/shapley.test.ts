/** Games whose Shapley values are known from the literature. */
import { describe, expect, test } from 'vitest';
import type { CoalitionValue } from '../../../engine/attribution/coalition-game.ts';
import { shapley } from '../../../engine/attribution/shapley.ts';
import { NO_SAMPLING } from '../../arbitraries/games.ts';

const totals = (players: number, value: CoalitionValue): readonly number[] =>
  shapley(players, value, NO_SAMPLING).shares.map(({ total }) => total);

/** Two right gloves and one left: a pair is worth six cents. Wikipedia, "Shapley value", Glove game: 1/6, 1/6, 4/6. */
const gloves =
  (pair: number): CoalitionValue =>
  (coalition) =>
    Float64Array.of(coalition.includes(2) && coalition.length > 1 ? pair : 0);

/** The costliest runway that anyone in the coalition needs. */
const airport =
  (runways: readonly number[]): CoalitionValue =>
  (coalition) =>
    Float64Array.of(Math.max(0, ...coalition.map((player) => runways[player] ?? 0)));

/**
 * Each stretch of runway is shared equally by those who need it: S. C. Littlechild and G. Owen, "A Simple
 * Expression for the Shapley Value in a Special Case", Management Science 20 (1973). Runways in rising order.
 */
function sharesOfRunways(runways: readonly number[]): readonly number[] {
  let share = 0;
  return runways.map((cost, player) => {
    share += (cost - (runways[player - 1] ?? 0)) / (runways.length - player);
    return share;
  });
}

describe('the gloves', () => {
  test('go to the left one for two thirds', () => {
    expect(totals(3, gloves(6))).toEqual([1, 1, 4]);
  });

  test('leave a cent to nobody where a dollar does not divide by six', () => {
    const { shares, rounding } = shapley(3, gloves(100), NO_SAMPLING);
    expect(shares.map(({ total }) => total)).toEqual([17, 17, 67]);
    expect(rounding).toEqual({ total: -1, groups: Float64Array.of(-1) });
  });
});

describe('the airport', () => {
  const runways = [40, 50, 60, 70, 80, 90];

  test('of six runways costs (40, 52, 67, 87, 117, 177) / 6', () => {
    expect(sharesOfRunways(runways).map((share) => Math.round(share * 6))).toEqual([
      40, 52, 67, 87, 117, 177,
    ]);
    expect(totals(6, airport(runways.map((cost) => cost * 6)))).toEqual([40, 52, 67, 87, 117, 177]);
  });

  test('of forty is estimated within six standard errors, and as closely as it is asked', () => {
    const many = Array.from({ length: 40 }, (_, player) => (player + 1) * 10_000);
    const attribution = shapley(many.length, airport(many), {
      seed: 20251026,
      evaluations: 40_000,
      standardError: 4_000,
      permutations: null,
    });
    expect(attribution.evaluations).toBeLessThan(39_920);
    for (const [player, known] of sharesOfRunways(many).entries()) {
      const { total, standardError } = attribution.shares[player] ?? { total: NaN, standardError: null };
      expect(standardError).toBeLessThanOrEqual(4_000);
      expect(Math.abs(total - known)).toBeLessThanOrEqual(6 * (standardError ?? NaN) + 1);
    }
  });
});

/** Any three of four votes pass, and the first player has two of them; counted by hand over all six orders. */
test('the vote of a double shareholder is pivotal in four of six orders', () => {
  const votes = [2, 1, 1];
  const passes: CoalitionValue = (coalition) =>
    Float64Array.of(coalition.reduce((sum, player) => sum + (votes[player] ?? 0), 0) >= 3 ? 600 : 0);
  expect(totals(3, passes)).toEqual([400, 100, 100]);
});

test('two rules of which the second only counts after the first share what they do together', () => {
  // A surcharge of 300 that an exemption, worth nothing by itself, halves.
  const value: CoalitionValue = (coalition) =>
    Float64Array.of(1000 + (coalition.includes(0) ? (coalition.includes(1) ? 150 : 300) : 0));
  const attribution = shapley(2, value, NO_SAMPLING);
  expect(attribution.shares).toMatchObject([
    { total: 225, alone: 300, last: 150 },
    { total: -75, alone: 0, last: -150 },
  ]);
  expect(attribution.interactions).toEqual([{ first: 0, second: 1, cents: -150 }]);
});
