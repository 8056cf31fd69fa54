/** Who bears a duty, and the arithmetic of an exporter who cuts the price. Rates, shares and results are fractions. */
import { fail, ok, type Result } from '../basis/result.ts';
import { checkParameter, type Refusal } from './refusal.ts';

/**
 * The part of the added duty that the landed price takes: (g^beta - 1) / (g - 1) with g = (1 + t1) / (1 + t0);
 * beta to first order, and exactly beta where the rate does not change.
 */
export function shareBorneByBuyers(
  rateBefore: number,
  rateAfter: number,
  passThrough: number,
): Result<number, Refusal> {
  const checks = [
    checkParameter('rateBefore', rateBefore),
    checkParameter('rateAfter', rateAfter),
    checkParameter('passThrough', passThrough, 0, 1),
  ];
  const bad = checks.find((check) => !check.ok);
  if (bad?.ok === false) return bad;
  const logRatio = Math.log1p(rateAfter) - Math.log1p(rateBefore);
  if (logRatio === 0) return ok(passThrough);
  const share = Math.expm1(passThrough * logRatio) / Math.expm1(logRatio);
  return Number.isFinite(share) ? ok(share) : fail({ kind: 'beyondNumbers' });
}

/** x = 1 - (1 + t0) / (1 + t1): the cut that leaves the landed price where it was; negative after a rate cut. */
export function priceCutThatHoldsLandedPrice(rateBefore: number, rateAfter: number): Result<number, Refusal> {
  const bad = [checkParameter('rateBefore', rateBefore), checkParameter('rateAfter', rateAfter)].find(
    (check) => !check.ok,
  );
  return bad?.ok === false ? bad : ok((rateAfter - rateBefore) / (1 + rateAfter));
}

/** x / v: what a price cut takes of the value added at home; above 1 it takes more than all of it. */
export function valueAddedAtRisk(priceCut: number, valueAddedShare: number): Result<number, Refusal> {
  const bad = [
    checkParameter('priceCut', priceCut, -Number.MAX_VALUE, 1),
    checkParameter('valueAddedShare', valueAddedShare, Number.MIN_VALUE, 1),
  ].find((check) => !check.ok);
  if (bad?.ok === false) return bad;
  const risk = priceCut / valueAddedShare;
  return Number.isFinite(risk) ? ok(risk) : fail({ kind: 'beyondNumbers' });
}

export interface RetailFacts {
  /** The added duty on one unit and the price in the shop, in one currency. */
  readonly dutyPerUnit: number;
  readonly retailPrice: number;
  readonly passThrough: number;
  /** Of the goods on sale, the share that pays the duty. */
  readonly importShare: number;
}

/** Rise of the average shop price as a share of it: duty / price x pass-through x import share. */
export function retailPriceRise(facts: RetailFacts): Result<number, Refusal> {
  const bad = [
    checkParameter('dutyPerUnit', facts.dutyPerUnit),
    checkParameter('retailPrice', facts.retailPrice, Number.MIN_VALUE),
    // Durables are published above 1: sellers may add their margin to the duty.
    checkParameter('passThrough', facts.passThrough),
    checkParameter('importShare', facts.importShare, 0, 1),
  ].find((check) => !check.ok);
  if (bad?.ok === false) return bad;
  const rise = (facts.dutyPerUnit / facts.retailPrice) * facts.passThrough * facts.importShare;
  return Number.isFinite(rise) ? ok(rise) : fail({ kind: 'beyondNumbers' });
}

export type RevenueMaximum =
  | { readonly kind: 'rate'; readonly rate: number }
  /** With an elasticity of 1 or less revenue rises with every rise of the rate. */
  | { readonly kind: 'withoutLimit' };

/**
 * t = 1 / (e - 1). Holds for a small country (the world price stays) whose imports fall with the constant
 * elasticity e of the price with duty; for one origin of several e is its own-price elasticity, near sigma for a
 * small share.
 */
export function revenueMaximisingTariff(elasticity: number): Result<RevenueMaximum, Refusal> {
  const valid = checkParameter('elasticity', elasticity);
  if (!valid.ok) return valid;
  return ok(elasticity <= 1 ? { kind: 'withoutLimit' } : { kind: 'rate', rate: 1 / (elasticity - 1) });
}

/**
 * t* = 1 / Ex = w, the inverse elasticity of foreign export supply: 0 for a small country. Best for the importing
 * country alone, with no retaliation and a supply of constant elasticity; the exporters lose more than it gains.
 */
export function optimalTariff(inverseExportSupply: number): Result<number, Refusal> {
  return checkParameter('inverseExportSupply', inverseExportSupply);
}
