/** The closed forms of the nest agree with a search for what buyers with its utility would buy. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { cesArmington } from '../../engine/response/ces-armington.ts';
import { originFlows, passThroughs, supplyCurves } from '../arbitraries/origin-flows.ts';
import { naiveNest } from './naive-nest.ts';

vi.setConfig({ testTimeout: 60_000 });

const awayFromOne = fc
  .double({ min: 0.5, max: 8, noNaN: true })
  .filter((value) => Math.abs(value - 1) > 0.15);

test('quantities, border prices and surplus are those of the utility that the nest stands for', () => {
  fc.assert(
    fc.property(
      originFlows,
      awayFromOne,
      awayFromOne,
      fc.oneof(passThroughs, supplyCurves),
      (flows, sigma, eta, supply) => {
        const traded = flows.filter(({ customsValue }) => customsValue > 0);
        const engine = cesArmington(traded, { sigma, eta, supply, domesticShare: 0 });
        if (!engine.ok) throw new Error(JSON.stringify(engine.failure));
        const naive = naiveNest(traded, sigma, eta, (flow, quantity) =>
          supply.kind === 'passThrough'
            ? ((1 + flow.rateAfter) / (1 + flow.rateBefore)) ** (supply.beta - 1)
            : quantity ** supply.inverseElasticity,
        );
        const spending = traded.reduce((sum, flow) => sum + flow.customsValue * (1 + flow.rateBefore), 0);
        for (const [index, flow] of traded.entries()) {
          const found = engine.value.origins.find(({ origin }) => origin === flow.origin);
          expect(found?.quantity).toBeCloseTo(naive.quantities[index] ?? NaN, 6);
          expect(found?.borderPrice).toBeCloseTo(naive.borderPrices[index] ?? NaN, 6);
        }
        const apart = Math.abs(engine.value.consumerSurplus - naive.consumerSurplus) / spending;
        expect(apart).toBeLessThan(1e-7);
      },
    ),
    { numRuns: 40 },
  );
});
