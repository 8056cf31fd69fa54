/**
 * Revenue, surplus and welfare that add up: every figure from the same before and after.
 *
 * consumerSurplus + revenue = importerWelfare; importerWelfare - exporterLoss = worldWelfare; deadweightLoss is
 * the latter with the other sign. The loss on duty already there (existingDutyLost) is part of it: a triangle on
 * the increase alone leaves it out, which for goods that start at 16.5% is most of the loss.
 */
import { orderFreeSum, orderFreeSumOf } from './order-free-sum.ts';
import type { OriginResponse, ProductResponse } from './product-response.ts';

export interface WelfareLedger {
  readonly importsBefore: number;
  readonly importsAfter: number;
  readonly creation: number;
  readonly diversion: number;
  readonly priceEffect: number;
  readonly revenueBefore: number;
  readonly revenueAfter: number;
  /** The two sum to the change of revenue: the new rates on the old imports, and what the imports lost. */
  readonly rateEffect: number;
  readonly baseErosion: number;
  readonly consumerSurplus: number;
  readonly importerWelfare: number;
  readonly exporterLoss: number;
  readonly worldWelfare: number;
  readonly deadweightLoss: number;
  /** Of it: the rate before on the quantity that is lost, at base border prices. The rest is the increase's own. */
  readonly existingDutyLost: number;
}

/** One origin's part of every sum that has parts by origin. */
export interface OriginLedger {
  readonly origin: string;
  readonly importsBefore: number;
  readonly importsAfter: number;
  readonly creation: number;
  readonly diversion: number;
  readonly priceEffect: number;
  readonly revenueBefore: number;
  readonly revenueAfter: number;
  readonly exporterLoss: number;
}

const revenueBefore = (each: OriginResponse): number => each.rateBefore * each.importsBefore;
const revenueAfter = (each: OriginResponse): number => each.rateAfter * each.importsAfter;

function sumOver(origins: readonly OriginResponse[], amount: (origin: OriginResponse) => number): number {
  return orderFreeSumOf(origins, amount);
}

/** The ledger of one product or of any number together. */
export function ledgerOf(responses: readonly ProductResponse[]): WelfareLedger {
  const origins = responses.flatMap((response) => response.origins);
  const before = sumOver(origins, revenueBefore);
  const after = sumOver(origins, revenueAfter);
  const consumerSurplus = orderFreeSumOf(responses, (response) => response.consumerSurplus);
  const exporterLoss = sumOver(origins, (each) => each.exporterLoss);
  const importerWelfare = orderFreeSum([consumerSurplus, after, -before]);
  const worldWelfare = importerWelfare - exporterLoss;
  return {
    importsBefore: sumOver(origins, (each) => each.importsBefore),
    importsAfter: sumOver(origins, (each) => each.importsAfter),
    creation: sumOver(origins, (each) => each.creation),
    diversion: sumOver(origins, (each) => each.diversion),
    priceEffect: sumOver(origins, (each) => each.priceEffect),
    revenueBefore: before,
    revenueAfter: after,
    rateEffect: sumOver(origins, (each) => (each.rateAfter - each.rateBefore) * each.importsBefore),
    baseErosion: sumOver(origins, (each) => each.rateAfter * (each.importsAfter - each.importsBefore)),
    consumerSurplus,
    importerWelfare,
    exporterLoss,
    worldWelfare,
    deadweightLoss: 0 - worldWelfare,
    existingDutyLost: sumOver(origins, (each) => revenueBefore(each) * (1 - each.quantity)),
  };
}

/** By origin, in the order of their names: who loses imports and who gains them. */
export function originLedgers(responses: readonly ProductResponse[]): readonly OriginLedger[] {
  const byOrigin = new Map<string, OriginResponse[]>();
  for (const each of responses.flatMap(({ origins }) => origins)) {
    const known = byOrigin.get(each.origin);
    if (known === undefined) byOrigin.set(each.origin, [each]);
    else known.push(each);
  }
  return [...byOrigin]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([origin, parts]) => ({
      origin,
      importsBefore: sumOver(parts, (each) => each.importsBefore),
      importsAfter: sumOver(parts, (each) => each.importsAfter),
      creation: sumOver(parts, (each) => each.creation),
      diversion: sumOver(parts, (each) => each.diversion),
      priceEffect: sumOver(parts, (each) => each.priceEffect),
      revenueBefore: sumOver(parts, revenueBefore),
      revenueAfter: sumOver(parts, revenueAfter),
      exporterLoss: sumOver(parts, (each) => each.exporterLoss),
    }));
}
