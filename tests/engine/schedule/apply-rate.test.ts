/** What a rate of the schedule yields, by amounts worked out by hand, and what it asks for. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Decimal } from '../../../engine/basis/decimal.ts';
import { applyRate, type Quantity } from '../../../engine/schedule/apply-rate.ts';
import { parseRateOfDuty } from '../../../engine/schedule/rate-of-duty.ts';
import { parseUnit } from '../../../engine/schedule/unit-of-quantity.ts';

function quantity(amount: string, word: string): Quantity {
  const unit = parseUnit(word);
  if (unit === null) throw new Error(word);
  return { amount: new Decimal(amount), unit };
}

const applied = (rate: string, value: string, quantities: readonly Quantity[]): unknown => {
  const found = applyRate(parseRateOfDuty(rate), new Decimal(value), quantities);
  return found.kind === 'amount' ? found.usd.toFixed() : found;
};
const weighed = [quantity('7', 'liter'), quantity('250', 'kg')];
const paired = [quantity('10', 'pairs')];

test.each([
  ['Free', '100', [], '0'],
  ['16.5%', '100', [], '16.5'],
  ['3.3¢/kg', '100', weighed, '8.25'],
  ['$1.035/kg', '100', weighed, '258.75'],
  ['3.3¢/t', '100', weighed, '0.00825'],
  ['90¢/pr. + 37.5%', '100', paired, '46.5'],
  ['2.8¢/kg + 1¢/liter + 10%', '100', weighed, '17.07'],
] as const)('%s on $%s is $%#', (rate, value, quantities, usd) => {
  expect(applied(rate, value, quantities)).toBe(usd);
});

test('without its quantity a rate asks for it, alone or in a sum, and says what was given', () => {
  const needed = { kind: 'needsQuantity', unit: 'kg', given: ['prs.'] };
  const given = { ...needed, given: paired.map(({ unit }) => unit.text) };
  expect(applied('3.3¢/kg', '100', paired)).toEqual(given);
  expect(applied('10% + 3.3¢/kg', '100', paired)).toEqual(given);
  expect(applied('3.3¢/kg + 10%', '100', [])).toEqual({ ...needed, given: [] });
});

test('a text that is no rate is said to be none', () => {
  expect(applied('The rate of the garment', '100', weighed)).toEqual({
    kind: 'unsupported',
    text: 'The rate of the garment',
  });
});

test('a sum of rates yields the sum of what each yields', () => {
  const tenths = fc.integer({ min: 1, max: 999 }).map((figure) => String(figure / 10));
  const part = fc.oneof(
    tenths.map((figure) => `${figure}%`),
    tenths.map((figure) => `${figure}¢/kg`),
    tenths.map((figure) => `$${figure}/liter`),
  );
  fc.assert(
    fc.property(fc.array(part, { minLength: 2, maxLength: 4 }), fc.nat(10 ** 6), (parts, value) => {
      const each = parts.map((rate) => new Decimal(applied(rate, String(value), weighed) as string));
      const whole = each.reduce((total, usd) => total.plus(usd));
      expect(applied(parts.join(' + '), String(value), weighed)).toBe(whole.toFixed());
    }),
    { numRuns: 100 },
  );
});
