/** Plain calendar dates, US Eastern, compared as text: no clock, no time zone, no host Date object. */
import type { Brand } from './brand.ts';

/** `YYYY-MM-DD`. */
export type IsoDate = Brand<string, 'IsoDate'>;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

export function parseIsoDate(text: string): IsoDate | null {
  const match = SHAPE.exec(text);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return day >= 1 && day <= daysInMonth(year, month) ? (text as IsoDate) : null;
}

function assemble(year: number, month: number, day: number): IsoDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as IsoDate;
}

export function dayAfter(date: IsoDate): IsoDate {
  const [year, month, day] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
  if (day < daysInMonth(year, month)) return assemble(year, month, day + 1);
  return month < 12 ? assemble(year, month + 1, 1) : assemble(year + 1, 1, 1);
}

export function dayBefore(date: IsoDate): IsoDate {
  const [year, month, day] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
  if (day > 1) return assemble(year, month, day - 1);
  return month > 1 ? assemble(year, month - 1, daysInMonth(year, month - 1)) : assemble(year - 1, 12, 31);
}

/** A span of entry dates, both ends included; `until: null` is open. */
export interface EffectivePeriod {
  readonly from: IsoDate;
  readonly until: IsoDate | null;
}

export function isInForce(period: EffectivePeriod, on: IsoDate): boolean {
  return period.from <= on && (period.until === null || on <= period.until);
}

/** Days since 0000-03-01 of the Gregorian calendar: a year that begins in March ends with its leap day. */
function dayNumber(date: IsoDate): number {
  const [year, month, day] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
  const marchYear = month > 2 ? year : year - 1;
  const daysBeforeMonth = Math.floor((153 * ((month + 9) % 12) + 2) / 5);
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + daysBeforeMonth + day - 1;
}

/** Whole days from the first date to the second; negative where the second is earlier. */
export function daysBetween(first: IsoDate, second: IsoDate): number {
  return dayNumber(second) - dayNumber(first);
}

/** The date some days later; `days` is whole and not negative. */
export function daysAfter(date: IsoDate, days: number): IsoDate {
  const [year, month, day] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
  const left = daysInMonth(year, month) - day;
  if (days <= left) return assemble(year, month, day + days);
  const firstOfNext = month < 12 ? assemble(year, month + 1, 1) : assemble(year + 1, 1, 1);
  return daysAfter(firstOfNext, days - left - 1);
}
