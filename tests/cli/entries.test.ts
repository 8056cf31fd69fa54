/** Lines of one entry together: fees once, on the first line; a line that contradicts its entry; a line that is broken. */
import { describe, expect, test } from 'vitest';
import { assessRow, assessRows, SHIRT, type Cells, type ResultRow } from './results.ts';

const fees = ({ mpf, hmf, total_with_fees }: ResultRow): readonly string[] => [mpf, hmf, total_with_fees];
const line = (entry: string, more: Cells = {}): Cells => ({ ...SHIRT, entry, ...more });

describe('fees', () => {
  test.for([
    // value, entry type, mode, MPF, HMF
    ['2500.00', '', '', '2.77', '3.13'],
    ['2500.01', '', '', '34.58', '3.13'],
    ['9982.68', 'formal', 'ocean', '34.58', '12.48'],
    ['9983.00', 'formal', 'ocean', '34.58', '12.48'],
    ['9984.42', 'formal', 'ocean', '34.59', '12.48'],
    ['193666.28', 'formal', 'ocean', '670.86', '242.08'],
    ['1000000', 'formal', 'ocean', '670.86', '1250.00'],
    ['10000', 'formal', 'air', '34.64', '0.00'],
    ['10000', 'formal', 'truck', '34.64', '0.00'],
    ['10000', 'formal', 'rail', '34.64', '0.00'],
    ['10000', 'informal', 'ocean', '2.77', '12.50'],
    ['100', 'formal', 'ocean', '34.58', '0.13'],
    ['750', 'postal', '', '2.77', '0.00'],
  ] as const)('on %s, %s by %s are %s and %s', ([customs_value, entry_type, mode, mpf, hmf]) => {
    const result = assessRow({ ...SHIRT, customs_value, entry_type, mode });
    expect([result.mpf, result.hmf]).toEqual([mpf, hmf]);
    const total = Number(result.total_duty) + Number(mpf) + Number(hmf);
    expect(result.total_with_fees).toBe(total.toFixed(2));
  });

  test('follow the fiscal year of the entry date', () => {
    const minimum = (entry_date: string): string =>
      assessRow({ ...SHIRT, entry_date, customs_value: '3000', entry_type: 'formal', mode: 'ocean' }).mpf;
    expect(['2025-09-30', '2025-10-01', '2026-09-30', '2026-10-01'].map(minimum)).toEqual([
      '32.71',
      '33.58',
      '33.58',
      '34.58',
    ]);
  });

  test('of a year whose rates are not known are left blank, and so is the total with them', () => {
    const result = assessRow({ ...SHIRT, entry_date: '2027-10-01', entry_type: 'formal', mode: 'ocean' });
    expect(result.status).toBe('ok');
    expect(fees(result)).toEqual(['', '12.50', '']);
  });

  test('that rest on an assumption say so', () => {
    expect(assessRow(SHIRT).missing_facts.split(';')).toEqual(['entry_type', 'mode']);
    expect(assessRow({ ...SHIRT, mode: 'air', entry_type: 'formal' }).missing_facts).toBe('');
  });
});

describe('an entry of several lines', () => {
  test('pays its fees once, on its first line, on the value of all of them', () => {
    const rows = ['1000', '1500', '7500'].map((customs_value) =>
      line('E1', { customs_value, mode: 'ocean' }),
    );
    const results = assessRows(rows);
    const together = assessRow({ ...SHIRT, customs_value: '10000', mode: 'ocean' });
    expect([results[0]?.mpf, results[0]?.hmf]).toEqual([together.mpf, together.hmf]);
    for (const result of results.slice(1)) expect(fees(result)).toEqual(['', '', result.total_duty]);
    const all = results.reduce((sum, { total_with_fees }) => sum + Number(total_with_fees), 0);
    expect(all.toFixed(2)).toBe(together.total_with_fees);
  });

  test('may be mixed with others in any order', () => {
    const results = assessRows([
      line('A', { customs_value: '2000' }),
      line('B'),
      line('A', { customs_value: '8000' }),
      SHIRT,
    ]);
    expect(results.map(({ mpf }) => mpf)).toEqual(['34.64', '34.64', '', '34.64']);
  });

  test('is informal only where all of it together is small', () => {
    const results = assessRows([line('A', { customs_value: '2000' }), line('A', { customs_value: '501' })]);
    expect(results.map(({ mpf }) => mpf)).toEqual(['34.58', '']);
  });

  test.for([
    ['entry_date', '2026-10-08'],
    ['mode', 'air'],
    ['entry_type', 'informal'],
  ] as const)(
    'has one %s: a line that says %s where another was said is refused by name',
    ([column, value]) => {
      const [first, second] = assessRows([
        line('E7', { mode: 'ocean', entry_type: 'formal' }),
        line('E7', { mode: 'ocean', entry_type: 'formal', [column]: value }),
      ]);
      expect(second?.status).toBe('error');
      for (const name of ['E7', column, value]) expect(second?.error).toContain(name);
      expect(first?.status).toBe('ok');
      expect(first?.missing_facts.split(';')).toContain('entry_lines');
    },
  );

  test('with a broken line has no fees, since its value is not known, and says so on its first line', () => {
    for (const [broken, first] of [
      [1, 0],
      [0, 1],
    ] as const) {
      const results = assessRows([0, 1, 2].map((index) => line('E1', index === broken ? { hts: 'x' } : {})));
      expect(results[broken]?.status).toBe('error');
      expect(results.filter(({ status }) => status === 'ok').map(({ mpf, hmf }) => mpf + hmf)).toEqual([
        '',
        '',
      ]);
      expect(results[first]).toMatchObject({ total_duty: '2900.00', total_with_fees: '' });
      expect(results[first]?.missing_facts.split(';')).toContain('entry_lines');
    }
  });

  test('of which every line is broken troubles no other entry', () => {
    const results = assessRows([line('E1', { hts: 'x' }), line('E1', { hts: 'y' }), line('E2')]);
    expect(results.map(({ status }) => status)).toEqual(['error', 'error', 'ok']);
    expect(results[2]?.mpf).toBe('34.64');
  });

  test('may have any name: a line without an entry is never drawn into one', () => {
    const results = assessRows([line('row 1'), SHIRT, line('row 0'), line('__proto__'), line('constructor')]);
    expect(results.map(({ mpf }) => mpf)).toEqual(['34.64', '34.64', '34.64', '34.64', '34.64']);
  });
});
