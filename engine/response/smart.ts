/**
 * SMART, the partial-equilibrium model of UNCTAD and the World Bank: linear trade creation, and diversion between
 * one origin and all others. Authority: Laird and Yeats (1986); WITS. Made for cuts: where a large increase takes
 * more than all of an origin's trade the answer is a refusal that says so. Floating point.
 */
import { fail, ok, type Result } from '../basis/result.ts';
import { orderFreeSum } from './order-free-sum.ts';
import { importsOf, landedCostRatio, readyOrigins, type OriginFlow } from './origin-flow.ts';
import { finiteOnly, type OriginResponse, type ProductResponse } from './product-response.ts';
import { checkParameter, type Refusal } from './refusal.ts';

export interface SmartParameters {
  /** Em, Es, Ex: positive magnitudes. WITS writes an Ex of 99 for infinite; here that is a word. */
  readonly importDemand: number;
  readonly substitution: number;
  readonly exportSupply: number | 'infinite';
}

/** TC = -M Em (t1 - t0) / (1 + t0) / (1 + Em / Ex); with Ex infinite the last factor is 1. */
export function tradeCreation(flow: OriginFlow, { importDemand, exportSupply }: SmartParameters): number {
  const rise = landedCostRatio(flow) - 1;
  const damping = exportSupply === 'infinite' ? 1 : 1 + importDemand / exportSupply;
  return (-flow.customsValue * importDemand * rise) / damping;
}

export interface Diversion {
  /** Es times the relative rise of the origin's price, with the sign of its effect. */
  readonly e: number;
  /** Value won or lost to the others, who lose or win the same. */
  readonly amount: number;
  /** At e of -1 the origin loses exactly all of its trade, below that more than all: the formula has ended. */
  readonly breakdown: boolean;
}

/**
 * e = -Es (g - 1), TD = Mk MK e / (Mk + MK + Mk e): `value` of the origin, `others` of all others, and `relative`
 * = g, the rise of the origin's landed cost over theirs.
 */
export function tradeDiversion(
  value: number,
  others: number,
  relative: number,
  substitution: number,
): Diversion {
  const e = -substitution * (relative - 1);
  const amount = value === 0 || others === 0 ? 0 : (value * others * e) / (value + others + value * e);
  return { e, amount, breakdown: e <= -1 && value > 0 && others > 0 };
}

/** Landed cost of several flows after over before. */
function landedRatio(flows: readonly OriginFlow[]): number {
  const at = (rateOf: (flow: OriginFlow) => number): number =>
    orderFreeSum(flows.map((flow) => flow.customsValue * (1 + rateOf(flow))));
  const before = at(({ rateBefore }) => rateBefore);
  return before === 0 ? 1 : at(({ rateAfter }) => rateAfter) / before;
}

/**
 * `focus` is the origin that trade is diverted from or to; creation falls on every origin by its own change.
 * Diversion among the others is no part of the model: they gain or lose by their values before.
 */
export function smart(
  origins: readonly OriginFlow[],
  focus: string,
  parameters: SmartParameters,
): Result<ProductResponse, Refusal> {
  const ready = readyOrigins(origins);
  if (!ready.ok) return ready;
  const { importDemand, substitution, exportSupply } = parameters;
  const supply = exportSupply === 'infinite' ? 1 : exportSupply;
  const bad = [
    checkParameter('importDemand', importDemand),
    checkParameter('substitution', substitution),
    checkParameter('exportSupply', supply, Number.MIN_VALUE),
  ].find((check) => !check.ok);
  if (bad?.ok === false) return bad;
  const ours = ready.value.filter(({ origin }) => origin === focus);
  const theirs = ready.value.filter(({ origin }) => origin !== focus);
  const [value, others] = [importsOf(ours), importsOf(theirs)];
  const diversion = tradeDiversion(value, others, landedRatio(ours) / landedRatio(theirs), substitution);
  if (diversion.breakdown)
    return fail({ kind: 'smartBreakdown', origin: focus, cause: 'diversion', measure: diversion.e });
  const responses: OriginResponse[] = [];
  for (const flow of ready.value) {
    const [amount, group] = flow.origin === focus ? [diversion.amount, value] : [-diversion.amount, others];
    const diverted = group === 0 ? 0 : amount * (flow.customsValue / group);
    const response = originResponse(flow, diverted, parameters);
    if (!response.ok) return response;
    responses.push(response.value);
  }
  // Buyers' surplus as SMART draws it: straight demand between the two prices.
  const surplus = responses.map(
    (each) =>
      -each.importsBefore * (1 + each.rateBefore) * (each.landedPrice - 1) * ((1 + each.quantity) / 2),
  );
  return finiteOnly({ origins: responses, consumerSurplus: orderFreeSum(surplus), domestic: null });
}

function originResponse(
  flow: OriginFlow,
  diversion: number,
  parameters: SmartParameters,
): Result<OriginResponse, Refusal> {
  const { origin, customsValue, rateBefore, rateAfter } = flow;
  const creation = tradeCreation(flow, parameters);
  const { exportSupply } = parameters;
  // The exporter's price follows its supply: dP / P = (TC / M) / Ex, so the price effect on value is TC / Ex.
  const priceEffect = exportSupply === 'infinite' ? 0 : creation / exportSupply;
  const borderPrice = customsValue === 0 ? 1 : 1 + priceEffect / customsValue;
  if (borderPrice <= 0) return fail({ kind: 'smartBreakdown', origin, cause: 'price', measure: borderPrice });
  const importsAfter = customsValue + creation + diversion + priceEffect;
  if (importsAfter < 0)
    return fail({ kind: 'smartBreakdown', origin, cause: 'creation', measure: importsAfter });
  const quantity = customsValue === 0 ? 1 : importsAfter / customsValue / borderPrice;
  return ok({
    origin,
    rateBefore,
    rateAfter,
    importsBefore: customsValue,
    importsAfter,
    quantity,
    borderPrice,
    landedPrice: borderPrice * landedCostRatio(flow),
    creation,
    diversion,
    priceEffect,
    exporterLoss: (customsValue * (1 - borderPrice) * (1 + quantity)) / 2,
  });
}
