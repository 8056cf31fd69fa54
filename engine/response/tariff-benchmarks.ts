/**
 * The rates of the most revenue and of the most welfare for one product: the maxima of the model shown, and beside
 * them what the textbook formulas name under conditions that the model need not meet.
 */
import { ok, type Result } from '../basis/result.ts';
import type { ResponseModel } from '../trade/response-model.ts';
import { cesArmington } from './ces-armington.ts';
import { optimalTariff, revenueMaximisingTariff, type RevenueMaximum } from './incidence.ts';
import { modelMaxima, type ModelMaxima } from './model-maxima.ts';
import { orderFreeSum } from './order-free-sum.ts';
import { importsOf, type OriginFlow } from './origin-flow.ts';
import type { ProductResponse } from './product-response.ts';
import type { RespondedProduct } from './respond.ts';
import type { Refusal } from './refusal.ts';
import { smart } from './smart.ts';

export interface TariffBenchmarks {
  /** In the model: the focus pays the rate, the others what they pay before. Null where it cannot answer. */
  readonly inModel: ModelMaxima | null;
  /**
   * Whose own-price elasticity it is: the nest's, sigma - s (sigma - eta) with s the origin's share of spending with
   * duty; or that of SMART where its lines begin, Em + Es (1 - s) with s the share of the value.
   */
  readonly elasticityOf: 'nest' | 'smart';
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

type Model<Kind extends ResponseModel['kind']> = Extract<ResponseModel, { readonly kind: Kind }>;

function flowsOf({ origins }: RespondedProduct): readonly OriginFlow[] {
  return origins.map(({ origin, importsBefore, rateBefore, rateAfter }) => ({
    origin,
    customsValue: importsBefore,
    rateBefore,
    rateAfter,
  }));
}

const answered = (response: Result<ProductResponse, Refusal>): ProductResponse | null =>
  response.ok ? response.value : null;

function formulas(
  kind: TariffBenchmarks['elasticityOf'],
  inModel: ModelMaxima | null,
  share: number,
  ownElasticity: number,
  inverseExportSupply: number | null,
): Result<TariffBenchmarks, Refusal> {
  const revenue = revenueMaximisingTariff(ownElasticity);
  if (!revenue.ok) return revenue;
  const optimal = inverseExportSupply === null ? ok(null) : optimalTariff(inverseExportSupply);
  if (!optimal.ok) return optimal;
  return ok({
    elasticityOf: kind,
    inModel,
    share,
    ownElasticity,
    revenue: revenue.value,
    inverseExportSupply,
    optimal: optimal.value,
  });
}

function ofNest(
  product: RespondedProduct,
  focus: string,
  { supply, domesticShare }: Model<'ces'>,
  sigma: number,
  eta: number,
): Result<TariffBenchmarks, Refusal> {
  const { origins } = product;
  const spent = (each: RespondedProduct['origins'][number]): number =>
    each.importsBefore * (1 + each.rateBefore);
  const ours = orderFreeSum(origins.filter(({ origin }) => origin === focus).map(spent));
  const share = (1 - domesticShare) * (ours / orderFreeSum(origins.map(spent)));
  const inverse =
    supply.kind === 'exportSupply' ? supply.inverseElasticity : impliedInverseSupply(supply.beta, sigma);
  const inModel = modelMaxima(flowsOf(product), focus, (moved) =>
    answered(cesArmington(moved, { sigma, eta, supply, domesticShare })),
  );
  return formulas('nest', inModel, share, sigma - share * (sigma - eta), inverse);
}

function ofSmart(
  product: RespondedProduct,
  focus: string,
  { substitution, exportSupply }: Model<'smart'>,
  importDemand: number,
): Result<TariffBenchmarks, Refusal> {
  const flows = flowsOf(product);
  const share = importsOf(flows.filter(({ origin }) => origin === focus)) / importsOf(flows);
  const inModel = modelMaxima(flows, focus, (moved) =>
    answered(smart(moved, focus, { importDemand, substitution, exportSupply })),
  );
  const inverse = exportSupply === 'infinite' ? 0 : 1 / exportSupply;
  return formulas('smart', inModel, share, importDemand + substitution * (1 - share), inverse);
}

/** Null where nobody buys less: no rate is too high. */
export function tariffBenchmarks(
  product: RespondedProduct,
  focus: string,
  model: ResponseModel,
): Result<TariffBenchmarks | null, Refusal> {
  const { elasticity, eta } = product;
  if (model.kind === 'static' || elasticity === null) return ok(null);
  if (model.kind === 'smart') return ofSmart(product, focus, model, elasticity.value);
  return eta === null ? ok(null) : ofNest(product, focus, model, elasticity.value, eta);
}
