/**
 * The rates of the most revenue and of the most welfare for one product: the maxima of the model shown, and beside
 * them what the textbook formulas name under conditions that the model need not meet.
 */
import { ok, type Result } from '../basis/result.ts';
import { cesArmington } from './ces-armington.ts';
import { optimalTariff, revenueMaximisingTariff, type RevenueMaximum } from './incidence.ts';
import { modelMaxima, type ModelMaxima } from './model-maxima.ts';
import { orderFreeSum } from './order-free-sum.ts';
import type { RespondedProduct } from './respond.ts';
import type { ResponseModel } from './response-model.ts';
import type { Refusal } from './refusal.ts';

export interface TariffBenchmarks {
  /** In the model: the focus pays the rate, the others what they pay before. Null where it cannot answer. */
  readonly inModel: ModelMaxima | null;
  /** The origin's share s of spending with duty, and its own-price elasticity sigma - s (sigma - eta). */
  readonly share: number;
  readonly ownElasticity: number;
  /** 1 / (e - 1), as if that elasticity were constant and nobody else paid duty. */
  readonly revenue: RevenueMaximum;
  /** w: as set, or the one that the pass-through implies for an origin with a small share. Null: no finite one. */
  readonly inverseExportSupply: number | null;
  readonly optimal: number | null;
}

/** w with beta = 1 / (1 + w sigma); none where nothing is passed on, or buyers do not answer at all. */
export function impliedInverseSupply(beta: number, sigma: number): number | null {
  if (beta === 1) return 0;
  const inverse = (1 / beta - 1) / sigma;
  return Number.isFinite(inverse) ? inverse : null;
}

/** Null for models that are no nest of origins. */
export function tariffBenchmarks(
  { elasticity, eta, origins }: RespondedProduct,
  focus: string,
  model: ResponseModel,
): Result<TariffBenchmarks | null, Refusal> {
  if (model.kind !== 'ces' || elasticity === null || eta === null) return ok(null);
  const spent = (each: RespondedProduct['origins'][number]): number =>
    each.importsBefore * (1 + each.rateBefore);
  const ours = orderFreeSum(origins.filter(({ origin }) => origin === focus).map(spent));
  const share = (1 - model.domesticShare) * (ours / orderFreeSum(origins.map(spent)));
  const sigma = elasticity.value;
  const ownElasticity = sigma - share * (sigma - eta);
  const revenue = revenueMaximisingTariff(ownElasticity);
  if (!revenue.ok) return revenue;
  const { supply } = model;
  const inverseExportSupply =
    supply.kind === 'exportSupply' ? supply.inverseElasticity : impliedInverseSupply(supply.beta, sigma);
  const optimal = inverseExportSupply === null ? ok(null) : optimalTariff(inverseExportSupply);
  if (!optimal.ok) return optimal;
  const flows = origins.map(({ origin, importsBefore, rateBefore, rateAfter }) => ({
    origin,
    customsValue: importsBefore,
    rateBefore,
    rateAfter,
  }));
  const inModel = modelMaxima(flows, focus, (moved) => {
    const response = cesArmington(moved, { sigma, eta, supply, domesticShare: model.domesticShare });
    return response.ok ? response.value : null;
  });
  return ok({
    inModel,
    share,
    ownElasticity,
    revenue: revenue.value,
    inverseExportSupply,
    optimal: optimal.value,
  });
}
