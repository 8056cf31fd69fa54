/** Calendar dates without a clock or a time zone. */
import type { IsoDate } from '../../../engine/index.ts';
import { DATE_LOCALE, type Language } from './language.ts';

const STYLE: Readonly<Record<Language, Intl.DateTimeFormatOptions>> = {
  en: { day: 'numeric', month: 'long', year: 'numeric' },
  vi: { day: '2-digit', month: '2-digit', year: 'numeric' },
};

/** As short as a field needs, and never a figure that could be a day or a month. */
const SHORT: Readonly<Record<Language, Intl.DateTimeFormatOptions>> = {
  en: { day: 'numeric', month: 'short', year: 'numeric' },
  vi: STYLE.vi,
};

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
  const style = (isShort ? SHORT : STYLE)[language];
  const format = new Intl.DateTimeFormat(DATE_LOCALE[language], { ...style, timeZone: 'UTC' });
  return (date) => (calendarDate(date) === null ? date : format.format(new Date(`${date}T00:00:00Z`)));
}
