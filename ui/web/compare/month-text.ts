/** `2026-04` as a person reads it. */
import { DATE_LOCALE, type Language } from '../format/language.ts';

export function monthText(month: string, language: Language): string {
  const date = new Date(`${month}-01T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return month;
  const style: Intl.DateTimeFormatOptions =
    language === 'vi' ? { month: '2-digit', year: 'numeric' } : { month: 'short', year: 'numeric' };
  return new Intl.DateTimeFormat(DATE_LOCALE[language], { ...style, timeZone: 'UTC' }).format(date);
}
