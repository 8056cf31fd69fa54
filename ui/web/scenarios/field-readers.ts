/** What a person types into a field, read or refused by the name of the mistake: `12,5` and `12.5` are one number. */
import type { enEditor } from '../../words/catalogue/en-editor.ts';
import { calendarDate } from '../../words/format/date.ts';
import { readAmount } from '../../words/format/read-amount.ts';
import { readDecimal } from '../../words/format/read-decimal.ts';

export type Mistake = keyof typeof enEditor.wrong;
export type Read<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly mistake: Mistake };

const HIGHEST_RATE = 1000;
const LARGEST_AMOUNT = 1e15;
const CODE_LENGTHS = [2, 4, 6, 8, 10];
const HUNDRED = 100;

const read = <Value>(value: Value): Read<Value> => ({ ok: true, value });
const wrong = (mistake: Mistake): { readonly ok: false; readonly mistake: Mistake } => ({
  ok: false,
  mistake,
});

/** Rates, shares and points, which have no thousands separator; null: not a number. */
export function numberOf(text: string): number | null {
  const plain = readDecimal(text, null);
  return plain === null ? null : Number(plain);
}

/** The shortest plain notation: never `1e-7`. */
export function decimalText(value: number): string {
  const short = String(value);
  return short.includes('e') ? value.toFixed(12).replace(/\.?0+$/, '') : short;
}

/** Plain decimal text of percent, 0 to 1000. */
export function percentOf(text: string): Read<string> {
  const value = numberOf(text);
  if (value === null) return wrong('number');
  return value < 0 || value > HIGHEST_RATE ? wrong('rate') : read(decimalText(value));
}

export function pointsOf(text: string): Read<string> {
  const value = numberOf(text);
  if (value === null) return wrong('number');
  return Math.abs(value) > HIGHEST_RATE ? wrong('points') : read(decimalText(value));
}

/** A share of 0 to 1 from a percentage of 0 to 100; null where nothing is typed. */
export function shareOf(text: string): Read<string | null> {
  if (text.trim() === '') return read(null);
  const value = numberOf(text);
  if (value === null || value < 0 || value > HUNDRED) return wrong('share');
  return read(decimalText(Number((value / HUNDRED).toFixed(12))));
}

/** Dollars or units, of which three digits after a mark are thousands. */
export function amountOf(text: string): Read<string> {
  const amount = readAmount(text);
  return amount.kind === 'amount' ? amountWithin(Number(amount.decimal)) : wrong('amount');
}

/** Dollars on one unit, which may have three decimals. */
export function unitRateOf(text: string): Read<string> {
  return amountWithin(numberOf(text) ?? 0);
}

const amountWithin = (value: number): Read<string> =>
  value <= 0 || value > LARGEST_AMOUNT ? wrong('amount') : read(decimalText(value));

export function dateOf(text: string): Read<string> {
  return calendarDate(text) === null ? wrong('date') : read(text);
}

/** Separated by commas, semicolons or blanks; dots within a code do not count. */
export function codesOf(text: string): Read<readonly string[]> {
  const codes = text
    .split(/[\s,;]+/)
    .map((code) => code.replaceAll('.', ''))
    .filter((code) => code !== '');
  return codes.every((code) => /^\d+$/.test(code) && CODE_LENGTHS.includes(code.length))
    ? read([...new Set(codes)])
    : wrong('codes');
}

/** `0.25` as `25`. */
export function percentText(share: string | null): string {
  return share === null ? '' : decimalText(Number((Number(share) * HUNDRED).toFixed(10)));
}
