/** What a response asks of exporters, the two rates that theory names, and the corners where formulas end. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bilateralBalance } from '../../engine/response/bilateral-balance.ts';
import { cesArmington, type CesParameters } from '../../engine/response/ces-armington.ts';
import { exporterFigures } from '../../engine/response/exporter-figures.ts';
import { focusFigures } from '../../engine/response/focus-figures.ts';
import { shareBorneByBuyers } from '../../engine/response/incidence.ts';
import { FAJGELBAUM_ETA, SMART_MODEL, WITS_SUBSTITUTION } from '../../engine/response/model-presets.ts';
import type { OriginFlow } from '../../engine/response/origin-flow.ts';
import { respond } from '../../engine/response/respond.ts';
import type { ResponseModel } from '../../engine/trade/response-model.ts';
import { impliedInverseSupply, tariffBenchmarks } from '../../engine/response/tariff-benchmarks.ts';
import { ledgerOf } from '../../engine/response/welfare-ledger.ts';
import { FOCUS, originFlows } from '../arbitraries/origin-flows.ts';
import { responseReference } from '../arbitraries/response-reference.ts';

const reference = responseReference();
const unit = fc.double({ min: 0, max: 1, noNaN: true });
const sigmas = fc.double({ min: 0, max: 8, noNaN: true });

function answered(flows: readonly OriginFlow[], parameters: CesParameters) {
  const response = cesArmington(flows, parameters);
  if (!response.ok) throw new Error(JSON.stringify(response.failure));
  return response.value;
}

const oursIn = (flows: readonly OriginFlow[], sigma: number, beta: number) =>
  focusFigures(
    answered(flows, {
      sigma,
      eta: Math.min(1, sigma),
      supply: { kind: 'passThrough', beta },
      domesticShare: 0,
    }).origins.filter(({ origin }) => origin === FOCUS),
  );

describe('exporters', () => {
  test('who cut their price as told leave the landed cost where it was', () => {
    fc.assert(
      fc.property(originFlows, sigmas, (flows, sigma) => {
        const [ours] = flows.filter(({ origin }) => origin === FOCUS);
        fc.pre(ours !== undefined && ours.customsValue > 0);
        const { priceCutThatHolds, costOfHolding } = exporterFigures(oursIn(flows, sigma, 1));
        const { customsValue, rateBefore, rateAfter } = ours;
        const landed = customsValue * (1 - (priceCutThatHolds ?? NaN)) * (1 + rateAfter);
        expect(landed / (customsValue * (1 + rateBefore))).toBeCloseTo(1, 9);
        expect(costOfHolding / customsValue).toBeCloseTo(priceCutThatHolds ?? NaN, 9);
      }),
    );
  });

  test('and buyers bear the change of duty as one origin alone would: the share of the pass-through', () => {
    fc.assert(
      fc.property(originFlows, sigmas, unit, (flows, sigma, beta) => {
        const [ours] = flows.filter(({ origin }) => origin === FOCUS);
        fc.pre(ours !== undefined && ours.customsValue > 0);
        fc.pre(Math.abs(ours.rateAfter - ours.rateBefore) > 1e-6);
        const share = shareBorneByBuyers(ours.rateBefore, ours.rateAfter, beta);
        const found = exporterFigures(oursIn(flows, sigma, beta)).shareBorneByBuyers;
        expect(found).toBeCloseTo(share.ok ? share.value : NaN, 6);
      }),
    );
  });

  test('lose no volume where nobody answers, and all of it is the change at base prices', () => {
    fc.assert(
      fc.property(originFlows, unit, (flows, beta) => {
        const still = exporterFigures(oursIn(flows, 0, beta));
        expect(Math.abs(still.volumeAtRiskShare ?? 0)).toBeLessThan(1e-9);
        const figures = oursIn(flows, 3, 1);
        const { volumeAtRisk } = exporterFigures(figures);
        expect(volumeAtRisk + figures.creation + figures.diversion).toBeCloseTo(0, -2);
      }),
    );
  });

  test('and where nothing is traded nothing is known, which is no zero', () => {
    expect(exporterFigures(focusFigures([]))).toEqual({
      priceCutThatHolds: null,
      costOfHolding: 0,
      priceCut: null,
      volumeAtRisk: 0,
      volumeAtRiskShare: null,
      shareBorneByBuyers: null,
    });
  });
});

test('the balance moves by what imports move, exports held', () => {
  fc.assert(
    fc.property(originFlows, sigmas, fc.nat(), (flows, sigma, exported) => {
      const figures = oursIn(flows, sigma, 1);
      const coverage = { focusInLines: figures.importsBefore, focusLeftOut: 1000 } as Parameters<
        typeof bilateralBalance
      >[0];
      const { before, after, exports, importsBefore, importsAfter } = bilateralBalance(
        coverage,
        figures,
        exported,
      );
      expect(exports - importsBefore).toBe(before);
      expect(exports - importsAfter).toBe(after);
      expect(importsBefore).toBe(figures.importsBefore + 1000);
    }),
  );
});

describe('the rates that theory names', () => {
  const nest = (sigma: number, eta: number, supply: CesParameters['supply']): ResponseModel => ({
    kind: 'ces',
    substitution: { kind: 'own', byPrefix: [{ prefix: '', value: sigma }], otherwise: null },
    outer: { eta, neverAboveSubstitution: true },
    supply,
    domesticShare: 0,
  });
  const benchmarksOf = (origins: readonly OriginFlow[], model: ResponseModel) => {
    const products = [{ product: '610910', origins }];
    const asked = { products, focus: FOCUS, othersFace: 'givenRates', baseYear: '2024', model } as const;
    const [found] = respond(asked, reference).products;
    if (found === undefined) throw new Error('refused');
    const benchmarks = tariffBenchmarks(found, FOCUS, model);
    if (!benchmarks.ok) throw new Error(JSON.stringify(benchmarks.failure));
    return benchmarks.value;
  };
  const full = { kind: 'passThrough', beta: 1 } as const;

  test('the own-price elasticity is what the model does at a small change', () => {
    fc.assert(
      fc.property(originFlows, fc.double({ min: 1.1, max: 6, noNaN: true }), unit, (flows, sigma, eta) => {
        const [ours] = flows.filter(({ origin }) => origin === FOCUS);
        fc.pre(ours !== undefined && ours.customsValue > 0);
        const step = 1e-6;
        const moved = flows.map((each) => ({
          ...each,
          rateAfter: each.origin === FOCUS ? (1 + each.rateBefore) * Math.exp(step) - 1 : each.rateBefore,
        }));
        const response = answered(moved, { sigma, eta, supply: full, domesticShare: 0 });
        const quantity = response.origins.find(({ origin }) => origin === FOCUS)?.quantity ?? NaN;
        const found = benchmarksOf(moved, nest(sigma, eta, full));
        expect(-Math.log(quantity) / step).toBeCloseTo(found?.ownElasticity ?? NaN, 3);
      }),
    );
  });

  test('an imposed pass-through implies the supply that gives it', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        fc.double({ min: 0.1, max: 8, noNaN: true }),
        (beta, sigma) => {
          expect(1 / (1 + (impliedInverseSupply(beta, sigma) ?? NaN) * sigma)).toBeCloseTo(beta, 9);
        },
      ),
    );
    expect(impliedInverseSupply(0, 2)).toBeNull();
    expect(impliedInverseSupply(0.9, 0)).toBeNull();
    expect(impliedInverseSupply(1, 0)).toBe(0);
  });

  test('a small country has an optimal tariff of nothing, and other models have neither rate', () => {
    const flows = [
      { origin: FOCUS, customsValue: 100, rateBefore: 0.165, rateAfter: 0.365 },
      { origin: '5700', customsValue: 400, rateBefore: 0.165, rateAfter: 0.165 },
    ];
    expect(benchmarksOf(flows, nest(4, 1, full))).toMatchObject({
      share: 0.2,
      ownElasticity: 3.4,
      optimal: 0,
    });
    expect(benchmarksOf(flows, nest(4, 1, { kind: 'exportSupply', inverseElasticity: 0.2 }))?.optimal).toBe(
      0.2,
    );
    expect(benchmarksOf(flows, nest(1, 1, full))?.revenue.kind).toBe('withoutLimit');
    expect(benchmarksOf(flows, SMART_MODEL)).toMatchObject({ elasticityOf: 'smart', optimal: 0 });
    expect(benchmarksOf(flows, { kind: 'static' })).toBeNull();
  });
});

test('constants of the presets are the published parameters', () => {
  const { parameters } = reference.parameters;
  const valueOf = (id: string): number | null | undefined =>
    [...parameters.values()].find((each) => each.id === id)?.value;
  expect(valueOf('wits-substitution')).toBe(WITS_SUBSTITUTION);
  expect(valueOf('fajgelbaum-products')).toBe(FAJGELBAUM_ETA);
});

describe('every corner, each with each', () => {
  const ELASTICITIES = [0, 1, 1 + 1e-13, 2, 60];
  const RATES = [0, 0.2, 1, 1e9];
  const BETAS = [0, 0.5, 1];
  const VALUES = [
    [1e12, 0],
    [0, 1e12],
    [1, 1e14],
    [1e14, 1],
    [0, 0],
  ] as const;

  test('of elasticities, rates, shares and supply: finite numbers that balance, or a refusal by name', () => {
    let [answers, refusals] = [0, 0];
    for (const sigma of ELASTICITIES)
      for (const eta of [...ELASTICITIES, sigma])
        for (const rateBefore of RATES)
          for (const rateAfter of RATES)
            for (const [ours, theirs] of VALUES)
              for (const beta of BETAS)
                for (const domesticShare of [0, 0.999, 1]) {
                  const flows = [
                    { origin: FOCUS, customsValue: ours, rateBefore, rateAfter },
                    { origin: '5700', customsValue: theirs, rateBefore, rateAfter: rateBefore },
                  ];
                  const supply = { kind: 'passThrough', beta } as const;
                  const response = cesArmington(flows, { sigma, eta, supply, domesticShare });
                  if (!response.ok) {
                    expect(['noTrade', 'badParameter', 'beyondNumbers']).toContain(response.failure.kind);
                    refusals += 1;
                    continue;
                  }
                  answers += 1;
                  const ledger = ledgerOf([response.value]);
                  const numbers = Object.values(ledger) as readonly number[];
                  expect(numbers.every(Number.isFinite)).toBe(true);
                  const scale = Math.max(1, ...numbers.map(Math.abs));
                  const change = ledger.revenueAfter - ledger.revenueBefore;
                  expect(
                    Math.abs(ledger.consumerSurplus + change - ledger.importerWelfare) / scale,
                  ).toBeLessThan(1e-9);
                  if (rateAfter === rateBefore) expect(ledger.importsAfter).toBe(ledger.importsBefore);
                }
    // Nobody's trade and a nest without imports are refused, nearly everything else has an answer.
    expect(answers).toBeGreaterThan(5000);
    expect(refusals).toBeGreaterThan(1000);
  });
});
