/** Shapley values the long way: every order of the players, and dividends of every coalition for the pairs. */
import { bitsOf, centsIn, isIn, type TableGame } from '../arbitraries/games.ts';
import { NONE, plus, type Fraction } from './fraction.ts';

export function ordersOf(players: readonly number[]): readonly (readonly number[])[] {
  if (players.length === 0) return [[]];
  return players.flatMap((first) =>
    ordersOf(players.filter((player) => player !== first)).map((rest) => [first, ...rest]),
  );
}

const playersOf = ({ players }: TableGame): readonly number[] =>
  Array.from({ length: players }, (_, at) => at);

/** What each player adds on arrival, by group, averaged over all orders. */
export function naiveShapley(game: TableGame): readonly (readonly Fraction[])[] {
  const orders = ordersOf(playersOf(game));
  return playersOf(game).map((player) =>
    Array.from({ length: game.groups }, (_, group) => {
      let added = 0n;
      for (const order of orders) {
        const before = order.slice(0, order.indexOf(player));
        added +=
          BigInt(centsIn(game, bitsOf([...before, player]), group)) -
          BigInt(centsIn(game, bitsOf(before), group));
      }
      return { over: added, under: BigInt(orders.length) };
    }),
  );
}

/**
 * What a coalition adds beyond all its parts: J. C. Harsanyi, "A Simplified Bargaining Model for the n-Person
 * Cooperative Game", International Economic Review 4 (1963). Over all groups.
 */
function dividend(game: TableGame, bits: number): bigint {
  let sum = 0n;
  for (let part = 0; part <= bits; part++) {
    if ((part & bits) !== part) continue;
    const missing = playersOf(game).filter((player) => isIn(bits, player) && !isIn(part, player)).length;
    for (let group = 0; group < game.groups; group++)
      sum += BigInt(centsIn(game, part, group)) * (missing % 2 === 0 ? 1n : -1n);
  }
  return sum;
}

/** The interaction index of a pair by dividends: each coalition with both shares its own out, over its size less one. */
export function naiveInteraction(game: TableGame, first: number, second: number): Fraction {
  let sum = NONE;
  for (let bits = 0; bits < 2 ** game.players; bits++) {
    if (!isIn(bits, first) || !isIn(bits, second)) continue;
    const size = playersOf(game).filter((player) => isIn(bits, player)).length;
    sum = plus(sum, { over: dividend(game, bits), under: BigInt(size - 1) });
  }
  return sum;
}

/** Whole cents by comparing with both neighbours; of two equally near, the one farther from zero. */
export function nearestCents({ over, under }: Fraction): number {
  const size = over < 0n ? -over : over;
  let whole = size / under;
  if (size - whole * under >= (whole + 1n) * under - size) whole += 1n;
  return Number(over < 0n ? -whole : whole);
}
