/** No response: the same goods in the same quantities at the same border prices, dearer by the whole duty. */
import type { Result } from '../basis/result.ts';
import { orderFreeSum } from './order-free-sum.ts';
import { landedCostRatio, readyOrigins, type OriginFlow } from './origin-flow.ts';
import { divideChanges, finiteOnly, type ProductResponse } from './product-response.ts';
import type { Refusal } from './refusal.ts';

/** Revenue rises by what buyers lose: welfare does not move. */
export function staticResponse(origins: readonly OriginFlow[]): Result<ProductResponse, Refusal> {
  const ready = readyOrigins(origins);
  if (!ready.ok) return ready;
  const responses = divideChanges(
    ready.value.map((flow) => ({
      flow,
      quantity: 1,
      borderPrice: 1,
      landedPrice: landedCostRatio(flow),
      exporterLoss: 0,
    })),
  );
  const loss = ready.value.map((flow) => (flow.rateAfter - flow.rateBefore) * flow.customsValue);
  return finiteOnly({ origins: responses, consumerSurplus: 0 - orderFreeSum(loss), domestic: null });
}
