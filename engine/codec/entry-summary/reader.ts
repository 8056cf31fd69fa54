/** The public part of the reader of entry summaries. */
import { ok, type Result } from '../../basis/result.ts';
import { recordsOf } from '../sheet/delimited-text.ts';
import { separatorOf } from '../sheet/separator.ts';
import { HEAD_CHARACTERS, widthOf, type SheetOptions, type SheetProblem } from '../sheet/sheet.ts';
import type { SheetRecord } from '../sheet/sheet-record.ts';
import { gatherEntries, type GatheredEntry } from './gather-entries.ts';
import { readDeclaredRows, type DeclaredRows } from './survey-entries.ts';

export type { EntryProblem } from './declared-cells.ts';
export { DECLARED_COLUMNS } from './declared-column.ts';
export type { FileColumn } from './file-columns.ts';
export type { DeclaredColumn } from './declared-column.ts';
export type { GatheredEntry, GatheredLine } from './gather-entries.ts';
export { isFeeRow, type DeclaredRow } from './read-declared.ts';
export { gatherEntries } from './gather-entries.ts';
export { entrySurveyor, type SurveyedEntries } from './survey-entries.ts';

export interface EntrySheet extends DeclaredRows {
  readonly entries: readonly GatheredEntry[];
}

export function readEntryRecords(
  records: readonly SheetRecord[],
  options: SheetOptions = {},
): Result<EntrySheet, SheetProblem> {
  const read = readDeclaredRows(records, options);
  return read.ok ? ok({ ...read.value, entries: gatherEntries(read.value.rows) }) : read;
}

/** A text that is at hand as a whole. */
export function readEntryText(text: string, options: SheetOptions = {}): Result<EntrySheet, SheetProblem> {
  const head = text.slice(0, HEAD_CHARACTERS);
  const { separator, from } = separatorOf(head);
  const width = widthOf(head.slice(from), separator);
  return readEntryRecords(recordsOf(text.slice(from), separator, width), options);
}
