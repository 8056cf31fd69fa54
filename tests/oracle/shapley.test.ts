/** Shares and interactions equal the average over all orders and the sum of dividends, to the cent. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shapley } from '../../engine/attribution/shapley.ts';
import { games, NO_SAMPLING, valueOfTable } from '../arbitraries/games.ts';
import { NONE, plus } from './fraction.ts';
import { naiveInteraction, naiveShapley, nearestCents } from './naive-shapley.ts';

test('shares are what each player adds, averaged over all orders', () => {
  fc.assert(
    fc.property(games(0, 6), (game) => {
      const { shares } = shapley(game.players, valueOfTable(game), NO_SAMPLING);
      const expected = naiveShapley(game);
      expect(shares.map(({ groups }) => [...groups])).toEqual(
        expected.map((values) => values.map(nearestCents)),
      );
      expect(shares.map(({ total }) => total)).toEqual(
        expected.map((values) => nearestCents(values.reduce(plus, NONE))),
      );
    }),
    { numRuns: 300 },
  );
});

test('interactions of pairs are the dividends that the two share with others', () => {
  fc.assert(
    fc.property(games(0, 5), (game) => {
      const { interactions } = shapley(game.players, valueOfTable(game), NO_SAMPLING);
      const expected = [...Array(game.players).keys()].flatMap((first) =>
        [...Array(game.players).keys()]
          .filter((second) => second > first)
          .map((second) => ({ first, second, cents: nearestCents(naiveInteraction(game, first, second)) }))
          .filter(({ cents }) => cents !== 0),
      );
      const inOrder = expected.toSorted(
        (a, b) => Math.abs(b.cents) - Math.abs(a.cents) || a.first - b.first || a.second - b.second,
      );
      expect(interactions).toEqual(inOrder);
    }),
    { numRuns: 200 },
  );
});
