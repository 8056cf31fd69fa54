/** Textbook results on the best tariff, found again by search in the nest. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cesArmington } from '../../engine/response/ces-armington.ts';
import type { ExportSupply } from '../../engine/trade/response-model.ts';
import {
  optimalTariff,
  priceCutThatHoldsLandedPrice,
  revenueMaximisingTariff,
  shareBorneByBuyers,
} from '../../engine/response/incidence.ts';
import { ledgerOf, type WelfareLedger } from '../../engine/response/welfare-ledger.ts';

function afterDuty(
  rate: number,
  sigma: number,
  eta: number,
  supply: ExportSupply,
  others = 0,
): WelfareLedger {
  const flows = [
    { origin: '5520', customsValue: 1e6, rateBefore: 0, rateAfter: rate },
    { origin: '5700', customsValue: others, rateBefore: 0, rateAfter: 0 },
  ];
  const response = cesArmington(flows, { sigma, eta, supply, domesticShare: 0 });
  if (!response.ok) throw new Error(JSON.stringify(response.failure));
  return ledgerOf([response.value]);
}

/** Where a function with one hump is highest: the interval cut by the golden section. */
function peakOf(f: (x: number) => number, low: number, high: number): number {
  const golden = (Math.sqrt(5) - 1) / 2;
  let [from, to] = [low, high];
  for (let step = 0; step < 80; step += 1) {
    const [left, right] = [to - golden * (to - from), from + golden * (to - from)];
    if (f(left) < f(right)) from = left;
    else to = right;
  }
  return (from + to) / 2;
}

const COMPLETE: ExportSupply = { kind: 'passThrough', beta: 1 };
const elasticity = fc.double({ min: 1.2, max: 9, noNaN: true });

describe('revenue', () => {
  test('of one origin alone is highest at 1 / (eta - 1), whatever sigma is', () => {
    fc.assert(
      fc.property(elasticity, fc.double({ min: 0, max: 9, noNaN: true }), (eta, sigma) => {
        const best = revenueMaximisingTariff(eta);
        if (!best.ok || best.value.kind !== 'rate') throw new Error('a rate is expected');
        const found = peakOf((rate) => afterDuty(rate, sigma, eta, COMPLETE).revenueAfter, 0, 20);
        expect(found / best.value.rate).toBeCloseTo(1, 4);
      }),
    );
  });

  test('of an origin with a small share is highest at 1 / (sigma - 1)', () => {
    fc.assert(
      fc.property(elasticity, (sigma) => {
        const revenue = (rate: number) => afterDuty(rate, sigma, 1, COMPLETE, 1e13).revenueAfter;
        expect(peakOf(revenue, 0, 20) * (sigma - 1)).toBeCloseTo(1, 3);
      }),
    );
  });

  test('has no highest rate where the elasticity is 1 or less: it rises on', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 50, noNaN: true }),
        fc.double({ min: 0.01, max: 50, noNaN: true }),
        (eta, rate, more) => {
          expect(revenueMaximisingTariff(eta)).toEqual({ ok: true, value: { kind: 'withoutLimit' } });
          const revenue = (at: number) => afterDuty(at, 3, eta, COMPLETE).revenueAfter;
          expect(revenue(rate + more)).toBeGreaterThanOrEqual(revenue(rate));
        },
      ),
    );
  });
});

describe('welfare of the importing country', () => {
  test('is highest at the inverse of the export supply elasticity', () => {
    fc.assert(
      fc.property(elasticity, fc.double({ min: 0.05, max: 2, noNaN: true }), (eta, w) => {
        const welfare = (rate: number) =>
          afterDuty(rate, 4, eta, { kind: 'exportSupply', inverseElasticity: w }).importerWelfare;
        expect(optimalTariff(w)).toEqual({ ok: true, value: w });
        expect(peakOf(welfare, 0, 10) / w).toBeCloseTo(1, 3);
      }),
    );
  });

  test('of a small country falls with every duty', () => {
    fc.assert(
      fc.property(elasticity, fc.double({ min: 0.001, max: 3, noNaN: true }), (eta, rate) => {
        expect(afterDuty(rate, 4, eta, COMPLETE).importerWelfare).toBeLessThan(0);
        expect(optimalTariff(0)).toEqual({ ok: true, value: 0 });
      }),
    );
  });
});

describe('incidence', () => {
  const rate = fc.double({ min: 0, max: 3, noNaN: true });

  test('buyers and exporters bear all of the duty between them', () => {
    fc.assert(
      fc.property(rate, rate, fc.double({ min: 0, max: 1, noNaN: true }), (before, after, beta) => {
        const share = shareBorneByBuyers(before, after, beta);
        const none = shareBorneByBuyers(before, after, 0);
        const all = shareBorneByBuyers(before, after, 1);
        if (!share.ok || !none.ok || !all.ok) throw new Error('an answer is expected');
        expect(share.value).toBeGreaterThanOrEqual(-1e-12);
        expect(share.value).toBeLessThanOrEqual(1 + 1e-12);
        expect(none.value).toBeCloseTo(0, 12);
        expect(all.value).toBeCloseTo(1, 12);
      }),
    );
  });

  test('tends to the pass-through as the change of rate vanishes', () => {
    fc.assert(
      fc.property(rate, fc.double({ min: 0, max: 1, noNaN: true }), (before, beta) => {
        const share = shareBorneByBuyers(before, before + 1e-7, beta);
        expect(share.ok && share.value).toBeCloseTo(beta, 6);
      }),
    );
  });

  test('the price cut that holds the landed price holds it', () => {
    fc.assert(
      fc.property(rate, rate, (before, after) => {
        const cut = priceCutThatHoldsLandedPrice(before, after);
        if (!cut.ok) throw new Error('an answer is expected');
        expect((1 - cut.value) * (1 + after)).toBeCloseTo(1 + before, 12);
      }),
    );
  });
});
