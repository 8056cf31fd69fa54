/**
 * The door of the trade response: base flows and effective rates before and after in, imports, revenue and welfare
 * out, by product, by origin and in total. Plain data, ordinary floating point (powers and logarithms have no exact
 * decimals), in the unit of money that came in; nothing is rounded. The order of products and rows does not matter.
 */
import { ok, type Result } from '../basis/result.ts';
import type { ElasticityTable } from '../trade/elasticity-table.ts';
import type { ResponseParameters } from '../trade/response-parameters.ts';
import type { ResponseModel } from '../trade/response-model.ts';
import { cesArmington } from './ces-armington.ts';
import { caveatsOf, noticesOf, type Caveat, type Notice } from './caveats.ts';
import { elasticityFinder, type ChosenElasticity } from './elasticities.ts';
import { orderFreeSum } from './order-free-sum.ts';
import { sortedOrigins, valueTouched } from './origin-flow.ts';
import type { OriginResponse, ProductResponse } from './product-response.ts';
import type { Refusal, RefusedProduct } from './refusal.ts';
import type { OthersFace, ProductFlows, ResponseRequest } from './response-model.ts';
import { smart } from './smart.ts';
import { staticResponse } from './static-response.ts';
import { ledgerOf, originLedgers, type OriginLedger, type WelfareLedger } from './welfare-ledger.ts';

export interface ResponseReference {
  readonly tables: readonly ElasticityTable[];
  readonly parameters: ResponseParameters;
}

export interface RespondedProduct {
  readonly product: string;
  /** Of the model's first elasticity; none without behaviour. */
  readonly elasticity: ChosenElasticity | null;
  /** The outer elasticity used, after the cap; none in other models. */
  readonly eta: number | null;
  readonly origins: readonly OriginResponse[];
  readonly domestic: ProductResponse['domestic'];
  readonly ledger: WelfareLedger;
}

export interface TradeResponse {
  readonly model: ResponseModel;
  readonly focus: string;
  readonly othersFace: OthersFace;
  readonly baseYear: string;
  readonly products: readonly RespondedProduct[];
  readonly origins: readonly OriginLedger[];
  readonly totals: WelfareLedger;
  /** No origin pays another rate on any product, refused ones included. */
  readonly isUnchanged: boolean;
  /** Not in the totals: visible with the money that they touch. */
  readonly refusals: readonly RefusedProduct[];
  readonly refusedCustomsValue: number;
  readonly notices: readonly Notice[];
  /** To be shown beside every figure. */
  readonly caveats: readonly Caveat[];
}

interface Answer {
  readonly elasticity: ChosenElasticity | null;
  readonly eta: number | null;
  readonly response: ProductResponse;
}

type Responder = (flows: ProductFlows) => Result<Answer, Refusal>;

function responder({ model, focus }: ResponseRequest, { tables, parameters }: ResponseReference): Responder {
  switch (model.kind) {
    case 'static':
      return ({ origins }) => {
        const response = staticResponse(origins);
        return response.ok ? ok({ elasticity: null, eta: null, response: response.value }) : response;
      };
    case 'ces': {
      const sigmaOf = elasticityFinder(model.substitution, tables, parameters);
      return ({ product, origins }) => {
        const sigma = sigmaOf(product);
        if (!sigma.ok) return sigma;
        const { eta: chosen, neverAboveSubstitution } = model.outer;
        const eta = neverAboveSubstitution ? Math.min(chosen, sigma.value.value) : chosen;
        const { supply, domesticShare } = model;
        const response = cesArmington(origins, { sigma: sigma.value.value, eta, supply, domesticShare });
        return response.ok ? ok({ elasticity: sigma.value, eta, response: response.value }) : response;
      };
    }
    case 'smart': {
      const demandOf = elasticityFinder(model.importDemand, tables, parameters);
      return ({ product, origins }) => {
        const demand = demandOf(product);
        if (!demand.ok) return demand;
        const { substitution, exportSupply } = model;
        const response = smart(origins, focus, {
          importDemand: demand.value.value,
          substitution,
          exportSupply,
        });
        return response.ok ? ok({ elasticity: demand.value, eta: null, response: response.value }) : response;
      };
    }
  }
}

/** Rows of one product twice are distinguished by their contents, so that their order cannot matter either. */
function sortedProducts(products: readonly ProductFlows[]): readonly ProductFlows[] {
  const sorted = products.map(({ product, origins }) => ({ product, origins: sortedOrigins(origins) }));
  const contents = (each: ProductFlows): string => JSON.stringify(each.origins);
  return sorted.sort((a, b) => {
    if (a.product !== b.product) return a.product < b.product ? -1 : 1;
    return contents(a) < contents(b) ? -1 : 1;
  });
}

export function respond(request: ResponseRequest, reference: ResponseReference): TradeResponse {
  const answerOf = responder(request, reference);
  const products: RespondedProduct[] = [];
  const responses: ProductResponse[] = [];
  const refusals: RefusedProduct[] = [];
  for (const flows of sortedProducts(request.products)) {
    const answer = answerOf(flows);
    if (!answer.ok) {
      const customsValue = valueTouched(flows.origins);
      refusals.push({ product: flows.product, customsValue, refusal: answer.failure });
      continue;
    }
    const { response, elasticity, eta } = answer.value;
    responses.push(response);
    const { origins, domestic } = response;
    products.push({
      product: flows.product,
      elasticity,
      eta,
      origins,
      domestic,
      ledger: ledgerOf([response]),
    });
  }
  const { model, focus, othersFace, baseYear } = request;
  return {
    model,
    focus,
    othersFace,
    baseYear,
    products,
    origins: originLedgers(responses),
    totals: ledgerOf(responses),
    isUnchanged: request.products.every(({ origins }) =>
      origins.every(({ rateBefore, rateAfter }) => rateBefore === rateAfter),
    ),
    refusals,
    refusedCustomsValue: orderFreeSum(refusals.map(({ customsValue }) => customsValue)),
    notices: noticesOf(products, model),
    caveats: caveatsOf(model),
  };
}
