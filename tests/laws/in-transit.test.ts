/** Every in-transit window at its four corners, by vessel and not, and the calendar alone deciding. */
import { describe, expect, test } from 'vitest';
import { assessmentOf, headingsOf } from '../engine/one-shipment.ts';

const SHOES = '6403.99.60.65';

/** Loaded before `loaded` and entered before `entered`: `relief`; else `otherwise`. */
const WINDOWS = [
  {
    name: 'April 2025: free',
    loaded: '2025-04-05',
    lastLoading: '2025-04-04',
    lastEntry: '2025-05-26',
    firstOutside: '2025-05-27',
    relief: '9903.01.28',
    otherwise: '9903.01.25',
  },
  {
    name: 'August 2025: 10% in place of 20%',
    loaded: '2025-08-07',
    lastLoading: '2025-08-06',
    lastEntry: '2025-10-04',
    firstOutside: '2025-10-05',
    relief: '9903.01.25',
    otherwise: '9903.02.69',
  },
  {
    name: 'Section 122: free',
    loaded: '2026-02-24',
    lastLoading: '2026-02-23',
    lastEntry: '2026-02-27',
    firstOutside: '2026-02-28',
    relief: '9903.03.02',
    otherwise: '9903.03.01',
  },
  {
    name: 'Section 301: free',
    loaded: '2026-07-24',
    lastLoading: '2026-07-23',
    lastEntry: '2026-07-27',
    firstOutside: '2026-07-28',
    relief: '9903.05.85',
    otherwise: '9903.05.84',
  },
] as const;

describe.each(WINDOWS)('$name', ({ loaded, lastLoading, lastEntry, firstOutside, relief, otherwise }) => {
  const at = (date: string, loading: string, mode: 'ocean' | 'air' | null = 'ocean') =>
    headingsOf({ hts: SHOES, date, loading, mode });
  test('loaded in time, entered in time', () => expect(at(lastEntry, lastLoading)).toEqual([relief]));
  test('loaded in time, entered a day late', () =>
    expect(at(firstOutside, lastLoading)).toEqual([otherwise]));
  test('loaded a day late, entered in time', () => expect(at(lastEntry, loaded)).toEqual([otherwise]));
  test('loaded and entered late', () => expect(at(firstOutside, loaded)).toEqual([otherwise]));
  test('not by vessel', () => expect(at(lastEntry, lastLoading, 'air')).toEqual([otherwise]));
  test('no mode stated is taken as a vessel', () =>
    expect(at(lastEntry, lastLoading, null)).toEqual([relief]));
  test('not by vessel, and no loading date: nothing to ask', () => {
    const { duty, range } = assessmentOf({ hts: SHOES, date: lastEntry, mode: 'air' });
    expect(range).toMatchObject({ low: duty, high: duty, missing: [] });
    const open = assessmentOf({ hts: SHOES, date: lastEntry, mode: null }).range;
    expect(open.low).toBeLessThan(open.high ?? Infinity);
  });
  test('no loading date: not in transit', () =>
    expect(headingsOf({ hts: SHOES, date: lastEntry })).toEqual([otherwise]));
});

test('9 April 2025: goods afloat before that day pay 10%, those loaded on it 46%', () => {
  expect(headingsOf({ hts: SHOES, date: '2025-04-09', loading: '2025-04-08', mode: 'ocean' })).toEqual([
    '9903.01.25',
  ]);
  expect(headingsOf({ hts: SHOES, date: '2025-04-09', loading: '2025-04-09', mode: 'ocean' })).toEqual([
    '9903.01.72',
  ]);
  expect(headingsOf({ hts: SHOES, date: '2025-04-09', loading: '2025-04-04', mode: 'ocean' })).toEqual([
    '9903.01.28',
  ]);
});
