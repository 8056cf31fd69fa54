/** A difference shared out among the rules that made it, whatever their order: Shapley values in whole cents. */
import { atOnce, type InSteps } from '../basis/steps.ts';
import {
  MOST_PLAYERS,
  orderedPart,
  totalOf,
  type CoalitionValue,
  type GamePart,
  type PartShares,
} from './coalition-game.ts';
import { leastCommonMultiple, roundedQuotient } from './exact-sums.ts';
import { exactShares, MOST_EXACT_PLAYERS } from './shapley-exact.ts';
import { sampledShares, type SamplingPlan } from './shapley-sample.ts';

/** Whole cents. */
export interface CentsByGroup {
  readonly total: number;
  readonly groups: Float64Array;
}

/** Whole cents; each figure is rounded by itself from the exact value, a half away from zero. */
export interface PlayerShare extends CentsByGroup {
  readonly player: number;
  /** What to add to the sum of `groups` for `total`: each was rounded by itself. */
  readonly acrossGroups: number;
  /** Of `total`, in cents and not rounded; null where the share is exact. */
  readonly standardError: number | null;
  /** The effect of the player alone, v({i}) - v({}), and the loss when it alone is removed, v(N) - v(N less i). */
  readonly alone: number;
  readonly last: number;
}

/** Shapley interaction index of two players: above zero where together they do more than each by itself. */
export interface PairInteraction {
  readonly first: number;
  readonly second: number;
  readonly cents: number;
}

/** Plain data. Shares and `rounding` sum to `difference`, in total and in each group, to the cent. */
export interface Attribution {
  /** Sampled as soon as one part is. */
  readonly method: 'exact' | 'sampled';
  readonly difference: CentsByGroup;
  /** By player, 0 first. */
  readonly shares: readonly PlayerShare[];
  /** Cents that rounding leaves undivided: at most half a cent for each player. */
  readonly rounding: CentsByGroup;
  /** Those of half a cent or more, greatest first; null where a part was sampled: unknown, not zero. */
  readonly interactions: readonly PairInteraction[] | null;
  /** Coalitions valued, and orders drawn in the part with the fewest; none where all is exact. */
  readonly evaluations: number;
  readonly permutations: number;
}

/** Up to here a part is always exact: 1,024 coalitions. */
export const EXACT_PLAYERS = 10;

/** Players are 0 to `playerCount` - 1, at most 200. */
export function shapley(playerCount: number, value: CoalitionValue, plan: SamplingPlan): Attribution {
  const players = Array.from({ length: playerCount }, (_, player) => player);
  return shapleyOfParts(playerCount, [{ players, value }], plan);
}

/**
 * The same for a game that is a sum of parts, each moved by some of the players: the Shapley value of a sum is the
 * sum of the Shapley values, and a player that moves nothing has none. Parts are added as exact fractions before
 * anything is rounded. A part is exact up to ten players, and up to twenty where its share of the plan's
 * evaluations covers all coalitions; otherwise sampled, with a stream of its own.
 */
export function shapleyOfParts(
  playerCount: number,
  parts: readonly GamePart[],
  plan: SamplingPlan,
): Attribution {
  return atOnce(shapleyInSteps(playerCount, parts, plan));
}

/** Counts coalitions: all of an exact part, of a sampled one the most that the plan allows. */
export function* shapleyInSteps(
  playerCount: number,
  parts: readonly GamePart[],
  plan: SamplingPlan,
): InSteps<Attribution> {
  if (!Number.isInteger(playerCount) || playerCount < 0 || playerCount > MOST_PLAYERS)
    throw new RangeError(`at most ${MOST_PLAYERS} players`);
  const ordered = parts.map((part) => orderedPart(part, playerCount));
  const large = ordered.filter(({ players }) => players.length > EXACT_PLAYERS).length;
  // Errors of independent parts add in squares, so each may have the bound over the root of their number.
  const partPlan: SamplingPlan = {
    ...plan,
    evaluations: Math.floor(plan.evaluations / Math.max(large, 1)),
    standardError: plan.standardError === null ? null : plan.standardError / Math.sqrt(Math.max(large, 1)),
  };
  const most = ordered.map(({ players }) => mostCoalitions(players.length, partPlan));
  const total = most.reduce((sum, count) => sum + count, 0);
  const known: PartShares[] = [];
  let before = 0;
  for (const [stream, part] of ordered.entries()) {
    const isSmall = isExact(part.players.length, partPlan);
    const own = most[stream] ?? 0;
    const work = isSmall ? exactShares(part) : sampledShares(part, partPlan, stream);
    for (let step = work.next(); ; step = work.next()) {
      if (step.done === true) {
        known.push(step.value);
        break;
      }
      yield { done: before + Math.min(step.value, own), total };
    }
    before += own;
  }
  return combined(playerCount, known);
}

