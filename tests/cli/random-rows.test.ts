/** Rows of every sort, valid, odd and broken: one result each, no crash, and never a zero that nobody can explain. */
import fc from 'fast-check';
import { expect, inject, test, vi } from 'vitest';
import { en } from '../../ui/words/terminal/en.ts';
import { anyRow } from '../arbitraries/case-rows.ts';
import { readRows } from '../data/read-data.ts';
import { ALL, centsHalfUp, fraction } from '../oracle/fraction.ts';
import { dutyOf } from '../oracle/naive-rate.ts';
import { caseOf, resultsOf, type Cells, type ResultRow } from './results.ts';

// Many cases on a busy machine take their time; what takes longer than this is stuck.
vi.setConfig({ testTimeout: 120_000 });

const ROWS = 20_000;

const cents = (text: string): number => Math.round(Number(text) * 100);
const AMOUNT = /^\d+\.\d\d$/;

/** The ordinary duty by the slow calculation; null where the rate is not one that it reads. */
function slowOrdinaryDuty(rate: string, cells: Cells): number | null {
  const quantities = ['', '2'].map((suffix) => ({
    amount: (cells[`quantity${suffix}`] ?? '').trim(),
    unit: (cells[`unit${suffix}`] ?? '').trim(),
  }));
  const given = quantities.filter(({ amount }) => /^\d+(\.\d+)?$/.test(amount));
  const duty = dutyOf(rate, fraction((cells['customs_value'] ?? '').trim()), given, ALL);
  return duty === null ? null : centsHalfUp(duty);
}

function check(result: ResultRow, cells: Cells): string | null {
  if (result.status === 'error') {
    const isSilent = result.error === '' || result.total_duty !== '' || result.headings !== '';
    return isSilent ? 'an error without a sentence, or with figures' : null;
  }
  if (result.status !== 'ok' || result.error !== '') return 'neither ok nor an error';
  const { mfn_duty, total_duty, duty_low, duty_high, mfn_rate, law } = result;
  // A minimum price for each unit, where nobody said how many: the range has no upper end, and the row asks for them.
  const isOpen = duty_high === '' && /(^|;)(watts|kilograms)(;|$)/.test(result.missing_facts);
  const amounts = [mfn_duty, total_duty, duty_low, ...(isOpen ? [] : [duty_high])];
  if (!amounts.every((amount) => AMOUNT.test(amount))) return 'not an amount';
  if (cents(duty_low) > cents(total_duty)) return 'outside its range';
  if (!isOpen && cents(total_duty) > cents(duty_high)) return 'outside its range';
  if (cents(mfn_duty) > cents(total_duty)) return 'less than its ordinary duty';
  if (mfn_rate === '' || law === '') return 'without a rate or a law';
  const isZero = cents(mfn_duty) === 0;
  const slow = slowOrdinaryDuty(mfn_rate, cells);
  if (slow !== null) return slow === cents(mfn_duty) ? null : `an ordinary duty that is not ${slow} cents`;
  return isZero ? 'a silent zero' : null;
}

test(`of ${ROWS.toLocaleString('en-US')} rows each has its own result, and none a silent zero`, () => {
  const sample = fc.sample(anyRow(), { numRuns: ROWS, seed: inject('fastCheckSeed') });
  const results = resultsOf(sample.map(caseOf));
  expect(results).toHaveLength(ROWS);
  const wrong = results.flatMap((result, index) => {
    const reason = check(result, sample[index] ?? {});
    return reason === null ? [] : [{ reason, cells: sample[index], result }];
  });
  expect(wrong.slice(0, 3)).toEqual([]);
  const good = results.filter(({ status }) => status === 'ok').length;
  // Neither all good nor all broken: the rows say something about both.
  expect(good / ROWS).toBeGreaterThan(0.2);
  expect(good / ROWS).toBeLessThan(0.95);
});

test('every rate of the schedule, with two quantities in any unit, is a duty above nothing or a sentence', () => {
  const lines = readRows('us/hts.rates.tsv').filter((row) => row['rate'] !== 'Free' && row['rate'] !== '0%');
  const byQuantity = lines.filter((row) => !/^[\d.]+%$/.test(row['rate'] ?? ''));
  const rows = byQuantity.map((row): Cells => ({
    hts: row['hts8'] ?? '',
    entry_date: '2025-01-10',
    customs_value: '100000',
    quantity: '50000',
    unit: row['unit1'] === '' || row['unit1'] === 'X' ? 'kg' : (row['unit1'] ?? ''),
    quantity2: '50000',
    unit2: 'kg',
  }));
  const results = resultsOf(rows.map(caseOf));
  const silent = results.flatMap((result, index) =>
    result.status === 'ok' && cents(result.mfn_duty) === 0 ? [{ ...rows[index], rate: result.mfn_rate }] : [],
  );
  expect(silent).toEqual([]);
  expect(results.filter(({ status }) => status === 'ok').length).toBeGreaterThan(900);
});

test('numbers of the file that hold a thing JavaScript has by another name are refused like any other', () => {
  const rows = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'].flatMap((name): Cells[] => [
    { hts: '6109100012', entry_date: '2026-10-09', customs_value: '1', facts: `${name}=true` },
    { hts: '6109100012', entry_date: '2026-10-09', customs_value: '1', mode: name },
    // A unit matters only where the duty is paid by quantity.
    { hts: '6402918045', entry_date: '2026-10-09', customs_value: '1', quantity: '1', unit: name },
  ]);
  const results = resultsOf(rows.map(caseOf));
  expect(results.map(({ status }) => status)).toEqual(rows.map(() => 'error'));
  expect(results[0]?.error).toBe(en.row.unknownFact({ kind: 'unknownFact', value: '__proto__' }));
});
