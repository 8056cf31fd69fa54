/** Calendar months, `YYYY-MM`, as trade statistics are published: compared as text, made of plain dates. */
import type { Brand } from './brand.ts';
import { parseIsoDate, type IsoDate } from './date.ts';

/** `YYYY-MM`. */
export type Month = Brand<string, 'Month'>;

const SHAPE = /^\d{4}-(0[1-9]|1[0-2])$/;
const LONGEST_MONTH = 31;

export function parseMonth(text: string): Month | null {
  return SHAPE.test(text) ? (text as Month) : null;
}

/** Its days in order: 28 to 31 of them. */
export function daysOf(month: Month): readonly IsoDate[] {
  return Array.from({ length: LONGEST_MONTH }, (_, index) =>
    parseIsoDate(`${month}-${String(index + 1).padStart(2, '0')}`),
  ).filter((day) => day !== null);
}

export function monthAfter(month: Month): Month {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))];
  const [nextYear, next] = number === 12 ? [year + 1, 1] : [year, number + 1];
  return `${String(nextYear).padStart(4, '0')}-${String(next).padStart(2, '0')}` as Month;
}
