/** How much of the trade with the origin in focus a response is about: what a headline must not be silent on. */
import { orderFreeSum } from './order-free-sum.ts';
import type { RefusedProduct } from './refusal.ts';
import type { ProductFlows } from './response-model.ts';
import type { FlowCoverage } from './scenario-flows.ts';

/** Below this share of the trade there is no headline: what is left is no picture of the whole. */
export const HEADLINE_SHARE = 0.8;

export type RefusalReason = RefusedProduct['refusal']['kind'];

export interface RefusedTrade {
  readonly reason: RefusalReason;
  readonly products: number;
  /** Of the origin in focus, cents. */
  readonly customsValue: number;
}

export interface TradeInFigures {
  /** All of the year, cents; the next three sum to it. */
  readonly customsValue: number;
  readonly answered: number;
  readonly refused: number;
  /** Rows that no scenario models. */
  readonly leftOut: number;
  /** Answered over all; null without trade. */
  readonly share: number | null;
  readonly isEnoughForHeadline: boolean;
  /** The most trade first. */
  readonly byReason: readonly RefusedTrade[];
}

export function tradeInFigures(
  products: readonly ProductFlows[],
  focus: string,
  refusals: readonly RefusedProduct[],
  { focusInLines, focusLeftOut }: FlowCoverage,
): TradeInFigures {
  const valueOf = new Map(
    products.map(({ product, origins }) => [
      product,
      orderFreeSum(origins.flatMap((each) => (each.origin === focus ? [each.customsValue] : []))),
    ]),
  );
  const reasons = [...new Set(refusals.map(({ refusal }) => refusal.kind))].sort();
  const byReason = reasons.map((reason): RefusedTrade => {
    const those = refusals.filter(({ refusal }) => refusal.kind === reason);
    const customsValue = orderFreeSum(those.map(({ product }) => valueOf.get(product) ?? 0));
    return { reason, products: those.length, customsValue };
  });
  const refused = orderFreeSum(byReason.map(({ customsValue }) => customsValue));
  const customsValue = focusInLines + focusLeftOut;
  const answered = focusInLines - refused;
  const share = customsValue === 0 ? null : answered / customsValue;
  return {
    customsValue,
    answered,
    refused,
    leftOut: focusLeftOut,
    share,
    isEnoughForHeadline: share !== null && share >= HEADLINE_SHARE,
    byReason: byReason.toSorted((a, b) => b.customsValue - a.customsValue),
  };
}
