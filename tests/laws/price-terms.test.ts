/** Terms of delivery: each is the one before and what it adds; a cut is told as part of the value added at home. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { priceTerms } from '../../engine/response/price-terms.ts';
import { expectNear } from './near.ts';

const cents = fc.integer({ min: 0, max: 1_000_000_000 });
const price = fc.integer({ min: 1, max: 1_000_000_000 });

test('CIF is FOB with freight and insurance, DDP that with duty and fees, whatever the price', () => {
  fc.assert(
    fc.property(price, cents, cents, cents, price, (fob, dutyAndFees, freight, insurance, now) => {
      const entry = { customsValue: fob, landed: fob + dutyAndFees };
      const terms = priceTerms(entry, now, { freight, insurance, valueAddedPercent: null });
      expect(terms).toEqual({
        fob,
        cif: fob + freight + insurance,
        ddp: fob + freight + insurance + dutyAndFees,
        valueAddedAtRisk: null,
      });
    }),
  );
});

test('the part of the value added that is given up: the cut in cents over the cents added', () => {
  fc.assert(
    fc.property(price, price, fc.double({ min: 1, max: 100, noNaN: true }), (fob, now, percent) => {
      const { valueAddedAtRisk } = priceTerms({ customsValue: fob, landed: fob }, now, {
        ...{ freight: 0, insurance: 0 },
        valueAddedPercent: percent,
      });
      if (valueAddedAtRisk === null) throw new Error('no part');
      expectNear(valueAddedAtRisk * now * (percent / 100), now - fob, Math.max(now, fob));
      expect(Math.sign(valueAddedAtRisk)).toBe(Math.sign(now - fob));
    }),
  );
});

test('a part that cannot be has no figure', () => {
  const at = (valueAddedPercent: number) =>
    priceTerms({ customsValue: 90, landed: 100 }, 100, { freight: 0, insurance: 0, valueAddedPercent });
  expect(at(0).valueAddedAtRisk).toBeNull();
  expect(at(101).valueAddedAtRisk).toBeNull();
  expect(at(50).valueAddedAtRisk).toBeCloseTo(0.2, 12);
});
