/** What holds for the CES nest whatever the trade, the rates and the elasticities are. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cesArmington, type CesParameters } from '../../engine/response/ces-armington.ts';
import { logPriceIndex } from '../../engine/response/ces-price-index.ts';
import type { OriginFlow } from '../../engine/response/origin-flow.ts';
import type { OriginResponse, ProductResponse } from '../../engine/response/product-response.ts';
import { ledgerOf } from '../../engine/response/welfare-ledger.ts';
import { cesParameters, FOCUS, originFlows, supplyCurves } from '../arbitraries/origin-flows.ts';
import { expectNear } from './near.ts';

const SMALL_IMPORTER = { kind: 'passThrough', beta: 1 } as const;

function answered(flows: readonly OriginFlow[], parameters: CesParameters): ProductResponse {
  const response = cesArmington(flows, parameters);
  if (!response.ok) throw new Error(JSON.stringify(response.failure));
  return response.value;
}

const nest = (sigma: number, eta: number, beta = 1): CesParameters => ({
  sigma,
  eta,
  supply: { kind: 'passThrough', beta },
  domesticShare: 0,
});

const ofOrigin = (response: ProductResponse, origin: string): OriginResponse => {
  const found = response.origins.find((each) => each.origin === origin);
  if (found === undefined) throw new Error(`no origin ${origin}`);
  return found;
};

/** Spending with duty. */
const paid = (each: OriginResponse): readonly [before: number, after: number] => [
  each.importsBefore * (1 + each.rateBefore),
  each.importsAfter * (1 + each.rateAfter),
];

describe('a nest', () => {
  test('does not move where no rate moves', () => {
    fc.assert(
      fc.property(originFlows, cesParameters, (flows, parameters) => {
        const still = flows.map((flow) => ({ ...flow, rateAfter: flow.rateBefore }));
        const { origins, consumerSurplus } = answered(still, parameters);
        expect(consumerSurplus).toBeCloseTo(0, 10);
        for (const each of origins) expectNear(each.importsAfter, each.importsBefore, each.importsBefore);
      }),
    );
  });

  test('lets an origin with no trade stay without, and nothing else notice it', () => {
    fc.assert(
      fc.property(originFlows, cesParameters, (flows, parameters) => {
        const absent = { origin: 'none', customsValue: 0, rateBefore: 0.1, rateAfter: 0.9 };
        const response = answered([...flows, absent], parameters);
        expect(ofOrigin(response, 'none').importsAfter).toBe(0);
        expect(response.consumerSurplus).toBe(answered(flows, parameters).consumerSurplus);
      }),
    );
  });

  test('buys less of an origin whose own rate rises, whatever the others do', () => {
    fc.assert(
      fc.property(
        originFlows.filter((flows) =>
          flows.some(({ origin, customsValue }) => origin === FOCUS && customsValue > 0),
        ),
        cesParameters,
        fc.double({ min: 0.001, max: 2, noNaN: true }),
        (flows, parameters, rise) => {
          const higher = flows.map((flow) =>
            flow.origin === FOCUS ? { ...flow, rateAfter: flow.rateAfter + rise } : flow,
          );
          const [less, more] = [answered(higher, parameters), answered(flows, parameters)].map((response) =>
            ofOrigin(response, FOCUS),
          );
          expect(less?.quantity).toBeLessThanOrEqual((more?.quantity ?? NaN) * (1 + 1e-9));
          expect(less?.importsAfter).toBeLessThanOrEqual((more?.importsAfter ?? NaN) * (1 + 1e-9));
        },
      ),
    );
  });

  test('gives the others trade exactly where origins are closer substitutes than products are', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10 ** 9 }),
        fc.double({ min: 0, max: 8, noNaN: true }),
        fc.double({ min: 0, max: 8, noNaN: true }),
        (value, sigma, eta) => {
          const flows = [
            { origin: FOCUS, customsValue: value, rateBefore: 0, rateAfter: 0.2 },
            { origin: '5700', customsValue: 10 ** 6, rateBefore: 0.1, rateAfter: 0.1 },
          ];
          const { quantity } = ofOrigin(answered(flows, nest(sigma, eta)), '5700');
          expect(Math.sign(quantity - 1) * Math.sign(sigma - eta)).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });

  test('answers alike where all rates rise alike: nothing is diverted, and the product has the elasticity eta', () => {
    fc.assert(
      fc.property(
        originFlows,
        cesParameters,
        fc.double({ min: 1, max: 3, noNaN: true }),
        (flows, parameters, g) => {
          const alike = flows.map((flow) => ({ ...flow, rateAfter: (1 + flow.rateBefore) * g - 1 }));
          const importsAlone = { ...parameters, domesticShare: 0 };
          const { origins } = answered(alike, importsAlone);
          const { supply, eta } = parameters;
          const beta = supply.kind === 'passThrough' ? supply.beta : 1 / (1 + supply.inverseElasticity * eta);
          for (const each of origins) {
            expect(each.diversion / Math.max(each.importsBefore, 1)).toBeCloseTo(0, 9);
            expectNear(each.quantity, g ** (-eta * beta), 1);
          }
        },
      ),
    );
  });
});

