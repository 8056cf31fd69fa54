/**
 * Columns that would change the answer under a heading that nobody foresaw: a currency or a country of origin, known by
 * what stands in its cells. Unread, goods of another country or amounts in another currency would pass for ours.
 */
import { originIn } from './cell-words.ts';
import { currencyIn } from './currency.ts';
import type { Heading } from './heading-word.ts';
import type { SheetColumn } from './sheet-column.ts';

const OF_ORIGIN =
  /origin|xuatxu|countryof(manufacture|production)|(producer|source|manufactur(er|ing)?)country|^(manufactured|produced)in$|^nuoc(sanxuat|sx)/;
/** Of no country, or of another one than that of origin. */
const NOT_OF_ORIGIN =
  /original|port|city|cang|criteri|tieuchi|rule|certif|chungnhan|form|value|trigia|charge/;
/** A place, a supplier or a certificate as well: only a country in every cell decides. */
const PERHAPS_OF_ORIGIN = /^(noisanxuat|noisx|co|source|made|producer|manufacturer)$/;

const isName = (sample: string): boolean => /^[\p{L}\s.'’(),-]{2,40}$/u.test(sample.trim());
const isCountry = (sample: string): boolean => originIn(sample) === 'VN' || /^[A-Z]{2}$/.test(sample.trim());

/** Null: neither. `samples` are the cells that are not empty. */
export function columnOfContent({ word }: Heading, samples: readonly string[]): SheetColumn | null {
  if (samples.length === 0) return null;
  if (samples.every((sample) => currencyIn(sample.trim()) !== null)) return 'currency';
  if (OF_ORIGIN.test(word) && !NOT_OF_ORIGIN.test(word) && samples.every(isName)) return 'origin';
  return PERHAPS_OF_ORIGIN.test(word) && samples.every(isCountry) ? 'origin' : null;
}
