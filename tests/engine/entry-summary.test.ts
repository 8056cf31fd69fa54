/** Lines of one entry: fees once, regimes, orders, split lines. */
import { expect, test } from 'vitest';
import { summariseEntry, type EntryHandling } from '../../engine/assess/entry-summary.ts';
import { reportedLines } from '../../engine/assess/reported-lines.ts';
import type { IsoDate } from '../../engine/basis/date.ts';
import { realData } from '../arbitraries/real-reference.ts';
import { assessmentOf, type ShortShipment } from './one-shipment.ts';

const rules = realData();

function entryOf(handling: Partial<EntryHandling>, shipments: readonly ShortShipment[]) {
  const entryDate = (shipments[0]?.date ?? '') as IsoDate;
  return summariseEntry(
    rules,
    { entryDate, entryType: 'formal', mode: 'ocean', ...handling },
    shipments.map(assessmentOf),
  );
}

const SHIRTS: ShortShipment = { hts: '6109.10.00.12', date: '2026-10-09', value: '6000' };

test('fees are owed once, on the value of all lines; totals are sums of lines', () => {
  const entry = entryOf({}, [SHIRTS, { ...SHIRTS, value: '4000' }]);
  expect(entry.fees).toMatchObject({ mpf: 3464, hmf: 1250 });
  expect(entry.duty).toBe(entry.lines.reduce((sum, { duty }) => sum + duty, 0));
});

test('a shipment by air pays no harbor fee; an informal one the flat fee', () => {
  expect(entryOf({ mode: 'air' }, [SHIRTS]).fees.hmf).toBe(0);
  expect(entryOf({ entryType: 'informal' }, [{ ...SHIRTS, value: '2000' }]).fees.mpf).toBe(277);
});

test('Section 321: free up to $800 to 28 August 2025, then as any other; above the limit it is not open', () => {
  const small = (date: string, value = '800'): ShortShipment => ({ hts: '6109.10.00.12', date, value });
  expect(entryOf({ entryType: 'section321' }, [small('2025-08-28')])).toMatchObject({
    duty: 0,
    fees: { mpf: 0, hmf: 0 },
  });
  expect(entryOf({ entryType: 'section321' }, [small('2025-08-29')])).toMatchObject({
    regime: { kind: 'suspended' },
    duty: 13200 + 16000,
  });
  expect(entryOf({ entryType: 'section321' }, [small('2025-08-28', '800.01')]).regime).toEqual({
    kind: 'aboveLimit',
    limit: '800',
  });
});

test('postal items: 20%, then 10%, in place of everything; from 24 July 2026 like others', () => {
  const item = (date: string) =>
    entryOf({ entryType: 'postal', mode: 'mail' }, [{ hts: '6109.10.00.12', date, value: '500' }]).duty;
  expect([
    item('2025-08-29'),
    item('2026-02-23'),
    item('2026-02-24'),
    item('2026-07-23'),
    item('2026-07-24'),
  ]).toEqual([10000, 10000, 5000, 5000, 8250 + 6250]);
});

test('a postal item may pay the flat $160 that its carrier chose: the range reaches it, whatever the lines', () => {
  const at = (values: readonly string[], date = '2025-09-15') => {
    const lines = values.map((value): ShortShipment => ({ hts: '6109.10.00.12', date, value }));
    const entry = entryOf({ entryType: 'postal', mode: 'mail' }, lines);
    const sum = (of: 'low' | 'duty' | 'high') =>
      entry.lines.reduce((total, line) => total + (line[of] ?? NaN), 0);
    return [sum('low'), sum('duty'), sum('high')];
  };
  expect(at(['79'])).toEqual([1580, 1580, 16000]);
  expect(at(['79', '21'])).toEqual([2000, 2000, 16000]);
  expect(at(['800'])).toEqual([16000, 16000, 16000]);
  // Five days on which sources conflict, after the duty that the flat amount stood for had ended.
  for (const day of ['2026-02-24', '2026-02-28']) expect(at(['500'], day)).toEqual([5000, 5000, 16000]);
  expect(at(['500'], '2026-03-01')).toEqual([5000, 5000, 5000]);
});

test('an order may apply by code; only a stated deposit rate makes it a duty', () => {
  const shrimp: ShortShipment = { hts: '0306.17.00.04', date: '2026-08-01' };
  const [quiet] = entryOf({}, [shrimp]).lines;
  expect(quiet?.orders.map(({ adCase }) => adCase)).toEqual(['A-552-802']);
  expect(quiet?.depositDuty).toBe(0);
  const [stated] = entryOf({}, [{ ...shrimp, percentages: { deposit_rate_pct: '25.76' } }]).lines;
  expect(stated?.depositDuty).toBe(257600);
  expect(stated?.duty).toBe((quiet?.duty ?? 0) + 257600);
});

test('the law splits the value: one reported line for each part, adding up to the cent', () => {
  const lines = reportedLines(
    assessmentOf({
      hts: '8544.42.90.90',
      date: '2025-11-03',
      value: '100.01',
      percentages: { copper_content_pct: '50' },
    }),
  );
  expect(lines.map(({ headings }) => headings)).toEqual([
    ['99030133', '99037801'],
    ['99030269', '99037802'],
  ]);
  expect(lines.reduce((sum, { value }) => sum + value, 0)).toBe(10001);
  expect(reportedLines(assessmentOf({ hts: '6109.10.00.12', date: '2026-08-01' }))).toHaveLength(1);
});

test('US content of 30% is a line of its own, free of the reciprocal duty', () => {
  const lines = reportedLines(
    assessmentOf({ hts: '6307.90.98.70', date: '2025-12-05', percentages: { us_content_pct: '30' } }),
  );
  expect(lines.map(({ headings, value }) => [headings, value])).toEqual([
    [['99030134'], 300000],
    [['99030269'], 700000],
  ]);
});
