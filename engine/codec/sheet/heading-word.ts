/** A heading taken apart: the words that name the column, and the currency or unit that it says beside them. */
import { fold } from '../../finder/fold.ts';
import { parseUnit } from '../../schedule/unit-of-quantity.ts';
import { HEADINGS, SHEET_COLUMNS, type SheetColumn } from './sheet-column.ts';
import { currencyIn, withCurrencyCodes } from './currency.ts';

export interface Heading {
  /** As the file has it, on one line. */
  readonly text: string;
  readonly word: string;
  /** An ISO currency code that the heading names. */
  readonly currency: string | null;
  /** What stands in parentheses, such as a unit. */
  readonly aside: string | null;
}

export type Strength = 'explicit' | 'generic';

export interface Meaning {
  readonly column: SheetColumn;
  readonly strength: Strength;
}

const MEANINGS: ReadonlyMap<string, Meaning> = new Map(
  SHEET_COLUMNS.flatMap((column) =>
    (['generic', 'explicit'] as const).flatMap((strength) =>
      [...HEADINGS[column][strength], ...(strength === 'explicit' ? [column.replaceAll('_', '')] : [])].map(
        (word) => [word, { column, strength }] as const,
      ),
    ),
  ),
);

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();
const wordOf = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, '');

export function headingOf(cell: string): Heading {
  const text = squeezed(cell);
  const aside = /[([]([^)\]]*)[)\]]/.exec(text)?.[1]?.trim() ?? null;
  const parts = withCurrencyCodes(text)
    .split(/[\s()[\]/,;:-]+/)
    .filter((part) => part !== '');
  // “Đồng tiền” is the word for a currency, and no amount in dong.
  const whole = wordOf(text);
  if (MEANINGS.get(whole)?.column === 'currency') return { text, word: whole, currency: null, aside };
  const currencies = parts.flatMap((part) => currencyIn(part) ?? []);
  const named = parts.filter((part) => currencyIn(part) === null);
  const word = wordOf((named.length === 0 ? parts : named).join(' '));
  return { text, word, currency: currencies[0] ?? null, aside };
}

/** “USD/pc”, “Amount per kg”, “Trị giá (1 chiếc)”: an amount for one, not for the line. */
function isPerUnit({ text, aside }: Heading): boolean {
  const [, ...behind] = text.split(/\/|(?<!\p{L})(?:per|mỗi|cho)(?!\p{L})/iu);
  const one = /^1\s+(.+)$/.exec(aside ?? '')?.[1];
  return [...behind, ...(one === undefined ? [] : [one])]
    .map((part) => part.replace(/[)\]].*$/, '').replace(/^\s*\d[\d.,]*\s*/, ''))
    .some((unit) => parseUnit(unit) !== null || MEANINGS.get(wordOf(unit))?.column === 'unit');
}

const SCALE =
  /(?<![\p{L}\d.,])(thousands?|millions?|nghin|ngan|trieu|k\s?usd|usd\s?k|000s?|1[.,]?000)(?![\p{L}\d])/u;

/** Amounts or quantities in thousands or millions, unless that is a unit by its own name (“nghìn chiếc”). */
export const isScaled = ({ text, aside }: Heading): boolean =>
  SCALE.test(fold(text)) && parseUnit(aside ?? '') === null;

/** What a heading means: an amount for one piece is a price of the unit. */
export function meaningOf(heading: Heading): Meaning | null {
  const meaning = wordMeaning(heading);
  return meaning?.column === 'customs_value' && isPerUnit(heading)
    ? { column: 'unit_price', strength: 'generic' }
    : meaning;
}

/** By its words; an aside in parentheses may be left out of it, a line break may part two languages. */
function wordMeaning(heading: Heading): Meaning | null {
  const whole = MEANINGS.get(heading.word);
  if (whole !== undefined) return whole;
  const outside = headingOf(heading.text.replace(/[([][^)\]]*[)\]]?/g, ' ')).word;
  const without = MEANINGS.get(outside);
  if (without !== undefined) return without;
  const found = heading.text
    .split(/\s*(?:\/|\||\n| - |\()\s*/)
    .flatMap((part) => MEANINGS.get(headingOf(part.replace(')', '')).word) ?? []);
  const [first] = found;
  if (first !== undefined && found.every(({ column }) => column === first.column)) return first;
  return /^(descriptionof|tenhang|motahang)/.test(heading.word)
    ? { column: 'label', strength: 'generic' }
    : null;
}

/** How far two words are apart where they differ in one letter at most: 0, 1 or 2 (further). */
function distance(first: string, second: string): number {
  if (first === second) return 0;
  let start = 0;
  while (start < first.length && first[start] === second[start]) start += 1;
  let [endFirst, endSecond] = [first.length, second.length];
  while (endFirst > start && endSecond > start && first[endFirst - 1] === second[endSecond - 1]) {
    endFirst -= 1;
    endSecond -= 1;
  }
  return Math.max(endFirst - start, endSecond - start) <= 1 ? 1 : 2;
}

/** The program's own columns: one letter wrong, or cut at the underscore, and the answer would silently differ. */
const OWN: readonly SheetColumn[] = [
  'hts',
  'entry_date',
  'customs_value',
  'loading_date',
  'entry_type',
  'quantity',
  'quantity2',
  'origin',
  'currency',
  'facts',
  'mode',
  'unit2',
  'incoterm',
];

/** The known column that an unknown heading looks like; null: it looks like none. */
export function lookalikeOf({ word }: Heading): SheetColumn | null {
  if (word.length < 4) return null;
  const found = OWN.find((column) => {
    const [own, [first]] = [column.replaceAll('_', ''), column.split('_')];
    return distance(word, own) === 1 || (word === first && first !== own && first !== 'entry');
  });
  return found ?? null;
}
