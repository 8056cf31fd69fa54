/** The best choice of up to forty items, certain in bounded time: all choices of two halves, then the best two. */
import type { Choice, OrderedItems } from './knapsack.ts';
import { undominatedChoices } from './undominated-choices.ts';

export const MOST_SPLIT_ITEMS = 40;

/** Choices that the two halves hold between them at most; time and memory follow it. */
export function choicesOfHalves(itemCount: number): number {
  return 2 ** Math.ceil(itemCount / 2) + 2 ** Math.floor(itemCount / 2);
}

/** E. Horowitz and S. Sahni, "Computing Partitions with Applications to the Knapsack Problem", JACM 21 (1974). */
export function bestOfHalves({ items }: OrderedItems, room: number): Choice {
  if (items.length > MOST_SPLIT_ITEMS) throw new RangeError(`at most ${MOST_SPLIT_ITEMS} items`);
  // Every other item, so that the halves are alike and each loses choices to domination.
  const positionsOfHalf = (parity: number): readonly number[] =>
    [...items.keys()].filter((at) => at % 2 === parity);
  const [even, odd] = [positionsOfHalf(0), positionsOfHalf(1)];
  const choicesOf = (half: readonly number[]) =>
    undominatedChoices(
      half.flatMap((at) => items[at] ?? []),
      room,
      Infinity,
      () => () => true,
    );
  const [first, second] = [choicesOf(even), choicesOf(odd)];
  if (first === null || second === null) throw new Error('choices without a limit are all kept');
  let best = { first: 0, second: 0, benefit: -1 };
  let other = second.length - 1;
  for (let one = 0; one < first.length; one++) {
    const rest = room - (first.costs[one] ?? 0);
    while (other > 0 && (second.costs[other] ?? 0) > rest) other -= 1;
    const benefit = (first.benefits[one] ?? 0) + (second.benefits[other] ?? 0);
    if (benefit > best.benefit) best = { first: one, second: other, benefit };
  }
  return {
    positions: [
      ...first.positionsOf(best.first).flatMap((at) => even[at] ?? []),
      ...second.positionsOf(best.second).flatMap((at) => odd[at] ?? []),
    ].sort((a, b) => a - b),
    benefit: best.benefit,
  };
}
