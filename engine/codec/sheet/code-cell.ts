/** A code as sheets write it: what can be repaired without a doubt is, and said; the rest is refused by name. */
import { visible } from './cell-words.ts';
import { isSpecialProvision, parseHtsCode, type HtsCode } from '../../schedule/hts-code.ts';

export type CodeReading =
  /** `text` is what the rest of the program reads; `repair` what was done to it, null where nothing. */
  | {
      readonly kind: 'code';
      readonly text: string;
      readonly repair: 'lostZero' | 'cleaned' | null;
      readonly claims: readonly HtsCode[];
    }
  /** A row of chapter 99 alone: it belongs to the line beside it. */
  | { readonly kind: 'claimsAlone'; readonly claims: readonly HtsCode[] }
  | { readonly kind: 'twoCodes'; readonly codes: readonly string[] }
  | { readonly kind: 'cutByExponent' }
  | { readonly kind: 'unreadable' };

const SPACES = /[\s\u00a0\u202f\u2007]/g;

/** Spreadsheets take the leading zero of a number away; no code has seven or nine digits, and chapters 1 to 9 lose it. */
function withZero(digits: string): string {
  return /^[1-9]\d{6}(\d\d)?$/.test(digits) ? `0${digits}` : digits;
}

function digitsOf(written: string): string | null {
  const text = written
    .trim()
    .replace(/^['’`"]+|['’`"]+$/g, '')
    .replace(/^(hts(us)?|hs|mã hs)\s*(code|no\.?)?\s*[:#]?\s*(?=\d)/i, '')
    .replace(SPACES, '')
    .replace(/^(\d{7,10})\.0+$/, '$1')
    .replace(/[.,\-–_]+$/, '');
  return /^\d[\d.\-–]*$/.test(text) ? text.replace(/[.\-–]/g, '') : null;
}

const isClaim = (digits: string): boolean => digits.startsWith('99') && digits.length === 8;
/** Headings of chapter 99 among other codes, and dotted codes one after another. */
const CHAPTER_99 = /(?<![\d.])99\d\d(?:\.\d\d\.\d\d|\d{4})(?![\d.])/g;
const DOTTED = /(?<![\d.])\d{4}\.\d\d(?:\.?\d\d)?(?:\.?\d\d)?(?![\d.])/g;

function partsOf(written: string): readonly string[] {
  const headings = [...written.matchAll(CHAPTER_99)].map(([heading]) => heading);
  const goods = written.replace(CHAPTER_99, ' ');
  const dotted = [...goods.matchAll(DOTTED)].map(([code]) => code);
  const parts =
    dotted.length > 1
      ? dotted
      : goods.split(/[/;,+&|\n]|\s+(?:and|và|or|hoặc)\s+/i).filter((part) => part.trim() !== '');
  return [...parts, ...headings];
}

export function readCode(cell: string): CodeReading {
  const written = visible(cell).trim();
  if (/^\d(\.\d+)?e\+?\d+$/i.test(written.replace(',', '.'))) return { kind: 'cutByExponent' };
  const read = partsOf(written).map(digitsOf);
  if (read.length === 0 || read.includes(null)) return { kind: 'unreadable' };
  const digits = read.filter((part) => part !== null);
  const claims = digits.filter(isClaim) as HtsCode[];
  const goods = digits.filter((part) => !isClaim(part));
  const [only] = goods;
  if (only === undefined) return { kind: 'claimsAlone', claims };
  const distinct = [...new Set(goods)];
  if (distinct.length > 1) return { kind: 'twoCodes', codes: distinct };
  const zero = withZero(only);
  const code = parseHtsCode(zero);
  if (code === null || (claims.length > 0 && isSpecialProvision(code))) return { kind: 'unreadable' };
  if (zero !== only) return { kind: 'code', text: zero, repair: 'lostZero', claims };
  // Dots and spaces are how the schedule itself writes a code.
  if (parseHtsCode(written) !== null && written === cell.trim())
    return { kind: 'code', text: written, repair: null, claims };
  return { kind: 'code', text: zero, repair: claims.length > 0 ? null : 'cleaned', claims };
}
