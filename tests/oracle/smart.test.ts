/** SMART by other code: every figure of any product, and whether there is an answer at all. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OriginFlow } from '../../engine/response/origin-flow.ts';
import { smart } from '../../engine/response/smart.ts';
import { FOCUS, originFlows } from '../arbitraries/origin-flows.ts';
import { naiveSmart } from './naive-response.ts';

const magnitude = fc.oneof(fc.constantFrom(0, 1, 1.5), fc.double({ min: 0, max: 4, noNaN: true }));
const supply = fc.option(fc.double({ min: 0.1, max: 20, noNaN: true }), { nil: null });
const spent = (flows: readonly OriginFlow[]): number =>
  flows.reduce((sum, { customsValue, rateBefore }) => sum + customsValue * (1 + rateBefore), 0);

test('the answer is that of the formulas, origin by origin', () => {
  fc.assert(
    fc.property(originFlows, magnitude, magnitude, supply, (flows, demand, substitution, exportSupply) => {
      const found = smart(flows, FOCUS, {
        importDemand: demand,
        substitution,
        exportSupply: exportSupply ?? 'infinite',
      });
      const naive = naiveSmart(flows, FOCUS, {
        demand,
        substitution,
        ...(exportSupply === null ? {} : { supply: exportSupply }),
      });
      expect(found.ok).toBe(naive !== null);
      if (!found.ok || naive === null) return;
      const near = (engine: number, other: number): void =>
        expect(Math.abs(engine - other)).toBeLessThanOrEqual(1e-9 * spent(flows));
      near(found.value.consumerSurplus, naive.consumerSurplus);
      const { origins } = found.value;
      near(
        origins.reduce((sum, { exporterLoss }) => sum + exporterLoss, 0),
        naive.exporterLoss,
      );
      for (const { origin, importsAfter } of origins)
        near(importsAfter, naive.importsAfter.get(origin) ?? NaN);
    }),
    { numRuns: 400 },
  );
});
