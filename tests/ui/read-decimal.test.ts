/** A number typed into a field of the page, in either language. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figuresIn } from '../../ui/words/format/figures.ts';
import { LANGUAGES } from '../../ui/words/format/language.ts';
import { readDecimal, writtenDecimal } from '../../ui/words/format/read-decimal.ts';

const number = fc
  .tuple(fc.integer({ min: -(10 ** 11), max: 10 ** 11 }), fc.integer({ min: 0, max: 4 }))
  .map(([whole, places]) => whole / 10 ** places);

describe.each(LANGUAGES)('in %s', (language) => {
  test('what the page shows is read as what it is', () => {
    fc.assert(
      fc.property(number, (value) => {
        expect(Number(readDecimal(figuresIn(language).decimal(value), language))).toBe(value);
      }),
    );
  });

  test('what a field is given is read as what it is, unless it looks like thousands', () => {
    fc.assert(
      fc.property(number, (value) => {
        const plain = String(value);
        fc.pre(!/[.]\d{3}$/.test(plain));
        expect(Number(readDecimal(writtenDecimal(plain, language), language))).toBe(value);
      }),
    );
  });
});

test.each([
  ['1,000', 'en', '1000'],
  ['1.000', 'vi', '1000'],
  ['1.875', 'en', '1.875'],
  ['1,875', 'vi', '1.875'],
  ['0,125', 'en', '0.125'],
  ['0.125', 'vi', '0.125'],
  ['12,5', 'en', '12.5'],
  ['26.064,2', 'en', '26064.2'],
  ['26,064.2', 'vi', '26064.2'],
  ['1.000.000', 'en', '1000000'],
  ['2.125%', null, '2.125'],
  ['2,125', null, '2.125'],
  ['\u2212482,5', 'vi', '-482.5'],
] as const)('%s (%s) is %s', (typed, language, plain) => {
  expect(readDecimal(typed, language)).toBe(plain);
});

test.each(['', 'many', '1.2.3', '1,00,000', '1e5', '--3', '1,000.', '.5'])('%s is no number', (typed) => {
  for (const language of [...LANGUAGES, null]) expect(readDecimal(typed, language)).toBeNull();
});
