/**
 * What an invoice says once above its table and means for every row: currency, country of origin and delivery term.
 * Skipped as a title, such a line would let euros pass for dollars, or a CIF price for one without freight.
 */
import { fold } from '../../finder/fold.ts';
import { originIn } from './cell-words.ts';
import { currencyIn } from './currency.ts';
import { headingOf, meaningOf } from './heading-word.ts';
import { termIn } from './invoice-terms.ts';
import type { SheetRecord } from './sheet-record.ts';

export interface TitleStatement {
  readonly column: 'currency' | 'origin' | 'incoterm';
  readonly value: string;
  readonly line: number;
}

type Said = Omit<TitleStatement, 'line'>;

/** “All prices in EUR”, “Amounts are stated in Vietnamese dong”. */
const PRICES_IN =
  /(?:prices?|amounts?|values?|giá|trị giá|tiền)\b.{0,20}?\s(?:in|tính bằng|bằng)\s+([^,.;)]+)/iu;
const PLACE_OF_ORIGIN = /^(countryoforigin\w*|origincountry|coo|madein|(nuoc|noi|quocgia)?xuatxu|nguongoc)$/;
const ELSEWHERE = /\b(see|below|list|per|xem|theo)\b/;
/** Terms in capital letters that begin a cell: “CIF LOS ANGELES”. */
const TERM_ALONE = /^(?:CIF|CFR|CNF|C&F|CPT|CIP|DAP|DPU|DDP)(?![\p{L}&])/u;

const bare = (text: string): string => text.replace(/^[\s(:]+|[\s).;]+$/g, '');

function saidBy(label: string, value: string): Said | null {
  if (value === '' || value.length > 60) return null;
  const { word } = headingOf(label);
  const column = meaningOf(headingOf(label))?.column ?? null;
  if ((column === 'currency' || column === 'unit') && currencyIn(value) !== null)
    return { column: 'currency', value };
  if (column === 'incoterm' || /^(price|sales?|shipping|shipment)?terms?$/.test(word))
    return termIn(value) === null ? null : { column: 'incoterm', value };
  if (!PLACE_OF_ORIGIN.test(word) || ELSEWHERE.test(fold(value))) return null;
  // “Hai Phong, Viet Nam” is Viet Nam.
  const isOurs = originIn(value) === 'VN' || /viet ?nam/.test(fold(value));
  return { column: 'origin', value: isOurs ? 'VN' : value };
}

function saidIn(cells: readonly string[]): readonly Said[] {
  return cells.flatMap((cell, place): readonly Said[] => {
    const text = bare(cell);
    if (text === '') return [];
    if (TERM_ALONE.test(text)) return [{ column: 'incoterm', value: text.slice(0, 60) }];
    const currency = PRICES_IN.exec(text)?.[1]?.trim() ?? '';
    if (currencyIn(currency) !== null) return [{ column: 'currency', value: currency }];
    const [label = '', ...behind] = text.split(':');
    const beside = cells.slice(place + 1).find((next) => bare(next) !== '') ?? '';
    const said = saidBy(label, bare(behind.join(':')) || bare(beside));
    return said === null ? [] : [said];
  });
}

const isHarmless = ({ column, value }: TitleStatement): boolean =>
  column === 'currency' ? currencyIn(value) === 'USD' : column === 'origin' && originIn(value) === 'VN';

/** One for a column; where titles contradict one another, what would change the answer. */
export function titleStatements(titles: readonly SheetRecord[]): readonly TitleStatement[] {
  const all = titles.flatMap(({ cells, line }) => saidIn(cells).map((said) => ({ ...said, line })));
  return (['currency', 'origin', 'incoterm'] as const).flatMap((column) => {
    const own = all.filter((said) => said.column === column);
    const first = own.find((said) => !isHarmless(said)) ?? own[0];
    return first === undefined ? [] : [first];
  });
}

/** As the cells of rows that do not say it themselves. */
export const statedByTitles = (
  statements: readonly TitleStatement[],
): Readonly<Partial<Record<TitleStatement['column'], string>>> =>
  Object.fromEntries(statements.map(({ column, value }) => [column, value]));
