/**
 * The entries of an opened file, in batches that hold whole entries. A batch is read from the file whenever it is asked
 * for, so that a file of a million lines needs little more memory than its text.
 */
import {
  entrySurveyor,
  fail,
  gatherEntries,
  ok,
  type GatheredEntry,
  type InSteps,
  type Result,
  type SheetOptions,
  type SheetProblem,
  type SurveyedEntries,
} from '../../../engine/index.ts';
import { beginsEntry, entryCuts, type Cut } from '../../entries/entry-cuts.ts';
import { hasHeadings } from '../../entries/reconcile-rows.ts';
import type { SheetPieces } from './sheet-pieces.ts';

export interface FileEntries extends Omit<SurveyedEntries, 'rows' | 'someRows'> {
  readonly entries: number;
  readonly lines: number;
  /** Entries with goods that can be read, and lines with them. */
  readonly goods: { readonly entries: number; readonly lines: number };
  /** The file has chapter 99 numbers at all. */
  readonly hasHeadings: boolean;
  /** The place among all lines of each batch's first, and the number of lines. */
  readonly firstLines: readonly number[];
  readonly batch: (place: number) => readonly GatheredEntry[];
}

/** Rows of a batch, and more where an entry is not complete. */
const BATCH = 64;
/** Batches that are kept as they were read last. */
const MOST_KEPT = 8;

/** Rows that are read together: each takes some three kilobytes. */
export const MOST_TOGETHER = 300_000;

export interface TooManyLines {
  readonly kind: 'tooManyLines';
  /** Of the file, or from the first to the last of one entry. */
  readonly of: 'text' | 'workbook' | 'entry';
  readonly lines: number;
  readonly most: number;
}

/** The most rows between two cuts. */
function longest(cuts: readonly Cut[], rows: number): number {
  const starts = [0, ...cuts.map(({ place }) => place), rows];
  return starts.reduce((most, start, at) => Math.max(most, start - (starts[at - 1] ?? 0)), 0);
}

/** In hundredths of the work: the file is read for its columns, then for its entries. */
const PASS = 50;
const TOTAL = 2 * PASS;

/** `least`: rows of a batch. */
export function* fileEntries(
  pieces: SheetPieces,
  options: SheetOptions,
  least = BATCH,
): InSteps<Result<FileEntries, SheetProblem | TooManyLines>> {
  const { look, cuts } = entryCuts(least, beginsEntry(options.stated?.['entry_date'] !== undefined));
  const surveying = entrySurveyor(options, look);
  for (const part of pieces.all(surveying.record)) yield { done: Math.round(part * PASS), total: TOTAL };
  const surveyed = surveying.conclude();
  if (!surveyed.ok) return surveyed;
  const { rows, someRows, ...found } = surveyed.value;
  const together = longest(cuts, found.survey.rows);
  if (together > MOST_TOGETHER)
    return fail({ kind: 'tooManyLines', of: 'entry', lines: together, most: MOST_TOGETHER });

  const recordsOf = pieces.cutAt(cuts);
  const rowsOf = (place: number) => [...(place === 0 ? rows : someRows)(recordsOf(place))];
  const kept = new Map<number, readonly GatheredEntry[]>();
  const batch = (place: number): readonly GatheredEntry[] => {
    const known = kept.get(place);
    if (known !== undefined) return known;
    const read = gatherEntries(rowsOf(place));
    kept.set(place, read);
    if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value ?? place);
    return read;
  };

  let [entries, lines, headings] = [0, 0, hasHeadings(found, [])];
  const goods = { entries: 0, lines: 0 };
  const firstLines = [0];
  for (let place = 0; place <= cuts.length; place += 1) {
    const declared = rowsOf(place);
    headings ||= hasHeadings(found, declared);
    const gathered = gatherEntries(declared);
    entries += gathered.length;
    for (const entry of gathered) {
      lines += entry.lines.length;
      const readable = entry.lines.filter(({ declared: { shipment } }) => shipment !== null).length;
      goods.lines += readable;
      if (readable > 0) goods.entries += 1;
    }
    firstLines.push(lines);
    yield { done: PASS + Math.round(((place + 1) / (cuts.length + 1)) * PASS), total: TOTAL };
  }
  return ok({ ...found, entries, lines, goods, hasHeadings: headings, firstLines, batch });
}

/** Each entry of the file, batch by batch. */
export function* eachEntryOf({ firstLines, batch }: FileEntries): Generator<GatheredEntry> {
  for (let place = 0; place < firstLines.length - 1; place += 1) yield* batch(place);
}

/** Of the line at this place among all lines: its entry and its place there. */
export function lineAt(
  { firstLines, batch }: FileEntries,
  line: number,
): { readonly entry: GatheredEntry; readonly at: number } | null {
  let [low, high] = [0, firstLines.length - 2];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((firstLines[middle] ?? 0) <= line) low = middle;
    else high = middle - 1;
  }
  let at = line - (firstLines[low] ?? 0);
  for (const entry of batch(low)) {
    if (at < entry.lines.length) return { entry, at };
    at -= entry.lines.length;
  }
  return null;
}
