/** The books balance: what buyers lose, the treasury wins and exporters lose is the welfare that is gone. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cesArmington, type CesParameters } from '../../engine/response/ces-armington.ts';
import type { OriginFlow } from '../../engine/response/origin-flow.ts';
import type { ProductResponse } from '../../engine/response/product-response.ts';
import { smart } from '../../engine/response/smart.ts';
import { staticResponse } from '../../engine/response/static-response.ts';
import { ledgerOf, originLedgers, type WelfareLedger } from '../../engine/response/welfare-ledger.ts';
import { cesParameters, FOCUS, originFlows, supplyCurves } from '../arbitraries/origin-flows.ts';
import { expectNear } from './near.ts';

/** Any model over any trade; SMART where it has an answer. */
const responses: fc.Arbitrary<ProductResponse> = fc
  .tuple(originFlows, cesParameters, fc.constantFrom('static', 'ces', 'smart'))
  .map(([flows, parameters, model]) => {
    if (model === 'static') return staticResponse(flows);
    if (model === 'ces') return cesArmington(flows, parameters);
    const exportSupply = parameters.eta > 4 ? ('infinite' as const) : 5;
    return smart(flows, FOCUS, { importDemand: parameters.eta / 4, substitution: 1.5, exportSupply });
  })
  .filter((response) => response.ok)
  .map((response) => response.value);

const scaleOf = (ledger: WelfareLedger): number =>
  1 +
  ledger.importsBefore +
  ledger.importsAfter +
  ledger.revenueBefore +
  ledger.revenueAfter +
  Math.abs(ledger.consumerSurplus);

function expectBooksToBalance(ledger: WelfareLedger): void {
  const scale = scaleOf(ledger);
  const revenue = ledger.revenueAfter - ledger.revenueBefore;
  expectNear(ledger.consumerSurplus + revenue, ledger.importerWelfare, scale);
  expectNear(ledger.importerWelfare - ledger.exporterLoss, ledger.worldWelfare, scale);
  expectNear(ledger.rateEffect + ledger.baseErosion, revenue, scale);
  expectNear(
    ledger.creation + ledger.diversion + ledger.priceEffect,
    ledger.importsAfter - ledger.importsBefore,
    scale,
  );
  expect(ledger.deadweightLoss + ledger.worldWelfare).toBe(0);
}

describe('a ledger', () => {
  test('balances in every model, for one product and for many', () => {
    fc.assert(
      fc.property(fc.array(responses, { maxLength: 4 }), (all) => {
        for (const one of all) expectBooksToBalance(ledgerOf([one]));
        expectBooksToBalance(ledgerOf(all));
      }),
    );
  });

  test('by origin sums to the whole', () => {
    fc.assert(
      fc.property(fc.array(responses, { maxLength: 4 }), (all) => {
        const total = ledgerOf(all);
        const origins = originLedgers(all);
        for (const part of ['importsAfter', 'creation', 'diversion', 'revenueAfter', 'exporterLoss'] as const)
          expectNear(
            origins.reduce((sum, origin) => sum + origin[part], 0),
            total[part],
            scaleOf(total),
          );
      }),
    );
  });

  test('without behaviour shows that buyers pay what the treasury gets, and nobody else loses', () => {
    fc.assert(
      fc.property(originFlows, (flows) => {
        const response = staticResponse(flows);
        if (!response.ok) throw new Error(JSON.stringify(response.failure));
        const ledger = ledgerOf([response.value]);
        expectNear(ledger.importerWelfare, 0, scaleOf(ledger));
        expect([ledger.exporterLoss, ledger.baseErosion, ledger.diversion]).toEqual([0, 0, 0]);
      }),
    );
  });
});

interface Step {
  readonly quantities: readonly number[];
  readonly wedges: readonly number[];
  readonly borderPrices: readonly number[];
}

/**
 * Welfare as the sum of small steps from the rates before to the rates after, with no use of the surplus formula:
 * each step changes the importer's by wedge x change of quantity - quantity x change of border price, and the
 * world's by the first of the two alone (Harberger).
 */
function welfareByPath(flows: readonly OriginFlow[], parameters: CesParameters, steps: number) {
  const at = (part: number): Step => {
    const moved = flows.map((flow) => ({
      ...flow,
      rateAfter: flow.rateBefore + part * (flow.rateAfter - flow.rateBefore),
    }));
    const response = cesArmington(moved, parameters);
    if (!response.ok) throw new Error(JSON.stringify(response.failure));
    const { origins } = response.value;
    return {
      quantities: origins.map((each) => each.importsBefore * each.quantity),
      wedges: origins.map((each) => each.borderPrice * each.rateAfter),
      borderPrices: origins.map((each) => each.borderPrice),
    };
  };
  let world = 0;
  let termsOfTrade = 0;
  let last = at(0);
  for (let step = 1; step <= steps; step += 1) {
    const next = at(step / steps);
    const change = (column: keyof Step, index: number): number =>
      (next[column][index] ?? 0) - (last[column][index] ?? 0);
    const middle = (column: keyof Step, index: number): number =>
      ((next[column][index] ?? 0) + (last[column][index] ?? 0)) / 2;
    for (const index of next.quantities.keys()) {
      world += middle('wedges', index) * change('quantities', index);
      termsOfTrade -= middle('quantities', index) * change('borderPrices', index);
    }
    last = next;
  }
  return { world, importer: world + termsOfTrade };
}

/** Two widths of steps: what remains of the trapezoids' error falls away. */
function refined(flows: readonly OriginFlow[], parameters: CesParameters) {
  const [coarse, fine] = [welfareByPath(flows, parameters, 60), welfareByPath(flows, parameters, 120)];
  return {
    world: (4 * fine.world - coarse.world) / 3,
    importer: (4 * fine.importer - coarse.importer) / 3,
  };
}

describe('welfare in the nest', () => {
  test('is what many small steps add up to, for any supply, with and without a domestic variety', () => {
    fc.assert(
      fc.property(originFlows, cesParameters, (flows, parameters) => {
        const response = cesArmington(flows, parameters);
        if (!response.ok) throw new Error(JSON.stringify(response.failure));
        const ledger = ledgerOf([response.value]);
        expectNear(ledger.importerWelfare, refined(flows, parameters).importer, scaleOf(ledger), 2e-5);
      }),
      { numRuns: 40 },
    );
  });

  test('with a supply curve counts the exporters right: the world loses what the wedges cost', () => {
    fc.assert(
      fc.property(originFlows, cesParameters, supplyCurves, (flows, parameters, supply) => {
        const curved = { ...parameters, supply };
        const response = cesArmington(flows, curved);
        if (!response.ok) throw new Error(JSON.stringify(response.failure));
        const ledger = ledgerOf([response.value]);
        expectNear(ledger.worldWelfare, refined(flows, curved).world, scaleOf(ledger), 2e-5);
      }),
      { numRuns: 40 },
    );
  });

  test('of the world is never won by a duty on trade that was free', () => {
    fc.assert(
      fc.property(originFlows, cesParameters, supplyCurves, (flows, parameters, supply) => {
        const free = flows.map((flow) => ({ ...flow, rateBefore: 0 }));
        const response = cesArmington(free, { ...parameters, supply });
        if (!response.ok) throw new Error(JSON.stringify(response.failure));
        const ledger = ledgerOf([response.value]);
        expect(ledger.worldWelfare).toBeLessThanOrEqual(scaleOf(ledger) * 1e-9);
      }),
    );
  });
});
