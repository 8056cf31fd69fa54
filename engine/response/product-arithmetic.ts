/** One product's answer in the nest unfolded: every number that a reader needs to check it by hand. */
import { logPriceIndex } from './ces-price-index.ts';
import { orderFreeSum } from './order-free-sum.ts';
import { landedCostRatio } from './origin-flow.ts';
import type { OriginResponse } from './product-response.ts';
import type { RespondedProduct, TradeResponse } from './respond.ts';

export interface OriginArithmetic extends OriginResponse {
  /** Of all spending with duty before, the domestic variety included. */
  readonly share: number;
  /** g = (1 + rate after) / (1 + rate before). */
  readonly ratio: number;
}

export interface ProductArithmetic {
  readonly product: string;
  readonly elasticity: RespondedProduct['elasticity'];
  readonly eta: number | null;
  /** Origins whose rate changes, the focus first; `others` are all that stay, as one: in the nest they are. */
  readonly changed: readonly OriginArithmetic[];
  readonly others: {
    readonly origins: number;
    readonly importsBefore: number;
    readonly importsAfter: number;
    readonly share: number;
    readonly quantity: number | null;
    readonly revenueBefore: number;
    readonly revenueAfter: number;
    readonly creation: number;
    readonly diversion: number;
  };
  /** Spending with duty before, E0; the domestic share of it; the price index P, where the nest has one. */
  readonly spending: number;
  readonly domesticShare: number;
  readonly priceIndex: number | null;
  readonly ledger: RespondedProduct['ledger'];
}

/** Null where the response has no answer for the product. */
export function productArithmetic(response: TradeResponse, product: string): ProductArithmetic | null {
  const found = response.products.find((each) => each.product === product);
  if (found === undefined) return null;
  const { model, focus } = response;
  const domesticShare = model.kind === 'ces' ? model.domesticShare : 0;
  const imported = orderFreeSum(found.origins.map((each) => each.importsBefore * (1 + each.rateBefore)));
  const spending = imported / (1 - domesticShare);
  const shareOf = (each: OriginResponse): number => (each.importsBefore * (1 + each.rateBefore)) / spending;
  const unfolded = found.origins.map((each): OriginArithmetic => ({
    ...each,
    share: shareOf(each),
    ratio: landedCostRatio({ ...each, customsValue: each.importsBefore }),
  }));
  const changed = unfolded
    .filter(({ ratio, origin }) => ratio !== 1 || origin === focus)
    .sort((a, b) => Number(b.origin === focus) - Number(a.origin === focus));
  const unchanged = unfolded.filter((each) => !changed.includes(each));
  const sum = (amount: (each: OriginArithmetic) => number): number => orderFreeSum(unchanged.map(amount));
  const sigma = model.kind === 'ces' ? found.elasticity?.value : undefined;
  const varieties = [
    ...unfolded.map(({ share, landedPrice }) => ({ share, logPrice: Math.log(landedPrice) })),
    { share: domesticShare, logPrice: 0 },
  ];
  return {
    product,
    elasticity: found.elasticity,
    eta: found.eta,
    changed,
    others: {
      origins: unchanged.length,
      importsBefore: sum((each) => each.importsBefore),
      importsAfter: sum((each) => each.importsAfter),
      share: sum(({ share }) => share),
      quantity: unchanged[0]?.quantity ?? null,
      revenueBefore: sum((each) => each.rateBefore * each.importsBefore),
      revenueAfter: sum((each) => each.rateAfter * each.importsAfter),
      creation: sum(({ creation }) => creation),
      diversion: sum(({ diversion }) => diversion),
    },
    spending,
    domesticShare,
    priceIndex: sigma === undefined ? null : Math.exp(logPriceIndex(varieties, sigma)),
    ledger: found.ledger,
  };
}
