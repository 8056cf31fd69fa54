/**
 * The exact CES-Armington nest of one product: imports by origin are varieties, buyers substitute between them
 * with elasticity sigma, and demand for the product as a whole has the elasticity eta. Floating point.
 *
 * With g = (1 + rate after) / (1 + rate before) and shares s of spending with duty:
 * p = g x p*, P = (sum s p^(1-sigma))^(1/(1-sigma)), q = p^-sigma P^(sigma-eta), imports after = before x q x p*.
 */
import { fail, ok, type Result } from '../basis/result.ts';
import type { ExportSupply } from '../trade/response-model.ts';
import { surplusLossPerSpending } from './ces-price-index.ts';
import { supplyPrices } from './export-supply.ts';
import { orderFreeSumOf } from './order-free-sum.ts';
import { landedCostRatio, readyOrigins, type OriginFlow } from './origin-flow.ts';
import { divideChanges, finiteOnly, type ProductResponse } from './product-response.ts';
import { checkParameter, type Refusal } from './refusal.ts';

export interface CesParameters {
  /** Positive magnitudes. */
  readonly sigma: number;
  readonly eta: number;
  readonly supply: ExportSupply;
  /** Of all spending in the nest, on a domestic variety whose price stays; 0 for imports alone. Below 1. */
  readonly domesticShare: number;
}

function checked(parameters: CesParameters): Result<CesParameters, Refusal> {
  const { sigma, eta, supply, domesticShare } = parameters;
  const checks = [
    checkParameter('sigma', sigma),
    checkParameter('eta', eta),
    supply.kind === 'passThrough'
      ? checkParameter('beta', supply.beta, 0, 1)
      : checkParameter('inverseElasticity', supply.inverseElasticity),
    checkParameter('domesticShare', domesticShare, 0, 1 - Number.EPSILON),
  ];
  return checks.find((check) => !check.ok) ?? ok(parameters);
}

/** Refuses origins without trade, values and parameters out of bounds, and answers beyond a double. */
export function cesArmington(
  origins: readonly OriginFlow[],
  parameters: CesParameters,
): Result<ProductResponse, Refusal> {
  const ready = readyOrigins(origins);
  if (!ready.ok) return ready;
  const valid = checked(parameters);
  if (!valid.ok) return valid;
  const flows = ready.value;
  const { sigma, eta, supply, domesticShare } = parameters;
  const imported = orderFreeSumOf(flows, (flow) => flow.customsValue * (1 + flow.rateBefore));
  const varieties = flows.map((flow) => ({
    share: (1 - domesticShare) * ((flow.customsValue * (1 + flow.rateBefore)) / imported),
    logRatio: Math.log(landedCostRatio(flow)),
  }));
  const prices = supplyPrices(varieties, parameters);
  if (prices === null) return fail({ kind: 'beyondNumbers' });
  const spending = imported / (1 - domesticShare);
  const outcomes = flows.map((flow, index) => {
    const { logLanded, logBorder } = prices.varieties[index] ?? { logLanded: NaN, logBorder: NaN };
    const quantity = Math.exp(-sigma * logLanded + (sigma - eta) * prices.logIndex);
    return {
      flow,
      quantity,
      borderPrice: Math.exp(logBorder),
      landedPrice: Math.exp(logLanded),
      exporterLoss: exporterLoss(flow.customsValue, quantity, logBorder, supply),
    };
  });
  return finiteOnly({
    origins: divideChanges(outcomes),
    consumerSurplus: -spending * surplusLossPerSpending(prices.logIndex, eta),
    domestic:
      domesticShare === 0
        ? null
        : {
            before: spending * domesticShare,
            after: spending * domesticShare * Math.exp((sigma - eta) * prices.logIndex),
          },
  });
}

/**
 * With a supply curve, the area left of it: the integral of p^(1/w) from p* to 1 is w / (1 + w) (1 - q p*).
 * With an imposed pass-through no curve is known: a straight one through the two points, (1 - p*)(1 + q) / 2.
 */
function exporterLoss(value: number, quantity: number, logBorder: number, supply: ExportSupply): number {
  const fall = -Math.expm1(logBorder);
  if (supply.kind === 'passThrough') return (value * fall * (1 + quantity)) / 2;
  const { inverseElasticity } = supply;
  return value * (inverseElasticity / (1 + inverseElasticity)) * (1 - quantity * (1 - fall));
}
