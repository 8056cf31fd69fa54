/** A game of coalitions: the effect of each set of rules in whole cents, and the results for one part of it. */

/** Players by number, ascending, none twice. */
export type Coalition = readonly number[];

/**
 * Whole cents, one entry for each product group; as many entries for every coalition. Each entry and their sum
 * stay below 2^53 in size. The array is kept, so it must not change afterwards. The empty coalition may be worth
 * something: with duties, it is the baseline.
 */
export type CoalitionValue = (coalition: Coalition) => Float64Array;

/** A sum of parts is a game; each part asks only the players that can move it. */
export interface GamePart {
  readonly players: readonly number[];
  readonly value: CoalitionValue;
}

/** The values of one part for its players. Values are exact fractions: a numerator over the part's denominator. */
export interface PartShares {
  readonly players: readonly number[];
  /** By player of the part, then by group. */
  readonly numerators: readonly (readonly bigint[])[];
  readonly denominator: bigint;
  /** Value of all players less value of none, by group. */
  readonly difference: Float64Array;
  /** By player: what it does when it comes first, and when it comes last, over all groups. */
  readonly alone: Float64Array;
  readonly last: Float64Array;
  /** Interaction indices of positions in `players`; null where they were not computed. */
  readonly pairs: readonly PartPair[] | null;
  /** By player, cents squared; null where the values are exact. */
  readonly squaredErrors: Float64Array | null;
  readonly evaluations: number;
  readonly permutations: number;
}

export interface PartPair {
  readonly first: number;
  readonly second: number;
  readonly numerator: bigint;
}

export const MOST_PLAYERS = 200;

/** The part with its players ascending; a number out of range or twice is a bug of the caller. */
export function orderedPart(part: GamePart, playerCount: number): GamePart {
  const players = part.players.toSorted((a, b) => a - b);
  const isSound = players.every(
    (player, at) =>
      Number.isInteger(player) &&
      player >= 0 &&
      player < playerCount &&
      (at === 0 || player !== players[at - 1]),
  );
  if (!isSound) throw new RangeError('players of a part are distinct whole numbers below the player count');
  return { players, value: part.value };
}

export function totalOf(values: Float64Array): number {
  let total = 0;
  for (const cents of values) total += cents;
  return total;
}

/** Refuses what could not be exact: fractions of a cent, sums beyond 2^53, a group too many or too few. */
export function checkedValue(part: GamePart, coalition: Coalition, groupCount: number | null): Float64Array {
  const values = part.value(coalition);
  if (groupCount !== null && values.length !== groupCount)
    throw new RangeError('coalitions differ in their groups');
  for (const cents of values)
    if (!Number.isSafeInteger(cents)) throw new RangeError('a coalition value is not in whole cents');
  if (!Number.isSafeInteger(totalOf(values))) throw new RangeError('a coalition value is too large');
  return values;
}

export function differenceOf(all: Float64Array, none: Float64Array): Float64Array {
  return all.map((cents, group) => cents - (none[group] ?? 0));
}
