/** `days` through the program: the choice of a day, the map as CSV, and what cannot be asked. */
import { describe, expect, test } from 'vitest';
import { refusalOf, tableLines, written } from './program.ts';

const cabinets = ['days', '9403.40.90.60', '--value=10000'];

test('cabinets: to be entered before 2027, and what is only announced is in no figure', () => {
  const told = written([...cabinets, '--from=2026-10-10', '--to=2027-03-31', '--planned=2027-01-15']);
  expect(told).toContain('Entered by 31 December 2026, they owe $2,500.00 less.');
  expect(told).toContain('Only announced: not in any figure here:');
  const vi = written([...cabinets, '--from=2026-10-10', '--to=2027-03-31', '--planned=2027-01-15'], {
    lang: 'vi',
  });
  expect(vi).toContain('Nếu nhập khẩu chậm nhất ngày 31/12/2026, số thuế giảm');
});

test('the map as CSV: each row is the duty that explain tells for its days', () => {
  const shoes = ['--value=10000', '--mode=ocean'];
  const map = written(
    ['days', '6403.99.60.65', ...shoes, '--from=2026-07-20', '--to=2026-08-05', '--loaded-from=2026-07-01'],
    { csv: true },
  );
  const [header, ...rows] = tableLines(map).map((line) => line.split(','));
  expect(header?.slice(0, 6)).toEqual([
    ...['entry_from', 'entry_until', 'loaded_from', 'loaded_until', 'duty', 'difference'],
  ]);
  expect(rows.length).toBeGreaterThan(5);
  for (const [from = '', until = '', loadedFrom = '', loadedUntil = '', duty] of rows)
    for (const [date, loading] of [
      [from, loadedFrom],
      [until, loadedUntil],
    ] as const) {
      const { duty: cents } = JSON.parse(
        written(['explain', '6403.99.60.65', ...shoes], {
          date,
          json: true,
          ...(loading === '' ? {} : { loading }),
        }),
      ) as { readonly duty: number };
      expect([date, loading, duty]).toEqual([date, loading, (cents / 100).toFixed(2)]);
    }
});

test('JSON has the same figures, dollars as decimal texts', () => {
  const asked = [...cabinets, '--from=2026-10-10', '--to=2027-03-31', '--planned=2027-01-15'];
  const told = JSON.parse(written(asked, { json: true })) as object;
  expect(told).toMatchObject({
    planned: '2027-01-15',
    choices: [
      { entry_from: '2026-10-10', entry_until: '2026-12-31', duty: '2500.00', difference: '-2500.00' },
      { entry_from: '2027-01-01', entry_until: '2027-03-31', duty: '5000.00', difference: '0.00' },
    ],
    best: [{ entry_from: '2026-10-10', entry_until: '2026-12-31' }],
  });
});

test('a duty on a quantity that nobody gave is at least so much, and no saving', () => {
  const told = written([
    ...['days', '8541.43.00.10', '--value=10000', '--from=2026-11-01', '--to=2026-12-31'],
  ]);
  expect(told).toContain('2026-12-04');
  expect(told).toContain('No saving is given for them');
});

describe('refused by name', () => {
  const refused = (...words: readonly string[]) => refusalOf([...cabinets, ...words]);
  test.each([
    [['--from=2026-10-10', '--to=2026-10-09'], 'The last day is before the first.'],
    [['--from=2024-10-10', '--to=2026-10-09'], 'Days before 1 January 2025 are not covered.'],
    [['--from=2025-01-01', '--to=2029-01-01'], 'At most 1,096 days are shown at once.'],
    [['--from=2026-10-10', '--to=2026-11-09', '--planned=2027-01-01'], 'The planned day 2027-01-01 is not among'],
    [['--from=2026-13-10', '--to=2026-11-09'], '2026-13-10'],
  ])('%j', (words, sentence) => expect(refused(...words)).toContain(sentence));
});
