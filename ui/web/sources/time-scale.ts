/** Days of 2025 to 2027 as places on a line, from 0 to 100. */
import type { EffectivePeriod, IsoDate } from '../../../engine/index.ts';
import { FIRST_ENTRY_DATE } from '../../words/sentences/scenario-name.ts';

const LAST = '2027-12-31';
export const YEARS = ['2025', '2026', '2027'] as const;

const DAY = 86_400_000;
const daysUntil = (date: string): number => (Date.parse(date) - Date.parse(FIRST_ENTRY_DATE)) / DAY;
const ALL = daysUntil(LAST) + 1;

/** Of the start of a day; a day outside the line is at its nearer end. */
export function placeOfDay(date: string): number {
  return Math.min(100, Math.max(0, (100 * daysUntil(date)) / ALL));
}

export interface Bar {
  readonly from: IsoDate;
  readonly start: number;
  readonly length: number;
}

/** What of the periods is on the line. */
export function barsOf(periods: readonly EffectivePeriod[]): readonly Bar[] {
  return periods.flatMap(({ from, until }) => {
    if (from > LAST || (until !== null && until < FIRST_ENTRY_DATE)) return [];
    const start = placeOfDay(from);
    // To the end of the last day.
    const end = until === null || until >= LAST ? 100 : (100 * (daysUntil(until) + 1)) / ALL;
    return [{ from, start, length: end - start }];
  });
}
