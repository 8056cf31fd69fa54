/** Headings below the first: repeated on every page of a printed sheet, or those of another table. */
import { isHeadingLine, namedColumns, type Layout } from './layout.ts';
import type { SheetRecord } from './sheet-record.ts';

const told = (cells: readonly string[]): string =>
  cells
    .map((cell) => cell.replace(/\s+/g, ' ').trim().toLowerCase())
    .join('\t')
    .trimEnd();

/** Null: a row. A cell of the code that has a digit is one. */
export function secondHeading(
  { lines }: Layout,
  code: number,
  record: SheetRecord,
): 'repeated' | 'other' | null {
  const { cells } = record;
  if (lines.length === 0 || /\d/.test(cells[code] ?? '')) return null;
  const own = told(cells);
  if (own !== '' && lines.some((line) => told(line) === own)) return 'repeated';
  if (!isHeadingLine(record)) return null;
  const named = namedColumns(cells);
  return named.size > 1 && named.has('hts') ? 'other' : null;
}
