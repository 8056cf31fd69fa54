/** Codes of the tariff schedule as people write and read them. */
import type { HtsCode } from '../../../engine/index.ts';

const STATISTICAL_DIGITS = 10;

/** `6109.10.00.12`, and `9903.02.69` for a heading of chapter 99; a code that was written with points is the same. */
export function dotted(written: string): string {
  const code = /^[\d.\s]+$/.test(written) ? written.replace(/\D/g, '') : written;
  const groups = [code.slice(0, 4), code.slice(4, 6), code.slice(6, 8), code.slice(8, 10)];
  return groups.filter((group) => group !== '').join('.');
}

/** A full statistical number, with or without dots and spaces; null for anything else. */
export function statisticalNumber(text: string): HtsCode | null {
  const digits = text.replace(/[.\s]/g, '');
  return /^\d+$/.test(digits) && digits.length === STATISTICAL_DIGITS ? (digits as HtsCode) : null;
}
