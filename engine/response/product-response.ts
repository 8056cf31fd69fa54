/** What every model answers for one product: the same fields, so that one ledger serves all models. */
import { fail, ok, type Result } from '../basis/result.ts';
import { orderFreeSumOf } from './order-free-sum.ts';
import type { OriginFlow } from './origin-flow.ts';
import { isWithinNumbers, type Refusal } from './refusal.ts';

export interface OriginResponse {
  readonly origin: string;
  readonly rateBefore: number;
  readonly rateAfter: number;
  /** Customs values, duty excluded, at the border prices of their time. */
  readonly importsBefore: number;
  readonly importsAfter: number;
  /** After over before; 1 is no change. */
  readonly quantity: number;
  readonly borderPrice: number;
  readonly landedPrice: number;
  /** The three sum to importsAfter - importsBefore. The first two are at the border prices of the base. */
  readonly creation: number;
  readonly diversion: number;
  readonly priceEffect: number;
  /** Surplus that the origin's exporters lose; negative where they gain. */
  readonly exporterLoss: number;
}

export interface ProductResponse {
  readonly origins: readonly OriginResponse[];
  /** Change of the surplus of the importing country's buyers; a loss is negative. */
  readonly consumerSurplus: number;
  /** Spending on the domestic variety, where the nest has one. */
  readonly domestic: { readonly before: number; readonly after: number } | null;
}

/** What a model finds for one origin before its change of quantity is divided. */
export interface OriginOutcome {
  readonly flow: OriginFlow;
  readonly quantity: number;
  readonly borderPrice: number;
  readonly landedPrice: number;
  readonly exporterLoss: number;
}

/**
 * Divides each origin's change of quantity, at base border prices, into creation (the change of the product's
 * total, spread by the origins' shares before) and diversion (the change of the origin's share of the total
 * after). At the total after, diversion sums to zero over the origins; it is zero for each where all change alike.
 */
export function divideChanges(outcomes: readonly OriginOutcome[]): readonly OriginResponse[] {
  const before = orderFreeSumOf(outcomes, ({ flow }) => flow.customsValue);
  const after = orderFreeSumOf(outcomes, ({ flow, quantity }) => flow.customsValue * quantity);
  return outcomes.map(({ flow, quantity, borderPrice, landedPrice, exporterLoss }) => {
    const base = flow.customsValue;
    const proportional = base * (after / before);
    return {
      origin: flow.origin,
      rateBefore: flow.rateBefore,
      rateAfter: flow.rateAfter,
      importsBefore: base,
      importsAfter: base * quantity * borderPrice,
      quantity,
      borderPrice,
      landedPrice,
      creation: proportional - base,
      diversion: base * quantity - proportional,
      priceEffect: base * quantity * (borderPrice - 1),
      exporterLoss,
    };
  });
}

function isWithin(each: OriginResponse): boolean {
  return (
    isWithinNumbers(each.importsAfter) &&
    isWithinNumbers(each.importsAfter * each.rateAfter) &&
    isWithinNumbers(each.quantity) &&
    isWithinNumbers(each.borderPrice) &&
    isWithinNumbers(each.landedPrice) &&
    isWithinNumbers(each.creation) &&
    isWithinNumbers(each.diversion) &&
    isWithinNumbers(each.priceEffect) &&
    isWithinNumbers(each.exporterLoss)
  );
}

/**
 * The last gate of every model: a figure that is no amount is refused, never shown. What is left of a nothing with
 * a sign loses the sign, which would be printed.
 */
export function finiteOnly(response: ProductResponse): Result<ProductResponse, Refusal> {
  const { origins, consumerSurplus, domestic } = response;
  const isSound =
    isWithinNumbers(consumerSurplus) &&
    isWithinNumbers(domestic?.before ?? 0) &&
    isWithinNumbers(domestic?.after ?? 0) &&
    origins.every(isWithin);
  if (!isSound) return fail({ kind: 'beyondNumbers' });
  return ok({
    domestic,
    consumerSurplus: consumerSurplus + 0,
    origins: origins.map((each) => ({
      ...each,
      creation: each.creation + 0,
      diversion: each.diversion + 0,
      priceEffect: each.priceEffect + 0,
      exporterLoss: each.exporterLoss + 0,
    })),
  });
}
