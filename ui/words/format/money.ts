/** US dollars from whole cents, as a person reads them: large figures in words, table columns in millions. */
import { digitsIn, type Digits } from './digits.ts';
import type { Language } from './language.ts';

const CENTS_IN_DOLLAR = 100;
const MILLION = 1e6;
const BILLION = 1e9;

interface DollarWords {
  readonly before: string;
  readonly after: string;
  readonly million: string;
  readonly billion: string;
}

const DOLLAR_WORDS: Readonly<Record<Language, DollarWords>> = {
  en: { before: '$', after: '', million: 'million', billion: 'billion' },
  vi: { before: '', after: 'USD', million: 'triệu', billion: 'tỷ' },
};

/** A figure and the words after it, so that a headline can set them in different sizes. */
export interface MoneyParts {
  readonly figure: string;
  readonly unit: string;
}

export interface MoneyFormats {
  /** `$12.34` and `billion`. */
  readonly parts: (cents: number) => MoneyParts;
  readonly changeParts: (cents: number) => MoneyParts;
  /** `$12.34 billion`. */
  readonly short: (cents: number) => string;
  /** `+$1.20 billion`; zero has no sign. */
  readonly shortChange: (cents: number) => string;
  /** `$12,345,678,901`. */
  readonly dollars: (cents: number) => string;
  /** `$12,345.67`. */
  readonly cents: (cents: number) => string;
  /** `+$12,345.67`; zero has no sign. */
  readonly centsChange: (cents: number) => string;
  /** Dollars, not cents, with the decimals that they have: `$0.005`. */
  readonly exact: (dollars: number) => string;
  /** A table column in millions: `1,234.5`; `<0.1` for what is not zero but rounds to it. */
  readonly millions: (cents: number) => string;
  readonly millionsChange: (cents: number) => string;
  /** A round amount under an axis: `$2 billion`. */
  readonly axis: (cents: number) => string;
}

export function moneyFormats(language: Language): MoneyFormats {
  const words = DOLLAR_WORDS[language];
  const scaled = digitsIn(language, 2, 2);
  const whole = digitsIn(language, 0);
  const tenths = digitsIn(language, 1, 1);
  const asNeeded = digitsIn(language, 2);
  const allDecimals = digitsIn(language, 10);
  const tenth = tenths(0.1);

  const unitOf = (...names: readonly string[]): string => names.filter((name) => name !== '').join(' ');
  const magnitude = (cents: number, format = scaled): MoneyParts => {
    const dollars = Math.abs(cents) / CENTS_IN_DOLLAR;
    // The unit is chosen after rounding: 999,999,999 dollars is 1.00 billion, not 1,000.00 million.
    if (dollars >= BILLION - MILLION / 200)
      return {
        figure: words.before + format(dollars / BILLION),
        unit: unitOf(words.billion, words.after),
      };
    if (dollars >= MILLION - 0.5)
      return {
        figure: words.before + format(dollars / MILLION),
        unit: unitOf(words.million, words.after),
      };
    return { figure: words.before + whole(dollars), unit: words.after };
  };
  const joined = ({ figure, unit }: MoneyParts): string => (unit === '' ? figure : `${figure}\u00a0${unit}`);
  const signed = (cents: number, plus: boolean): MoneyParts => {
    const { figure, unit } = magnitude(cents);
    return { figure: signOf(cents, plus) + figure, unit };
  };
  const inMillions = (cents: number): string => {
    const millions = Math.abs(cents) / CENTS_IN_DOLLAR / MILLION;
    return cents !== 0 && millions < 0.05 ? `<${tenth}` : tenths(millions);
  };
  const dollarText = (format: Digits, cents: number, plus = false): string =>
    signOf(cents, plus) +
    joined({ figure: words.before + format(Math.abs(cents) / CENTS_IN_DOLLAR), unit: words.after });

  return {
    parts: (cents) => signed(cents, false),
    changeParts: (cents) => signed(cents, true),
    short: (cents) => signOf(cents, false) + joined(magnitude(cents)),
    shortChange: (cents) => signOf(cents, true) + joined(magnitude(cents)),
    dollars: (cents) => dollarText(whole, cents),
    cents: (cents) => dollarText(scaled, cents),
    centsChange: (cents) => dollarText(scaled, cents, true),
    exact: (dollars) =>
      signOf(dollars, false) +
      joined({ figure: words.before + allDecimals(Math.abs(dollars)), unit: words.after }),
    millions: (cents) => signOf(cents, false) + inMillions(cents),
    millionsChange: (cents) => signOf(cents, true) + tenths(Math.abs(cents) / CENTS_IN_DOLLAR / MILLION),
    axis: (cents) => joined(magnitude(cents, asNeeded)),
  };
}

/** A number with a real minus sign; what rounds to nothing has none. */
export function signedDigits(value: number, format: Digits): string {
  const digits = format(Math.abs(value));
  return /[1-9]/.test(digits) ? signOf(value, false) + digits : digits;
}

/** A real minus sign: a hyphen is too short beside figures. */
export function signOf(value: number, plus: boolean): string {
  if (value < 0) return '\u2212';
  return value > 0 && plus ? '+' : '';
}
