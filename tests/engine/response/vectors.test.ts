/** Worked examples to their printed digits: 100 of Viet Nam and 400 of others, apparel from 16.5% to 36.5%. */
import { describe, expect, test } from 'vitest';
import { cesArmington } from '../../../engine/response/ces-armington.ts';
import {
  optimalTariff,
  priceCutThatHoldsLandedPrice,
  retailPriceRise,
  revenueMaximisingTariff,
  shareBorneByBuyers,
  valueAddedAtRisk,
} from '../../../engine/response/incidence.ts';
import { logPriceIndex } from '../../../engine/response/ces-price-index.ts';
import { smart, tradeCreation, tradeDiversion } from '../../../engine/response/smart.ts';
import { staticResponse } from '../../../engine/response/static-response.ts';
import { ledgerOf } from '../../../engine/response/welfare-ledger.ts';
import type { Result } from '../../../engine/basis/result.ts';
import type { Refusal } from '../../../engine/response/refusal.ts';

const VIET_NAM = { origin: '5520', customsValue: 100, rateBefore: 0.165, rateAfter: 0.365 };
const OTHERS = { origin: 'others', customsValue: 400, rateBefore: 0.165, rateAfter: 0.165 };
const flows = [VIET_NAM, OTHERS];

function valueOf<Value>(result: Result<Value, Refusal>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

const nest = (sigma: number, eta: number, beta: number) =>
  valueOf(cesArmington(flows, { sigma, eta, supply: { kind: 'passThrough', beta }, domesticShare: 0 }));

describe('the nest', () => {
  test.each([
    [2.53, 1.53, 1, '1.0292', '68.93', '411.67', '10.59', '-16.63', '-6.04'],
    [4, 1, 1, '1.0266', '57.40', '432.74', '9.85', '-15.28', '-5.42'],
    [4, 1, 0.94, '1.0252', '58.84', '431.06', '10.10', '-14.52', '-4.42'],
    [5, 1, 1, '1.0250', '49.98', '441.44', '8.58', '-14.36', '-5.78'],
  ])('sigma %d, eta %d, beta %d', (sigma, eta, beta, index, ours, theirs, revenue, surplus, welfare) => {
    const response = nest(sigma, eta, beta);
    const ledger = ledgerOf([response]);
    const varieties = [
      { share: 0.2, logPrice: beta * Math.log(1.365 / 1.165) },
      { share: 0.8, logPrice: 0 },
    ];
    expect(Math.exp(logPriceIndex(varieties, sigma)).toFixed(4)).toBe(index);
    expect(response.origins.map(({ importsAfter }) => importsAfter.toFixed(2))).toEqual([ours, theirs]);
    expect((ledger.revenueAfter - ledger.revenueBefore).toFixed(2)).toBe(revenue);
    expect(ledger.consumerSurplus.toFixed(2)).toBe(surplus);
    expect(ledger.importerWelfare.toFixed(2)).toBe(welfare);
  });

  test('a duty on top of a duty: the triangle is 1.15, the loss 4.14', () => {
    const apparel = [{ origin: '5520', customsValue: 100, rateBefore: 0.165, rateAfter: 0.29 }];
    const response = cesArmington(apparel, {
      sigma: 2,
      eta: 2,
      supply: { kind: 'passThrough', beta: 1 },
      domesticShare: 0,
    });
    const ledger = ledgerOf([valueOf(response)]);
    expect((0.5 * 0.125 * (100 - ledger.importsAfter)).toFixed(2)).toBe('1.15');
    expect(ledger.deadweightLoss.toFixed(2)).toBe('4.14');
    expect(ledger.existingDutyLost.toFixed(2)).toBe('3.04');
  });
});

describe('SMART', () => {
  test.each([
    [0.165, 0.365, 1.5, '-21.7', false],
    [0.165, 0.365, 6, '-103.8', true],
    [0, 0.46, 4, '-232.9', true],
    [0.365, 0.165, 1.5, '16.8', false],
  ])('diversion of 100 among 500, %d to %d, Es %d', (before, after, substitution, amount, breakdown) => {
    const diversion = tradeDiversion(100, 400, (1 + after) / (1 + before), substitution);
    expect(diversion.amount.toFixed(1)).toBe(amount);
    expect(diversion.breakdown).toBe(breakdown);
  });

  test('takes exactly all at e = -1, and says that its formula has ended', () => {
    const { e, amount, breakdown } = tradeDiversion(100, 400, 1.5, 2);
    expect([e, amount, breakdown]).toEqual([-1, -100, true]);
  });

  const parameters = { importDemand: 1, substitution: 1.5, exportSupply: 'infinite' } as const;

  test('creation, diversion, revenue and welfare of a moderate rise', () => {
    const { origins, consumerSurplus } = valueOf(smart(flows, '5520', parameters));
    const ledger = ledgerOf([{ origins, consumerSurplus, domestic: null }]);
    const creation = (-100 * 0.2) / 1.165;
    const diversion = (100 * 400 * -0.2575107) / (500 - 25.75107);
    expect(origins[0]?.creation).toBeCloseTo(creation, 9);
    expect(origins[0]?.diversion).toBeCloseTo(diversion, 5);
    expect(origins[1]?.diversion).toBeCloseTo(-diversion, 5);
    expect(ledger.diversion).toBe(0);
    expect(ledger.revenueAfter).toBeCloseTo(
      0.365 * (100 + creation + diversion) + 0.165 * (400 - diversion),
      4,
    );
    // dW = sum of dM (t0 + t1) / 2.
    expect(ledger.importerWelfare).toBeCloseTo((creation + diversion) * 0.265 - diversion * 0.165, 4);
  });

  test('from 5% to 10% with the exact fall of imports loses 1.127, not a triangle of 0.417', () => {
    const lost = 100 * (1 - (1.1 / 1.05) ** -3.5);
    expect((lost * 0.075).toFixed(3)).toBe('1.127');
    expect(((0.5 * 0.05 ** 2 * 3.5 * 100) / 1.05).toFixed(3)).toBe('0.417');
    const importDemand = lost / 100 / (0.05 / 1.05);
    const one = [{ origin: '5520', customsValue: 100, rateBefore: 0.05, rateAfter: 0.1 }];
    const ledger = ledgerOf([valueOf(smart(one, '5520', { ...parameters, importDemand }))]);
    expect(ledger.importerWelfare.toFixed(3)).toBe('-1.127');
  });

  test('damps creation and moves prices where exporters supply at rising cost', () => {
    const finite = { ...parameters, exportSupply: 4 };
    expect(tradeCreation(VIET_NAM, finite)).toBeCloseTo(tradeCreation(VIET_NAM, parameters) / 1.25, 9);
    const [ours] = valueOf(smart(flows, '5520', finite)).origins;
    expect(ours?.priceEffect).toBeCloseTo((ours?.creation ?? NaN) / 4, 9);
    expect(ours?.borderPrice).toBeLessThan(1);
    // By hand: creation -13.7339, diversion -21.7195, price 0.965665, so 63.286 of the 100 pieces are sold; the
    // exporter loses the price cut on what lies halfway between, 0.0343348 (100 + 63.286) / 2.
    expect(ours?.importsAfter).toBeCloseTo(61.113161, 6);
    expect(ours?.exporterLoss).toBeCloseTo(2.803194, 6);
  });

  test('tells its breakdown instead of holding it at all of the trade', () => {
    const refusal = smart(flows, '5520', { ...parameters, substitution: 6 });
    expect(refusal).toMatchObject({
      ok: false,
      failure: { kind: 'smartBreakdown', origin: '5520', cause: 'diversion' },
    });
    expect(smart(flows, '5520', { ...parameters, importDemand: 6 })).toMatchObject({
      ok: false,
      failure: { kind: 'smartBreakdown', cause: 'creation' },
    });
  });

  test('has nobody to divert to where one origin supplies all', () => {
    const { origins } = valueOf(smart([VIET_NAM], '5520', { ...parameters, substitution: 50 }));
    expect(origins[0]?.diversion).toBe(0);
  });
});

test('without behaviour the duty is all that moves', () => {
  const ledger = ledgerOf([valueOf(staticResponse(flows))]);
  expect(ledger.revenueAfter - ledger.revenueBefore).toBeCloseTo(20, 12);
  expect([ledger.importsAfter, ledger.consumerSurplus]).toEqual([500, -20]);
});

describe('incidence', () => {
  test.each([
    [0.165, 0.29, '9.69'],
    [0.165, 0.365, '14.65'],
    [0, 0.2, '16.67'],
    [0, 0.125, '11.11'],
  ])('an exporter gives up this much to hold the landed price from %d to %d', (before, after, percent) => {
    expect((100 * valueOf(priceCutThatHoldsLandedPrice(before, after))).toFixed(2)).toBe(percent);
  });

  test.each([
    [2, '100.00'],
    [3, '50.00'],
    [4, '33.33'],
    [5, '25.00'],
  ])('revenue is highest for an elasticity of %d at %s percent', (elasticity, percent) => {
    const best = valueOf(revenueMaximisingTariff(elasticity));
    expect(best.kind === 'rate' && (100 * best.rate).toFixed(2)).toBe(percent);
  });

  test('value added, retail, share borne and the optimal tariff', () => {
    // A cut of 16.67% takes half of a value added of a third.
    expect(valueOf(valueAddedAtRisk(1 / 6, 1 / 3))).toBeCloseTo(0.5, 12);
    // A duty of 2 on a shirt of 20, a fifth passed on, half of the shirts imported under it: 1%.
    const shirt = { dutyPerUnit: 2, retailPrice: 20, passThrough: 0.2, importShare: 0.5 };
    expect(valueOf(retailPriceRise(shirt))).toBeCloseTo(0.01, 12);
    expect(valueOf(shareBorneByBuyers(0, 0.2, 0.945))).toBeCloseTo((1.2 ** 0.945 - 1) / 0.2, 12);
    expect(valueOf(optimalTariff(0.25))).toBe(0.25);
    expect(revenueMaximisingTariff(0.9)).toEqual({ ok: true, value: { kind: 'withoutLimit' } });
  });
});
