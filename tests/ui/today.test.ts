/** Entry dates are US Eastern dates: so is today, wherever the reader is. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { todayAt } from '../../ui/web/state/today.ts';

test.each([
  // Morning of the 30th in Ha Noi, evening of the 29th in New York.
  ['2026-11-30T02:00:00Z', '2026-11-29'],
  ['2026-11-30T05:00:00Z', '2026-11-30'],
  // Summer time: four hours.
  ['2026-07-24T03:59:59Z', '2026-07-23'],
  ['2026-07-24T04:00:00Z', '2026-07-24'],
  // A clock that was never set.
  ['1970-01-01T00:00:00Z', '2025-01-01'],
])('%s is %s', (instant, day) => {
  expect(todayAt(new Date(instant))).toBe(day);
});

test('at every hour of these years it is the day that the zone’s own table gives', () => {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: 'America/New_York',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const days = fc.date({
    min: new Date('2025-01-02T00:00:00Z'),
    max: new Date('2036-12-31T00:00:00Z'),
    noInvalidDate: true,
  });
  const edges = fc
    .constantFrom(
      '2025-03-09',
      '2025-11-02',
      '2026-03-08',
      '2026-11-01',
      '2027-03-14',
      '2027-11-07',
      '2028-03-12',
    )
    .chain((day) =>
      fc.integer({ min: -36, max: 36 }).map((halves) => new Date(Date.parse(day) + halves * 1_800_000)),
    );
  fc.assert(
    fc.property(fc.oneof(days, edges), (instant) => {
      const of = new Map(parts.formatToParts(instant).map(({ type, value }) => [type, value]));
      expect(todayAt(instant)).toBe(`${of.get('year')}-${of.get('month')}-${of.get('day')}`);
    }),
    { numRuns: 2000 },
  );
});
