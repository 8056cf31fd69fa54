/** A file of entry summaries of any length: first surveyed, so that its columns and conventions are known, then its rows. */
import { ok, type Result } from '../../basis/result.ts';
import { isTotal, readRow } from '../sheet/read-row.ts';
import {
  surveyor,
  type Look,
  type SheetOptions,
  type SheetProblem,
  type Survey,
  type Surveyor,
} from '../sheet/sheet.ts';
import type { SheetRecord } from '../sheet/sheet-record.ts';
import type { DeclaredColumn } from './declared-column.ts';
import { declaredSheet, HEAD_RECORDS, type DeclaredSheet } from './declared-sheet.ts';
import { fileColumns, type FileColumn } from './file-columns.ts';
import { forShipment, rowReader, type DeclaredRow } from './read-declared.ts';

/** What a file of any length says before its rows are read. */
export interface SurveyedEntries {
  readonly survey: Survey;
  readonly titles: number;
  readonly columns: ReadonlySet<DeclaredColumn>;
  readonly sheet: DeclaredSheet;
  /** `records`: all of the file, from its beginning. */
  readonly rows: (records: Iterable<SheetRecord>) => Generator<DeclaredRow>;
}

export interface EntrySurveyor {
  readonly record: (record: SheetRecord) => void;
  readonly conclude: () => Result<SurveyedEntries, SheetProblem>;
}

/** `look`, as for any sheet, is shown every row in the columns of a sheet of goods. */
export function entrySurveyor(options: SheetOptions = {}, look?: Look): EntrySurveyor {
  const head: SheetRecord[] = [];
  let begun: Result<{ readonly sheet: DeclaredSheet; readonly surveyor: Surveyor }, SheetProblem> | null =
    null;

  function begin(): NonNullable<typeof begun> {
    const sheet = declaredSheet(head, options);
    if (!sheet.ok) return sheet;
    const { heading, skipped, reshaped, options: own } = sheet.value;
    const surveyed = surveyor(own, look);
    surveyed.record(heading);
    for (const row of head.slice(skipped)) surveyed.record(reshaped(row));
    return ok({ sheet: sheet.value, surveyor: surveyed });
  }

  return {
    record: (record) => {
      if (begun === null) {
        head.push(record);
        if (head.length >= HEAD_RECORDS) begun = begin();
      } else if (begun.ok) begun.value.surveyor.record(begun.value.sheet.reshaped(record));
    },
    conclude: () => {
      begun ??= begin();
      if (!begun.ok) return begun;
      const { sheet } = begun.value;
      const surveyed = begun.value.surveyor.conclude();
      if (!surveyed.ok) return surveyed;
      return ok({
        survey: surveyed.value,
        titles: sheet.titles,
        columns: new Set(sheet.places.map(({ column }) => column)),
        sheet,
        rows: (records) => rowsIn(sheet, surveyed.value, records),
      });
    },
  };
}

function* rowsIn(
  sheet: DeclaredSheet,
  survey: Survey,
  records: Iterable<SheetRecord>,
): Generator<DeclaredRow> {
  const read = rowReader(sheet, survey);
  // The heading takes the place of all that is above the rows.
  const above = sheet.skipped + survey.layout.skipped - 1;
  let place = 0;
  for (const original of records) {
    place += 1;
    if (place <= above) continue;
    const shown = sheet.reshaped(original);
    if (isTotal(survey.mapping, shown)) continue;
    const row = readRow(survey.context, shown);
    yield read({ ...row, cells: forShipment(row.cells) }, shown, original);
  }
}

export interface DeclaredRows {
  readonly rows: readonly DeclaredRow[];
  readonly survey: Survey;
  readonly titles: number;
  readonly fileColumns: readonly FileColumn[];
  readonly columns: ReadonlySet<DeclaredColumn>;
}

export function readDeclaredRows(
  records: readonly SheetRecord[],
  options: SheetOptions = {},
): Result<DeclaredRows, SheetProblem> {
  const surveying = entrySurveyor(options);
  for (const record of records) surveying.record(record);
  const surveyed = surveying.conclude();
  if (!surveyed.ok) return surveyed;
  const { sheet, rows, ...found } = surveyed.value;
  return ok({
    ...found,
    rows: [...rows(records)],
    fileColumns: fileColumns(sheet, found.survey, records.slice(sheet.skipped)),
  });
}
