/** Monte Carlo against the nest itself, against closed forms, and against itself split in every way. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cesArmington } from '../../engine/response/ces-armington.ts';
import { joinDraws, summariseDraws, tornado } from '../../engine/response/draw-summary.ts';
import { drawParameters, groupWord, type Uncertainty } from '../../engine/response/parameter-draw.ts';
import type { OuterElasticity } from '../../engine/trade/response-model.ts';
import { drawRange, type DrawnTotals } from '../../engine/response/uncertainty.ts';
import { planUncertainty } from '../../engine/response/uncertainty-plan.ts';
import type { UncertainProduct } from '../../engine/response/uncertain-nest.ts';
import { ledgerOf } from '../../engine/response/welfare-ledger.ts';
import { elasticity, FOCUS, originFlows } from '../arbitraries/origin-flows.ts';
import { expectNear, ledgerSize } from './near.ts';
import { gainAsLargeAsTrade } from './regressions.ts';

const product: fc.Arbitrary<UncertainProduct> = fc.record({
  product: fc.constantFrom('610910', '620342', '940360', '851713'),
  sigma: elasticity,
  group: fc.constantFrom('61', '62', '94'),
  domesticShare: fc.constantFrom(0, 0, 0.3),
  origins: originFlows,
});
const products = fc.array(product, { minLength: 1, maxLength: 5 });

const certain = (passThrough: number): Uncertainty => ({
  seed: 7,
  sigmaLogSd: 0,
  sigmaCommon: 1,
  etaLogSd: 0,
  passThrough: { kind: 'fixed', value: passThrough },
});

const uncertainties: fc.Arbitrary<Uncertainty> = fc.record({
  seed: fc.maxSafeNat(),
  sigmaLogSd: fc.constantFrom(0, 0.3, 0.8),
  sigmaCommon: fc.constantFrom(0, 0.5, 1),
  etaLogSd: fc.constantFrom(0, 0.2),
  passThrough: fc.constantFrom<Uncertainty['passThrough']>(
    { kind: 'fixed', value: 1 },
    { kind: 'uniform', low: 0.8, high: 1 },
    { kind: 'truncatedNormal', mean: 0.94, sd: 0.05, low: 0, high: 1 },
  ),
});

const demand = (eta: number, neverAboveSubstitution = false): OuterElasticity => ({
  eta,
  neverAboveSubstitution,
});

function drawn(
  all: readonly UncertainProduct[],
  of: OuterElasticity,
  uncertainty: Uncertainty,
  from: number,
  to: number,
): DrawnTotals {
  const draws = drawRange(planUncertainty(all, FOCUS), of, uncertainty, from, to);
  if (!draws.ok) throw new Error(JSON.stringify(draws.failure));
  return draws.value;
}

const bytesOf = (draws: DrawnTotals): string =>
  Object.values(draws)
    .map((column: Float64Array) => Buffer.from(column.buffer).toString('hex'))
    .join();

describe('draws', () => {
  test('without spread are the nests themselves, added up', () => {
    fc.assert(
      fc.property(
        products,
        elasticity,
        fc.boolean(),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (all, eta, capped, beta) => {
          const exact = all.map(({ origins, sigma, domesticShare }) => {
            const outer = capped ? Math.min(eta, sigma) : eta;
            const supply = { kind: 'passThrough', beta } as const;
            const response = cesArmington(origins, { sigma, eta: outer, supply, domesticShare });
            if (!response.ok) throw new Error(JSON.stringify(response.failure));
            return response.value;
          });
          const ledger = ledgerOf(exact);
          const draws = drawn(all, demand(eta, capped), certain(beta), 0, 2);
          const scale = ledgerSize(ledger);
          const first = (column: Float64Array): number => column[0] ?? NaN;
          expectNear(first(draws.imports), ledger.importsAfter, scale, 1e-8);
          expectNear(first(draws.revenue), ledger.revenueAfter - ledger.revenueBefore, scale, 1e-8);
          expectNear(first(draws.consumerSurplus), ledger.consumerSurplus, scale, 1e-8);
          expectNear(first(draws.welfare), ledger.importerWelfare, scale, 1e-8);
          const focus = exact
            .flatMap(({ origins }) => origins)
            .filter(({ origin }) => origin === FOCUS)
            .reduce((sum, { importsAfter }) => sum + importsAfter, 0);
          expectNear(first(draws.focusImports), focus, scale, 1e-8);
          expect(draws.imports[1]).toBe(draws.imports[0]);
        },
      ),
      { examples: [[[gainAsLargeAsTrade], 0.5, false, 1]] },
    );
  });

  test.each([0, 0.00005])(
    'answer a prohibitive rate as the nest does, with a domestic share of %d',
    (domesticShare) => {
      const flow = { origin: FOCUS, customsValue: 1000, rateBefore: 0.1, rateAfter: 1e9 };
      const other = { ...flow, origin: '5700', rateAfter: 1e7 };
      const all = [{ product: '610910', sigma: 8, group: '61', domesticShare, origins: [flow, other] }];
      const supply = { kind: 'passThrough', beta: 1 } as const;
      const response = cesArmington([flow, other], { sigma: 8, eta: 1.5, supply, domesticShare });
      if (!response.ok) throw new Error(JSON.stringify(response.failure));
      const { importsAfter, consumerSurplus } = ledgerOf([response.value]);
      const draws = drawn(all, demand(1.5), certain(1), 0, 1);
      expect((draws.imports[0] ?? NaN) / importsAfter).toBeCloseTo(1, 9);
      expect((draws.consumerSurplus[0] ?? NaN) / consumerSurplus).toBeCloseTo(1, 9);
    },
  );

  test('are the same bytes however they are split, and in whatever order the products come', () => {
    fc.assert(
      fc.property(
        products,
        elasticity,
        uncertainties,
        fc.array(fc.nat({ max: 12 }), { maxLength: 4 }),
        (all, eta, uncertainty, cuts) => {
          const edges = [0, ...cuts.toSorted((a, b) => a - b), 12];
          const parts = edges
            .slice(1)
            .map((to, index) => drawn(all, demand(eta), uncertainty, edges[index] ?? 0, to));
          const whole = bytesOf(drawn(all, demand(eta), uncertainty, 0, 12));
          expect(bytesOf(joinDraws(parts))).toBe(whole);
          const reversed = all.toReversed().map((each) => ({ ...each, origins: each.origins.toReversed() }));
          expect(bytesOf(drawn(reversed, demand(eta), uncertainty, 0, 12))).toBe(whole);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('do not change where a product is divided into two halves', () => {
    fc.assert(
      fc.property(products, elasticity, uncertainties, (all, eta, uncertainty) => {
        const halves = all.flatMap((each) => {
          const origins = each.origins.map((flow) => ({ ...flow, customsValue: flow.customsValue / 2 }));
          return [
            { ...each, origins },
            { ...each, origins },
          ];
        });
        const [one, two] = [all, halves].map((each) => drawn(each, demand(eta), uncertainty, 0, 3));
        for (const total of ['imports', 'revenue', 'welfare'] as const)
          for (const [index, value] of (one?.[total] ?? []).entries())
            expectNear(
              two?.[total][index] ?? NaN,
              value,
              (one?.imports[index] ?? 0) + Math.abs(value),
              1e-10,
            );
      }),
      { numRuns: 60 },
    );
  });
});

const alone = (rateAfter: number): readonly UncertainProduct[] => [
  {
    product: '610910',
    sigma: 4,
    group: '61',
    domesticShare: 0,
    origins: [{ origin: FOCUS, customsValue: 1000, rateBefore: 0, rateAfter }],
  },
];

describe('against closed forms', () => {
  const MANY = 20_000;

  test('a uniform pass-through with one origin has the mean of its integral', () => {
    // Imports are M g^(-eta beta) g^(beta - 1); over beta from a to b the mean is an exponential's.
    const [eta, g, a, b] = [2.5, 1.4, 0.5, 1];
    const power = (1 - eta) * Math.log(g);
    const mean = ((1000 / g) * (Math.exp(power * b) - Math.exp(power * a))) / (power * (b - a));
    const passThrough = { kind: 'uniform', low: a, high: b } as const;
    const { imports } = drawn(alone(g - 1), demand(eta), { ...certain(1), passThrough }, 0, MANY);
    expect(Math.abs(imports.reduce((sum, value) => sum + value, 0) / MANY / mean - 1)).toBeLessThan(0.002);
  });

  test('a lognormal elasticity has the quantiles of a monotone function of it, and factors the mean exp(sd^2 / 2)', () => {
    const [eta, g, sd] = [1.5, 1.4, 0.3];
    const uncertainty = { ...certain(1), etaLogSd: sd };
    const draws = drawn(alone(g - 1), demand(eta), uncertainty, 0, MANY);
    const summary = summariseDraws(draws);
    if (!summary.ok) throw new Error('a summary is expected');
    const at = (normal: number) => 1000 * g ** (-eta * Math.exp(sd * normal));
    expect(summary.value.imports.p50 / at(0)).toBeCloseTo(1, 2);
    expect(summary.value.imports.p5 / at(1.6448536)).toBeCloseTo(1, 2);
    expect(summary.value.imports.p95 / at(-1.6448536)).toBeCloseTo(1, 2);
    let [sigmas, etas] = [0, 0];
    for (let draw = 0; draw < MANY; draw += 1) {
      const { sigmaFactors, etaFactor } = drawParameters(
        { ...uncertainty, sigmaLogSd: 0.5, sigmaCommon: 0.4 },
        [groupWord('61')],
        draw,
      );
      sigmas += sigmaFactors[0] ?? 0;
      etas += etaFactor;
    }
    expect(Math.abs(etas / MANY / Math.exp((sd * sd) / 2) - 1)).toBeLessThan(0.01);
    expect(Math.abs(sigmas / MANY / Math.exp(0.125) - 1)).toBeLessThan(0.02);
  });

  test('the common share is the correlation between groups', () => {
    const uncertainty = { ...certain(1), sigmaLogSd: 1, sigmaCommon: 0.4 };
    let products_ = 0;
    for (let draw = 0; draw < MANY; draw += 1) {
      const { sigmaFactors } = drawParameters(uncertainty, [groupWord('61'), groupWord('94')], draw);
      products_ += Math.log(sigmaFactors[0] ?? 0) * Math.log(sigmaFactors[1] ?? 0);
    }
    expect(products_ / MANY).toBeCloseTo(0.4, 1);
  });

  test('a truncated normal stays within its bounds and keeps its middle', () => {
    const passThrough = { kind: 'truncatedNormal', mean: 0.5, sd: 0.4, low: 0.2, high: 0.8 } as const;
    const values = Array.from(
      { length: 4000 },
      (_, draw) => drawParameters({ ...certain(1), passThrough }, [], draw).passThrough,
    ).toSorted((x, y) => x - y);
    expect(values[0]).toBeGreaterThanOrEqual(0.2);
    expect(values.at(-1)).toBeLessThanOrEqual(0.8);
    expect(values[2000]).toBeCloseTo(0.5, 1);
    // Near a mean a wide normal is nearly flat: a quarter lies below the quarter of the interval, a little less.
    expect(values[1000]).toBeGreaterThan(0.34);
    expect(values[1000]).toBeLessThan(0.38);
  });
});

test('a tornado has no bar for what is certain, and the longest first', () => {
  fc.assert(
    fc.property(products, elasticity, uncertainties, (all, eta, uncertainty) => {
      const shape = tornado(planUncertainty(all, FOCUS), demand(eta), uncertainty, 'focusImports');
      if (!shape.ok) throw new Error(JSON.stringify(shape.failure));
      const { bars, atMedians } = shape.value;
      const lengths = bars.map(({ low, high }) => Math.abs(high - low));
      expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
      const bar = (name: string) => bars.find(({ parameter }) => parameter === name);
      if (uncertainty.sigmaLogSd === 0)
        expect(bar('sigma')).toMatchObject({ low: atMedians, high: atMedians });
      if (uncertainty.etaLogSd === 0) expect(bar('eta')).toMatchObject({ low: atMedians, high: atMedians });
      expect(bars).toHaveLength(3);
    }),
    { numRuns: 60 },
  );
});
