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
import { smart } from '../../engine/response/smart.ts';
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

describe('SMART, whose lines end', () => {
  const settings = fc.record({
    importDemand: fc.double({ min: 0, max: 6, noNaN: true }),
    substitution: fc.double({ min: 0, max: 4, noNaN: true }),
    exportSupply: fc.oneof(fc.constant('infinite' as const), fc.double({ min: 0.2, max: 50, noNaN: true })),
  });

  test('no rate that it answers brings more than the maxima found, and no higher rate has an answer', () => {
    fc.assert(
      fc.property(
        flows,
        settings,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (origins, parameters, part) => {
          const at = (rate: number): WelfareLedger | null => {
            const moved = origins.map((each) => ({
              ...each,
              rateAfter: each.origin === FOCUS ? rate : each.rateBefore,
            }));
            const response = smart(moved, FOCUS, parameters);
            return response.ok ? ledgerOf([response.value]) : null;
          };
          const found = modelMaxima(origins, FOCUS, (moved) => {
            const response = smart(moved, FOCUS, parameters);
            return response.ok ? response.value : null;
          });
          // A cut so deep that the exporter's price leaves the model has no answer at all.
          if (found === null) return expect(at(0)).toBeNull();
          const { greatestRate, revenue, welfare } = found;
          const scale = origins.reduce((sum, each) => sum + each.customsValue * (1 + each.rateBefore), 0);
          const tried = at(part * greatestRate);
          expect(tried?.revenueAfter).toBeLessThanOrEqual(revenue.amount + 1e-9 * scale);
          expect(tried?.importerWelfare).toBeLessThanOrEqual(welfare.amount + 1e-9 * scale);
          expect(revenue.rate).toBeLessThanOrEqual(greatestRate);
          if (greatestRate < GREATEST_RATE_TRIED) expect(at(greatestRate * (1 + 1e-6) + 1e-6)).toBeNull();
          else expect(greatestRate).toBe(GREATEST_RATE_TRIED);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('with no other duty and a price that stays, welfare is best at no duty, and revenue inside', () => {
    const alone = [{ origin: FOCUS, customsValue: 1e9, rateBefore: 0, rateAfter: 0 }];
    const found = modelMaxima(alone, FOCUS, (moved) => {
      const response = smart(moved, FOCUS, {
        importDemand: 2,
        substitution: 1.5,
        exportSupply: 'infinite',
      });
      return response.ok ? response.value : null;
    });
    // M = M0 (1 - 2 t): most at a quarter, nothing left at a half.
    expect(found?.greatestRate).toBeCloseTo(0.5, 9);
    expect(found?.revenue.rate).toBeCloseTo(0.25, 6);
    expect(found?.welfare.rate).toBeCloseTo(0, 6);
  });
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
