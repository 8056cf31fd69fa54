/** Every input has an answer in finite numbers or a refusal with its facts; never NaN, never an exception. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Result } from '../../engine/basis/result.ts';
import { cesArmington } from '../../engine/response/ces-armington.ts';
import {
  optimalTariff,
  priceCutThatHoldsLandedPrice,
  retailPriceRise,
  revenueMaximisingTariff,
  shareBorneByBuyers,
  valueAddedAtRisk,
} from '../../engine/response/incidence.ts';
import { summariseDraws, tornado } from '../../engine/response/draw-summary.ts';
import { smart } from '../../engine/response/smart.ts';
import { staticResponse } from '../../engine/response/static-response.ts';
import { drawRange } from '../../engine/response/uncertainty.ts';
import { planUncertainty } from '../../engine/response/uncertainty-plan.ts';
import { ledgerOf } from '../../engine/response/welfare-ledger.ts';
import { FOCUS, nastyFlows, nastyNumber, originFlows } from '../arbitraries/origin-flows.ts';

const unit = fc.oneof(nastyNumber, fc.double({ min: 0, max: 1, noNaN: true }));
const nasty = fc.oneof(nastyNumber, fc.double({ min: 0, max: 10, noNaN: true }));
const flowsOfAnyKind = fc.oneof(nastyFlows, originFlows);

/** Where every number of an answer is; the refusals' facts are texts. */
function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return (ArrayBuffer.isView(value) ? [...(value as Float64Array)] : Object.values(value)).flatMap(numbersIn);
}

function expectFiniteOrRefused(result: Result<unknown, { readonly kind: string }>): void {
  if (result.ok) expect(numbersIn(result.value).every(Number.isFinite)).toBe(true);
  else expect(result.failure.kind).toMatch(/^[a-zA-Z]+$/);
}

describe('a model asked anything', () => {
  test('of a nest', () => {
    const supplies = fc.oneof(
      unit.map((beta) => ({ kind: 'passThrough', beta }) as const),
      nasty.map((inverseElasticity) => ({ kind: 'exportSupply', inverseElasticity }) as const),
    );
    fc.assert(
      fc.property(
        flowsOfAnyKind,
        nasty,
        nasty,
        supplies,
        unit,
        (flows, sigma, eta, supply, domesticShare) => {
          const response = cesArmington(flows, { sigma, eta, supply, domesticShare });
          expectFiniteOrRefused(response);
          if (response.ok) expectFiniteOrRefused({ ok: true, value: ledgerOf([response.value]) });
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('of SMART and of no behaviour', () => {
    fc.assert(
      fc.property(
        flowsOfAnyKind,
        nasty,
        nasty,
        fc.oneof(nasty, fc.constant('infinite' as const)),
        (flows, importDemand, substitution, exportSupply) => {
          const linear = smart(flows, FOCUS, { importDemand, substitution, exportSupply });
          expectFiniteOrRefused(linear);
          if (linear.ok)
            for (const { importsAfter, quantity } of linear.value.origins)
              expect(Math.min(importsAfter, quantity)).toBeGreaterThanOrEqual(0);
          expectFiniteOrRefused(staticResponse(flows));
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('of incidence', () => {
    fc.assert(
      fc.property(nasty, nasty, unit, unit, (one, other, share, another) => {
        for (const result of [
          shareBorneByBuyers(one, other, share),
          priceCutThatHoldsLandedPrice(one, other),
          valueAddedAtRisk(one, share),
          retailPriceRise({ dutyPerUnit: one, retailPrice: other, passThrough: share, importShare: another }),
          revenueMaximisingTariff(one),
          optimalTariff(one),
        ])
          expectFiniteOrRefused(result);
      }),
      { numRuns: 2000 },
    );
  });

  test('of many draws', () => {
    const product = fc.record({
      product: fc.constantFrom('610910', '940360'),
      sigma: nasty,
      group: fc.constantFrom('61', '94'),
      domesticShare: unit,
      origins: flowsOfAnyKind,
    });
    fc.assert(
      fc.property(
        fc.array(product, { maxLength: 3 }),
        nasty,
        unit,
        unit,
        nasty,
        unit,
        unit,
        (products, eta, sd, common, seed, low, high) => {
          const plan = planUncertainty(products, FOCUS);
          expect(plan.products + plan.refusals.length).toBe(products.length);
          expectFiniteOrRefused({ ok: true, value: plan.refusals });
          const demand = { eta, neverAboveSubstitution: low < 0.5 };
          const passThrough = { kind: 'truncatedNormal', mean: (low + high) / 2, sd, low, high } as const;
          const uncertainty = { seed, sigmaLogSd: sd, sigmaCommon: common, etaLogSd: sd, passThrough };
          const draws = drawRange(plan, demand, uncertainty, 0, 3);
          expectFiniteOrRefused(draws);
          if (draws.ok) expectFiniteOrRefused(summariseDraws(draws.value));
          expectFiniteOrRefused(tornado(plan, demand, uncertainty, 'welfare'));
        },
      ),
      { numRuns: 1000 },
    );
  });
});

test('each refusal says what it is about', () => {
  const flow = { origin: FOCUS, customsValue: 100, rateBefore: 0, rateAfter: 0.2 };
  const nest = { sigma: 4, eta: 1, supply: { kind: 'passThrough', beta: 1 }, domesticShare: 0 } as const;
  const refusalOf = (flows: readonly (typeof flow)[], parameters = {}) => {
    const response = cesArmington(flows, { ...nest, ...parameters });
    return response.ok ? null : response.failure;
  };
  expect(refusalOf([flow])).toBeNull();
  expect(refusalOf([])).toEqual({ kind: 'noTrade' });
  expect(refusalOf([{ ...flow, customsValue: 0 }])).toEqual({ kind: 'noTrade' });
  expect(refusalOf([{ ...flow, rateAfter: NaN }])).toEqual({
    kind: 'badValue',
    origin: FOCUS,
    field: 'rateAfter',
    value: 'NaN',
  });
  expect(refusalOf([{ ...flow, customsValue: -1 }])).toMatchObject({ field: 'customsValue', value: '-1' });
  expect(refusalOf([flow], { sigma: -4 })).toEqual({ kind: 'badParameter', parameter: 'sigma', value: '-4' });
  expect(refusalOf([flow], { domesticShare: 1 })).toMatchObject({ parameter: 'domesticShare' });
  expect(refusalOf([flow], { supply: { kind: 'passThrough', beta: 1.1 } })).toMatchObject({
    parameter: 'beta',
  });
  expect(refusalOf([{ ...flow, rateAfter: 1e90 }], { eta: 0 })).toBeNull();
  expect(refusalOf([{ ...flow, rateAfter: 1e300 }], { eta: 0 })).toEqual({ kind: 'beyondNumbers' });
});
