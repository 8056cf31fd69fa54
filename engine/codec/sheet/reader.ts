/** The public part of the reader of sheets. */
export { encodingOf, isWindowsText, isZip, otherFileIn, type Encoding, type OtherFile } from './encoding.ts';
export { separatorOf } from './separator.ts';
export { recordReader, recordsOf } from './delimited-text.ts';
export type { SheetRecord } from './sheet-record.ts';
export { SHEET_COLUMNS, type SheetColumn } from './sheet-column.ts';
export type { MappedColumn, Mapping, ColumnChoices } from './mapping.ts';
export type { MarkDecision } from './conventions.ts';
export type { SheetRow, SheetRowNote, SheetRowProblem } from './sheet-row.ts';
export { withFacts } from './facts-cell.ts';
export type { TitleStatement } from './title-statements.ts';
export { isBesideRows } from './beside-rows.ts';
export { readRow, type Corrections, type RowContext, type StatedCells } from './read-row.ts';
export {
  plainRows,
  type PlainRow,
  type PlainRows,
  type SharedCells,
  type SharedFacts,
} from './plain-rows.ts';
export { isChapter99Alone, joinChapter99, type JoinedRow } from './chapter-99-rows.ts';
export {
  HEAD_CHARACTERS,
  readRecords,
  readSheetText,
  surveyor,
  widthOf,
  type ReadSheet,
  type SheetOptions,
  type SheetProblem,
  type Survey,
} from './sheet.ts';
export { currencyIn } from './currency.ts';
export { dateOfSerial as serialDate } from './date-text.ts';
