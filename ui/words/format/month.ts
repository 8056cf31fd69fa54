/** `2026-04` as a person reads it. */
import { DATE_LOCALE, type Language } from './language.ts';

export function monthText(month: string, language: Language): string {
  const date = new Date(`${month}-01T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return month;
  // Browsers disagree about a comma in it; the glossary does not.
  if (language === 'vi') return `tháng ${month.slice(5)}/${month.slice(0, 4)}`;
  const style: Intl.DateTimeFormatOptions = { month: 'short', year: 'numeric', timeZone: 'UTC' };
  return new Intl.DateTimeFormat(DATE_LOCALE[language], style).format(date);
}
