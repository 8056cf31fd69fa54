/** What makes a share of a difference fair: nothing is lost, likes are treated alike, and order does not matter. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GamePart } from '../../engine/attribution/coalition-game.ts';
import { shapley, shapleyOfParts, type Attribution } from '../../engine/attribution/shapley.ts';
import {
  centsIn,
  games,
  NO_SAMPLING,
  renamed,
  valueOfTable,
  withTable,
  type TableGame,
} from '../arbitraries/games.ts';

const attributed = (game: TableGame): Attribution => shapley(game.players, valueOfTable(game), NO_SAMPLING);
const sum = (values: Iterable<number>): number => [...values].reduce((total, cents) => total + cents, 0);
const negated = (cents: number): number => (cents === 0 ? 0 : -cents);

/** Shares and the rounding make up the difference, in total and in every group; rounding stays below its bound. */
function assertNothingIsLost(game: TableGame, attribution: Attribution): void {
  const { shares, rounding, difference } = attribution;
  for (let group = 0; group < game.groups; group++) {
    const change = centsIn(game, 2 ** game.players - 1, group) - centsIn(game, 0, group);
    expect(difference.groups[group]).toBe(change);
    expect(sum(shares.map(({ groups }) => groups[group] ?? NaN)) + (rounding.groups[group] ?? NaN)).toBe(
      change,
    );
    expect(Math.abs(rounding.groups[group] ?? NaN)).toBeLessThanOrEqual(game.players / 2);
  }
  expect(difference.total).toBe(sum(difference.groups));
  expect(sum(shares.map(({ total }) => total)) + rounding.total).toBe(difference.total);
  expect(Math.abs(rounding.total)).toBeLessThanOrEqual(game.players / 2);
  for (const { total, groups, acrossGroups } of shares) expect(sum(groups) + acrossGroups).toBe(total);
}

/** The share without its number. */
const shareOf = (attribution: Attribution, player: number) => ({
  ...attribution.shares[player],
  player: null,
});

describe('shares of a difference', () => {
  test('make it up to the cent, with what rounding leaves', () => {
    fc.assert(
      fc.property(games(), (game) => assertNothingIsLost(game, attributed(game))),
      { numRuns: 200 },
    );
  });

  test('are equal for players that do the same', () => {
    fc.assert(
      fc.property(games(2, 5), fc.nat(), fc.nat(), (game, one, step) => {
        const first = one % game.players;
        const second = (first + 1 + (step % (game.players - 1))) % game.players;
        const swap = (player: number): number =>
          player === first ? second : player === second ? first : player;
        const symmetric = withTable(game, (bits, group) =>
          centsIn(game, Math.min(bits, renamed(bits, game.players, swap)), group),
        );
        const attribution = attributed(symmetric);
        expect(shareOf(attribution, first)).toEqual(shareOf(attribution, second));
      }),
      { numRuns: 200 },
    );
  });

  test('are nothing for a player that moves nothing, whose presence changes no other share', () => {
    fc.assert(
      fc.property(games(0, 5), (game) => {
        const idle = game.players;
        const larger = { ...game, players: idle + 1, table: [...game.table, ...game.table] };
        const attribution = attributed(larger);
        expect(attribution.shares[idle]).toEqual({
          player: idle,
          total: 0,
          groups: new Float64Array(game.groups),
          acrossGroups: 0,
          standardError: null,
          alone: 0,
          last: 0,
        });
        expect(attribution.shares.slice(0, idle)).toEqual(attributed(game).shares);
        expect(attribution.interactions).toEqual(attributed(game).interactions);
      }),
      { numRuns: 150 },
    );
  });

  test('follow the players, whatever their order', () => {
    fc.assert(
      fc.property(games(1, 6), fc.infiniteStream(fc.nat()), (game, draws) => {
        const names = [...Array(game.players).keys()];
        const order = names
          .map((player) => ({ player, draw: draws.next().value ?? 0 }))
          .sort((a, b) => a.draw - b.draw || a.player - b.player)
          .map(({ player }) => player);
        const nameOf = (player: number): number => order[player] ?? 0;
        const table: (readonly number[])[] = [...game.table];
        for (let bits = 0; bits < 2 ** game.players; bits++)
          table[renamed(bits, game.players, nameOf)] = game.table[bits] ?? [];
        const [before, after] = [attributed(game), attributed({ ...game, table })];
        for (const player of names) expect(shareOf(after, nameOf(player))).toEqual(shareOf(before, player));
        expect(after.rounding).toEqual(before.rounding);
        const pairs = (before.interactions ?? []).map(({ first, second, cents }) => {
          const ends = [nameOf(first), nameOf(second)].sort((a, b) => a - b);
          return { first: ends[0], second: ends[1], cents };
        });
        expect(new Set(after.interactions)).toEqual(new Set(pairs));
      }),
      { numRuns: 150 },
    );
  });

  test('of the reverse are the reverse', () => {
    fc.assert(
      fc.property(games(), (game) => {
        const [forward, back] = [
          attributed(game),
          attributed(withTable(game, (bits, group) => -centsIn(game, bits, group))),
        ];
        expect(back.shares.map(({ total }) => total)).toEqual(
          forward.shares.map(({ total }) => negated(total)),
        );
        expect(back.shares.map(({ groups }) => [...groups])).toEqual(
          forward.shares.map(({ groups }) => [...groups].map(negated)),
        );
        expect(back.rounding.total).toBe(negated(forward.rounding.total));
      }),
      { numRuns: 150 },
    );
  });

  test('do not see what is the same for every coalition', () => {
    fc.assert(
      fc.property(games(), fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), (game, more) => {
        const shifted = withTable(game, (bits, group) => centsIn(game, bits, group) + more);
        expect(attributed(shifted)).toEqual(attributed(game));
      }),
      { numRuns: 100 },
    );
  });

  test('say what each player does first and last; of two players they are the middle, and the rest is interaction', () => {
    fc.assert(
      fc.property(games(2, 2), (game) => {
        const at = (bits: number): number =>
          Array.from({ length: game.groups }, (_, group) => centsIn(game, bits, group)).reduce(
            (a, b) => a + b,
            0,
          );
        const { shares, interactions } = attributed(game);
        expect(shares.map(({ alone }) => alone)).toEqual([at(1) - at(0), at(2) - at(0)]);
        expect(shares.map(({ last }) => last)).toEqual([at(3) - at(2), at(3) - at(1)]);
        for (const { total, alone, last } of shares)
          expect(Math.abs(2 * total - (alone + last))).toBeLessThanOrEqual(1);
        const together = at(3) - at(1) - at(2) + at(0);
        expect(interactions).toEqual(together === 0 ? [] : [{ first: 0, second: 1, cents: together }]);
      }),
      { numRuns: 200 },
    );
  });

  test('ask for each coalition once, and cross to another thread whole', () => {
    fc.assert(
      fc.property(games(), (game) => {
        const asked = new Set<string>();
        const value = valueOfTable(game);
        const attribution = shapley(
          game.players,
          (coalition) => {
            expect(asked.has(coalition.join())).toBe(false);
            expect([...coalition].sort((a, b) => a - b)).toEqual(coalition);
            asked.add(coalition.join());
            return value(coalition);
          },
          NO_SAMPLING,
        );
        expect(asked.size).toBe(2 ** game.players);
        expect(attribution.evaluations).toBe(asked.size);
        expect(structuredClone(attribution)).toEqual(attribution);
      }),
      { numRuns: 60 },
    );
  });
});

