/** Months by ten-digit number, as a maintainer feeds them: read by their columns, and whatever else refused by name. */
import { describe, expect, test } from 'vitest';
import { decodeMonthlyLines } from '../../../engine/codec/decode-monthly-lines.ts';

// Made up, in the form of the real table.
const SAMPLE = [
  'month,hts10,customs_value,calculated_duty',
  '2025-10,8471300100,5000000,0',
  '2025-10,6109100012,1000000,365000',
  '2025-09,6109100012,800000,292000',
  '',
].join('\n');

test('months and numbers come in their order, whole dollars as cents', () => {
  const read = decodeMonthlyLines('sample', SAMPLE);
  if (!read.ok) throw new Error(read.failure.kind);
  expect(read.value.map(({ month }) => month)).toEqual(['2025-09', '2025-10']);
  const [, october] = read.value;
  expect(october?.table.codes).toEqual(['6109100012', '8471300100']);
  expect([...(october?.table.customsValue ?? [])]).toEqual([100_000_000, 500_000_000]);
  expect([...(october?.table.calculatedDuty ?? [])]).toEqual([36_500_000, 0]);
});

test('tabs, Windows line ends and a last line without an end are read alike', () => {
  const other = SAMPLE.replaceAll(',', '\t').replaceAll('\n', '\r\n').trimEnd();
  expect(decodeMonthlyLines('sample', other)).toEqual(decodeMonthlyLines('sample', SAMPLE));
});

describe('refused by name:', () => {
  const HEAD = 'month,hts10,customs_value,calculated_duty\n';
  test.each([
    ['', { kind: 'columns', found: '' }],
    ['hts10,month,customs_value,calculated_duty\n', { kind: 'columns' }],
    ['month,hts10,customs_value,calculated_duty,quantity\n', { kind: 'columns' }],
    [HEAD, { kind: 'noRows' }],
    [`${HEAD}2025-13,6109100012,1,1\n`, { kind: 'row', line: 2 }],
    [`${HEAD}2025-10,61091000,1,1\n`, { kind: 'row', line: 2, found: '2025-10,61091000,1,1' }],
    [`${HEAD}2025-10,6109100012,1.5,1\n`, { kind: 'row' }],
    [`${HEAD}2025-10,6109100012,1,-1\n`, { kind: 'row' }],
    [`${HEAD}2025-10,6109100012,1,1,kg\n`, { kind: 'row' }],
    [`${HEAD}2025-10,6109100012,1,1\n\n2025-10,6109100014,1,1\n`, { kind: 'row', line: 3, found: '' }],
    [
      `${HEAD}2025-10,6109100012,1,1\n2025-10,6109100012,2,1\n`,
      { kind: 'twice', month: '2025-10', code: '6109100012' },
    ],
  ])('%j', (text, failure) => {
    expect(decodeMonthlyLines('sample', text)).toMatchObject({ ok: false, failure });
  });
});
