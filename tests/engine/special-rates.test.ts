/** Rates that are not one rate: all 162 have a meaning, and what is unknown is a range, never a zero. */
import { expect, test } from 'vitest';
import { Decimal } from '../../engine/basis/decimal.ts';
import type { HtsCode } from '../../engine/schedule/hts-code.ts';
import { parseSpecialRate } from '../../engine/schedule/special-rate.ts';
import { realData } from '../arbitraries/real-reference.ts';
import { assessmentOf, resultOf } from './one-shipment.ts';

const unsupported = [...realData().schedule.lines.values()].filter(
  ({ general }) => general.kind === 'unsupported',
);
const amounts = (values: Readonly<Record<string, string>>) => ({
  components: new Map(Object.entries(values).map(([fact, text]) => [fact, new Decimal(text)])),
  counts: new Map<string, Decimal>(),
  polarity: null,
  applicableCode: null,
});

test('there are 162 such rates, and each is read', () => {
  expect(unsupported).toHaveLength(162);
  for (const { code, general } of unsupported) {
    if (general.kind === 'unsupported')
      expect(parseSpecialRate(code, general.text), `${code} ${general.text}`).not.toBeNull();
  }
});

test('no such line yields a zero unannounced: it names a missing fact, a quantity, or owes something', () => {
  for (const { code } of unsupported) {
    const result = resultOf({ hts: code, date: '2026-10-01', quantity: ['100', 'kg'] });
    if (!result.ok) {
      expect(['quantityNeeded', 'countNeeded']).toContain(result.failure.kind);
      continue;
    }
    const { range, ordinaryDuty } = result.value;
    if (ordinaryDuty === 0)
      expect(
        range.missing.some(({ fact }) => fact !== null),
        code,
      ).toBe(true);
  }
});

test('a watch pays on each part: 44 cents each, 6% case, 14% strap, 5.3% battery', () => {
  const article = amounts({ case_value: '3000', strap_value: '1000', battery_value: '200' });
  const { ordinaryDuty, range, duty } = assessmentOf({
    hts: '9102.11.10',
    date: '2025-02-01',
    quantity: ['100', 'each'],
    article,
  });
  expect(ordinaryDuty).toBe(4400 + 18000 + 14000 + 1060);
  expect([range.low, range.high]).toEqual([duty, duty]);
});

test('a watch of unknown parts is a range from the piece rate to all in the strap', () => {
  const { range, ordinaryDuty } = assessmentOf({
    hts: '9102.11.10',
    date: '2025-02-01',
    quantity: ['100', 'each'],
  });
  expect(range.low).toBe(4400);
  expect(range.high).toBe(4400 + 140000);
  expect(ordinaryDuty).toBe(4400 + 60000);
  expect(range.missing.map(({ fact }) => fact)).toEqual(['case_value', 'strap_value', 'battery_value']);
});

test('sugar by degree: exact where stated, never under the minimum, a range where not', () => {
  const at = (polarity: string | null) =>
    assessmentOf({
      hts: '1701.14.10',
      date: '2025-02-01',
      quantity: ['20000', 'kg'],
      article: { ...amounts({}), polarity: polarity === null ? null : new Decimal(polarity) },
    });
  expect(at('100').ordinaryDuty).toBe(29212);
  expect(at('98').ordinaryDuty).toBe(28385); // 1.4606 - 2 x 0.020668 = 1.419264 cents
  expect(at('50').ordinaryDuty).toBe(18877); // the minimum of 0.943854 cents
  const unknown = at(null);
  expect(unknown.ordinaryDuty).toBe(27559); // 96 degrees
  expect([unknown.range.low, unknown.range.high]).toEqual([18877, 29212]);
});

test('a set takes the rate of the named article; unnamed, a range up to the highest', () => {
  const named = assessmentOf({
    hts: '8206.00.00',
    date: '2025-02-01',
    article: { ...amounts({}), applicableCode: '82055130' as HtsCode },
  });
  expect(named.ordinaryDuty).toBe(37000); // 3.7%
  const unnamed = assessmentOf({
    hts: '8206.00.00',
    date: '2025-02-01',
    quantity: ['10', 'each'],
    second: ['5', 'kg'],
  });
  expect(resultOf({ hts: '8206.00.00', date: '2025-02-01' })).toMatchObject({
    ok: false,
    failure: { kind: 'quantityNeeded' },
  });
  expect(unnamed.range.low).toBe(0);
  expect(unnamed.ordinaryDuty).toBe(unnamed.range.high);
  expect(unnamed.range.missing.map(({ fact }) => fact)).toEqual(['applicable_hts']);
});

test('parts worth more than the whole, and a rate that cannot be borrowed, are refused', () => {
  const article = amounts({ case_value: '9000', strap_value: '2000' });
  expect(resultOf({ hts: '9102.11.10', date: '2025-02-01', quantity: ['1', 'each'], article })).toMatchObject(
    {
      ok: false,
      failure: { kind: 'partsAboveValue', usd: '11000' },
    },
  );
  const borrowed = { ...amounts({}), applicableCode: '99999999' as HtsCode };
  expect(resultOf({ hts: '8206.00.00', date: '2025-02-01', article: borrowed })).toMatchObject({
    ok: false,
    failure: { kind: 'unusableRate' },
  });
});

test('units convert within a dimension and are refused across', () => {
  const dozens = assessmentOf({
    hts: '9102.11.10',
    date: '2025-02-01',
    quantity: ['1', 'doz'],
    article: amounts({ case_value: '0', strap_value: '0', battery_value: '0' }),
  });
  expect(dozens.ordinaryDuty).toBe(528);
  expect(resultOf({ hts: '9102.11.10', date: '2025-02-01', quantity: ['1', 'kg'] })).toMatchObject({
    ok: false,
    failure: { kind: 'quantityNeeded', unit: 'each' },
  });
});