/** Parts over some of five players each, and the same as one game of all five. */
function decomposed(): fc.Arbitrary<{ parts: readonly GamePart[]; whole: GamePart }> {
  const part = fc
    .tuple(games(0, 3), fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 3 }))
    .map(([game, names]): GamePart => ({
      players: names.slice(0, game.players),
      value: (coalition) => {
        const own = coalition.reduce((bits, player) => bits + 2 ** names.indexOf(player), 0);
        // One group of each, so that parts agree in their groups.
        return Float64Array.of(centsIn(game, own, 0));
      },
    }));
  return fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => ({
    parts,
    whole: {
      players: [0, 1, 2, 3, 4],
      value: (coalition) =>
        Float64Array.of(
          sum(
            parts.map(
              ({ players, value }) => value(coalition.filter((each) => players.includes(each)))[0] ?? 0,
            ),
          ),
        ),
    },
  }));
}

describe('a game that is a sum of parts', () => {
  test('has the shares of the whole, byte for byte, with fewer coalitions; in any order of the parts', () => {
    fc.assert(
      fc.property(decomposed(), ({ parts, whole }) => {
        const { evaluations: few, ...apart } = shapleyOfParts(5, parts, NO_SAMPLING);
        const { evaluations: many, ...together } = shapley(5, whole.value, NO_SAMPLING);
        expect(apart).toEqual(together);
        expect(few).toBeLessThanOrEqual(parts.length * 8);
        expect(many).toBe(32);
        const { evaluations: same, ...reversed } = shapleyOfParts(5, parts.toReversed(), NO_SAMPLING);
        expect(reversed).toEqual(apart);
        expect(same).toBe(few);
      }),
      { numRuns: 150 },
    );
  });

  test('has shares that are the sums of those of its parts, but for the rounding of each', () => {
    fc.assert(
      fc.property(decomposed(), ({ parts }) => {
        const { shares } = shapleyOfParts(5, parts, NO_SAMPLING);
        const alone = parts.map((part) => shapleyOfParts(5, [part], NO_SAMPLING));
        for (const { player, total } of shares)
          expect(
            Math.abs(total - sum(alone.map((each) => each.shares[player]?.total ?? NaN))),
          ).toBeLessThanOrEqual((parts.length + 1) / 2);
      }),
      { numRuns: 100 },
    );
  });
});

test('what could not be exact is refused: fractions of a cent, a missing group, a player twice or too many', () => {
  const part = (players: readonly number[], value: GamePart['value']) => () =>
    shapleyOfParts(3, [{ players, value }], NO_SAMPLING);
  const nothing = (): Float64Array => Float64Array.of(0);
  expect(part([0, 1], nothing)).not.toThrow();
  expect(part([0, 0], nothing)).toThrow(RangeError);
  expect(part([3], nothing)).toThrow(RangeError);
  expect(part([0], () => Float64Array.of(0.5))).toThrow(RangeError);
  expect(part([0], () => Float64Array.of(2 ** 53))).toThrow(RangeError);
  expect(part([0], ({ length }) => new Float64Array(1 + length))).toThrow(RangeError);
  expect(() => shapley(201, nothing, NO_SAMPLING)).toThrow(RangeError);
});
