/** Shapley values of a game with few players, as exact fractions over all its coalitions. */
import { checkedValue, differenceOf, totalOf, type GamePart, type PartShares } from './coalition-game.ts';
import { exactSums } from './exact-sums.ts';

/** 2^20 coalitions; nothing here keeps a table of them, but each is asked for once. */
export const MOST_EXACT_PLAYERS = 20;

function factorials(upTo: number): readonly bigint[] {
  const products = [1n];
  for (let factor = 1; factor <= upTo; factor++) products.push((products[factor - 1] ?? 1n) * BigInt(factor));
  return products;
}

/**
 * The players of a part are taken in their order as bits; every coalition is asked for once and forgotten. Rests
 * after each, and says how many were asked.
 *
 * Value of a player: L. S. Shapley, "A Value for n-Person Games", Contributions to the Theory of Games II (1953):
 *   sum over S without i of  s! (n-s-1)! / n!  (v(S + i) - v(S)).
 * Interaction of a pair: M. Grabisch and M. Roubens, "An axiomatic approach to the concept of interaction among
 * players in cooperative games", International Journal of Game Theory 28 (1999):
 *   sum over S without i, j of  s! (n-s-2)! / (n-1)!  (v(S + i + j) - v(S + i) - v(S + j) + v(S)).
 * Both weigh by size alone, so the differences are first summed by player (pair) and size, exactly.
 */
export function* exactShares(part: GamePart): Generator<number, PartShares, void> {
  const n = part.players.length;
  const none = checkedValue(part, [], null);
  const groups = none.length;
  const sums = exactSums(n * n * groups);
  const pairs = pairsOf(n);
  const pairSums = exactSums(pairs.length * n);
  const alone = new Float64Array(n);
  const last = new Float64Array(n);
  const all = n === 0 ? none : checkedValue(part, part.players, groups);
  const everyone = 2 ** n - 1;
  for (let mask = 0; mask <= everyone; mask++) {
    const members = part.players.filter((_, player) => (mask >>> player) & 1);
    const size = members.length;
    const values = size === 0 ? none : size === n ? all : checkedValue(part, members, groups);
    const total = totalOf(values);
    for (let player = 0; player < n; player++) {
      const isIn = ((mask >>> player) & 1) === 1;
      // v(S) enters the differences of its members with a plus, at the size without them; else with a minus.
      const row = (player * n + (isIn ? size - 1 : size)) * groups;
      for (let group = 0; group < groups; group++) {
        const cents = values[group] ?? 0;
        if (cents !== 0) sums.add(row + group, isIn ? cents : -cents);
      }
      if (isIn && size === 1) alone[player] = total - totalOf(none);
      if (!isIn && size === n - 1) last[player] = totalOf(all) - total;
    }
    for (const [at, { first, second }] of pairs.entries()) {
      const present = ((mask >>> first) & 1) + ((mask >>> second) & 1);
      pairSums.add(at * n + size - present, present === 1 ? -total : total);
    }
    yield mask + 1;
  }
  const factorial = factorials(n);
  const weight = (before: number, after: number): bigint =>
    (factorial[before] ?? 1n) * (factorial[after] ?? 1n);
  return {
    players: part.players,
    numerators: part.players.map((_, player) =>
      Array.from({ length: groups }, (_none, group) => {
        let numerator = 0n;
        for (let size = 0; size < n; size++)
          numerator += weight(size, n - size - 1) * sums.sum((player * n + size) * groups + group);
        return numerator;
      }),
    ),
    denominator: factorial[n] ?? 1n,
    difference: differenceOf(all, none),
    alone,
    last,
    pairs: pairs.map(({ first, second }, at) => {
      let numerator = 0n;
      for (let size = 0; size <= n - 2; size++)
        numerator += weight(size, n - size - 2) * pairSums.sum(at * n + size);
      // Over n! like the values, not (n-1)!.
      return { first, second, numerator: numerator * BigInt(n) };
    }),
    squaredErrors: null,
    evaluations: 2 ** n,
    permutations: 0,
  };
}

function pairsOf(n: number): readonly { readonly first: number; readonly second: number }[] {
  return Array.from({ length: n }, (_, first) =>
    Array.from({ length: n - first - 1 }, (_none, step) => ({ first, second: first + 1 + step })),
  ).flat();
}
