/** Codes of Viet Nam's tariff: the Harmonized System to six digits, the ASEAN nomenclature to eight, digits only. */
import type { Brand } from '../basis/brand.ts';

/** Eight digits: the line that carries a rate. */
export type VnCode = Brand<string, 'VnCode'>;
/** Any shorter or equal part of a code, as lists of the law write it. */
export type VnPrefix = Brand<string, 'VnPrefix'>;
/** Six digits: as far as Schedule B, the US tariff and Viet Nam's tariff agree. */
export type Hs6 = Brand<string, 'Hs6'>;

/** Accepts digits with or without dots and spaces: `0808.10.00`. */
export function parseVnCode(text: string): VnCode | null {
  const digits = text.trim().replace(/[.\s]/g, '');
  return /^\d{8}$/.test(digits) ? (digits as VnCode) : null;
}

export function parseVnPrefix(text: string): VnPrefix | null {
  return /^\d{2,8}$/.test(text) ? (text as VnPrefix) : null;
}

/** Of a line of either tariff, or of a Schedule B number. */
export function hs6Of(code: string): Hs6 {
  return code.slice(0, 6) as Hs6;
}
