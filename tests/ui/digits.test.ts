/** Numbers are written as the formats of browsers write them: the slow and obvious way is `Intl` itself. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digitsIn } from '../../ui/words/format/digits.ts';
import { LANGUAGES } from '../../ui/words/format/language.ts';

const LOCALE = { en: 'en-US', vi: 'vi-VN' } as const;

const values = fc.oneof(
  fc.double({ noNaN: true, min: -1e15, max: 1e15 }),
  fc.maxSafeInteger(),
  // Cents, and halves of the last place kept.
  fc.integer({ min: -(10 ** 12), max: 10 ** 12 }).map((cents) => cents / 100),
  fc.integer({ min: -(10 ** 9), max: 10 ** 9 }).map((halves) => halves / 2000),
  fc.constantFrom(
    0,
    -0,
    1.005,
    0.5,
    1.5,
    2.5,
    0.05,
    0.25,
    999.995,
    999_999.5,
    1e21,
    1.5e300,
    5e-324,
    Infinity,
    -Infinity,
    NaN,
  ),
);
const places = fc
  .tuple(fc.nat({ max: 10 }), fc.nat({ max: 10 }))
  .map(([one, other]) => [Math.max(one, other), Math.min(one, other)] as const);

test.each(LANGUAGES)('any number, with any decimals: %s', (language) => {
  fc.assert(
    fc.property(values, places, (value, [most, least]) => {
      const format = new Intl.NumberFormat(LOCALE[language], {
        minimumFractionDigits: least,
        maximumFractionDigits: most,
        signDisplay: 'negative',
      });
      expect(digitsIn(language, most, least)(value)).toBe(format.format(value));
    }),
    { numRuns: 3000 },
  );
});

test('half a cent goes away from zero, as it is written and not as the double is', () => {
  expect(digitsIn('en', 2, 2)(1.005)).toBe('1.01');
  expect(digitsIn('vi', 2, 2)(-1234567.895)).toBe('-1.234.567,90');
  expect(digitsIn('en', 2)(-0.001)).toBe('0');
});
