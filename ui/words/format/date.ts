/** Calendar dates without a clock or a time zone. */
import type { IsoDate } from '../../../engine/index.ts';
import type { Language } from './language.ts';

/** Written out: the first date that a browser's own formats write costs a slow machine a tenth of a second. */
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const SHORT_MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'.split(' ');

const numbered = (day: string, month: string, year: string): string => `${day}/${month}/${year}`;
const named =
  (months: readonly string[]): typeof numbered =>
  (day, month, year) =>
    `${Number(day)} ${months[Number(month) - 1]} ${year}`;

const WRITTEN: Readonly<Record<Language, typeof numbered>> = { en: named(MONTHS), vi: numbered };
/** As short as a field needs, and never a figure that could be a day or a month. */
const SHORT: typeof WRITTEN = { en: named(SHORT_MONTHS), vi: numbered };

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The date that the text names, or null: `2025-02-29` is none. */
export function calendarDate(text: string): IsoDate | null {
  const match = SHAPE.exec(text);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? (text as IsoDate) : null;
}

export function dateFormat(language: Language, isShort = false): (date: string) => string {
  const written = (isShort ? SHORT : WRITTEN)[language];
  return (date) => {
    if (calendarDate(date) === null) return date;
    const [year = '', month = '', day = ''] = date.split('-');
    return written(day, month, year);
  };
}

const MONTH: Readonly<Record<Language, (year: string, month: string) => string>> = {
  en: (year, month) => `${SHORT_MONTHS[Number(month) - 1]} ${year}`,
  vi: (year, month) => `tháng ${month}/${year}`,
};

/** `2026-04` as a person reads it. */
export function monthText(month: string, language: Language): string {
  return calendarDate(`${month}-01`) === null ? month : MONTH[language](month.slice(0, 4), month.slice(5));
}
