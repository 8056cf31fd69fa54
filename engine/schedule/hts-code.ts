/** Codes of the Harmonized Tariff Schedule of the United States (USITC), digits only. */
import type { Brand } from '../basis/brand.ts';

/** 2 chapter, 4 heading, 6 subheading, 8 tariff line (the legal rate), 10 statistical reporting number. */
export type HtsCode = Brand<string, 'HtsCode'>;

const DIGITS = /^\d+$/;
const LEVELS: ReadonlySet<number> = new Set([2, 4, 6, 8, 10]);

/** Accepts digits with or without dots and spaces: `6109.10.00.12`, `61091000 12`, `6109100012`. */
export function parseHtsCode(text: string): HtsCode | null {
  const digits = DIGITS.test(text) ? text : text.trim().replace(/[.\s]/g, '');
  return LEVELS.has(digits.length) && DIGITS.test(digits) ? (digits as HtsCode) : null;
}

/** The schedule's own notation: `6109.10.00.12`. */
export function formatHtsCode(code: HtsCode): string {
  const groups = [code.slice(0, 4), code.slice(4, 6), code.slice(6, 8), code.slice(8, 10)];
  return groups.filter((group) => group !== '').join('.');
}

export function isWithin(code: string, prefix: string): boolean {
  return code.startsWith(prefix);
}

export function chapterOf(code: HtsCode): HtsCode {
  return code.slice(0, 2) as HtsCode;
}

export function headingOf(code: HtsCode): HtsCode {
  return code.slice(0, 4) as HtsCode;
}

export function tariffLineOf(code: HtsCode): HtsCode {
  return code.slice(0, 8) as HtsCode;
}

/** Chapters 98 and 99 hold special provisions: goods returned, low-value estimates, additional duties. */
export function isSpecialProvision(code: HtsCode): boolean {
  return code.startsWith('98') || code.startsWith('99');
}