describe('exporters', () => {
  test('with a supply curve stand on it, whatever else is in the nest, and the nest is in balance', () => {
    fc.assert(
      fc.property(originFlows, cesParameters, supplyCurves, (flows, parameters, supply) => {
        const { sigma, eta, domesticShare } = parameters;
        const { origins, domestic } = answered(flows, { ...parameters, supply });
        const w = supply.kind === 'exportSupply' ? supply.inverseElasticity : NaN;
        for (const each of origins) expectNear(each.borderPrice, each.quantity ** w, each.borderPrice, 1e-8);
        // The index of the prices that came out is the one that the quantities answer to.
        const spending = origins.reduce((sum, each) => sum + paid(each)[0], 0);
        const varieties = origins.map((each) => ({
          share: ((1 - domesticShare) * paid(each)[0]) / spending,
          logPrice: Math.log(each.landedPrice),
        }));
        const logIndex = logPriceIndex([...varieties, { share: domesticShare, logPrice: 0 }], sigma);
        const held = Math.exp((sigma - eta) * logIndex);
        for (const each of origins)
          expectNear(each.quantity, each.landedPrice ** -sigma * held, each.quantity, 1e-8);
        if (domestic !== null) expectNear(domestic.after, domestic.before * held, domestic.after, 1e-8);
      }),
    );
  });

  test('with an imposed pass-through lose what lies left of a straight supply curve through the two points', () => {
    const flows = [{ origin: FOCUS, customsValue: 100, rateBefore: 0, rateAfter: 0.2 }];
    const [ours] = answered(flows, nest(4, 1, 0.5)).origins;
    // Price 1 / 1.2^0.5 = 0.9129, and with one origin quantity too: 100 x 0.0871 x 1.9129 / 2.
    expect(ours?.exporterLoss).toBeCloseTo(8.3333, 4);
  });
});

test('the order in which the origins come changes nothing', () => {
  fc.assert(
    fc.property(originFlows, cesParameters, (flows, parameters) => {
      expect(answered(flows.toReversed(), parameters)).toEqual(answered(flows, parameters));
    }),
  );
});

