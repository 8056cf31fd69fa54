/** Dates as sheets write them; the column decides whether the day or the month comes first. */
import { parseIsoDate, type IsoDate } from '../../basis/date.ts';

export type DateOrder = 'dmy' | 'mdy';

export type DateReading =
  | { readonly kind: 'date'; readonly date: IsoDate; readonly repaired: boolean }
  | { readonly kind: 'open'; readonly asDmy: IsoDate; readonly asMdy: IsoDate }
  | { readonly kind: 'unreadable' };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const assembled = (year: string, month: string, day: string): IsoDate | null =>
  parseIsoDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);

/** Days since 1899-12-30, as spreadsheets of the 1900 system count them, from 2000 on. */
export function dateOfSerial(days: number): IsoDate | null {
  if (!Number.isInteger(days) || days < 36526 || days > 73050) return null;
  // Civil calendar from a day count (Howard Hinnant's algorithm): 1899-12-30 is day -25569 of 1970.
  const z = days - 25569 + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return assembled(String(year), String(month), String(day));
}

const SLASHED = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const TIME = /[T\s]+\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?\s*(am|pm|z)?$/i;

/** The order that a cell proves: a number above twelve is no month. */
export function orderOf(cell: string): DateOrder | null {
  const match = SLASHED.exec(cell.trim().replace(TIME, ''));
  if (match === null) return null;
  const [first, second] = [Number(match[1]), Number(match[2])];
  if (first > 12 && second <= 12) return 'dmy';
  return second > 12 && first <= 12 ? 'mdy' : null;
}

/** Beside a name of a month a year of two digits is one of this century: spreadsheets show a date as 31-Dec-26. */
const NAMED = [
  /^(?<day>\d{1,2})(?:st|nd|rd|th)?[\s.-]+(?<month>[a-z]{3})[a-z]*\.?[\s,-]+(?<year>\d{4}|\d{2})$/i,
  /^(?<month>[a-z]{3})[a-z]*\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})$/i,
];
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+/i;
/** “ngày 31 tháng 12 năm 2026”, also without its first word or the word for a year. */
const VIETNAMESE = /^(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s+năm|,)?\s+(\d{4})$/iu;

function named(written: string): IsoDate | null {
  const vietnamese = VIETNAMESE.exec(written.normalize('NFC'));
  if (vietnamese !== null) return assembled(vietnamese[3] ?? '', vietnamese[2] ?? '', vietnamese[1] ?? '');
  const text = written.replace(WEEKDAY, '');
  const {
    day = '',
    month = '',
    year = '',
  } = NAMED.map((form) => form.exec(text)?.groups).find(Boolean) ?? {};
  const place = MONTHS.indexOf(month.toLowerCase());
  return place < 0 ? null : assembled(year.padStart(4, '20'), String(place + 1), day);
}

export function readDate(cell: string, order: DateOrder | null): DateReading {
  const written = cell.trim();
  const iso = parseIsoDate(written);
  if (iso !== null) return { kind: 'date', date: iso, repaired: false };
  const text = written.replace(TIME, '');
  const compact = /^(20\d{2})(\d{2})(\d{2})$/.exec(text);
  const yearFirst = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/.exec(text) ?? compact;
  const certain =
    (yearFirst === null ? null : assembled(yearFirst[1] ?? '', yearFirst[2] ?? '', yearFirst[3] ?? '')) ??
    named(text) ??
    (/^\d{5}(\.\d+)?$/.test(text) ? dateOfSerial(Math.floor(Number(text))) : null);
  if (certain !== null) return { kind: 'date', date: certain, repaired: true };
  const match = SLASHED.exec(text);
  if (match === null) return { kind: 'unreadable' };
  const [, first = '', second = '', year = ''] = match;
  const [asDmy, asMdy] = [assembled(year, second, first), assembled(year, first, second)];
  const chosen = order === 'dmy' ? asDmy : order === 'mdy' ? asMdy : null;
  if (chosen !== null) return { kind: 'date', date: chosen, repaired: true };
  if (asDmy !== null && asMdy !== null && order === null) {
    return asDmy === asMdy ? { kind: 'date', date: asDmy, repaired: true } : { kind: 'open', asDmy, asMdy };
  }
  const only = asDmy ?? asMdy;
  return only === null || order !== null
    ? { kind: 'unreadable' }
    : { kind: 'date', date: only, repaired: true };
}
