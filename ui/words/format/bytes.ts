/** Sizes of files, in the units that systems show. */
import { FIGURE_LOCALE, type Language } from './language.ts';

const KILO = 1000;

export function byteFormat(language: Language): (bytes: number) => string {
  const locale = FIGURE_LOCALE[language];
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const tenths = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return (bytes) => {
    if (bytes < KILO) return `${whole.format(bytes)}\u00a0B`;
    const kilobytes = bytes / KILO;
    // The unit is chosen after rounding: 999,600 bytes are 1.0 MB, not 1,000 kB.
    return kilobytes < KILO - 0.5
      ? `${whole.format(kilobytes)}\u00a0kB`
      : `${tenths.format(kilobytes / KILO)}\u00a0MB`;
  };
}
