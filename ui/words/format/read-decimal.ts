/** Numbers as people type them on a page of one language: `1,000.5` in English is `1.000,5` in Vietnamese. */
import { DECIMAL_MARK, GROUP_MARK, type Language } from './language.ts';

const DECIMAL = /^-?\d{1,18}(?:[.,]\d{1,12})?$/;

/** Groups of thousands with this mark, and a fraction after the other one. */
const grouped = (mark: ',' | '.', leastGroups = 1): RegExp =>
  new RegExp(
    `^-?[1-9]\\d{0,2}(?:\\${mark}\\d{3}){${leastGroups},}(?:\\${mark === ',' ? '.' : ','}\\d{1,12})?$`,
  );
const without = (text: string, mark: ',' | '.'): string => text.replaceAll(mark, '').replace(',', '.');

/**
 * Plain decimal text with a point and perhaps a minus sign; null: no number. A percent sign at the end is passed over.
 * One mark before exactly three digits groups thousands where it is the language's own mark of groups; it is a decimal
 * mark in a number that has no thousands, such as a rate (`null`).
 */
export function readDecimal(typed: string, language: Language | null): string | null {
  const text = typed
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(/^\u2212/, '-')
    .replace(/%$/, '');
  if (language !== null && grouped(GROUP_MARK[language]).test(text))
    return without(text, GROUP_MARK[language]);
  if (DECIMAL.test(text)) return text.replace(',', '.');
  // Two groups or both marks leave one reading in any language.
  for (const mark of [',', '.'] as const)
    if (grouped(mark, 2).test(text) || (grouped(mark).test(text) && /\..*,|,.*\./.test(text)))
      return without(text, mark);
  return null;
}

/** Plain decimal text as the language writes it, without groups: for a field that is typed into. */
export function writtenDecimal(plain: string, language: Language): string {
  return plain.replace('.', DECIMAL_MARK[language]);
}
