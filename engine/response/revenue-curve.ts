/** Revenue against the rate: a flat additional rate on the origin in focus, from none to a prohibitive one. */
import type { ResponseModel } from '../trade/response-model.ts';
import { orderFreeSum } from './order-free-sum.ts';
import type { OriginFlow } from './origin-flow.ts';
import { respond, type ResponseReference } from './respond.ts';
import { BASE_YEAR } from './scenario-response.ts';
import type { ScenarioFlows } from './scenario-flows.ts';

export interface CurvePoint {
  /** The additional rate, a fraction. */
  readonly rate: number;
  /** All duty on the moved products, from every origin; and with nobody buying less. */
  readonly revenue: number;
  readonly revenueStatic: number;
  readonly focusImports: number;
}

export interface RevenueCurve {
  /** The products whose rate the scenario changes; no others are moved. */
  readonly products: number;
  readonly points: readonly CurvePoint[];
}

/** 0 to 60% by fives. */
export const CURVE_RATES: readonly number[] = Array.from({ length: 13 }, (_, step) => (step * 5) / 100);

/** Origins whose rates stay answer alike in every model: one row with their value and their average rate. */
function withOthersAsOne(origins: readonly OriginFlow[], focus: string): readonly OriginFlow[] {
  const others = origins.filter(({ origin }) => origin !== focus);
  const customsValue = orderFreeSum(others.map((each) => each.customsValue));
  if (customsValue === 0) return origins.filter(({ origin }) => origin === focus);
  const duty = orderFreeSum(others.map((each) => each.customsValue * each.rateBefore));
  const rate = duty / customsValue;
  return [
    ...origins.filter(({ origin }) => origin === focus),
    { origin: 'others', customsValue, rateBefore: rate, rateAfter: rate },
  ];
}

/**
 * On every product whose rate the scenario changes, the focus pays the lower of its two rates and, on top, the
 * additional rate; the others stay where they are before. The base is the trade under the rates before.
 */
export function revenueCurve(
  { products, focus, othersFace }: ScenarioFlows,
  model: ResponseModel,
  reference: ResponseReference,
  rates: readonly number[] = CURVE_RATES,
): RevenueCurve {
  const moved = products
    .filter(({ origins }) =>
      origins.some((each) => each.origin === focus && each.rateBefore !== each.rateAfter),
    )
    .map(({ product, origins }) => ({ product, origins: withOthersAsOne(origins, focus) }));
  const points = rates.map((rate): CurvePoint => {
    const at = moved.map(({ product, origins }) => ({
      product,
      origins: origins.map((each) => ({
        ...each,
        rateAfter: each.origin === focus ? Math.min(each.rateBefore, each.rateAfter) + rate : each.rateBefore,
      })),
    }));
    const request = { products: at, focus, othersFace, baseYear: BASE_YEAR, model };
    const { totals, origins } = respond(request, reference);
    return {
      rate,
      revenue: totals.revenueAfter,
      revenueStatic: orderFreeSum([totals.revenueBefore, totals.rateEffect]),
      focusImports: origins.find(({ origin }) => origin === focus)?.importsAfter ?? 0,
    };
  });
  return { products: moved.length, points };
}
