/** Entry dates are US Eastern dates: so is today, wherever the reader is. */
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
