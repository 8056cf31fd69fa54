/** Fees as published; orders named without rates; investigations as open questions. */
import { expect, test } from 'vitest';
import { cell, readColumns, readRows } from './read-data.ts';

test('the merchandise processing fee of fiscal years 2025 to 2027 leaves no day out', () => {
  const mpf = readRows('fees.tsv').filter((row) => row['fee'] === 'mpf');
  expect(
    mpf.map((row) => [row['from'], row['until'], row['minimum'], row['maximum'], row['informal']]),
  ).toEqual([
    ['2024-10-01', '2025-09-30', '32.71', '634.62', '2.62'],
    ['2025-10-01', '2026-09-30', '33.58', '651.50', '2.69'],
    ['2026-10-01', '2027-09-30', '34.58', '670.86', '2.77'],
  ]);
  expect(mpf.every((row) => row['rate'] === '0.3464%')).toBe(true);
});

test('the harbor maintenance fee has a rate and no bounds', () => {
  const [hmf] = readRows('fees.tsv').filter((row) => row['fee'] === 'hmf');
  expect(hmf).toMatchObject({ rate: '0.125%', until: '', minimum: '', maximum: '', informal: '' });
});

test('orders carry case numbers and typical codes, and no rate anywhere', () => {
  expect(readColumns('adcvd-orders.tsv')).toEqual([
    'product',
    'ad_case',
    'cvd_case',
    'hts',
    'order',
    'confidence',
  ]);
  const known = ['hts.rates.tsv', 'hts.statistical.tsv'].flatMap((file) =>
    readRows(`us/${file}`).map((row) => row['hts8'] ?? row['hts10'] ?? ''),
  );
  for (const row of readRows('adcvd-orders.tsv')) {
    expect(cell(row, 'ad_case')).toMatch(/^(A-552-8(\d\d|xx)( \(to confirm\))?)?$/);
    expect(cell(row, 'cvd_case')).toMatch(/^(C-552-8(\d\d|xx)( \(to confirm\))?)?$/);
    expect(cell(row, 'ad_case') + cell(row, 'cvd_case'), cell(row, 'product')).not.toBe('');
    for (const code of cell(row, 'hts').split('|')) {
      expect(
        known.some((line) => line.startsWith(code)),
        `${cell(row, 'product')} ${code}`,
      ).toBe(true);
    }
    expect(cell(row, 'order') + cell(row, 'confidence')).not.toMatch(/\d\.\d|%/);
  }
});

test('proceedings and court cases are named, with where they stood', () => {
  expect(readRows('investigations.tsv').map((row) => row['id'])).toEqual([
    'cafc-ieepa-refund',
    'cafc-s122',
    'cit-de-minimis',
    'cit-s301-forced-labour',
    's232-metal-derivatives-2026',
    's232-other-pending',
    's232-refined-copper',
    's301-excess-capacity',
    's301-vn-ip',
  ]);
});
