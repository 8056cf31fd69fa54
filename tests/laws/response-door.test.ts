/** The answer as a whole: order and division of the rows do not matter, and no money disappears. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ElasticityChoice } from '../../engine/trade/response-model.ts';
import { drawRange } from '../../engine/response/uncertainty.ts';
import { uncertainRequest } from '../../engine/response/uncertain-request.ts';
import { isWithinNumbers } from '../../engine/response/refusal.ts';
import { respond, type TradeResponse } from '../../engine/response/respond.ts';
import type { ProductFlows, ResponseRequest } from '../../engine/response/response-model.ts';
import type { ResponseModel } from '../../engine/trade/response-model.ts';
import type { OriginFlow } from '../../engine/response/origin-flow.ts';
import type { ParameterId } from '../../engine/trade/response-parameters.ts';
import { partnersOf } from '../../engine/trade/partner-flows.ts';
import { cesParameters, FOCUS, nastyFlows, originFlows } from '../arbitraries/origin-flows.ts';
import { partnerFlows, responseReference } from '../arbitraries/response-reference.ts';
import { expectNear } from './near.ts';

const reference = responseReference();
const winsorise = { low: 0.05, high: 0.95 };

const choices: fc.Arbitrary<ElasticityChoice> = fc.constantFrom<ElasticityChoice>(
  { kind: 'table', table: 'protee', winsorise },
  { kind: 'table', table: 'broda-weinstein', winsorise: null },
  { kind: 'preset', id: 'boehm-short-run' as ParameterId },
  { kind: 'own', byPrefix: [{ prefix: '61', value: 4 }], otherwise: null },
);

const models: fc.Arbitrary<ResponseModel> = fc.oneof(
  fc.constant<ResponseModel>({ kind: 'static' }),
  fc.record({
    kind: fc.constant('ces' as const),
    substitution: choices,
    outer: fc.record({
      eta: fc.double({ min: 0, max: 5, noNaN: true }),
      neverAboveSubstitution: fc.boolean(),
    }),
    supply: cesParameters.map(({ supply }) => supply),
    domesticShare: fc.constantFrom(0, 0.4),
  }),
  fc.record({
    kind: fc.constant('smart' as const),
    importDemand: choices,
    substitution: fc.constantFrom(0, 1.5, 6),
    exportSupply: fc.constantFrom('infinite' as const, 3),
  }),
);

/** Of real codes, one without an elasticity of ProTEE; some flows that no model can answer. */
const products: fc.Arbitrary<readonly ProductFlows[]> = fc.array(
  fc.record({
    product: fc.constantFrom('610910', '611020', '940360', '450110'),
    origins: fc.oneof({ weight: 5, arbitrary: originFlows }, nastyFlows),
  }),
  { maxLength: 6 },
);

const request = (flows: readonly ProductFlows[], model: ResponseModel): ResponseRequest => ({
  products: flows,
  focus: FOCUS,
  othersFace: 'givenRates',
  baseYear: '2024',
  model,
});

const asked = (flows: readonly ProductFlows[], model: ResponseModel): TradeResponse =>
  respond(request(flows, model), reference);

const amountOf = ({ customsValue }: OriginFlow): number =>
  customsValue > 0 && customsValue <= 1e100 ? customsValue : 0;

/** At the edge of the numbers that are answered: refused as a whole, and in two halves not. */
const isRefusedWhole = ({ customsValue }: OriginFlow): boolean =>
  !isWithinNumbers(customsValue) && isWithinNumbers(customsValue / 2);

const sizeOf = ({ totals }: TradeResponse): number =>
  1 + totals.importsBefore + totals.importsAfter + totals.revenueAfter + Math.abs(totals.consumerSurplus);

describe('a response', () => {
  test('is the same to the byte in whatever order its products and their origins come', () => {
    fc.assert(
      fc.property(products, models, fc.infiniteStream(fc.nat({ max: 99 })), (flows, model, keys) => {
        const shuffled = <Item>(items: readonly Item[]): readonly Item[] =>
          items
            .map((item) => ({ item, key: keys.next().value }))
            .toSorted((a, b) => (a.key ?? 0) - (b.key ?? 0))
            .map(({ item }) => item);
        const moved = shuffled(flows.map((each) => ({ ...each, origins: shuffled(each.origins) })));
        expect(JSON.stringify(asked(moved, model))).toBe(JSON.stringify(asked(flows, model)));
      }),
    );
  });

  test('does not change where every product comes in two halves, nor where every origin does', () => {
    fc.assert(
      fc.property(products, models, (flows, model) => {
        fc.pre(!flows.some(({ origins }) => origins.some(isRefusedWhole)));
        const half = (flow: OriginFlow): OriginFlow => ({ ...flow, customsValue: flow.customsValue / 2 });
        const whole = asked(flows, model);
        const byProduct = flows.flatMap((each) => {
          const halved = { ...each, origins: each.origins.map(half) };
          return [halved, halved];
        });
        const byOrigin = flows.map((each) => ({
          ...each,
          origins: each.origins.flatMap((flow) => [half(flow), half(flow)]),
        }));
        for (const divided of [asked(byProduct, model), asked(byOrigin, model)]) {
          for (const [name, amount] of Object.entries(whole.totals) as [keyof typeof whole.totals, number][])
            expectNear(divided.totals[name], amount, sizeOf(whole));
          expectNear(divided.refusedCustomsValue, whole.refusedCustomsValue, 1 + whole.refusedCustomsValue);
        }
      }),
    );
  });

  test('shows every amount that came in, answered or refused, and no number that is none', () => {
    fc.assert(
      fc.property(products, models, (flows, model) => {
        const response = asked(flows, model);
        const value = flows.flatMap(({ origins }) => origins).reduce((sum, flow) => sum + amountOf(flow), 0);
        expectNear(response.totals.importsBefore + response.refusedCustomsValue, value, 1 + value);
        expect(response.products.length + response.refusals.length).toBe(flows.length);
        // JSON has no NaN and no infinity: a copy through it would differ.
        expect(JSON.parse(JSON.stringify(response))).toEqual(structuredClone(response));
      }),
    );
  });
});

