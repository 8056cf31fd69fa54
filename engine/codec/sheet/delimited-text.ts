/**
 * Delimited text to records, piece by piece (RFC 4180, and what spreadsheets make of it). A quotation that is not
 * closed properly is text like any other, so that it costs its own row at most: no row is swallowed.
 */
import { isBlank, type SheetRecord } from './sheet-record.ts';

/** A quoted cell that runs further than this was never closed. */
const MOST_LINES_IN_CELL = 60;
const LONGEST_CELL = 20_000;

interface Piece {
  readonly cells: string[];
  /** Where the next record begins. */
  readonly next: number;
  readonly lines: number;
  readonly damaged: SheetRecord['damaged'];
}

interface Quoted {
  readonly text: string;
  readonly next: number;
  readonly lines: number;
}

const isLineEnd = (mark: string | undefined): boolean => mark === '\n' || mark === '\r';

function endOfLine(text: string, start: number): number {
  const at = text.indexOf('\n', start);
  return at < 0 ? text.length : at;
}

/** The quoted cell that begins here; null where it is not closed as it should be; undefined: more text is needed. */
function quotedCell(
  text: string,
  start: number,
  separator: string,
  isLast: boolean,
): Quoted | null | undefined {
  let close = start;
  for (;;) {
    close = text.indexOf('"', close + 1);
    if (close < 0) {
      if (isLast || text.length - start > LONGEST_CELL) return null;
      return undefined;
    }
    if (text[close + 1] !== '"') break;
    close += 1;
  }
  let after = close + 1;
  while (text[after] === ' ') after += 1;
  if (after >= text.length && !isLast) return undefined;
  if (after < text.length && text[after] !== separator && !isLineEnd(text[after])) return null;
  const raw = text.slice(start + 1, close);
  const lines = raw.split('\n').length - 1;
  if (lines > MOST_LINES_IN_CELL || raw.length > LONGEST_CELL) return null;
  // The mark that would close a cell of several lines opens one of its own line: that line is a row by itself.
  if (lines > 0 && raw.endsWith(separator)) {
    const end = endOfLine(text, close);
    if (end === text.length && !isLast) return undefined;
    if (quotedCell(text.slice(close, end), 0, separator, true) !== null) return null;
  }
  return { text: raw.replaceAll('""', '"'), next: after, lines };
}

/** One record; null: the text ends within it and more may come. */
function readRecord(text: string, start: number, separator: string, isLast: boolean): Piece | null {
  const cells: string[] = [];
  let [place, lines] = [start, 1];
  let damaged: SheetRecord['damaged'] = null;
  for (;;) {
    let cell: string | null = null;
    if (text[place] === '"') {
      const quoted = quotedCell(text, place, separator, isLast);
      if (quoted === undefined) return null;
      if (quoted === null) {
        const close = text.indexOf('"', place + 1);
        damaged ??= close < 0 || close > endOfLine(text, place) ? 'unclosed' : 'misplaced';
      } else {
        cell = quoted.text;
        place = quoted.next;
        lines += quoted.lines;
      }
    }
    if (cell === null) {
      const end = endOfLine(text, place);
      if (end === text.length && !isLast) return null;
      const mark = text.indexOf(separator, place);
      const stop = mark < 0 || mark > end ? end : mark;
      cell = text.slice(place, text[stop - 1] === '\r' && stop === end ? stop - 1 : stop);
      place = stop;
    }
    cells.push(cell);
    if (text[place] === separator) {
      place += 1;
      continue;
    }
    if (text[place] === '\r' && text[place + 1] === '\n') place += 1;
    else if (text[place] === '\r' && place + 1 >= text.length && !isLast) return null;
    return { cells, next: place + 1, lines, damaged };
  }
}

export interface RecordReader {
  /** Takes more text; tells every record that is complete. Blank records are skipped. */
  readonly push: (text: string) => void;
  readonly end: () => void;
  /** What was pushed ends within a record, or what follows may show a quotation in it to be none. */
  readonly isPending: () => boolean;
  /** Once the heading is known: a record over several lines of another width is read line by line. */
  readonly expectWidth: (width: number) => void;
}

/** `first`: the physical line on which the text begins. */
export function recordReader(
  separator: string,
  tell: (record: SheetRecord) => void,
  first = 1,
): RecordReader {
  let [rest, line, width] = ['', first, null as number | null];

  function take({ cells, lines, damaged }: Piece): void {
    const record = { line, cells, damaged };
    if (!isBlank(record)) tell(record);
    line += lines;
  }

  /**
   * A record over several lines that is none: of another width, with a quotation that is not closed as it should be,
   * or every line of it has the width by itself.
   */
  function swallows(raw: string, { lines, cells, damaged }: Piece): boolean {
    if (lines < 2 || width === null) return false;
    if (cells.length !== width || damaged !== null) return true;
    const alone = raw.split(/\r?\n/).filter((text) => text !== '');
    return alone.every((text) => readRecord(text, 0, separator, true)?.cells.length === width);
  }

  function run(isLast: boolean): void {
    const text = rest;
    let start = 0;
    while (start < text.length) {
      const end = text.indexOf('\n', start);
      if (end < 0 && !isLast) break;
      const stop = end < 0 ? text.length : end;
      const physical = text.slice(start, text[stop - 1] === '\r' ? stop - 1 : stop);
      if (!physical.includes('"')) {
        take({ cells: physical.split(separator), next: stop + 1, lines: 1, damaged: null });
        start = stop + 1;
        continue;
      }
      const piece = readRecord(text, start, separator, isLast);
      if (piece === null) break;
      const alone = swallows(text.slice(start, piece.next), piece)
        ? readRecord(physical, 0, separator, true)
        : null;
      take(alone === null ? piece : { ...alone, lines: 1, damaged: 'unclosed' });
      start = alone === null ? piece.next : stop + 1;
    }
    rest = text.slice(start);
  }

  return {
    push: (text) => {
      // Old Macintosh line ends: a file has them everywhere or nowhere.
      rest += text.includes('\n') || !text.includes('\r') ? text : text.replaceAll(/\r(?!$)/g, '\n');
      run(false);
    },
    end: () => {
      run(true);
      rest = '';
    },
    isPending: () => rest !== '',
    expectWidth: (given) => {
      width = given;
    },
  };
}

/** All records of a text that is at hand as a whole. */
export function recordsOf(
  text: string,
  separator: string,
  width: number | null = null,
): readonly SheetRecord[] {
  const records: SheetRecord[] = [];
  const reader = recordReader(separator, (record) => records.push(record));
  if (width !== null) reader.expectWidth(width);
  reader.push(text);
  reader.end();
  return records;
}
