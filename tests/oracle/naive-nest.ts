/**
 * The nest by its definition: buyers with the utility n + A eta / (eta - 1) Q^((eta-1)/eta), Q a CES bundle,
 * weighted so that the base trade is what they buy at the base prices. Quantities are found by halving intervals,
 * never by the closed forms of the engine; the surplus is utility less spending. Sigma and eta away from 1.
 */
import type { OriginFlow } from '../../engine/response/origin-flow.ts';

export interface NaiveNest {
  readonly quantities: readonly number[];
  readonly borderPrices: readonly number[];
  readonly consumerSurplus: number;
}

/** Where a falling function of one number crosses zero. */
function crossingOf(f: (x: number) => number, low: number, high: number): number {
  let [from, to] = [low, high];
  for (let step = 0; step < 120; step += 1) {
    const middle = (from + to) / 2;
    if (f(middle) > 0) from = middle;
    else to = middle;
  }
  return (from + to) / 2;
}

/** `borderPriceOf`: the exporter's price at a quantity over its base. Every flow has trade. */
export function naiveNest(
  flows: readonly OriginFlow[],
  sigma: number,
  eta: number,
  borderPriceOf: (flow: OriginFlow, quantityRatio: number) => number,
): NaiveNest {
  const before = flows.map((flow) => ({ quantity: flow.customsValue, price: 1 + flow.rateBefore }));
  const power = (sigma - 1) / sigma;
  const bundleOf = (weights: readonly number[], quantities: readonly number[]): number => {
    let sum = 0;
    for (const [index, quantity] of quantities.entries())
      sum += (weights[index] ?? 0) ** (1 / sigma) * quantity ** power;
    return sum ** (1 / power);
  };
  // Demand of a CES bundle is weight x Q x (price / P)^-sigma: with Q = sum of the base quantities this gives back
  // the base at base prices for weights quantity x price^sigma, up to a scale that cancels.
  const weights = before.map(({ quantity, price }) => quantity * price ** sigma);
  const bundleBefore = bundleOf(
    weights,
    before.map(({ quantity }) => quantity),
  );
  // The first-order condition at the base: A Q^(-1/eta) dQ/dx = price, the same A for every variety.
  const marginal = (bundle: number, index: number, quantity: number): number =>
    bundle ** (1 / sigma) * ((weights[index] ?? 0) / quantity) ** (1 / sigma);
  const first = before[0] ?? { quantity: 1, price: 1 };
  const taste = first.price / (bundleBefore ** (-1 / eta) * marginal(bundleBefore, 0, first.quantity));
  const quantitiesAt = (bundle: number): readonly number[] =>
    flows.map((flow, index) => {
      const worth = (logRatio: number): number => {
        const quantity = flow.customsValue * Math.exp(logRatio);
        const price = (1 + flow.rateAfter) * borderPriceOf(flow, Math.exp(logRatio));
        return Math.log((taste * bundle ** (-1 / eta) * marginal(bundle, index, quantity)) / price);
      };
      return flow.customsValue * Math.exp(crossingOf(worth, -60, 60));
    });
  const logBundle = crossingOf(
    (log) => {
      const bundle = Math.exp(log);
      return bundleOf(weights, quantitiesAt(bundle)) - bundle;
    },
    Math.log(bundleBefore) - 12,
    Math.log(bundleBefore) + 12,
  );
  const bundle = Math.exp(logBundle);
  const after = quantitiesAt(bundle);
  const utility = (each: number): number => taste * (eta / (eta - 1)) * each ** ((eta - 1) / eta);
  const borderPrices = flows.map((flow, index) =>
    borderPriceOf(flow, (after[index] ?? 0) / flow.customsValue),
  );
  let spendingChange = 0;
  for (const [index, flow] of flows.entries()) {
    spendingChange += (1 + flow.rateAfter) * (borderPrices[index] ?? 0) * (after[index] ?? 0);
    spendingChange -= (1 + flow.rateBefore) * flow.customsValue;
  }
  return {
    quantities: after.map((quantity, index) => quantity / (flows[index]?.customsValue ?? 1)),
    borderPrices,
    consumerSurplus: utility(bundle) - utility(bundleBefore) - spendingChange,
  };
}