describe('diversion', () => {
  test('at the total after, in quantities at base border prices, sums to zero over the origins', () => {
    fc.assert(
      fc.property(originFlows, cesParameters, (flows, parameters) => {
        const { origins } = answered(flows, parameters);
        const { diversion, importsBefore, importsAfter, creation, priceEffect } = ledgerOf([
          { origins, consumerSurplus: 0, domestic: null },
        ]);
        const scale = importsBefore + importsAfter;
        expectNear(diversion, 0, scale);
        expectNear(creation + diversion + priceEffect, importsAfter - importsBefore, scale);
      }),
    );
  });

  test('with eta 1 moves spending with duty between origins and leaves its sum, at any sigma and pass-through', () => {
    fc.assert(
      fc.property(
        originFlows,
        fc.double({ min: 0, max: 12, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (flows, sigma, beta) => {
          const spending = answered(flows, nest(sigma, 1, beta)).origins.map(paid);
          const before = spending.reduce((sum, [each]) => sum + each, 0);
          const after = spending.reduce((sum, [, each]) => sum + each, 0);
          expectNear(after, before, before);
        },
      ),
    );
  });
});

describe('limits of the nest', () => {
  test('sigma 1 and eta 1 is Cobb-Douglas: what is spent on each origin stays', () => {
    fc.assert(
      fc.property(originFlows, (flows) => {
        for (const each of answered(flows, nest(1, 1)).origins) {
          const [before, after] = paid(each);
          expectNear(after, before, before);
        }
      }),
    );
  });

  test.each([
    ['sigma', 1],
    ['eta', 1],
    ['sigma', 2.5],
    ['eta', 2.5],
  ] as const)('%s has no edge at %d', (name, at) => {
    fc.assert(
      fc.property(
        originFlows,
        cesParameters,
        fc.constantFrom(-1, 1),
        fc.constantFrom(1e-3, 1e-6, 1e-9, 1e-11, 1e-13),
        (flows, parameters, side, step) => {
          // At eta 2.5 the other is sigma = 2.5: the edge where sigma = eta.
          const base = at === 1 ? parameters : { ...parameters, sigma: at, eta: at };
          const [here, near] = [
            { ...base, [name]: at },
            { ...base, [name]: at + side * step },
          ].map((each) => answered(flows, each));
          const spending = flows.reduce((sum, flow) => sum + flow.customsValue * (1 + flow.rateBefore), 0);
          for (const [index, each] of (here?.origins ?? []).entries()) {
            const beside = near?.origins[index]?.importsAfter ?? NaN;
            expectNear(
              beside / spending,
              each.importsAfter / spending,
              1 + each.importsAfter / spending,
              step * 30 + 1e-9,
            );
          }
          expectNear(
            near?.consumerSurplus ?? NaN,
            here?.consumerSurplus ?? NaN,
            // A large cut can gain many times what was spent before it.
            spending * 30 + Math.abs(here?.consumerSurplus ?? NaN),
            step * 30 + 1e-9,
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  test('sigma = eta: each origin answers to its own price alone', () => {
    fc.assert(
      fc.property(originFlows, fc.double({ min: 0, max: 10, noNaN: true }), (flows, sigma) => {
        for (const each of answered(flows, nest(sigma, sigma)).origins)
          expectNear(each.quantity, each.landedPrice ** -sigma, 1);
      }),
    );
  });

  test('a prohibitive rate ends an origin that has substitutes, and the others go on', () => {
    const flows = [
      { origin: FOCUS, customsValue: 100, rateBefore: 0, rateAfter: 1e9 },
      { origin: '5700', customsValue: 400, rateBefore: 0, rateAfter: 0 },
    ];
    const { origins, consumerSurplus } = answered(flows, nest(4, 1));
    expect(origins.map(({ importsAfter }) => Math.round(importsAfter * 1e9) / 1e9)).toEqual([0, 500]);
    // The price index without the variety: the share of the others to the power 1 / (1 - sigma).
    expect(consumerSurplus).toBeCloseTo(-500 * Math.log(0.8 ** (1 / -3)), 9);
  });

  test('an exporter with a small share passes on 1 / (1 + w sigma)', () => {
    const flows = [
      { origin: FOCUS, customsValue: 1, rateBefore: 0, rateAfter: 0.3 },
      { origin: '5700', customsValue: 10 ** 9, rateBefore: 0, rateAfter: 0 },
    ];
    const supply = { kind: 'exportSupply', inverseElasticity: 0.25 } as const;
    const response = answered(flows, { sigma: 4, eta: 1, supply, domesticShare: 0 });
    expect(Math.log(ofOrigin(response, FOCUS).landedPrice) / Math.log(1.3)).toBeCloseTo(0.5, 7);
  });

  test('supply without a slope is complete pass-through, and a domestic share of nothing is none', () => {
    fc.assert(
      fc.property(originFlows, cesParameters, (flows, parameters) => {
        const flat = answered(flows, {
          ...parameters,
          supply: { kind: 'exportSupply', inverseElasticity: 0 },
        });
        const complete = answered(flows, { ...parameters, supply: SMALL_IMPORTER });
        for (const [index, each] of flat.origins.entries())
          expectNear(each.importsAfter, complete.origins[index]?.importsAfter ?? NaN, each.importsAfter + 1);
        const spending = flows.reduce((sum, flow) => sum + flow.customsValue * (1 + flow.rateBefore), 0);
        const [none, hardly] = [0, 1e-13].map(
          (domesticShare) => answered(flows, { ...parameters, domesticShare }).consumerSurplus,
        );
        expectNear(none ?? NaN, hardly ?? NaN, spending + Math.abs(none ?? 0));
      }),
    );
  });
});
