/** Sizes of files, in the units that systems show. */
import { digitsIn } from './digits.ts';
import type { Language } from './language.ts';

const KILO = 1000;

export function byteFormat(language: Language): (bytes: number) => string {
  const whole = digitsIn(language, 0);
  const tenths = digitsIn(language, 1, 1);
  return (bytes) => {
    if (bytes < KILO) return `${whole(bytes)}\u00a0B`;
    const kilobytes = bytes / KILO;
    // The unit is chosen after rounding: 999,600 bytes are 1.0 MB, not 1,000 kB.
    return kilobytes < KILO - 0.5 ? `${whole(kilobytes)}\u00a0kB` : `${tenths(kilobytes / KILO)}\u00a0MB`;
  };
}
