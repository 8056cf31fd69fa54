/** The records of an opened file, as a whole and between two cuts: a text is read again each time, a workbook is at hand. */
import {
  HEAD_CHARACTERS,
  recordReader,
  separatorOf,
  widthOf,
  type SheetRecord,
} from '../../../engine/index.ts';
import type { Cut } from '../../entries/entry-cuts.ts';

export interface SheetPieces {
  /** All records in their order, with the part of the file that has been read: from 0 to 1. */
  readonly all: (tell: (record: SheetRecord) => void) => Generator<number>;
  /** Once where the file may be cut is known: the records from a cut to the next, of which the first is the beginning. */
  readonly cutAt: (cuts: readonly Cut[]) => (piece: number) => readonly SheetRecord[];
}

export function recordPieces(records: readonly SheetRecord[]): SheetPieces {
  return {
    *all(tell) {
      for (const record of records) tell(record);
      yield 1;
    },
    cutAt(cuts) {
      const lines = new Set(cuts.map(({ line }) => line));
      const starts = [0, ...records.flatMap(({ line }, place) => (lines.has(line) ? [place] : []))];
      return (piece) => records.slice(starts[piece], starts[piece + 1]);
    },
  };
}

/** Characters that are read at once, and more to the end of a line. */
const PORTION = 1 << 18;

/** Characters after a piece that are read at once where it is not closed. */
const FOLLOWING = 4096;

/** Behind the end of the line in which this place is; the text ends with the end of a line. */
const endOfLine = (text: string, place: number): number =>
  place < text.length ? text.indexOf('\n', place) + 1 : text.length;

/** Where each of these lines begins; lines are counted from 1. */
function startsOf(text: string, cuts: readonly Cut[]): Float64Array {
  const starts = new Float64Array(cuts.length + 1);
  let [line, at] = [1, 0];
  for (const [place, cut] of cuts.entries()) {
    for (; line < cut.line; line += 1) at = text.indexOf('\n', at) + 1;
    starts[place + 1] = at;
  }
  return starts;
}

export function textPieces(whole: string): SheetPieces {
  const head = whole.slice(0, HEAD_CHARACTERS);
  const { separator, from } = separatorOf(head);
  const width = widthOf(head.slice(from), separator);
  const table = whole.slice(from);
  // Old Macintosh line ends: a file has them everywhere or nowhere.
  const lines = table.includes('\n') || !table.includes('\r') ? table : table.replaceAll('\r', '\n');
  const text = lines.endsWith('\n') ? lines : `${lines}\n`;
  const reader = (tell: (record: SheetRecord) => void, first: number) => {
    const records = recordReader(separator, tell, first);
    if (width !== null) records.expectWidth(width);
    return records;
  };
  return {
    *all(tell) {
      const records = reader(tell, 1);
      for (let at = 0; at < text.length;) {
        const next = endOfLine(text, at + PORTION);
        records.push(text.slice(at, next));
        yield (at = next) / text.length;
      }
      records.end();
    },
    cutAt(cuts) {
      const starts = startsOf(text, cuts);
      return (piece) => {
        const found: SheetRecord[] = [];
        const next = cuts[piece]?.line ?? Infinity;
        let isPast = false;
        const tell = (record: SheetRecord): void => {
          if (record.line < next) found.push(record);
          else isPast = true;
        };
        const records = reader(tell, cuts[piece - 1]?.line ?? 1);
        let end = starts[piece + 1] ?? text.length;
        records.push(text.slice(starts[piece], end));
        // A quotation that is not closed here is judged by what follows, as where the file is read as a whole.
        while (records.isPending() && !isPast && end < text.length) {
          const from = end;
          end = endOfLine(text, end + FOLLOWING);
          records.push(text.slice(from, end));
        }
        if (records.isPending()) records.end();
        return found;
      };
    },
  };
}
