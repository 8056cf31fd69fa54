/** One line over every law. */
import { describe, expect, test } from 'vitest';
import { assess } from '../../engine/assess/assess.ts';
import { historyOf, type HistorySpan } from '../../engine/assess/history.ts';
import { dayAfter, type IsoDate } from '../../engine/basis/date.ts';
import { FIRST_DATE } from '../../engine/scenario/presets.ts';
import { realData } from '../arbitraries/real-reference.ts';
import { shipmentOf, type ShortShipment } from './one-shipment.ts';

const { rulebook, schedule } = realData();
const historyFor = (short: Omit<ShortShipment, 'date'>): readonly HistorySpan[] =>
  historyOf(rulebook, schedule, shipmentOf({ ...short, date: FIRST_DATE }), FIRST_DATE);

const dutyIn = (span: HistorySpan | undefined): number | null =>
  span?.outcome.kind === 'assessed' ? span.outcome.duty : null;

test('a cotton T-shirt: 16.5%, +10, +46 for a day, +10, +20, +10, +12.5', () => {
  const spans = historyFor({ hts: '6109.10.00.12' });
  const steps = spans.filter((span, index) => dutyIn(span) !== dutyIn(spans[index - 1]));
  expect(steps.map((span) => [span.from, dutyIn(span)])).toEqual([
    ['2025-01-01', 165000],
    ['2025-04-05', 265000],
    ['2025-04-09', 625000],
    ['2025-04-10', 265000],
    ['2025-08-07', 365000],
    ['2026-02-24', 265000],
    ['2026-07-24', 290000],
  ]);
  expect(spans.at(-1)).toMatchObject({ until: null, scheduled: false });
});

test('upholstered seats: the increase of 2027 is ahead, and said to be scheduled', () => {
  const spans = historyFor({ hts: '9401.61.40.11' });
  expect(spans.at(-1)).toMatchObject({ from: '2027-01-01', scheduled: true });
  expect(dutyIn(spans.at(-1))).toBe(300000);
  expect(spans.find(({ from }) => from === '2025-10-14')).toMatchObject({
    began: ['s232-upholstered'],
    ended: ['ieepa-vn-20'],
  });
});

describe.each([
  '6109.10.00.12',
  '8544.42.90.90',
  '3004.20.00.42',
  '0901.11.00.25',
  '8708.29.51.60',
  '9403.60.80.93',
])('%s', (hts) => {
  const spans = historyFor({ hts });
  test('spans cover every day from the first, without gap or overlap', () => {
    expect(spans[0]?.from).toBe(FIRST_DATE);
    for (const [index, span] of spans.entries()) {
      const next = spans[index + 1];
      expect(span.until === null ? undefined : dayAfter(span.until)).toBe(next?.from);
    }
  });
  test('every day of a span has the span’s answer', () => {
    for (const span of spans) {
      const days: IsoDate[] = [span.from, dayAfter(span.from), ...(span.until === null ? [] : [span.until])];
      for (const day of days.filter((date) => span.until === null || date <= span.until)) {
        const result = assess(rulebook, schedule, shipmentOf({ hts, date: day }));
        expect(result.ok ? result.value.duty : null, day).toBe(dutyIn(span));
      }
    }
  });
});
