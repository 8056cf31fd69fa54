/** The goods balance with the origin in focus in both directions: imports that answer, exports that do not. */
import type { PublishedTotal } from '../trade/published-total.ts';
import type { FocusFigures } from './focus-figures.ts';
import type { FlowCoverage } from './scenario-flows.ts';

export interface BilateralBalance {
  /** All imports of the base year; those in no model stay as they were. */
  readonly importsBefore: number;
  readonly importsAfter: number;
  /** Unchanged: no model here covers the other country's buyers. */
  readonly exports: number;
  readonly before: number;
  readonly after: number;
}

export function bilateralBalance(
  { focusInLines, focusLeftOut }: FlowCoverage,
  { importsBefore, importsAfter }: FocusFigures,
  exported: number,
): BilateralBalance {
  const all = focusInLines + focusLeftOut;
  const after = all + (importsAfter - importsBefore);
  return {
    importsBefore: all,
    importsAfter: after,
    exports: exported,
    before: exported - all,
    after: exported - after,
  };
}

const EXPORTS = 'US exports to Vietnam, total exports FAS';
const CENTS_IN_BILLION = 1e11;

/** A published total in cents; null where the year has none. */
export function publishedBillions(
  totals: readonly PublishedTotal[],
  year: string,
  measure: string,
): number | null {
  const found = totals.find((total) => total.period === year && total.measure === measure);
  return found === undefined ? null : Math.round(Number(found.usdBillions) * CENTS_IN_BILLION);
}

/** Exports to the country in a year, in cents; null where none were published. */
export function publishedExports(totals: readonly PublishedTotal[], year: string): number | null {
  return publishedBillions(totals, year, EXPORTS);
}
