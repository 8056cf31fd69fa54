/** The best choice of items from lists of undominated choices, costliest items first, each held to the bound. */
import { firstThatPasses, fractionalBound, orderedSums, type Choice, type OrderedItems } from './knapsack.ts';
import { undominatedChoices, type MayWin } from './undominated-choices.ts';

/**
 * Null where more than `limit` choices would be kept; else the best choice, or the one in hand where none is better.
 * The costliest items are decided first: what then is left is small, so that the bound of it is close to what it can
 * reach, and few choices stay open.
 */
export function bestUndominated(
  ordered: OrderedItems,
  room: number,
  inHand: Choice,
  limit: number,
): Choice | null {
  const { items } = ordered;
  const byCost = [...items.keys()].sort((a, b) => (items[b]?.cost ?? 0) - (items[a]?.cost ?? 0) || a - b);
  const ranks = new Uint32Array(items.length);
  for (const [rank, position] of byCost.entries()) ranks[position] = rank;
  // What the best is worth at least: more than the choice in hand, and what any choice reaches with the items after
  // it, taken in order. The choice that reaches it, or one that beats it, stays to the end.
  let atLeast = inHand.benefit + 1;
  const mayWinBefore = (next: number): MayWin => {
    const rest = orderedSums(items.filter((_, position) => (ranks[position] ?? 0) >= next));
    return (cost, benefit) => {
      const left = room - cost;
      if (benefit + fractionalBound(rest, 0, left) < atLeast) return false;
      atLeast = Math.max(atLeast, benefit + (rest.benefits[firstThatPasses(rest, 0, left)] ?? 0));
      return true;
    };
  };
  const choices = undominatedChoices(
    byCost.flatMap((position) => items[position] ?? []),
    room,
    limit,
    mayWinBefore,
  );
  if (choices === null) return null;
  const last = choices.length - 1;
  if (last < 0 || (choices.benefits[last] ?? 0) <= inHand.benefit) return inHand;
  const positions = choices.positionsOf(last).flatMap((rank) => byCost[rank] ?? []);
  return { positions: positions.sort((a, b) => a - b), benefit: choices.benefits[last] ?? 0 };
}
