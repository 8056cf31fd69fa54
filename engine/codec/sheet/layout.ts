/** Where the table of a sheet begins: below titles and `sep=` lines, under a heading of one line or of two. */
import { headingOf, meaningOf } from './heading-word.ts';
import { saysTotal } from './cell-words.ts';
import { readCode } from './code-cell.ts';
import type { SheetColumn } from './sheet-column.ts';
import type { SheetRecord } from './sheet-record.ts';
import { titleStatements, type TitleStatement } from './title-statements.ts';

export interface Layout {
  /** One cell a column; null: the sheet has no heading. */
  readonly heading: readonly string[] | null;
  /** Records before the first row: titles, and the heading itself. */
  readonly skipped: number;
  /** Of these, what is above the heading. */
  readonly titles: number;
  /** What the titles say for every row. */
  readonly above: readonly TitleStatement[];
  /** The lines of the heading, as the file has them. */
  readonly lines: readonly (readonly string[])[];
}

/** A heading is among the first records, or there is none. */
const FIRST_RECORDS = 40;

export const namedColumns = (cells: readonly string[]): ReadonlySet<SheetColumn> =>
  new Set(
    cells.flatMap((cell) => {
      const meaning = cell.trim() === '' ? null : meaningOf(headingOf(cell));
      return meaning === null ? [] : [meaning.column];
    }),
  );

function columnsNamed(cells: readonly string[]): number {
  const columns = namedColumns(cells);
  return columns.has('hts') || columns.has('customs_value') || columns.size > 2 ? columns.size : 0;
}

export const isCode = (cell: string): boolean => {
  const code = readCode(cell);
  return code.kind === 'code' && code.text.replace(/\D/g, '').length >= 6;
};

/** A merged cell reaches over the empty ones to its right. */
function stretched(cells: readonly string[], width: number): readonly string[] {
  let last = '';
  return Array.from({ length: width }, (_, place) => {
    const cell = (cells[place] ?? '').trim();
    if (cell !== '') last = cell;
    return last;
  });
}

function twoLines(top: readonly string[], below: readonly string[]): readonly string[] {
  const width = Math.max(top.length, below.length);
  const over = stretched(top, width);
  return Array.from({ length: width }, (_, place) => {
    const [upper, lower] = [(top[place] ?? '').trim(), (below[place] ?? '').trim()];
    if (lower === '') return upper;
    const [both, reached] = [`${upper} ${lower}`.trim(), `${over[place] ?? ''} ${lower}`.trim()];
    const known = [both, lower, upper, reached].find(
      (text) => text !== '' && meaningOf(headingOf(text)) !== null,
    );
    return known ?? both;
  });
}

export const isHeadingLine = ({ cells }: SheetRecord): boolean =>
  !cells.some((cell) => isCode(cell) || /^\s*[$€]?\s*\d[\d.,\s]*$/.test(cell));

/** Says a currency or unit in parentheses alone. */
const isAside = ({ cells }: SheetRecord): boolean => cells.every((cell) => /^\s*(\(.*\)\s*)?$/.test(cell));

/** From the first line of the heading to the last, with what stands above and below. */
function headed(records: readonly SheetRecord[], first: number, last: number): Layout {
  const own = records.slice(first, last + 1);
  const next = records[last + 1];
  // Below both languages, a line of units and currencies.
  const lines = own.length > 1 && next !== undefined && isAside(next) ? [...own, next] : own;
  const heading = lines.map(({ cells }) => cells).reduce((above, below) => twoLines(above, below));
  return {
    heading,
    skipped: first + lines.length,
    titles: first,
    above: titleStatements(records.slice(0, first)),
    lines: lines.map(({ cells }) => cells),
  };
}

export function layoutOf(records: readonly SheetRecord[]): Layout {
  let best: { readonly place: number; readonly named: number } = { place: -1, named: 0 };
  for (const [place, record] of records.slice(0, FIRST_RECORDS).entries()) {
    const named = isHeadingLine(record) || place === 0 ? columnsNamed(record.cells) : 0;
    if (named > best.named) best = { place, named };
    if (record.cells.some(isCode)) break;
  }
  const top = records[best.place];
  if (top === undefined) return { heading: null, skipped: 0, titles: 0, above: [], lines: [] };
  const below = records[best.place + 1];
  if (below !== undefined && isHeadingLine(below)) {
    const heading = twoLines(top.cells, below.cells);
    // The line below is part of the heading where it names more, or is an aside.
    const isTranslation = columnsNamed(below.cells) >= 2;
    const code = top.cells.findIndex((cell) => meaningOf(headingOf(cell))?.column === 'hts');
    // Below a merged cell, words that the line above leaves open. A merged cell is written with the empty cells that it
    // reaches over, so a wider line is a row with too many cells.
    const fillsMerged =
      below.cells.length <= top.cells.length &&
      below.cells.some((cell, place) => cell.trim() !== '' && top.cells[place]?.trim() === '');
    const hasNoCode =
      code >= 0 && fillsMerged && (below.cells[code] ?? '').trim() === '' && !below.cells.some(saysTotal);
    if (columnsNamed(heading) > best.named || isAside(below) || isTranslation || hasNoCode)
      return headed(records, best.place, best.place + 1);
  }
  const above = records[best.place - 1];
  if (
    above !== undefined &&
    isHeadingLine(above) &&
    above.cells.filter((cell) => cell.trim() !== '').length > 1
  ) {
    const heading = twoLines(above.cells, top.cells);
    if (columnsNamed(heading) > best.named) return headed(records, best.place - 1, best.place);
  }
  return headed(records, best.place, best.place);
}
