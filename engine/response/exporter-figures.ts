/** What a change of duty asks of the exporters of one origin: the cut that holds the landed cost, and the volume at risk. */
import type { FocusFigures } from './focus-figures.ts';

export interface ExporterFigures {
  /** x = 1 - (1 + t0) / (1 + t1) at the average rates; negative after a cut of duty. A fraction; null without trade. */
  readonly priceCutThatHolds: number | null;
  /** That cut on the goods of the base: what holding the landed cost would take from the exporters. */
  readonly costOfHolding: number;
  /** How far prices at the border fall in the model. */
  readonly priceCut: number | null;
  /** Goods of the base that are not sold after, at base prices; negative where more is sold. And as a share. */
  readonly volumeAtRisk: number;
  readonly volumeAtRiskShare: number | null;
  /** Of the added duty on the goods of the base, what buyers pay; null where no duty is added in all. */
  readonly shareBorneByBuyers: number | null;
}

/** Less than this part of the trade is what sums of rates leave where nothing changed. */
const NOTHING = 1e-12;

export function exporterFigures(figures: FocusFigures): ExporterFigures {
  const { importsBefore, importsAfter, soldAtBasePrices, revenueBefore, revenueStatic, landedRise } = figures;
  const over = (amount: number, whole: number): number | null => (whole === 0 ? null : amount / whole + 0);
  const added = revenueStatic - revenueBefore;
  const cut = over(added, importsBefore + revenueStatic);
  return {
    priceCutThatHolds: cut,
    costOfHolding: (cut ?? 0) * importsBefore,
    priceCut: over(soldAtBasePrices - importsAfter, soldAtBasePrices),
    volumeAtRisk: importsBefore - soldAtBasePrices,
    volumeAtRiskShare: over(importsBefore - soldAtBasePrices, importsBefore),
    shareBorneByBuyers: Math.abs(added) <= NOTHING * importsBefore ? null : landedRise / added,
  };
}
