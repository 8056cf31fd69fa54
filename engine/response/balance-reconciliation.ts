/**
 * The balance of a year as three tables have it, from one to the next line by line: as published on general imports,
 * on all imports for consumption and all exports, and on the trade to which both tariffs can be applied.
 */
import type { PublishedTotal } from '../trade/published-total.ts';
import { publishedBillions, publishedExports } from './bilateral-balance.ts';
import { reciprocalTrade } from './reciprocal-formula.ts';

export type BalancePart =
  /** Exports less general imports, to a tenth of a billion. */
  | 'published'
  /** Goods are counted when they leave a warehouse or a zone for the market, not when they arrive. */
  | 'importsForConsumption'
  /** What rounding to a tenth of a billion left of the exports, and of the published balance. */
  | 'exportsToTheDollar'
  | 'rounding'
  | 'allTrade'
  /** Without a rate: chapters 98 and 99; exports also of other editions and under quotas. */
  | 'importsLeftOut'
  | 'exportsLeftOut'
  /** What stays unexplained where the tables do not sum to the published totals. */
  | 'tablesApart'
  | 'priced';

export interface BalanceLine {
  readonly part: BalancePart;
  /** Whole cents, exports less imports; of a sum the balance, else what leads to the next. */
  readonly cents: number;
  readonly isSum: boolean;
}

export interface PricedBalance {
  readonly balance: number;
  readonly importsLeftOut: number;
  readonly exportsLeftOut: number;
}

const IMPORTS = 'US imports from Vietnam, imports for consumption, customs value';

/** Null for a year of which one of the totals is not published. */
export function reconcileBalance(
  totals: readonly PublishedTotal[],
  year: string,
  { balance, importsLeftOut, exportsLeftOut }: PricedBalance,
): readonly BalanceLine[] | null {
  const headline = reciprocalTrade(totals).find(
    ({ period, importsDerived }) => period === year && !importsDerived,
  );
  const [imports, exports] = [publishedBillions(totals, year, IMPORTS), publishedExports(totals, year)];
  if (headline?.publishedDeficit == null || imports === null || exports === null) return null;
  const cents = (billions: string): number => Math.round(Number(billions) * 1e11);
  const published = -cents(headline.publishedDeficit);
  const basis = cents(headline.imports) - imports;
  const toTheDollar = exports - cents(headline.exports);
  const allTrade = exports - imports;
  const step = (part: BalancePart, amount: number): readonly BalanceLine[] =>
    amount === 0 ? [] : [{ part, cents: amount, isSum: false }];
  const sum = (part: BalancePart, amount: number): BalanceLine => ({ part, cents: amount, isSum: true });
  return [
    sum('published', published),
    ...step('importsForConsumption', basis),
    ...step('exportsToTheDollar', toTheDollar),
    ...step('rounding', allTrade - (published + basis + toTheDollar)),
    sum('allTrade', allTrade),
    ...step('importsLeftOut', importsLeftOut),
    ...step('exportsLeftOut', -exportsLeftOut),
    ...step('tablesApart', balance - (allTrade + importsLeftOut - exportsLeftOut)),
    sum('priced', balance),
  ];
}
