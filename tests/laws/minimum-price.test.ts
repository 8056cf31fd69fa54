/** Minimum import prices (Proclamation 11052): what a documented and an undocumented entry owes, and what is not known. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { explain } from '../../engine/assess/explanation.ts';
import { historyOf } from '../../engine/assess/history.ts';
import { lawOfDate } from '../../engine/law/rulebook.ts';
import type { IsoDate } from '../../engine/basis/date.ts';
import { hasMinimumPriceOn, lawOfTrade } from '../../engine/columnar/law-of-trade.ts';
import { readShipment } from '../../engine/codec/decode-shipment.ts';
import { assess } from '../../engine/assess/assess.ts';
import { assessmentOf, shipmentOf, type ShortShipment } from '../engine/one-shipment.ts';
import { realData } from '../arbitraries/real-reference.ts';

vi.setConfig({ testTimeout: 120_000 });

const { rulebook, schedule } = realData();
const MODULE: ShortShipment = { hts: '8541.43.00.10', date: '2026-12-10' };

/** Cents for each unit, as the list of the data has them. */
const PRICED = [
  { hts: '2804.61.00', unit: 'kg', cents: 2100 },
  { hts: '3818.00.00.20', unit: 'kg', cents: 10000 },
  { hts: '8541.42.00.10', unit: 'W', cents: 22 },
  { hts: '8541.43.00.80', unit: 'W', cents: 38 },
] as const;

const withPrice = (facts: ShortShipment['statements'], units: number, short = MODULE) =>
  assessmentOf({ ...short, quantity: [String(units), 'W'], statements: facts ?? {} });

describe('the worked example: modules at $0.25 a watt, $10,000, entered on 10 December 2026', () => {
  test('documented: the gap of 5,200 on top of 15% and 12.5%', () =>
    expect(withPrice({ documented_price: true, resale_condition: true }, 40000).duty).toBe(275000 + 520000));
  test('undocumented: all of the minimum price', () =>
    expect(withPrice({ documented_price: false }, 40000).duty).toBe(275000 + 1520000));
  test('under an earlier fixed-term contract: none', () =>
    expect(withPrice({ documented_price: false, fixed_term_contract: true }, 40000).duty).toBe(275000));
  test('the day before it begins: none', () =>
    expect(withPrice({ documented_price: false }, 40000, { ...MODULE, date: '2026-12-03' }).unpriced).toEqual(
      [],
    ));
  test('the facts of a row say the same as a quantity', () => {
    const read = readShipment({
      hts: '8541430010',
      entry_date: '2026-12-10',
      customs_value: '10000',
      facts: 'watts=40000;documented_price=false',
    });
    if (!read.ok) throw new Error(read.failure.kind);
    const result = assess(rulebook, schedule, read.value.shipment);
    expect(result.ok && result.value.duty).toBe(1795000);
  });
});

test('whatever the goods: the gap where documented, the whole where not, nothing at or above the price', () => {
  const cases = fc.tuple(
    fc.constantFrom(...PRICED),
    fc.integer({ min: 1, max: 90_000 }),
    fc.integer({ min: 1, max: 9_999_999 }),
  );
  fc.assert(
    fc.property(cases, ([{ hts, unit, cents }, units, value]) => {
      const at = (statements: Readonly<Record<string, boolean>>): number => {
        const { duties } = assessmentOf({
          hts,
          date: '2027-01-15',
          value: (value / 100).toFixed(2),
          quantity: [String(units), unit],
          statements,
        });
        const own = duties.filter(({ applied }) => applied.duty.measure.id.startsWith('s232-minimum-price'));
        return own.reduce((sum, { amount }) => sum + amount, 0);
      };
      const minimum = units * cents;
      expect(at({ documented_price: true, resale_condition: true })).toBe(Math.max(0, minimum - value));
      expect(at({ documented_price: false })).toBe(minimum);
      expect(at({ documented_price: true, resale_condition: false })).toBe(
        value >= minimum ? minimum : minimum - value,
      );
    }),
    { numRuns: 60 },
  );
});

test('a quantity that nobody gave: no amount is made up, the range has no upper end and names what is missing', () => {
  for (const { hts, unit } of PRICED) {
    const { duty, range, unpriced } = assessmentOf({ hts, date: '2026-12-10' });
    const before = assessmentOf({ hts, date: '2026-12-10', statements: { fixed_term_contract: true } });
    expect(unpriced.map((each) => each.unit)).toEqual([unit === 'W' ? 'w' : unit]);
    expect([duty, range.low, range.high]).toEqual([before.duty, before.duty, null]);
    expect(range.missing.filter(({ fact }) => fact !== 'hts')[0]).toEqual({
      condition: null,
      fact: unit === 'W' ? 'watts' : 'kilograms',
      grade: 'ordinary',
      impact: null,
    });
    const node = explain(assessmentOf({ hts, date: '2026-12-10' })).measures.find(
      ({ measure }) => measure === 's232-minimum-price-shortfall',
    );
    expect([node?.verdict.kind, node?.amount]).toEqual(['needsQuantity', null]);
  }
});

test('the quantity given, the range reaches from a fixed-term contract over the gap to the whole price', () => {
  const { duty, range } = withPrice({}, 40000);
  expect([duty, range.low, range.high]).toEqual([795000, 275000, 1795000]);
  const asked = range.missing.map(({ condition }) => condition);
  expect(asked).toEqual(expect.arrayContaining(['documentedPrice', 'fixedTermContract']));
});

test('more watts never lower the duty, and the history begins it on 4 December', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1e6 }),
      fc.integer({ min: 0, max: 1e6 }),
      fc.boolean(),
      (units, more, said) => {
        const facts = { documented_price: said, resale_condition: true };
        expect(withPrice(facts, units + more).duty).toBeGreaterThanOrEqual(withPrice(facts, units).duty);
      },
    ),
    { numRuns: 60 },
  );
  const spans = historyOf(rulebook, schedule, shipmentOf(MODULE), '2026-08-01' as IsoDate);
  const begins = spans.find(({ began }) => began.includes('s232-minimum-price-shortfall' as never));
  expect([begins?.from, begins?.outcome.kind === 'assessed' && begins.outcome.high]).toEqual([
    '2026-12-04',
    null,
  ]);
});

test('a year of trade leaves them out, and tells the codes that they are due on', () => {
  const law = lawOfDate(rulebook, '2026-12-10' as IsoDate);
  const left = law.duties.length - lawOfTrade(law).duties.length;
  expect(left).toBe(3);
  expect(hasMinimumPriceOn(law, shipmentOf(MODULE).code)).toBe(true);
  expect(lawOfTrade(lawOfDate(rulebook, '2026-12-03' as IsoDate)).duties.length).toBe(
    lawOfDate(rulebook, '2026-12-03' as IsoDate).duties.length,
  );
});

test('the prices of the measures are those of the list', () => {
  const list = rulebook.lists.get('s232-polysilicon-minimum-price' as never);
  const listed = [...(list?.entries.values() ?? [])].flat().map(({ prefix, note }) => `${prefix} ${note}`);
  const law = lawOfDate(rulebook, '2026-12-10' as IsoDate);
  for (const { period } of law.duties) {
    if (period.rate.kind !== 'minimumPrice') continue;
    const prices = period.rate.prices.map(
      ({ within, price }) =>
        `${within} ${price.amount} usd_per_${price.per.text === 'w' ? 'watt' : price.per.text}`,
    );
    expect(prices.toSorted()).toEqual(listed.toSorted());
  }
});
