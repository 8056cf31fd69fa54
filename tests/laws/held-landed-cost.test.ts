/** The price at which an entry lands at a given cost: found to the cent, on any law, and moving the right way. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cents } from '../../engine/basis/money.ts';
import { centsText, parseCustomsValue, roundDutyToCents } from '../../engine/basis/money.ts';
import { entryUnderLaw, landedCostOf } from '../../engine/compare/entry-under-law.ts';
import { lawOfDate } from '../../engine/law/rulebook.ts';
import { inProportion, priceThatLandsAt, type LandedCost } from '../../engine/response/held-landed-cost.ts';
import type { Shipment } from '../../engine/trade/shipment.ts';
import { realData } from '../arbitraries/real-reference.ts';
import { assessableShipments } from '../arbitraries/real-shipments.ts';
import { toShipment } from '../arbitraries/shipments.ts';

const cents = (value: number): Cents => value as Cents;
const amounts = fc.integer({ min: 1, max: 50_000_000 }).map(cents);

/** A duty of so many basis points with a floor and a fixed amount: what specific duties and fees amount to. */
const invented = fc.record({
  basisPoints: fc.integer({ min: 0, max: 9_000 }),
  fixed: fc.integer({ min: 0, max: 100_000 }),
  floor: fc.integer({ min: 0, max: 100_000 }),
});
type Invented = { readonly basisPoints: number; readonly fixed: number; readonly floor: number };

const landedAt =
  ({ basisPoints, fixed, floor }: Invented): LandedCost =>
  (values) => {
    const value = values.reduce((sum, each) => sum + each, 0);
    return cents(value + fixed + Math.max(floor, Math.round((value * basisPoints) / 10_000)));
  };

const lines = fc.array(amounts, { minLength: 1, maxLength: 6 });

describe('lines in proportion', () => {
  test('add up to exactly the total, and to themselves at their own', () => {
    fc.assert(
      fc.property(lines, fc.integer({ min: 1, max: 100_000_000 }), (values, total) => {
        const sum = (all: readonly number[]): number => all.reduce((a, b) => a + b, 0);
        expect(sum(inProportion(values, total))).toBe(total);
        expect(inProportion(values, sum(values))).toEqual(values);
      }),
    );
  });
});

describe('the price that lands at a cost', () => {
  test('lands there within a cent wherever some price does', () => {
    fc.assert(
      fc.property(lines, invented, amounts, (values, law, price) => {
        const landed = landedAt(law);
        const target = landed(inProportion(values, price + values.length * 1_000));
        if (target === null) return;
        const held = priceThatLandsAt(values, target, landed);
        // Where one line is worth next to nothing beside another, the lowest price is above it.
        if (held.kind === 'outOfReach') return;
        if (held.kind === 'unknown') throw new Error('unknown');
        expect(Math.abs(held.residual)).toBeLessThanOrEqual(1);
        expect(held.landed - target).toBe(held.residual);
        expect(landed(held.values)).toBe(held.landed);
      }),
    );
  });

  test('is the present price where the law has not changed, and rises with the cost that is held', () => {
    fc.assert(
      fc.property(amounts, invented, fc.integer({ min: 0, max: 1_000_000 }), (value, law, more) => {
        const landed = landedAt(law);
        const now = landed([value]);
        if (now === null) return;
        const same = priceThatLandsAt([value], now, landed);
        expect(same.kind === 'held' && Math.abs(same.customsValue - value)).toBeLessThanOrEqual(1);
        const higher = priceThatLandsAt([value], cents(now + more), landed);
        if (same.kind !== 'held' || higher.kind !== 'held') throw new Error('not held');
        expect(higher.customsValue).toBeGreaterThanOrEqual(same.customsValue - 1);
      }),
    );
  });

  test('is out of reach where what does not depend on it is more', () => {
    const landed = landedAt({ basisPoints: 0, fixed: 500, floor: 0 });
    expect(priceThatLandsAt([cents(1000)], cents(400), landed)).toEqual({ kind: 'outOfReach' });
    expect(priceThatLandsAt([cents(1000)], cents(400), () => null)).toEqual({ kind: 'unknown' });
  });

  test('holds the cost of another day under the real law, specific duties and fees among it', () => {
    const { rulebook, schedule } = realData();
    const [before, now] = ['2026-07-23', '2026-10-10'].map((date) => lawOfDate(rulebook, date as never));
    if (before === undefined || now === undefined) throw new Error('no law');
    const landed = (shipment: Shipment, law: typeof now): Cents | null => {
      const { entry } = entryUnderLaw(law, schedule, realData(), [shipment], law.date, 'formal', 'ocean');
      return entry === null ? null : landedCostOf(entry);
    };
    fc.assert(
      fc.property(assessableShipments(), (plain) => {
        const shipment = { ...toShipment(plain), loadingDate: null, entryDate: now.date };
        const target = landed(shipment, before);
        if (target === null || landed(shipment, now) === null) return;
        const own = roundDutyToCents(shipment.customsValue);
        const at: LandedCost = ([value = 0]) => {
          const customsValue = parseCustomsValue(centsText(value));
          return customsValue === null ? null : landed({ ...shipment, customsValue }, now);
        };
        const held = priceThatLandsAt([cents(own)], target, at);
        if (held.kind !== 'held') return;
        const [paid] = held.values;
        const [less, more] = [at([cents((paid ?? 0) - 1)]), at([cents((paid ?? 0) + 1)])];
        // A cent of price moves the cost by its own duty too: the nearest price is found, or the law has a step there.
        expect(Math.abs(held.residual)).toBeLessThanOrEqual(
          Math.min(Math.abs((less ?? Infinity) - target), Math.abs((more ?? Infinity) - target)),
        );
      }),
      { numRuns: 60 },
    );
  });
});
