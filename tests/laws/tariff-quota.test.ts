/** A tariff quota on a year of trade: its rate reaches so much value and no more, and the duty lies between the two rates. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { IsoDate } from '../../engine/basis/date.ts';
import type { EvaluatedScenario } from '../../engine/compare/assess-scenario.ts';
import type { MeasureId, WhatIfRuleId } from '../../engine/law/measure.ts';
import { EVERY_PRODUCT } from '../../engine/scenario/product-selection.ts';
import type { HtsCode } from '../../engine/schedule/hts-code.ts';
import type { FlowTable } from '../../engine/trade/flow-table.ts';
import { flowSamples } from '../arbitraries/flows.ts';
import { realFlows } from '../arbitraries/real-reference.ts';
import { ruleProducts, withRules } from '../arbitraries/scenarios.ts';
import { columnOf, columnsOf, dutyOf, evaluated, ORDINARY } from './evaluated.ts';
import { halfCentsBesideQuotas } from './regressions.ts';
import { atMostEach, duty, percent } from './rule-bodies.ts';

// Many cases on a busy machine take their time; what takes longer than this is stuck.
vi.setConfig({ testTimeout: 120_000 });

const DATE = '2026-10-10' as IsoDate;
const under = (table: FlowTable, bodies: readonly object[]) => evaluated(withRules(DATE, bodies), table);

const oneRow = (code: string, cents: number): FlowTable => ({
  id: realFlows().id,
  codes: [code as HtsCode],
  customsValue: Float64Array.of(cents),
  calculatedDuty: Float64Array.of(0),
});

interface Quota {
  readonly measure: string;
  readonly inQuota: object;
  readonly overQuota: object | null;
  readonly products: object;
}

const quotas: fc.Arbitrary<Quota> = fc.record({
  measure: fc.constantFrom('s301fl', ORDINARY),
  inQuota: fc.nat(100).map(percent),
  overQuota: fc.option(fc.integer({ min: 100, max: 900 }).map(percent), { nil: null }),
  products: ruleProducts(),
});

const limited = (quota: Quota, usd: string): object => ({
  ...quota,
  kind: 'tariffQuota',
  quota: { kind: 'value', usd },
});
const ENDLESS = '90000000000000';
/** As good as nothing: customs value is whole cents, and this is less than one. */
const NOTHING = '0.00000001';

test('a quota of less than a cent lets nothing in, at half a cent of duty too', () => {
  for (const [code, cents] of halfCentsBesideQuotas) {
    const table = oneRow(code, cents);
    for (const usd of [NOTHING, '0.009']) {
      const quota = { measure: 's301fl', inQuota: percent(0), overQuota: null, products: EVERY_PRODUCT };
      expect(columnsOf(under(table, [limited(quota, usd)]))).toEqual(columnsOf(under(table, [])));
    }
  }
});

test('an endless quota is the in-quota rate, and one of nothing the rate over it', () => {
  fc.assert(
    fc.property(quotas, flowSamples(), (quota, table) => {
      const { measure, inQuota, overQuota, products } = quota;
      const set = (rate: object) => columnsOf(under(table, [duty('setRate', measure, { rate, products })]));
      expect(columnsOf(under(table, [limited(quota, ENDLESS)]))).toEqual(set(inQuota));
      const over = overQuota === null ? columnsOf(under(table, [])) : set(overQuota);
      expect(columnsOf(under(table, [limited(quota, NOTHING)]))).toEqual(over);
    }),
    { numRuns: 40 },
  );
});

test('the rate reaches the quota or all the value, whichever is less, to a cent a row', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), ruleProducts(), flowSamples(), (dollars, products, table) => {
      const measured = { kind: 'addDuty', rate: percent(1000), products };
      const added = 'what-if:rule-0' as MeasureId;
      const sumOf = (bodies: readonly object[]): number =>
        columnOf(under(table, bodies), added).reduce((sum, cents) => sum + cents, 0);
      const value = sumOf([measured]);
      const usd = dollars * 100;
      const quota = {
        ...duty('tariffQuota', 'what-if:rule-0', {
          inQuota: percent(0),
          overQuota: null,
          products,
          quota: { kind: 'value', usd: String(usd + 1) },
        }),
      };
      const found = under(table, [measured, quota]);
      const over = sumOf([measured, quota]);
      expect(Math.abs(value - over - Math.min((usd + 1) * 100, value))).toBeLessThanOrEqual(
        table.codes.length,
      );
      const share = Number(found.settled.quotaShares.get('rule-1' as WhatIfRuleId));
      expect(Math.abs(share * value - Math.min((usd + 1) * 100, value))).toBeLessThanOrEqual(
        1 + value * 1e-12,
      );
    }),
    { numRuns: 60 },
  );
});

/**
 * Every duty is rounded to the cent on its own: where "at most 15% together" makes one duty rise as the other falls,
 * their sum may rise by what two roundings make of the same amount. The quota's own duty never does.
 */
function assertFallsAsItGrows(quota: Quota, usd: number, table: FlowTable): void {
  const steps = [NOTHING, String(usd), String(usd * 2), ENDLESS].map((dollars) =>
    under(table, [limited(quota, dollars)]),
  );
  for (const [index, larger] of steps.entries()) {
    const smaller = steps[index - 1];
    if (smaller === undefined) continue;
    const own = (found: EvaluatedScenario) => columnOf(found, quota.measure as MeasureId);
    expect(atMostEach(own(larger), own(smaller))).toBe(true);
    const duties = new Set([smaller, larger].flatMap((found) => Object.keys(columnsOf(found))));
    const roundings = Math.max(0, duties.size - 1);
    expect(
      atMostEach(
        dutyOf(larger),
        dutyOf(smaller).map((cents) => cents + roundings),
      ),
    ).toBe(true);
  }
}

test('its duty lies between both rates, row by row, and falls as it grows', () => {
  fc.assert(
    fc.property(quotas, fc.integer({ min: 1, max: 10 ** 8 }), flowSamples(), (quota, usd, table) => {
      // The rate as it is may be below the quota's on some lines.
      if (quota.overQuota !== null) assertFallsAsItGrows(quota, usd, table);
    }),
    { numRuns: 40 },
  );
});

test('beside a bound on both duties together the row may rise by a cent, and the quota’s own duty not', () => {
  const quota = { measure: ORDINARY, inQuota: percent(5), overQuota: percent(100), products: EVERY_PRODUCT };
  const table = oneRow('8432900020', 68719700);
  const duties = [NOTHING, ENDLESS].map((usd) => dutyOf(under(table, [limited(quota, usd)])));
  expect(duties).toEqual([[10307955], [10307956]]);
  assertFallsAsItGrows(quota, 1, table);
});

test('a quota by quantity is one of the value of that quantity', () => {
  fc.assert(
    fc.property(quotas, fc.integer({ min: 1, max: 10 ** 6 }), flowSamples(), (quota, amount, table) => {
      const quantity = { kind: 'quantity', amount: String(amount), unit: 'kg', usdPerUnit: '12.5' };
      const byQuantity = { ...limited(quota, '1'), quota: quantity };
      const byValue = limited(quota, String(amount * 12.5));
      expect(columnsOf(under(table, [byQuantity]))).toEqual(columnsOf(under(table, [byValue])));
    }),
    { numRuns: 20 },
  );
});
