/** Items worth most together within a room: order, bound and the choice by rule; whole numbers below 2^53. */

/** Cost above zero and at most the room, benefit above zero. */
export interface Item {
  readonly id: string;
  readonly cost: number;
  readonly benefit: number;
}

/** Items in order of benefit per cost, with running sums: `costs[k]` is the cost of the first k. */
export interface OrderedItems {
  readonly items: readonly Item[];
  readonly costs: Float64Array;
  readonly benefits: Float64Array;
}

/** Positions in the order, and their benefit. */
export interface Choice {
  readonly positions: readonly number[];
  readonly benefit: number;
}

/**
 * Highest benefit per cost first; among equals the costliest first, so that the small ones fill what room is left;
 * then by id. Products of cents pass 2^53, so they are compared as whole numbers of any size.
 */
export function inOrderOfRatio(unordered: readonly Item[]): OrderedItems {
  const items = unordered
    .map((item) => ({ item, cost: BigInt(item.cost), benefit: BigInt(item.benefit) }))
    .sort((a, b) => {
      const [left, right] = [b.benefit * a.cost, a.benefit * b.cost];
      if (left !== right) return left < right ? -1 : 1;
      return b.item.cost - a.item.cost || (a.item.id < b.item.id ? -1 : 1);
    })
    .map(({ item }) => item);
  return orderedSums(items);
}

/** Items that are in order already, with their running sums. */
export function orderedSums(items: readonly Item[]): OrderedItems {
  const costs = new Float64Array(items.length + 1);
  const benefits = new Float64Array(items.length + 1);
  for (const [at, { cost, benefit }] of items.entries()) {
    costs[at + 1] = (costs[at] ?? 0) + cost;
    benefits[at + 1] = (benefits[at] ?? 0) + benefit;
  }
  return { items, costs, benefits };
}

/** Where the items from `start` on, taken in order, first pass the room. */
export function firstThatPasses({ items, costs }: OrderedItems, start: number, room: number): number {
  const paid = costs[start] ?? 0;
  let [fits, tooMany] = [start, items.length + 1];
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if ((costs[middle] ?? 0) - paid <= room) fits = middle;
    else tooMany = middle;
  }
  return fits;
}

/**
 * No choice among the items from `start` on is worth more within `room`: whole items in order, then the part of
 * the next one that fits. G. B. Dantzig, "Discrete-Variable Extremum Problems", Operations Research 5 (1957).
 */
export function fractionalBound(ordered: OrderedItems, start: number, room: number): number {
  const { items, costs, benefits } = ordered;
  const fits = firstThatPasses(ordered, start, room);
  const whole = (benefits[fits] ?? 0) - (benefits[start] ?? 0);
  const next = items[fits];
  if (next === undefined) return whole;
  const part = (room - ((costs[fits] ?? 0) - (costs[start] ?? 0))) * (next.benefit / next.cost);
  // Two roundings of one part in 2^53 each: raised by more than both, the floor never falls below the true one.
  return whole + Math.floor(part + part * 2 ** -51);
}

/**
 * Takes in order whatever still fits, or the one best item if that is worth more. Worth at least half of the best
 * choice: the whole items of the bound and the next one together reach the bound, and both are candidates here
 * (H. Kellerer, U. Pferschy, D. Pisinger, "Knapsack Problems", 2004, section 2.1).
 */
export function choiceByRule({ items }: OrderedItems, room: number): Choice {
  const positions: number[] = [];
  let left = room;
  let benefit = 0;
  let best = 0;
  for (const [at, item] of items.entries()) {
    if (item.benefit > (items[best]?.benefit ?? 0)) best = at;
    if (item.cost > left) continue;
    positions.push(at);
    left -= item.cost;
    benefit += item.benefit;
  }
  const single = items[best]?.benefit ?? 0;
  return single > benefit ? { positions: [best], benefit: single } : { positions, benefit };
}
