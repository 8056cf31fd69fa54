/** Items as a library may hold them, with titles and texts of any characters. */
import fc from 'fast-check';
import { KINDS, type KeptItem, type RememberedDuty } from '../../ui/web/state/kept-item.ts';

const instants = fc
  .date({ min: new Date('2025-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

const duties: fc.Arbitrary<RememberedDuty> = fc.record({
  name: fc.string({ maxLength: 40 }),
  label: fc.string({ maxLength: 40, unit: 'grapheme' }),
  rate: fc.constantFrom('', '20', '12.5'),
  status: fc.constantFrom(null, 'inForce', 'ended', 'scheduled', 'hypothetical'),
  duty: fc.option(fc.integer({ min: 0, max: 1e13 })),
  isPartial: fc.boolean(),
});

export const keptItems: fc.Arbitrary<KeptItem> = fc.record({
  id: fc.uuid(),
  kind: fc.constantFrom(...KINDS),
  title: fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }).filter((title) => title.length <= 200),
  text: fc.string({ minLength: 1, maxLength: 200, unit: 'binary' }),
  created: instants,
  changed: instants,
  place: fc.integer({ min: -1000, max: 1000 }),
  locked: fc.boolean(),
  dataVersion: fc.string({ maxLength: 12 }),
  duties: fc.array(duties, { maxLength: 6 }),
});

export const libraries: fc.Arbitrary<readonly KeptItem[]> = fc.uniqueArray(keptItems, {
  maxLength: 8,
  selector: ({ id }) => id,
});
