/**
 * The calendar day by the clock of the person's machine, in the time zone where the goods arrive: entry dates are US
 * Eastern dates. The rule of that zone stands here: the first zone that a browser looks up costs a slow machine longer
 * than it takes to mount the page.
 */
import type { IsoDate } from '../../../engine/index.ts';
import { FIRST_ENTRY_DATE } from '../../words/sentences/scenario-name.ts';

const HOUR = 3_600_000;
/** Hours behind UTC (15 U.S.C. 263 and 260a). */
const STANDARD = 5;
const SUMMER = 4;
const MARCH = 2;
const NOVEMBER = 10;

function sunday(year: number, month: number, which: 1 | 2): number {
  const weekday = new Date(Date.UTC(year, month, 1)).getUTCDay();
  return Date.UTC(year, month, 1 + ((7 - weekday) % 7) + 7 * (which - 1));
}

/** From the second Sunday of March to the first of November, both at two o'clock by the time until then (15 U.S.C. 260a). */
function hoursBehind(now: Date): number {
  const year = now.getUTCFullYear();
  const begins = sunday(year, MARCH, 2) + (2 + STANDARD) * HOUR;
  const ends = sunday(year, NOVEMBER, 1) + (2 + SUMMER) * HOUR;
  return now.getTime() >= begins && now.getTime() < ends ? SUMMER : STANDARD;
}

/** A clock set before the first day whose law is known is wrong: that day is taken. */
export function todayAt(now: Date): IsoDate {
  const day = new Date(now.getTime() - hoursBehind(now) * HOUR).toISOString().slice(0, 10) as IsoDate;
  return day < FIRST_ENTRY_DATE ? FIRST_ENTRY_DATE : day;
}
