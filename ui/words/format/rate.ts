/** Rates: effective rates, percentage points, shares, and the schedule's own notation. */
import { digitsIn } from './digits.ts';
import type { Language } from './language.ts';
import { signedDigits, signOf } from './money.ts';

export interface RateFormats {
  /** Duty over customs value: `12.34%`; a dash where there is no value. */
  readonly effective: (duty: number, customsValue: number) => string;
  /** A number of percent: `12.5%`. */
  readonly percent: (percent: number) => string;
  /** A number of percentage points, signed: `+1.20`. */
  readonly points: (points: number) => string;
  /** A share from 0 to 1 as plain decimal text: `50%`. */
  readonly share: (share: string) => string;
  /** `16.5%`, `Free` and `15% in all` in the reader's words; anything else as the schedule prints it. */
  readonly schedule: (notation: string) => string;
}

export const NO_FIGURE = '–';
/** How the engine names a share that differs by product, in place of a number. */
export const MIXED = 'mixed';
const PLAIN_PERCENT = /^(\d+(?:\.\d+)?)%( all-in)?$/;
const FREE: Readonly<Record<Language, string>> = { en: 'Free', vi: 'Miễn thuế' };
const IN_ALL: Readonly<Record<Language, (percent: string) => string>> = {
  en: (percent) => `${percent} in all`,
  vi: (percent) => `tổng ${percent}`,
};

/** In percent; null where nothing was imported. */
export function effectiveRate(duty: number, customsValue: number): number | null {
  return customsValue === 0 ? null : (duty / customsValue) * 100;
}

export function rateFormats(language: Language): RateFormats {
  const twoPlaces = digitsIn(language, 2, 2);
  const asNeeded = digitsIn(language, 4);
  const percent = (value: number): string => `${signedDigits(value, asNeeded)}%`;
  return {
    effective: (duty, customsValue) => {
      const rate = effectiveRate(duty, customsValue);
      return rate === null ? NO_FIGURE : `${twoPlaces(rate)}%`;
    },
    percent,
    points: (points) => {
      const rounded = Math.round(points * 100) / 100;
      return signOf(rounded, true) + twoPlaces(Math.abs(rounded));
    },
    share: (share) => percent(Number(share) * 100),
    schedule: (notation) => {
      if (notation === FREE.en) return FREE[language];
      const [, figure, floor] = PLAIN_PERCENT.exec(notation) ?? [];
      if (figure === undefined) return notation;
      return floor === undefined ? percent(Number(figure)) : IN_ALL[language](percent(Number(figure)));
    },
  };
}
