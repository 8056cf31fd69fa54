/** Instants by the clock of the person's own place: when something was kept or changed. */
import type { Language } from './language.ts';

/** Day before month in both. */
const LOCALE: Readonly<Record<Language, string>> = { en: 'en-GB', vi: 'vi-VN' };
const MONTH: Readonly<Record<Language, 'numeric' | 'short'>> = { en: 'short', vi: 'numeric' };

export function instantFormat(language: Language): (instant: string) => string {
  const format = new Intl.DateTimeFormat(LOCALE[language], {
    day: 'numeric',
    month: MONTH[language],
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
  return (instant) => {
    const time = Date.parse(instant);
    return Number.isNaN(time) ? instant : format.format(time);
  };
}
