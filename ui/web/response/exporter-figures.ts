/** What a response means for those who sell: price, volume and value added, from the figures of one group of goods. */
import type { FocusFigures } from '../../../engine/index.ts';

/** Fractions, null where nothing was sold. */
export interface ExporterFigures {
  /** The cut of the price at the border that would hold the landed price: 1 - (1 + t0) / (1 + t1), average rates. */
  readonly priceCutThatHolds: number | null;
  /** The fall of the price in the model. */
  readonly priceCut: number | null;
  /** Of the volume, at the border prices of the base; negative where more is sold. */
  readonly volumeLost: number | null;
  /** Cents. */
  readonly salesChange: number;
}

export function exporterFigures(focus: FocusFigures): ExporterFigures {
  const { importsBefore, importsAfter, soldAtBasePrices, revenueBefore, revenueStatic } = focus;
  const salesChange = importsAfter - importsBefore;
  if (importsBefore === 0) return { priceCutThatHolds: null, priceCut: null, volumeLost: null, salesChange };
  return {
    priceCutThatHolds: (revenueStatic - revenueBefore) / (importsBefore + revenueStatic),
    priceCut: soldAtBasePrices === 0 ? null : 1 - importsAfter / soldAtBasePrices,
    volumeLost: 1 - soldAtBasePrices / importsBefore,
    salesChange,
  };
}

/**
 * What a cut takes of the value added of a unit, the share v of its price stated by the user: x / v. Null for a
 * share outside (0, 1]: nothing here knows one.
 */
export function valueAddedTaken(cut: number | null, share: number): number | null {
  return cut === null || !(share > 0 && share <= 1) ? null : cut / share;
}
