/** The origin in focus within a response: its trade, its duty with and without behaviour, its exporters' prices. */
import { fail, ok, type Result } from '../basis/result.ts';
import { orderFreeSumOf } from './order-free-sum.ts';
import type { OriginResponse } from './product-response.ts';
import { checkParameter, type Refusal } from './refusal.ts';

export interface FocusFigures {
  readonly importsBefore: number;
  readonly importsAfter: number;
  readonly creation: number;
  readonly diversion: number;
  readonly priceEffect: number;
  readonly revenueBefore: number;
  /** The new rates on the old imports: what a comparison without behaviour shows. */
  readonly revenueStatic: number;
  readonly revenueAfter: number;
  readonly exporterLoss: number;
  /** What is sold after, at the border prices of the base: beside importsAfter it shows the fall of those prices. */
  readonly soldAtBasePrices: number;
  /** The base's goods at what buyers pay after, less what they paid before: their part of the added duty. */
  readonly landedRise: number;
}

/** The rows of one origin, in one product or in many. */
export function focusFigures(rows: readonly OriginResponse[]): FocusFigures {
  const sum = (amount: (row: OriginResponse) => number): number => orderFreeSumOf(rows, amount);
  return {
    importsBefore: sum((row) => row.importsBefore),
    importsAfter: sum((row) => row.importsAfter),
    creation: sum((row) => row.creation),
    diversion: sum((row) => row.diversion),
    priceEffect: sum((row) => row.priceEffect),
    revenueBefore: sum((row) => row.rateBefore * row.importsBefore),
    revenueStatic: sum((row) => row.rateAfter * row.importsBefore),
    revenueAfter: sum((row) => row.rateAfter * row.importsAfter),
    exporterLoss: sum((row) => row.exporterLoss),
    soldAtBasePrices: sum((row) => row.importsBefore * row.quantity),
    landedRise: sum((row) => row.importsBefore * (1 + row.rateBefore) * (row.landedPrice - 1)),
  };
}

export interface ValueAdded {
  readonly before: number;
  readonly after: number;
  /** How far the exporters' prices fall in the model, and the fall that would hold the landed price; fractions. */
  readonly priceCut: number;
  readonly priceCutThatHolds: number;
  /** Each over the share: above 1 it takes more than all the value added of a unit. */
  readonly atRisk: number;
  readonly atRiskIfHeld: number;
}

/**
 * What is left of the value added at home: share v of the value before, and after what is sold less inputs, which
 * cost per unit what they cost before: M1 - (1 - v) Q. Refuses a share that is not in (0, 1]. The share is the
 * user's: nothing here knows it.
 */
export function valueAddedOf(figures: FocusFigures, share: number): Result<ValueAdded, Refusal> {
  const valid = checkParameter('valueAddedShare', share, Number.MIN_VALUE, 1);
  if (!valid.ok) return valid;
  const { importsBefore, importsAfter, soldAtBasePrices, revenueBefore, revenueStatic } = figures;
  if (importsBefore === 0) return fail({ kind: 'noTrade' });
  const priceCut = soldAtBasePrices === 0 ? 0 : 1 - importsAfter / soldAtBasePrices;
  // x = 1 - (1 + t0) / (1 + t1), at the group's own average rates.
  const priceCutThatHolds = (revenueStatic - revenueBefore) / (importsBefore + revenueStatic);
  return ok({
    before: share * importsBefore,
    after: importsAfter - (1 - share) * soldAtBasePrices,
    priceCut,
    priceCutThatHolds,
    atRisk: priceCut / share,
    atRiskIfHeld: priceCutThatHolds / share,
  });
}
