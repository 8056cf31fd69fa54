/**
 * A sheet of entry summaries made ready for the reader of sheets: its own columns are set apart, and the numbers of a
 * line that are in several cells are joined into one.
 */
import { fail, ok, type Result } from '../../basis/result.ts';
import { headingOf, meaningOf, type Heading } from '../sheet/heading-word.ts';
import { layoutOf } from '../sheet/layout.ts';
import type { SheetOptions, SheetProblem } from '../sheet/sheet.ts';
import type { SheetRecord } from '../sheet/sheet-record.ts';
import { declaredMeaning, isDeclaredColumn, type DeclaredColumn } from './declared-column.ts';

export interface DeclaredPlace {
  readonly column: DeclaredColumn;
  readonly place: number;
  readonly count: number | null;
  readonly heading: string;
}

export interface DeclaredSheet {
  /** Records before the first row: titles, and the heading itself. */
  readonly skipped: number;
  /** The heading, in the columns of any sheet of goods. */
  readonly heading: SheetRecord;
  /** A row of the file in those columns. */
  readonly reshaped: (row: SheetRecord) => SheetRecord;
  readonly places: readonly DeclaredPlace[];
  /** Of all columns, in the file's order. */
  readonly headings: readonly string[];
  /** The column of the product's code; -1: none. */
  readonly code: number;
  readonly options: SheetOptions;
  readonly titles: number;
  readonly width: number;
}

/** Records that are looked at together before any is read as a row. */
export const HEAD_RECORDS = 60;
const NUMBERS: ReadonlySet<DeclaredColumn> = new Set(['number', 'heading']);
/** Words of a cell that say that no heading was declared. */
const NONE = /^(none|n\/?a|-+|free|không( có)?)$/iu;

function placesOf(headings: readonly Heading[], choices: Readonly<Record<string, string>>): DeclaredPlace[] {
  return headings.flatMap((heading, place): DeclaredPlace[] => {
    const chosen = Object.hasOwn(choices, heading.text) ? (choices[heading.text] ?? '') : null;
    if (chosen !== null)
      return isDeclaredColumn(chosen) ? [{ column: chosen, place, count: null, heading: heading.text }] : [];
    const meaning = declaredMeaning(heading);
    return meaning === null ? [] : [{ ...meaning, place, heading: heading.text }];
  });
}

/** Where a report has the duty of the line beside a total, possibly of the entry, the line's is meant. */
function withoutTotals(places: readonly DeclaredPlace[], choices: Readonly<Record<string, string>>) {
  const ofLine = ({ column, heading }: DeclaredPlace): boolean =>
    column === 'line_duty' && (Object.hasOwn(choices, heading) || /line|dong/.test(headingOf(heading).word));
  return places.some(ofLine)
    ? places.filter((place) => place.column !== 'line_duty' || ofLine(place))
    : places;
}

/** The first column given twice that has one cell a row; null: none. */
function repeated(places: readonly DeclaredPlace[]): string | null {
  const seen = new Set<string>();
  for (const { column, count, heading } of places) {
    const key = `${column} ${count ?? ''}`;
    if (seen.has(key) && !NUMBERS.has(column)) return heading;
    seen.add(key);
  }
  return null;
}

/** `head`: the first records of the file. */
export function declaredSheet(
  head: readonly SheetRecord[],
  options: SheetOptions,
): Result<DeclaredSheet, SheetProblem> {
  const { heading, skipped, titles, above } = layoutOf(head);
  if (head.length === 0 || heading === null) return fail({ kind: 'emptySheet' });
  const headings = heading.map(headingOf);
  const choices = options.columns ?? {};
  const places = withoutTotals(placesOf(headings, choices), choices);
  const twice = repeated(places);
  if (twice !== null) return fail({ kind: 'repeatedColumn', heading: twice });
  const own = new Set(places.map(({ place }) => place));
  const numbers = places.filter(({ column }) => NUMBERS.has(column)).map(({ place }) => place);
  const code = headings.findIndex(
    (each, place) => !own.has(place) && (choices[each.text] === 'hts' || meaningOf(each)?.column === 'hts'),
  );
  const joins = numbers.length > 0;
  const kept = headings.flatMap((_, place) => (own.has(place) || (joins && place === code) ? [] : [place]));
  const codeOf = ({ cells }: SheetRecord): string =>
    [code, ...numbers.toSorted((a, b) => a - b)]
      .flatMap((place) => (cells[place] ?? '').trim() || [])
      .filter((cell) => !NONE.test(cell))
      .join(' ; ');
  const reshaped = (record: SheetRecord, codeCell: string): SheetRecord => {
    const surplus = record.cells.length - headings.length;
    const { typed } = record;
    return {
      line: record.line,
      damaged: record.damaged,
      cells: [
        ...(joins ? [codeCell] : []),
        ...kept
          .filter((place) => surplus >= 0 || place < record.cells.length)
          .map((place) => record.cells[place] ?? ''),
        ...(surplus > 0 ? record.cells.slice(headings.length) : []),
      ],
      ...(typed === undefined
        ? {}
        : { typed: [...(joins ? [false] : []), ...kept.map((place) => typed[place] === true)] }),
    };
  };
  const first: SheetRecord = { line: head[skipped - 1]?.line ?? 1, cells: heading, damaged: null };
  return ok({
    skipped,
    heading: reshaped(first, headings[code]?.text ?? 'HTS'),
    reshaped: (row) => reshaped(row, codeOf(row)),
    places,
    headings: headings.map(({ text }) => text),
    code,
    options: {
      ...options,
      above,
      columns: Object.fromEntries(Object.entries(choices).filter(([, chosen]) => !isDeclaredColumn(chosen))),
    },
    titles,
    width: headings.length,
  });
}
