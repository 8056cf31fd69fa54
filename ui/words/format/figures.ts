/** All the formats of one language, made once. */
import { byteFormat } from './bytes.ts';
import { dateFormat } from './date.ts';
import { digitsIn } from './digits.ts';
import { dotted } from './hts.ts';
import type { Language } from './language.ts';
import { moneyFormats, signedDigits, type MoneyFormats } from './money.ts';
import { rateFormats, type RateFormats } from './rate.ts';

export interface Figures {
  readonly money: MoneyFormats;
  readonly rate: RateFormats;
  readonly date: (date: string) => string;
  /** For a field of a form: `10 Oct 2026`. */
  readonly shortDate: (date: string) => string;
  readonly count: (count: number) => string;
  /** A plain number with the decimals that it has, up to ten: `5,000.25`. */
  readonly decimal: (value: number) => string;
  readonly code: (code: string) => string;
  /** `6.1 MB`. */
  readonly bytes: (bytes: number) => string;
}

export function figuresIn(language: Language): Figures {
  const asNeeded = digitsIn(language, 10);
  return {
    money: moneyFormats(language),
    rate: rateFormats(language),
    date: dateFormat(language),
    shortDate: dateFormat(language, true),
    decimal: (value) => signedDigits(value, asNeeded),
    count: digitsIn(language, 0),
    code: dotted,
    bytes: byteFormat(language),
  };
}