describe('a request with uncertainty', () => {
  const certain = (beta: number) => ({
    seed: 1,
    sigmaLogSd: 0,
    sigmaCommon: 0,
    etaLogSd: 0,
    passThrough: { kind: 'fixed', value: beta } as const,
  });

  test('draws the response itself where nothing is uncertain, refuses the same products, and other models whole', () => {
    fc.assert(
      fc.property(products, models, (flows, model) => {
        const prepared = uncertainRequest(request(flows, model), reference);
        if (model.kind !== 'ces' || model.supply.kind !== 'passThrough') {
          expect(prepared).toMatchObject({ ok: false, failure: { kind: 'badParameter' } });
          return;
        }
        if (!prepared.ok) throw new Error(JSON.stringify(prepared.failure));
        const { plan, demand } = prepared.value;
        const response = asked(flows, model);
        const late = response.refusals.filter(({ refusal }) => refusal.kind === 'beyondNumbers').length;
        expect(plan.refusals.length + late).toBeGreaterThanOrEqual(response.refusals.length);
        expect(plan.products + plan.refusals.length).toBe(flows.length);
        if (late > 0) return;
        expect(plan.refusals.map(({ product }) => product)).toEqual(
          response.refusals.map(({ product }) => product),
        );
        const draws = drawRange(plan, demand, certain(model.supply.beta), 0, 1);
        if (!draws.ok) throw new Error(JSON.stringify(draws.failure));
        expectNear(draws.value.imports[0] ?? NaN, response.totals.importsAfter, sizeOf(response), 1e-8);
        expectNear(draws.value.welfare[0] ?? NaN, response.totals.importerWelfare, sizeOf(response), 1e-8);
      }),
    );
  });
});

describe('the trade of 2024 at 20% more on Viet Nam', () => {
  const flows = partnerFlows();
  const real: readonly ProductFlows[] = flows.products
    .filter((product) => partnersOf(flows, product).some(({ partner }) => partner === FOCUS))
    .map((product) => ({
      product,
      origins: partnersOf(flows, product)
        .filter(({ customsValue }) => customsValue > 0)
        .map(({ partner, customsValue, calculatedDuty }) => ({
          origin: partner,
          customsValue,
          rateBefore: calculatedDuty / customsValue,
          rateAfter: calculatedDuty / customsValue + (partner === FOCUS ? 0.2 : 0),
        })),
    }));

  const ces = (id: string): ResponseModel => ({
    kind: 'ces',
    substitution: { kind: 'preset', id: id as ParameterId },
    outer: { eta: 1, neverAboveSubstitution: true },
    supply: { kind: 'passThrough', beta: 1 },
    domesticShare: 0,
  });

  test('leaves all as it is on impact, takes less in the long run than in the short, and others gain', () => {
    const [impact, short, long] = ['impact', 'boehm-short-run', 'boehm-long-run'].map((id) =>
      asked(real, ces(id)),
    );
    const ours = (response: TradeResponse | undefined): number =>
      response?.origins.find(({ origin }) => origin === FOCUS)?.importsAfter ?? NaN;
    const base = impact?.totals.importsBefore ?? NaN;
    expectNear(impact?.totals.importsAfter ?? NaN, base, base);
    expect(ours(short)).toBeLessThan(ours(impact));
    expect(ours(long)).toBeLessThan(ours(short));
    expect(long?.totals.deadweightLoss).toBeGreaterThan(short?.totals.deadweightLoss ?? NaN);
    const gainers = long?.origins.filter(({ diversion }) => diversion > 0) ?? [];
    expect(gainers.map(({ origin }) => origin)).toContain('5700');
    expect(gainers.map(({ origin }) => origin)).not.toContain(FOCUS);
    expect(long?.notices.map(({ kind }) => kind)).toEqual(['oneOrigin']);
    expect(short?.notices.map(({ kind }) => kind)).toEqual(['outerCapped', 'oneOrigin']);
  });

  test('with ProTEE tells which values lean on averages, and refuses what has none', () => {
    const response = asked(real, {
      ...ces('impact'),
      substitution: { kind: 'table', table: 'protee', winsorise },
    } as ResponseModel);
    const refused = [...new Set(response.refusals.map(({ refusal }) => refusal.kind))];
    expect(refused).toEqual(['noElasticity']);
    // Cork and chapters 98 and 99.
    expect(response.refusals.every(({ product }) => /^(45|98|99)/.test(product))).toBe(true);
    expect(response.notices.map((notice) => ('flag' in notice ? notice.flag : notice.kind))).toEqual(
      expect.arrayContaining(['hs4Average', 'chapterMedian', 'winsorisedHigh']),
    );
    expect(response.caveats).toContain('elasticitiesOfHs2007');
  });
});
