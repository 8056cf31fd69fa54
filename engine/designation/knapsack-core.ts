/** What is left to decide once every item is settled that a better choice could not treat otherwise. */
import { fractionalBound, orderedSums, type Choice, type OrderedItems } from './knapsack.ts';

export interface Core {
  readonly open: OrderedItems;
  /** Room for the open items: the settled ones that every better choice contains are paid. */
  readonly room: number;
  /** A choice in hand as positions among the open items, with the benefit they would need to equal it. */
  choiceOf(positions: readonly number[], benefit: number): Choice;
  readonly settledBenefit: number;
}

/**
 * An item is settled where the bound with the opposite decision does not pass the benefit in hand: taken where no
 * choice without it is better, left where none with it is (after R. S. Dembo and P. L. Hammer, "A Reduction
 * Algorithm for Knapsack Problems", Methods of Operations Research 36, 1980). So every choice better than the one
 * in hand, if there is any, takes the settled items and some of the open ones.
 */
export function coreOf(ordered: OrderedItems, room: number, inHand: number): Core {
  const { items, costs } = ordered;
  const taken: number[] = [];
  const open: number[] = [];
  for (const [at, { cost, benefit }] of items.entries()) {
    const isWhole = (costs[at + 1] ?? 0) <= room;
    // The bound of all items in more room holds this one whole, in less room none of it: it can be taken off or added.
    const opposite = isWhole
      ? fractionalBound(ordered, 0, room + cost) - benefit
      : fractionalBound(ordered, 0, room - cost) + benefit;
    if (opposite > inHand) open.push(at);
    else if (isWhole) taken.push(at);
  }
  const sumOf = (of: 'cost' | 'benefit'): number =>
    taken.reduce((sum, at) => sum + (items[at]?.[of] ?? 0), 0);
  const settledBenefit = sumOf('benefit');
  return {
    open: orderedSums(open.flatMap((at) => items[at] ?? [])),
    room: room - sumOf('cost'),
    settledBenefit,
    choiceOf: (positions, benefit) => ({
      positions: [...taken, ...positions.flatMap((position) => open[position] ?? [])],
      benefit: settledBenefit + benefit,
    }),
  };
}
