/** `reconcile` with the rates that a file states: each beside the rate of its number, however it is written. */
import { describe, expect, test } from 'vitest';
import { run } from './entry-files.ts';

const NOW = '2026-10-09';

/** The rows of one line: the heading of the day, then the shirt; `duty` 2900 is right. */
const byRow = (heading: string, own: string, duty = '2900'): string =>
  [
    'Entry Number,Line,HTS,Customs Value,HTS Rate,Total Duty,Entry Date',
    `A,1,9903.05.84,,${heading},,${NOW}`,
    `A,1,6109100012,10000,${own},${duty},${NOW}`,
  ].join('\n');

describe('a rate that is right raises no alarm', () => {
  test.for([
    ['12.5%', '16.5%'],
    ['12.5', '16.5'],
    ['0.125', '0.165'],
    ['12.50 %', '16.50 %'],
    ['The duty provided in the applicable subheading + 12.5%', '16.5%'],
    ['', ''],
    // Some files have the rate of the whole line beside the product.
    ['', '29%'],
  ])('%s and %s', async ([heading = '', own = '']) => {
    const { rows, status } = await run('reconcile', byRow(heading, own));
    expect(rows[0]).toMatchObject({ kinds: '', difference: '0.00' });
    expect(status).toBe(0);
  });

  test('rates in counted columns', async () => {
    const sheet = (second: string): string =>
      `Entry Number,HTS 1,Rate 1,HTS 2,Rate 2,Customs Value,Total Duty,Entry Date\nA,9903.05.84,${second},6109100012,16.5%,10000,2900,${NOW}\n`;
    expect((await run('reconcile', sheet('12.5%'))).status).toBe(0);
    expect((await run('reconcile', sheet('20%'))).rows[0]).toMatchObject({ kinds: 'wrongRate' });
  });

  test.for(['37.5¢/kg', '12.5% 16.5%', 'Free; 16.5%', 'The rate applicable to the article'])(
    '“%s” says nothing that the duty does not',
    async (cell) => {
      const { rows } = await run('reconcile', byRow('12.5%', cell));
      expect(rows[0]).toMatchObject({ kinds: '', difference: '0.00' });
    },
  );
});

describe('a rate that is wrong is named with its number', () => {
  test('the heading’s, where the duty is right all the same', async () => {
    const { rows, status } = await run('reconcile', byRow('20%', '16.5%'));
    expect(rows[0]).toMatchObject({ kinds: 'wrongRate', difference: '0.00' });
    expect(rows[0]?.['reason']).toContain('9903.05.84');
    expect(status).toBe(1);
  });

  test('the heading’s, where one duty stands for the whole line', async () => {
    const { rows } = await run('reconcile', byRow('20%', '16.5%', '3650'));
    expect(rows[0]).toMatchObject({ kinds: 'wrongRate', difference: '750.00' });
    expect(rows[0]?.['reason']).toContain('9903.05.84');
  });

  test('the product’s', async () => {
    const { rows } = await run('reconcile', byRow('12.5%', '32%', '4450'));
    expect(rows[0]).toMatchObject({ kinds: 'wrongRate', difference: '1550.00' });
    expect(rows[0]?.['reason']).toBe('Wrong rate (6109.10.00.12).');
  });

  test('both, where the duty of one alone is wrong', async () => {
    const sheet = `Entry Number,HTS,Value,HTS Rate,Duty,Entry Date\nA,9903.05.84,,20%,2000,${NOW}\nA,6109100012,10000,32%,1650,${NOW}\n`;
    const { rows } = await run('reconcile', sheet);
    expect(rows[0]).toMatchObject({ kinds: 'wrongRate;wrongRate', difference: '750.00' });
  });

  test('beside another reason', async () => {
    const sheet = `Entry Number,HTS,Value,HTS Rate,Total Duty,Entry Date\nA,9903.82.02,,,,${NOW}\nA,9903.05.84,,20%,,${NOW}\nA,6109100012,10000,16.5%,2900,${NOW}\n`;
    const { rows } = await run('reconcile', sheet);
    expect(rows[0]).toMatchObject({ kinds: 'headingSuperfluous;wrongRate', difference: '0.00' });
  });

  test('where the file has no duty, which stays a question', async () => {
    const { rows } = await run('reconcile', byRow('20%', '16.5%', ''));
    expect(rows[0]).toMatchObject({ kinds: 'wrongRate', difference: '' });
    expect(rows[0]?.['question']).not.toBe('');
  });
});

test.for(['abc', '16.5 EUR', '-5%', '90000'])('“%s” is no rate, and is refused by name', async (cell) => {
  const { rows } = await run('reconcile', byRow('12.5%', cell));
  expect(JSON.stringify(rows[0])).toContain(cell);
});
