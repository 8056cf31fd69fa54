/** `reconcile` and `refund` on numbers in counted columns: each duty and rate is that of its own number, once. */
import { describe, expect, test } from 'vitest';
import { readEntryText } from '../../engine/index.ts';
import { run } from './entry-files.ts';

const DAY = '2025-10-20';
const HEADER =
  'Entry Number,HTS 1,Rate 1,Duty 1,HTS 2,Rate 2,Duty 2,HTS 3,Rate 3,Duty 3,Customs Value,Entry Date';
const sheet = (...pairs: readonly string[]): string => `${HEADER}\nA,${pairs.join(',')},10000,${DAY}\n`;
const SHIRT = '6109.10.00.12,16.5%,1650.00';
const HEADING = '9903.02.69,20%,2000.00';

describe('the duty of a line is the sum of its cells', () => {
  test.for([
    ['side by side', sheet(HEADING, SHIRT, ',,')],
    ['with an empty pair between', sheet(HEADING, ',,', SHIRT)],
    ['with an empty pair before', sheet(',,', HEADING, SHIRT)],
    ['with a pair that says none', sheet('None,,0.00', HEADING, SHIRT)],
    ['the product first', sheet(SHIRT, ',,', HEADING)],
    ['with hyphens', sheet(SHIRT, '9903-02-69,20%,2000.00', ',,')],
    ['with spaces', sheet('9903 02 69,20%,2000.00', SHIRT, ',,')],
  ])('%s', async ([, text = '']) => {
    const { rows, status } = await run('reconcile', text);
    expect(rows[0]).toMatchObject({ declared_duty: '3650.00', difference: '0.00', kinds: '' });
    expect(status).toBe(0);
  });

  test('a rate is that of the number in its own pair, also after an empty one', async () => {
    const { rows } = await run('reconcile', sheet(HEADING, ',,', '6109.10.00.12,16%,1650.00'));
    expect(rows[0]).toMatchObject({ kinds: 'wrongRate' });
  });

  test.for([
    ['two headings in one cell', sheet('9903.01.25 9903.02.69,,2000.00', SHIRT, ',,')],
    ['one heading in two cells', sheet('9903.02.69,,2000.00', '9903.02.69,,0.00', SHIRT)],
  ])('%s: no amount counts twice', async ([, text = '']) => {
    const { rows } = await run('reconcile', text);
    expect(rows[0]?.['declared_duty']).toBe('3650.00');
    const refund = await run('refund', text, ['--as-of', '2026-10-10']);
    expect(refund.rows[0]).toMatchObject({ refundable: '2000.00' });
  });
});

test.for([
  ['each duty in whole dollars', '2001.00', '1651.00', '10003.40'],
  ['on the value in whole dollars', '2000.60', '1650.50', '10003.40'],
  ['both', '2001.00', '1651.00', '10005.60'],
  ['one of them a cent more', '2000.01', '1650.00', '10000.00'],
])('rounding is named once, not as a rate: %s', async ([, reciprocal, own, value]) => {
  const { rows } = await run(
    'reconcile',
    `Entry Number,HTS 1,Rate 1,Duty 1,HTS 2,Rate 2,Duty 2,Customs Value,Entry Date\nA,9903.02.69,20%,${reciprocal},6109.10.00.12,16.5%,${own},${value},${DAY}\n`,
  );
  expect(rows[0]).toMatchObject({ kinds: 'rounding' });
});

describe('headings above their products, without the number of an entry', () => {
  const rows = (first: string, second: string): string =>
    [
      'Entry Number,HTS,Line,Customs Value,Duty,Entry Date',
      `,9903.02.69,1,,200.00,${DAY}`,
      `${first},6109.10.00.12,1,1000,165.00,${DAY}`,
      `,9903.02.69,2,,400.00,${DAY}`,
      `${second},6109.10.00.12,2,2000,330.00,${DAY}`,
    ].join('\n');
  test.for([
    ['each product an entry', '', ''],
    ['named on the product alone', 'A1', 'B2'],
    ['two lines of one entry', 'A1', 'A1'],
  ])('%s', async ([, first = '', second = '']) => {
    const { rows: told, status } = await run('reconcile', rows(first, second));
    expect(told.map(({ declared_duty, kinds }) => [declared_duty, kinds])).toEqual([
      ['365.00', ''],
      ['730.00', ''],
    ]);
    expect(status).toBe(0);
  });
});

test('a fee without a line is a row with its question', () => {
  const read = readEntryText(
    `Entry Number,HTS,Customs Value,Duty,Entry Date\nA,6109.10.00.12,1000,165.00,${DAY}\nC,499,,34.64,${DAY}\n`,
  );
  expect(read.ok && read.value.entries.map(({ lines }) => lines.map(({ problem }) => problem))).toEqual([
    [null],
    [{ kind: 'headingAlone', value: '499' }],
  ]);
});