function mostCoalitions(players: number, plan: SamplingPlan): number {
  return isExact(players, plan) ? 2 ** players : plan.evaluations;
}

function isExact(players: number, plan: SamplingPlan): boolean {
  return players <= EXACT_PLAYERS || (players <= MOST_EXACT_PLAYERS && 2 ** players <= plan.evaluations);
}

/** Sums of the parts over a common denominator; nothing of it is rounded yet. */
interface ExactTotals {
  readonly denominator: bigint;
  readonly difference: Float64Array;
  /** By player, then by group. */
  readonly values: readonly bigint[][];
  readonly alone: Float64Array;
  readonly last: Float64Array;
  readonly squaredErrors: Float64Array;
  /** By first player times `MOST_PLAYERS` plus second. */
  readonly interactions: Map<number, bigint>;
}

function summed(playerCount: number, parts: readonly PartShares[]): ExactTotals {
  const groupCount = parts[0]?.difference.length ?? 0;
  if (parts.some(({ difference }) => difference.length !== groupCount))
    throw new RangeError('parts differ in their groups');
  const totals: ExactTotals = {
    denominator: parts.reduce((common, part) => leastCommonMultiple(common, part.denominator), 1n),
    difference: new Float64Array(groupCount),
    values: Array.from({ length: playerCount }, () => Array.from({ length: groupCount }, () => 0n)),
    alone: new Float64Array(playerCount),
    last: new Float64Array(playerCount),
    squaredErrors: new Float64Array(playerCount),
    interactions: new Map(),
  };
  for (const part of parts) {
    const scale = totals.denominator / part.denominator;
    for (const [group, cents] of part.difference.entries()) increase(totals.difference, group, cents);
    for (const [at, player] of part.players.entries()) {
      const values = totals.values[player] ?? [];
      for (const [group, numerator] of (part.numerators[at] ?? []).entries())
        if (numerator !== 0n) values[group] = (values[group] ?? 0n) + numerator * scale;
      increase(totals.alone, player, part.alone[at] ?? 0);
      increase(totals.last, player, part.last[at] ?? 0);
      increase(totals.squaredErrors, player, part.squaredErrors?.[at] ?? 0);
    }
    for (const { first, second, numerator } of part.pairs ?? []) {
      const key = (part.players[first] ?? 0) * MOST_PLAYERS + (part.players[second] ?? 0);
      totals.interactions.set(key, (totals.interactions.get(key) ?? 0n) + numerator * scale);
    }
  }
  return totals;
}

function increase(column: Float64Array, at: number, amount: number): void {
  column[at] = (column[at] ?? 0) + amount;
}

function combined(playerCount: number, parts: readonly PartShares[]): Attribution {
  const sums = summed(playerCount, parts);
  const { denominator, difference } = sums;
  const sampled = parts.filter(({ squaredErrors }) => squaredErrors !== null);
  const estimated = new Set(sampled.flatMap(({ players }) => players));
  const shares = sums.values.map((values, player): PlayerShare => {
    const groups = Float64Array.from(values, (value) => roundedQuotient(value, denominator));
    const exactTotal = values.reduce((sum, value) => sum + value, 0n);
    const total = roundedQuotient(exactTotal, denominator);
    return {
      player,
      total,
      groups,
      acrossGroups: total - totalOf(groups),
      standardError: estimated.has(player) ? Math.sqrt(sums.squaredErrors[player] ?? 0) : null,
      alone: sums.alone[player] ?? 0,
      last: sums.last[player] ?? 0,
    };
  });
  const total = totalOf(difference);
  return {
    method: sampled.length > 0 ? 'sampled' : 'exact',
    difference: { total, groups: difference },
    shares,
    rounding: {
      total: shares.reduce((rest, share) => rest - share.total, total),
      groups: difference.map((cents, group) =>
        shares.reduce((rest, { groups }) => rest - (groups[group] ?? 0), cents),
      ),
    },
    interactions: sampled.length > 0 ? null : bySize(sums),
    evaluations: parts.reduce((count, part) => count + part.evaluations, 0),
    permutations: sampled.length > 0 ? Math.min(...sampled.map((part) => part.permutations)) : 0,
  };
}

function bySize({ interactions, denominator }: ExactTotals): readonly PairInteraction[] {
  return [...interactions]
    .map(([key, numerator]) => ({
      first: Math.floor(key / MOST_PLAYERS),
      second: key % MOST_PLAYERS,
      cents: roundedQuotient(numerator, denominator),
    }))
    .filter(({ cents }) => cents !== 0)
    .sort((a, b) => Math.abs(b.cents) - Math.abs(a.cents) || a.first - b.first || a.second - b.second);
}
