/** A request for a trade response, prepared for a Monte Carlo over its parameters. */
import { fail, ok, type Result } from '../basis/result.ts';
import type { OuterElasticity } from '../trade/response-model.ts';
import { elasticityFinder } from './elasticities.ts';
import { valueTouched } from './origin-flow.ts';
import type { Refusal, RefusedProduct } from './refusal.ts';
import type { ResponseReference } from './respond.ts';
import type { ResponseRequest } from './response-model.ts';
import type { UncertainProduct } from './uncertain-nest.ts';
import { planUncertainty, type UncertaintyPlan } from './uncertainty-plan.ts';

export interface UncertainRequest {
  readonly plan: UncertaintyPlan;
  readonly demand: OuterElasticity;
}

/**
 * The points are those of the request; products of one chapter share their draw of sigma. Only the nest with a
 * pass-through has one to draw: other models are refused. The pass-through of the request itself is not used.
 */
export function uncertainRequest(
  request: ResponseRequest,
  { tables, parameters }: ResponseReference,
): Result<UncertainRequest, Refusal> {
  const { model, focus, products } = request;
  if (model.kind !== 'ces') return fail({ kind: 'badParameter', parameter: 'model', value: model.kind });
  if (model.supply.kind !== 'passThrough')
    return fail({ kind: 'badParameter', parameter: 'supply', value: model.supply.kind });
  const sigmaOf = elasticityFinder(model.substitution, tables, parameters);
  const ready: UncertainProduct[] = [];
  const refused: RefusedProduct[] = [];
  for (const { product, origins } of products) {
    const sigma = sigmaOf(product);
    if (!sigma.ok) refused.push({ product, customsValue: valueTouched(origins), refusal: sigma.failure });
    else
      ready.push({
        product,
        sigma: sigma.value.value,
        group: product.slice(0, 2),
        domesticShare: model.domesticShare,
        origins,
      });
  }
  const plan = planUncertainty(ready, focus, refused);
  return ok({ plan, demand: model.outer });
}
