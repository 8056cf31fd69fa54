/** Drawing from what there is, so that a property meets real codes, dates and measures and not only made-up ones. */
import fc, { type Arbitrary } from 'fast-check';

/** One of many values; shrinks towards the first. */
export function oneOfMany<Value>(values: readonly Value[]): Arbitrary<Value> {
  if (values.length === 0) throw new Error('nothing to draw from');
  return fc.nat({ max: values.length - 1 }).map((index) => values[index] as Value);
}

/** A decimal in plain notation: digits before the point, and up to so many after it. */
export function plainDecimal(max: number, places: number): Arbitrary<string> {
  return fc
    .tuple(fc.nat({ max }), fc.nat({ max: places }), fc.nat({ max: 10 ** places - 1 }))
    .map(([whole, width, fraction]) =>
      width === 0 ? String(whole) : `${whole}.${String(fraction).padStart(places, '0').slice(0, width)}`,
    );
}

/** A share from 0 to 1 as plain decimal text, with none, all and half more often than others. */
export const shareText: Arbitrary<string> = fc.oneof(
  fc.constantFrom('0', '1', '0.5'),
  fc
    .nat({ max: 1000 })
    .map((thousandths) => (thousandths === 1000 ? '1' : `0.${String(thousandths).padStart(3, '0')}`)),
);
