/** The best choice of items by depth-first search: take first, skip later, never below a bound that cannot win. */
import { fractionalBound, type Choice, type OrderedItems } from './knapsack.ts';

export interface SearchOutcome {
  readonly choice: Choice;
  /** No choice is worth more; the choice's own benefit where the search ended by itself. */
  readonly upperBound: number;
  readonly nodes: number;
}

/**
 * Starts from a choice in hand and only looks for better ones. After E. Horowitz and S. Sahni, "Computing Partitions
 * with Applications to the Knapsack Problem", Journal of the ACM 21 (1974). Cut short at `nodeLimit` nodes, it
 * returns the best found and the highest bound among what it did not look into.
 */
export function searchChoices(
  ordered: OrderedItems,
  room: number,
  inHand: Choice,
  nodeLimit: number,
): SearchOutcome {
  const { items } = ordered;
  const taken: number[] = [];
  let best = inHand;
  let position = 0;
  let left = room;
  let benefit = 0;
  const boundHere = (): number => benefit + fractionalBound(ordered, position, left);
  const ceiling = boundHere();
  /** Drops the last item and continues without it; false when nothing is left to drop. */
  const turnBack = (): boolean => {
    const last = taken.pop();
    const item = last === undefined ? undefined : items[last];
    if (last === undefined || item === undefined) return false;
    left += item.cost;
    benefit -= item.benefit;
    position = last + 1;
    return true;
  };
  for (let nodes = 0; ; nodes++) {
    if (best.benefit >= ceiling) return { choice: best, upperBound: best.benefit, nodes };
    if (nodes >= nodeLimit) break;
    if (boundHere() > best.benefit) {
      const item = items[position];
      if (item !== undefined) {
        if (item.cost <= left) {
          taken.push(position);
          left -= item.cost;
          benefit += item.benefit;
        }
        position += 1;
        continue;
      }
      best = { positions: [...taken], benefit };
    }
    if (!turnBack()) return { choice: best, upperBound: best.benefit, nodes };
  }
  // Open: the node in hand, and for every item taken the branch without it.
  let upperBound = Math.max(best.benefit, boundHere());
  while (turnBack()) upperBound = Math.max(upperBound, boundHere());
  return { choice: best, upperBound, nodes: nodeLimit };
}
