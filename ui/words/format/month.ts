/** `2026-04` as a person reads it. */
import { DATE_LOCALE, type Language } from './language.ts';

const TEXT: Readonly<Record<Language, (month: string, date: Date) => string>> = {
  en: (_, date) =>
    new Intl.DateTimeFormat(DATE_LOCALE.en, { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
      date,
    ),
  // Browsers disagree about a comma in it; the glossary does not.
  vi: (month) => `tháng ${month.slice(5)}/${month.slice(0, 4)}`,
};

export function monthText(month: string, language: Language): string {
  const date = new Date(`${month}-01T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? month : TEXT[language](month, date);
}
