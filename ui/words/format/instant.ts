/** Instants by the clock of the person's own place: when something was kept or changed. */
import { DATE_LOCALE, type Language } from './language.ts';

const MONTH: Readonly<Record<Language, 'numeric' | 'short'>> = { en: 'short', vi: 'numeric' };

export function instantFormat(language: Language): (instant: string) => string {
  const format = new Intl.DateTimeFormat(DATE_LOCALE[language], {
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
