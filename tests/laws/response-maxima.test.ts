/** The best rates of a product are the maxima of the model that is shown: no other rate does better in it. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { cesArmington, type CesParameters } from '../../engine/response/ces-armington.ts';
import { optimalTariff, revenueMaximisingTariff } from '../../engine/response/incidence.ts';
import {
  GREATEST_RATE_TRIED,
  modelMaxima,
  type ModelMaxima,
  type ModelMaximum,
} from '../../engine/response/model-maxima.ts';
import type { OriginFlow } from '../../engine/response/origin-flow.ts';
import { ledgerOf, type WelfareLedger } from '../../engine/response/welfare-ledger.ts';
import { FOCUS, originFlows, passThroughs, supplyCurves } from '../arbitraries/origin-flows.ts';

// Many cases on a busy machine take their time; what takes longer than this is stuck.
vi.setConfig({ testTimeout: 120_000 });

const answer = (origins: readonly OriginFlow[], parameters: CesParameters) => {
  const response = cesArmington(origins, parameters);
  return response.ok ? response.value : null;
};

const maximaOf = (origins: readonly OriginFlow[], parameters: CesParameters): ModelMaxima => {
  const found = modelMaxima(origins, FOCUS, (moved) => answer(moved, parameters));
  if (found === null) throw new Error('no answer');
  return found;
};

function ledgerAt(origins: readonly OriginFlow[], rate: number, parameters: CesParameters): WelfareLedger {
  const moved = origins.map((each) => ({
    ...each,
    rateAfter: each.origin === FOCUS ? rate : each.rateBefore,
  }));
  const response = answer(moved, parameters);
  if (response === null) throw new Error('no answer');
  return ledgerOf([response]);
}

const nests: fc.Arbitrary<CesParameters> = fc.record({
  sigma: fc.double({ min: 0, max: 8, noNaN: true }),
  eta: fc.double({ min: 0, max: 4, noNaN: true }),
  supply: fc.oneof(passThroughs, supplyCurves),
  domesticShare: fc.constantFrom(0, 0.3),
});
const flows = originFlows.filter((all) =>
  all.some(({ origin, customsValue }) => origin === FOCUS && customsValue > 0),
);

test('no rate up to the greatest tried brings more than the maxima found', () => {
  const rates = fc.array(fc.double({ min: 0, max: GREATEST_RATE_TRIED, noNaN: true }), {
    minLength: 10,
    maxLength: 40,
  });
  fc.assert(
    fc.property(flows, nests, rates, (origins, parameters, tried) => {
      const { revenue, welfare } = maximaOf(origins, parameters);
      const scale = origins.reduce((sum, each) => sum + each.customsValue * (1 + each.rateBefore), 0);
      for (const rate of tried) {
        const at = ledgerAt(origins, rate, parameters);
        expect(at.revenueAfter).toBeLessThanOrEqual(revenue.amount + 1e-9 * scale);
        expect(at.importerWelfare).toBeLessThanOrEqual(welfare.amount + 1e-9 * scale);
      }
      for (const found of [revenue, welfare]) expect(found.rate).toBeLessThanOrEqual(GREATEST_RATE_TRIED);
    }),
    { numRuns: 60 },
  );
});

test('each amount is what the model answers at its rate', () => {
  fc.assert(
    fc.property(flows, nests, (origins, parameters) => {
      const { revenue, welfare } = maximaOf(origins, parameters);
      expect(ledgerAt(origins, revenue.rate, parameters).revenueAfter).toBe(revenue.amount);
      expect(ledgerAt(origins, welfare.rate, parameters).importerWelfare).toBe(welfare.amount);
    }),
    { numRuns: 40 },
  );
});

describe('where the textbook’s conditions hold, its formulas are the maxima', () => {
  const ours = (customsValue: number): readonly OriginFlow[] => [
    { origin: FOCUS, customsValue, rateBefore: 0, rateAfter: 0 },
  ];
  const full = { kind: 'passThrough', beta: 1 } as const;
  const near = (found: ModelMaximum, rate: number): void => expect(found.rate).toBeCloseTo(rate, 5);

  test('one origin, a demand of constant elasticity and a price that stays: 1 / (e - 1), and 0', () => {
    for (const elasticity of [1.5, 2, 3, 6]) {
      const found = maximaOf(ours(1e9), {
        sigma: elasticity,
        eta: elasticity,
        supply: full,
        domesticShare: 0,
      });
      const textbook = revenueMaximisingTariff(elasticity);
      if (!textbook.ok || textbook.value.kind !== 'rate') throw new Error('a rate');
      near(found.revenue, textbook.value.rate);
      near(found.welfare, 0);
    }
  });

  test('one origin with a supply of constant elasticity: w, its inverse', () => {
    for (const w of [0.1, 0.5, 2]) {
      const supply = { kind: 'exportSupply', inverseElasticity: w } as const;
      const found = maximaOf(ours(1e9), { sigma: 2, eta: 2, supply, domesticShare: 0 });
      const textbook = optimalTariff(w);
      near(found.welfare, textbook.ok ? textbook.value : NaN);
    }
  });

  test('and where they do not, they are not: a rival that pays duty makes a duty on the focus worth while', () => {
    const rival = { origin: '5700', customsValue: 4e9, rateBefore: 0.165, rateAfter: 0.165 };
    const found = maximaOf([...ours(1e9), rival], { sigma: 4, eta: 1, supply: full, domesticShare: 0 });
    expect(found.welfare.rate).toBeGreaterThan(0.05);
    expect(found.welfare.amount).toBeGreaterThan(0);
  });

  test('a demand that hardly answers brings more with every rate: the maximum is beyond', () => {
    const found = maximaOf(ours(1e9), { sigma: 0.5, eta: 0.5, supply: full, domesticShare: 0 });
    expect(found.revenue).toMatchObject({ rate: GREATEST_RATE_TRIED, isBeyond: true });
    expect(found.welfare.isBeyond).toBe(false);
  });
});
