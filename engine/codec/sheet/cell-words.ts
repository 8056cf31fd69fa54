/** Words of cells that mean a country, a mode of transport or a type of entry. */
import { fold } from '../../finder/fold.ts';
import type { EntryType, TransportMode } from '../../trade/shipment.ts';

/** Marks that nobody sees, as web pages and messengers leave them in what is copied: they are no part of a text. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
export const visible = (text: string): string => text.replace(UNSEEN, '');

const word = (cell: string): string => fold(cell).replace(/[^a-z0-9]/g, '');

/** ISO 3166 (VN, VNM, 704), the Census Bureau's country code (5520), and the country's names. */
const VIET_NAM: ReadonlySet<string> = new Set(
  'vn vnm vietnam vietnamese 704 5520 madeinvietnam productofvietnam vietnamvn vnvietnam vietnamvnm vnmvietnam srvietnam srv socialistrepublicofvietnam thesocialistrepublicofvietnam vietnamsocialistrepublicof chxhcnvietnam conghoaxahoichunghiavietnam nuocvietnam sanxuattaivietnam'.split(
    ' ',
  ),
);

/** `VN` for every usual name of Viet Nam; any other text as it is. */
export const originIn = (cell: string): string => (VIET_NAM.has(word(cell)) ? 'VN' : cell.trim());

/** Words, and the mode-of-transportation codes of CBP's entry summary (10 vessel, 20 rail, 30 truck, 40 air, 50 mail). */
const MODES: Readonly<Record<string, TransportMode>> = {
  sea: 'ocean',
  vessel: 'ocean',
  ship: 'ocean',
  seafreight: 'ocean',
  bysea: 'ocean',
  duongbien: 'ocean',
  10: 'ocean',
  11: 'ocean',
  20: 'rail',
  21: 'rail',
  duongsat: 'rail',
  30: 'truck',
  31: 'truck',
  road: 'truck',
  duongbo: 'truck',
  40: 'air',
  41: 'air',
  airfreight: 'air',
  byair: 'air',
  duonghangkhong: 'air',
  hangkhong: 'air',
  50: 'mail',
  post: 'mail',
  buudien: 'mail',
};

/** CBP's entry type codes. */
const ENTRY_TYPES: Readonly<Record<string, EntryType>> = {
  '01': 'formal',
  '11': 'informal',
  '86': 'section321',
};

const named = (table: Readonly<Record<string, string>>, cell: string): string => {
  const key = word(cell);
  return Object.hasOwn(table, key) ? (table[key] ?? cell) : cell;
};

export const modeIn = (cell: string): string => named(MODES, cell);
export const entryTypeIn = (cell: string): string => named(ENTRY_TYPES, cell);

/** A row that sums up others: it has no code, and one of its cells says so. */
const ENGLISH_TOTAL = String.raw`(grand\s+|sub-?\s*)?totals?`;
const VIETNAMESE_TOTAL = String.raw`tổng(\s+(cộng|số|tiền|giá trị|trị giá))?|cộng`;
const TOTAL = new RegExp(
  String.raw`^\s*${ENGLISH_TOTAL}\b|^\s*(${VIETNAMESE_TOTAL})(\s*[:(.]|\s*$)|^\s*sum\s*:?\s*$`,
  'iu',
);
export const saysTotal = (cell: string): boolean => TOTAL.test(cell.normalize('NFC'));

/** The same beside a code, where a name of goods (“Total comfort shirts”) may begin like a total. */
const SUM_OF_OTHERS = new RegExp(
  String.raw`^\s*(${ENGLISH_TOTAL}|${VIETNAMESE_TOTAL}|sum|(brought|carried)\s+forward|[bc]/f|mang sang|chuyển sang)(\s*[:(.]|\s+(of|for|theo|mã|hs|\d)|\s*$)`,
  'iu',
);
/** The first letters of these, as most cells are tried. */
const MAY_SUM = /^\s*[tsgcbm]/i;
export const saysSum = (cell: string): boolean =>
  MAY_SUM.test(cell) && SUM_OF_OTHERS.test(cell.normalize('NFC'));
