/** Shapley values of a game with many players, estimated from random orders with a standard error. */
import {
  checkedValue,
  differenceOf,
  totalOf,
  type Coalition,
  type GamePart,
  type PartShares,
} from './coalition-game.ts';
import { exactSums } from './exact-sums.ts';
import { randomOrder } from './random-order.ts';

export interface SamplingPlan {
  /** A whole number; its lowest 32 bits count. The same seed gives the same bytes. */
  readonly seed: number;
  /**
   * How many coalitions may be valued over all parts that are too large to be exact. Two pairs of orders are
   * always drawn, since fewer have no standard error. Values are kept, so this bounds the memory too.
   */
  readonly evaluations: number;
  /** Whole cents: stop when no player's standard error is above it; null to go on. */
  readonly standardError: number | null;
  /** Stop after this many orders of each part; null to go on. */
  readonly permutations: number | null;
}

const FEWEST_PAIRS = 2;
/** An error estimated from a handful of orders may be small by chance: none stops the sampling before this. */
const PAIRS_BEFORE_TRUSTING_THE_ERROR = 32;

/**
 * Draws orders and their reverses (antithetic pairs, which cancel what is odd in the position of a player) and
 * averages what each player adds on arrival. Authority: J. Castro, D. Gomez, J. Tejada, "Polynomial calculation
 * of the Shapley value based on sampling", Computers & Operations Research 36 (2009). What the players add in one
 * order sums to the whole difference, so the estimates do too. Averages are exact fractions of whole cents;
 * errors are in ordinary floating point. Rests after each arrival, and says how many coalitions were valued.
 */
export function* sampledShares(
  part: GamePart,
  plan: SamplingPlan,
  stream: number,
): Generator<number, PartShares, void> {
  const { players } = part;
  const n = players.length;
  const game = remembered(part);
  const none = game.valueOf(new Uint8Array(n));
  const all = game.valueOf(new Uint8Array(n).fill(1));
  const groups = none.length;
  const [alone, last] = [new Float64Array(n), new Float64Array(n)];
  for (let player = 0; player < n; player++) {
    alone[player] = totalOf(game.valueOf(oneOf(n, player, 1))) - totalOf(none);
    last[player] = totalOf(all) - totalOf(game.valueOf(oneOf(n, player, 0)));
    yield game.evaluations();
  }

  const sums = exactSums(n * groups);
  const mean = new Float64Array(n);
  const spread = new Float64Array(n);
  const added = new Float64Array(n);
  function* arrive(order: readonly number[]): Generator<number, void, void> {
    const present = new Uint8Array(n);
    let before = none;
    for (const player of order) {
      present[player] = 1;
      const after = game.valueOf(present);
      for (let group = 0; group < groups; group++) {
        const [more, less] = [after[group] ?? 0, before[group] ?? 0];
        if (more === less) continue;
        sums.add(player * groups + group, more);
        sums.add(player * groups + group, -less);
      }
      added[player] = (added[player] ?? 0) + (totalOf(after) - totalOf(before));
      before = after;
      yield game.evaluations();
    }
  }
  const squaredError = (player: number, pairs: number): number =>
    (spread[player] ?? 0) / (pairs * (pairs - 1));
  const isDone = (pairs: number): boolean => {
    if (pairs < FEWEST_PAIRS) return false;
    if (plan.permutations !== null && 2 * pairs >= plan.permutations) return true;
    // Where every coalition is known nothing more is spent: the number of orders then is bounded as well.
    if (game.evaluations() + 2 * (n - 1) > plan.evaluations || pairs >= plan.evaluations) return true;
    const bound = plan.standardError;
    return (
      bound !== null &&
      pairs >= PAIRS_BEFORE_TRUSTING_THE_ERROR &&
      players.every((_, player) => squaredError(player, pairs) <= bound * bound)
    );
  };
  let pairs = 0;
  while (!isDone(pairs)) {
    const order = randomOrder(plan.seed, stream, pairs, n);
    added.fill(0);
    yield* arrive(order);
    yield* arrive(order.toReversed());
    pairs += 1;
    for (let player = 0; player < n; player++) {
      // Running mean and sum of squares: B. P. Welford, Technometrics 4 (1962).
      const half = (added[player] ?? 0) / 2;
      const distance = half - (mean[player] ?? 0);
      mean[player] = (mean[player] ?? 0) + distance / pairs;
      spread[player] = (spread[player] ?? 0) + distance * (half - (mean[player] ?? 0));
    }
  }
  return {
    players,
    numerators: players.map((_, player) =>
      Array.from({ length: groups }, (_none, group) => sums.sum(player * groups + group)),
    ),
    denominator: BigInt(2 * pairs),
    difference: differenceOf(all, none),
    alone,
    last,
    pairs: null,
    squaredErrors: Float64Array.from(players, (_, player) => squaredError(player, pairs)),
    evaluations: game.evaluations(),
    permutations: 2 * pairs,
  };
}

function oneOf(n: number, player: number, flag: 0 | 1): Uint8Array {
  const flags = new Uint8Array(n).fill(1 - flag);
  flags[player] = flag;
  return flags;
}

/** Asks for each coalition once; the key packs the flags of its members, sixteen to a character. */
function remembered(part: GamePart): {
  valueOf(present: Uint8Array): Float64Array;
  evaluations(): number;
} {
  const known = new Map<string, Float64Array>();
  let groups: number | null = null;
  return {
    valueOf(present) {
      const key = keyOf(present);
      const before = known.get(key);
      if (before !== undefined) return before;
      const members: Coalition = part.players.filter((_, player) => present[player] === 1);
      const value = checkedValue(part, members, groups);
      groups = value.length;
      known.set(key, value);
      return value;
    },
    evaluations: () => known.size,
  };
}

function keyOf(present: Uint8Array): string {
  let key = '';
  for (let start = 0; start < present.length; start += 16) {
    let word = 0;
    for (let at = start; at < Math.min(start + 16, present.length); at++)
      word = word * 2 + (present[at] ?? 0);
    key += String.fromCharCode(word);
  }
  return key;
}
