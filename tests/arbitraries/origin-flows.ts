/** Products with their origins, rates before and after, and parameters of the models; and hostile ones. */
import fc from 'fast-check';
import type { CesParameters } from '../../engine/response/ces-armington.ts';
import type { ExportSupply } from '../../engine/trade/response-model.ts';
import type { OriginFlow } from '../../engine/response/origin-flow.ts';

export const FOCUS = '5520';
const ORIGINS = [FOCUS, '0003', '5700', '2010', '1220', '5490'];

const between = (min: number, max: number): fc.Arbitrary<number> =>
  fc.double({ min, max, noNaN: true, noDefaultInfinity: true });

const rate = fc.oneof(fc.constant(0), between(0, 0.5), between(0, 2));

/** Whole cents, some of them none; a rate that stays is as likely as one that moves. */
const flow = (origin: string): fc.Arbitrary<OriginFlow> =>
  fc
    .record({
      customsValue: fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 1, max: 10 ** 12 }) }, fc.constant(0)),
      rateBefore: rate,
      change: fc.oneof(fc.constant(null), rate),
    })
    .map(({ customsValue, rateBefore, change }) => ({
      origin,
      customsValue,
      rateBefore,
      rateAfter: change ?? rateBefore,
    }));

/** At least one origin has trade. */
export const originFlows: fc.Arbitrary<readonly OriginFlow[]> = fc
  .subarray(ORIGINS, { minLength: 1 })
  .chain((names) => fc.tuple(...names.map(flow)))
  .filter((flows) => flows.some(({ customsValue }) => customsValue > 0));

export const passThroughs: fc.Arbitrary<ExportSupply> = fc
  .oneof(fc.constantFrom(0, 1, 0.94), between(0, 1))
  .map((beta) => ({ kind: 'passThrough', beta }));

export const supplyCurves: fc.Arbitrary<ExportSupply> = fc
  .oneof(fc.constantFrom(0, 0.1, 1), between(0, 3))
  .map((inverseElasticity) => ({ kind: 'exportSupply', inverseElasticity }));

/** Around and at the limits 1 and sigma = eta. */
export const elasticity = fc.oneof(fc.constantFrom(0, 0.76, 1, 1 + 1e-9, 1.5, 2, 4), between(0, 12));

export const cesParameters: fc.Arbitrary<CesParameters> = fc
  .record({
    sigma: elasticity,
    eta: fc.oneof(elasticity, fc.constant(null)),
    supply: fc.oneof(passThroughs, supplyCurves),
    domesticShare: fc.oneof(fc.constant(0), between(0, 0.9)),
  })
  .map(({ eta, ...others }) => ({ ...others, eta: eta ?? others.sigma }));

/** What a broken table or a careless caller could send. */
export const nastyNumber = fc.oneof(
  fc.constantFrom(
    0,
    -0,
    1,
    -1,
    NaN,
    Infinity,
    -Infinity,
    1e308,
    -1e308,
    5e-324,
    1e-300,
    1e15,
    1e16,
    100,
    0.5,
  ),
  fc.double(),
);

export const nastyFlows: fc.Arbitrary<readonly OriginFlow[]> = fc.array(
  fc.record({
    origin: fc.constantFrom(FOCUS, '5700', ''),
    customsValue: nastyNumber,
    rateBefore: fc.oneof(nastyNumber, between(0, 1)),
    rateAfter: fc.oneof(nastyNumber, between(0, 1)),
  }),
  { maxLength: 4 },
);
