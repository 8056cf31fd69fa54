/** The days that are shown first, around a planned day of entry. */
import type { IsoDate } from '../../../engine/index.ts';
import { FIRST_ENTRY_DATE } from '../../words/sentences/scenario-name.ts';
import { dateOfDay, dayNumber } from '../estimate/day-count.ts';
import type { DaysAsked } from '../worker/choose-protocol.ts';

/** Days before the entry, half a year after it, and the voyage. */
const BEFORE = 30;
const AFTER = 180;
const VOYAGE = 45;

export function voyageBefore(from: IsoDate, loading: string | null): IsoDate {
  const voyage = dateOfDay(dayNumber(from) - VOYAGE);
  return loading !== null && loading !== '' && loading < voyage ? (loading as IsoDate) : voyage;
}

export function daysAround(entry: IsoDate, loading: string | null): DaysAsked {
  const first = dateOfDay(dayNumber(entry) - BEFORE);
  const from = first < FIRST_ENTRY_DATE ? FIRST_ENTRY_DATE : first;
  return { from, until: dateOfDay(dayNumber(entry) + AFTER), loadedFrom: voyageBefore(from, loading) };
}
