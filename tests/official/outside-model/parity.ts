/** All days compared once, with the differences by class: for the test and for the page that shows them. */
import { compareDay, tradeOf2024, type Difference } from './compare-cells.ts';
import { differenceClasses } from './difference-classes.ts';
import { dates } from './read-peer.ts';

export interface ClassTotals {
  readonly id: string;
  /** Statistical numbers times days. */
  readonly cells: number;
  readonly numbers: number;
  /** Imports of 2024 under those numbers, whole dollars, each number once. */
  readonly usd: number;
}

export const UNEXPLAINED = 'unexplained';

export function compareAll() {
  const days = dates.map(compareDay);
  const trade = tradeOf2024();
  const byClass = new Map<string, Difference[]>();
  for (const difference of days.flatMap(({ differences }) => differences)) {
    const id = differenceClasses.find(({ holds }) => holds(difference))?.id ?? UNEXPLAINED;
    const found = byClass.get(id);
    if (found === undefined) byClass.set(id, [difference]);
    else found.push(difference);
  }
  const totals = [...byClass].map(([id, found]): ClassTotals => {
    const numbers = new Set(found.map(({ number }) => number));
    const usd = [...numbers].reduce((sum, number) => sum + (trade.get(number) ?? 0), 0);
    return { id, cells: found.length, numbers: numbers.size, usd };
  });
  return { days, byClass, totals };
}

/** What the page shows; classes with most cells first. */
export function shownOf({ days, totals }: ReturnType<typeof compareAll>) {
  const compared = days.reduce((sum, day) => sum + day.compared, 0);
  const differing = totals.reduce((sum, { cells }) => sum + cells, 0);
  return {
    days: days.map(({ date, compared: numbers, differences }) => ({
      date,
      numbers,
      agreeing: numbers - differences.length,
    })),
    compared,
    agreeing: compared - differing,
    classes: totals
      .toSorted((a, b) => b.cells - a.cells)
      .map(({ id, ...counts }) => {
        const known = differenceClasses.find((each) => each.id === id);
        return { id, cause: known?.cause ?? null, authority: known?.authority ?? null, ...counts };
      }),
  };
}
