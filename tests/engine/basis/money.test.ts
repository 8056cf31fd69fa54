/** The named points of rounding. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Decimal } from '../../../engine/basis/decimal.ts';
import { centsText, roundCents, roundDutyToCents, roundToWholeDollars } from '../../../engine/basis/money.ts';
import { centsHalfUp, fraction } from '../../oracle/fraction.ts';
import { plainDecimal } from '../../arbitraries/choice.ts';

test.for([
  ['0', 0],
  ['0.004999999999', 0],
  ['0.005', 1],
  ['0.014999', 1],
  ['0.015', 2],
  ['1.005', 101],
  ['2.675', 268],
  ['33.335', 3334],
  ['99999999999.995', 10_000_000_000_000],
] as const)('a duty of %s dollars is %d cents: half a cent counts as one', ([dollars, cents]) => {
  expect(roundDutyToCents(new Decimal(dollars))).toBe(cents);
  expect(roundCents(new Decimal(dollars).times(100))).toBe(cents);
});

test('a duty is rounded as fractions of whole numbers are', () => {
  fc.assert(
    fc.property(plainDecimal(10 ** 9, 6), (dollars) => {
      expect(roundDutyToCents(new Decimal(dollars))).toBe(centsHalfUp(fraction(dollars)));
    }),
    { numRuns: 300 },
  );
});

test('entered value in whole dollars counts half a dollar as one', () => {
  expect(
    ['0.49', '0.50', '1.5', '2.5', '1234.4999'].map((value) =>
      roundToWholeDollars(new Decimal(value)).toFixed(),
    ),
  ).toEqual(['0', '1', '2', '3', '1234']);
});

test.for([
  [0, '0.00'],
  [-0, '0.00'],
  [5, '0.05'],
  [100, '1.00'],
  [-5, '-0.05'],
  [-123456, '-1234.56'],
  [13_949_797_943_300, '139497979433.00'],
] as const)('%d cents are written %s', ([cents, text]) => {
  expect(centsText(cents)).toBe(text);
});
