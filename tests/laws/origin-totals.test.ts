/** Several goods by origin: the sum of their single figures, Viet Nam's own by the law itself, the unknown by its value. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  assess,
  atOnce,
  figureFrom,
  lawOfOrigin,
  originTotalsInSteps,
  type Shipment,
} from '../../engine/index.ts';
import { roundDutyToCents } from '../../engine/basis/money.ts';
import { realOriginReferences } from '../arbitraries/real-origins.ts';
import { realData } from '../arbitraries/real-reference.ts';
import { realShipments } from '../arbitraries/real-shipments.ts';
import { toShipment } from '../arbitraries/shipments.ts';

const { rulebook, schedule } = realData();
const references = realOriginReferences();

const dutyOf = (place: number | null, shipment: Shipment): number | null => {
  const reference = place === null ? undefined : references[place];
  if (reference === undefined) {
    const own = assess(rulebook, schedule, shipment);
    return own.ok && own.value.unpriced.length === 0 ? own.value.duty : null;
  }
  const found = figureFrom(reference, lawOfOrigin(reference, shipment.entryDate), shipment);
  return found.ok && found.value.assessment.unpriced.length === 0 ? found.value.duty : null;
};

test('each column is the sum of its figures, and no value is in two of them or in none', () => {
  const places = fc.uniqueArray(fc.nat({ max: references.length - 1 }), { minLength: 1, maxLength: 2 });
  fc.assert(
    fc.property(fc.array(realShipments(), { minLength: 1, maxLength: 3 }), places, (plain, chosen) => {
      const goods = plain.map(toShipment);
      const some = chosen.flatMap((place) => references[place] ?? []);
      const found = atOnce(originTotalsInSteps({ rulebook, schedule }, some, goods));
      expect(found).toHaveLength(1 + some.length);
      const whole = goods.reduce((sum, { customsValue }) => sum + roundDutyToCents(customsValue), 0);
      for (const [index, { customsValue, duty, unknownValue, unknownLines }] of found.entries()) {
        const duties = goods.map((each) => dutyOf(index === 0 ? null : (chosen[index - 1] ?? null), each));
        expect(customsValue + unknownValue).toBe(whole);
        expect(unknownLines).toBe(duties.filter((each) => each === null).length);
        expect(duty).toBe(duties.reduce<number>((sum, each) => sum + (each ?? 0), 0));
      }
    }),
    { numRuns: 15 },
  );
});
