/** The taxes on one shipment into Viet Nam: each is laid on those before it, and none is made up. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Decimal } from '../../engine/basis/decimal.ts';
import type { IsoDate } from '../../engine/basis/date.ts';
import type { Percent } from '../../engine/schedule/rate-of-duty.ts';
import { taxCascade, type ImportIntoVietNam, type TaxCascade } from '../../engine/viet-nam/tax-cascade.ts';
import { VAT_CLASSES } from '../../engine/viet-nam/vat.ts';
import { vietNam } from '../arbitraries/real-viet-nam.ts';

const percent = (hundredths: number): Percent => String(hundredths / 100) as Percent;

/** Rates in hundredths of a percent, the value in cents: whole numbers, so that the oracle can be too. */
interface Numbers {
  readonly cents: number;
  readonly duty: number;
  readonly special: number | null;
}

const numbers = (): fc.Arbitrary<Numbers> =>
  fc.record({
    cents: fc.integer({ min: 1, max: 10 ** 11 }),
    duty: fc.nat({ max: 13_500 }),
    special: fc.option(fc.nat({ max: 15_000 })),
  });

const dates = (): fc.Arbitrary<IsoDate> =>
  fc.constantFrom('2025-01-01', '2025-06-30', '2025-07-01', '2026-12-31', '2027-01-01') as fc.Arbitrary<
    IsoDate & string
  >;

function goodsOf({ cents, duty, special }: Numbers, importDate: IsoDate): ImportIntoVietNam {
  return {
    importDate,
    customsValue: new Decimal(cents).dividedBy(100),
    duty: { kind: 'stated', percent: percent(duty) },
    specialConsumptionTax:
      special === null ? { kind: 'unknown' } : { kind: 'rate', percent: percent(special) },
    environmentalTax: 'notSubject',
    vatClass: 'standard',
  };
}

function cascadeOf(goods: ImportIntoVietNam): TaxCascade {
  const result = taxCascade(vietNam, goods);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

/** Half up, by whole numbers alone. */
function taxByHand(base: number, hundredths: number): number {
  return Number((BigInt(base) * BigInt(hundredths) + 5000n) / 10_000n);
}

test('the cascade is what whole numbers give by hand', () => {
  fc.assert(
    fc.property(numbers(), dates(), (given, date) => {
      const cascade = cascadeOf(goodsOf(given, date));
      const duty = taxByHand(given.cents, given.duty);
      const special = given.special === null ? 0 : taxByHand(given.cents + duty, given.special);
      expect(cascade.duty).toBe(duty);
      expect(cascade.specialConsumptionTax).toBe(given.special === null ? null : special);
      expect(cascade.vatBase).toBe(given.cents + duty + special);
      expect(cascade.vat.expected).toBe(taxByHand(cascade.vatBase, date > '2026-12-31' ? 1000 : 800));
    }),
    { numRuns: 300 },
  );
});

test('the landed cost is value, duty, special consumption tax and value added tax', () => {
  fc.assert(
    fc.property(numbers(), dates(), fc.option(fc.constantFrom(...VAT_CLASSES)), (given, date, vatClass) => {
      const { landed, customsValue, duty, specialConsumptionTax, vat } = cascadeOf({
        ...goodsOf(given, date),
        vatClass,
      });
      const before = customsValue + duty + (specialConsumptionTax ?? 0);
      expect(landed.low).toBe(before + vat.low);
      expect(landed.expected).toBe(before + vat.expected);
      expect(landed.high).toBe(vat.high === null ? null : before + vat.high);
    }),
  );
});

test('more duty is never less value added tax', () => {
  fc.assert(
    fc.property(numbers(), fc.nat({ max: 5000 }), dates(), (given, more, date) => {
      const [less, greater] = [given, { ...given, duty: given.duty + more }].map((each) =>
        cascadeOf(goodsOf(each, date)),
      );
      expect(greater?.vat.expected).toBeGreaterThanOrEqual(less?.vat.expected ?? Number.NaN);
    }),
  );
});

test('an unstated class is a range that holds every class', () => {
  fc.assert(
    fc.property(numbers(), dates(), fc.constantFrom(...VAT_CLASSES), (given, date, vatClass) => {
      const stated = { ...given, special: given.special ?? 0 };
      const open = cascadeOf({ ...goodsOf(stated, date), vatClass: null });
      const known = cascadeOf({ ...goodsOf(stated, date), vatClass });
      expect(open.unstated).toEqual(['vatClass']);
      expect(known.unstated).toEqual([]);
      expect(known.vat.expected).toBeGreaterThanOrEqual(open.vat.low);
      expect(known.vat.expected).toBeLessThanOrEqual(open.vat.high ?? Number.NaN);
      expect([known.vat.low, known.vat.high]).toEqual([known.vat.expected, known.vat.expected]);
    }),
  );
});

test('a tax of unknown height is counted nowhere, and then nothing has an upper end', () => {
  fc.assert(
    fc.property(numbers(), dates(), fc.boolean(), (given, date, isSpecial) => {
      const goods: ImportIntoVietNam = {
        ...goodsOf({ ...given, special: isSpecial ? null : 0 }, date),
        environmentalTax: isSpecial ? 'notSubject' : 'unknown',
      };
      const cascade = cascadeOf(goods);
      expect(cascade.unstated).toEqual([isSpecial ? 'specialConsumptionTax' : 'environmentalTax']);
      expect([cascade.vat.high, cascade.landed.high]).toEqual([null, null]);
      const without = cascadeOf({ ...goodsOf({ ...given, special: 0 }, date) });
      expect(cascade.landed.low).toBe(without.landed.low);
    }),
  );
});
