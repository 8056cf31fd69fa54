/** All choices among items that no other beats: of two, the one that costs no less and is worth no more is left out. */
import type { Item } from './knapsack.ts';

/** In order of cost; benefits rise with it. */
export interface UndominatedChoices {
  readonly length: number;
  readonly costs: Float64Array;
  readonly benefits: Float64Array;
  /** The items of one choice, as positions among the items, ascending. */
  positionsOf(choice: number): readonly number[];
}

export type MayWin = (cost: number, benefit: number) => boolean;

interface Layer {
  readonly length: number;
  readonly costs: Float64Array;
  readonly benefits: Float64Array;
  /** Twice the place of the choice in the layer before, plus one where this layer's item was added to it. */
  readonly origins: Uint32Array;
}

const EMPTY: Layer = {
  length: 1,
  costs: Float64Array.of(0),
  benefits: Float64Array.of(0),
  origins: Uint32Array.of(0),
};

/**
 * Item after item, the choices without it and those with it are merged by cost: G. L. Nemhauser and Z. Ullmann,
 * "Discrete Dynamic Programming and Capital Allocation", Management Science 15 (1969). `mayWinBefore(next)` says which
 * choices of the items before `next` are worth going on with. Null where more than `limit` choices would be kept over all items, a memory of some
 * twenty bytes each.
 */
export function undominatedChoices(
  items: readonly Item[],
  room: number,
  limit: number,
  mayWinBefore: (next: number) => MayWin,
): UndominatedChoices | null {
  const origins: Uint32Array[] = [];
  let layer = EMPTY;
  let kept = 0;
  for (const [position, item] of items.entries()) {
    layer = withItem(layer, item, room, mayWinBefore(position + 1));
    origins.push(layer.origins.slice(0, layer.length));
    kept += layer.length;
    if (kept > limit) return null;
  }
  return {
    length: layer.length,
    costs: layer.costs,
    benefits: layer.benefits,
    positionsOf(choice) {
      const positions: number[] = [];
      let at = choice;
      for (let position = items.length - 1; position >= 0; position--) {
        const origin = origins[position]?.[at] ?? 0;
        if (origin % 2 === 1) positions.push(position);
        at = Math.floor(origin / 2);
      }
      return positions.reverse();
    },
  };
}

function withItem(before: Layer, item: Item, room: number, mayWin: MayWin): Layer {
  const costs = new Float64Array(2 * before.length);
  const benefits = new Float64Array(2 * before.length);
  const origins = new Uint32Array(2 * before.length);
  let length = 0;
  const keep = (cost: number, benefit: number, origin: number): void => {
    const previous = length - 1;
    if (length > 0 && benefit <= (benefits[previous] ?? 0)) return;
    if (!mayWin(cost, benefit)) return;
    // At the same cost the one worth more takes the place of the other.
    const at = length > 0 && costs[previous] === cost ? previous : length;
    costs[at] = cost;
    benefits[at] = benefit;
    origins[at] = origin;
    length = at + 1;
  };
  let having = 0;
  for (let without = 0; without <= before.length; without++) {
    // After the last choice without the item, those with it that still fit; cents are whole, so one more is past them.
    const cost = without < before.length ? (before.costs[without] ?? 0) : room + 1;
    for (; having < before.length; having++) {
      const costWith = (before.costs[having] ?? 0) + item.cost;
      if (costWith >= cost) break;
      keep(costWith, (before.benefits[having] ?? 0) + item.benefit, 2 * having + 1);
    }
    if (without < before.length) keep(cost, before.benefits[without] ?? 0, 2 * without);
  }
  return { length, costs, benefits, origins };
}
