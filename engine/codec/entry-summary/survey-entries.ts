/** A file of entry summaries of any length: first surveyed, so that its columns and conventions are known, then its rows. */
import { ok, type Result } from '../../basis/result.ts';
import { isBesideRows } from '../sheet/beside-rows.ts';
import { readRow } from '../sheet/read-row.ts';
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
import { columnSamples, fileColumns, type ColumnSamples, type FileColumn } from './file-columns.ts';
import { forShipment, rowReader, type DeclaredRow } from './read-declared.ts';

/** What a file of any length says before its rows are read. */
export interface SurveyedEntries {
  readonly survey: Survey;
  readonly titles: number;
  readonly columns: ReadonlySet<DeclaredColumn>;
  readonly fileColumns: readonly FileColumn[];
  /** `records`: all of the file, from its beginning. */
  readonly rows: (records: Iterable<SheetRecord>) => Generator<DeclaredRow>;
  /** `records`: those of some rows, without what stands above them in the file. */
  readonly someRows: (records: Iterable<SheetRecord>) => Generator<DeclaredRow>;
}

interface Begun {
  readonly sheet: DeclaredSheet;
  readonly surveyor: Surveyor;
  readonly samples: ColumnSamples;
}

export interface EntrySurveyor {
  readonly record: (record: SheetRecord) => void;
  readonly conclude: () => Result<SurveyedEntries, SheetProblem>;
}

/** `look`, as for any sheet, is shown every row in the columns of a sheet of goods. */
export function entrySurveyor(options: SheetOptions = {}, look?: Look): EntrySurveyor {
  const head: SheetRecord[] = [];
  let begun: Result<Begun, SheetProblem> | null = null;

  function row({ sheet, surveyor: surveyed, samples }: Begun, record: SheetRecord): void {
    samples.row(record);
    surveyed.record(sheet.reshaped(record));
  }

  function begin(): Result<Begun, SheetProblem> {
    const sheet = declaredSheet(head, options);
    if (!sheet.ok) return sheet;
    const { heading, skipped, headings, options: own } = sheet.value;
    const surveyed = surveyor(own, look);
    surveyed.record(heading);
    const found = { sheet: sheet.value, surveyor: surveyed, samples: columnSamples(headings.length) };
    for (const record of head.slice(skipped)) row(found, record);
    return ok(found);
  }

  return {
    record: (record) => {
      if (begun === null) {
        head.push(record);
        if (head.length >= HEAD_RECORDS) begun = begin();
      } else if (begun.ok) row(begun.value, record);
    },
    conclude: () => {
      begun ??= begin();
      if (!begun.ok) return begun;
      const { sheet, samples } = begun.value;
      const surveyed = begun.value.surveyor.conclude();
      if (!surveyed.ok) return surveyed;
      return ok({
        survey: surveyed.value,
        titles: sheet.titles,
        columns: new Set(sheet.places.map(({ column }) => column)),
        fileColumns: fileColumns(sheet, surveyed.value, samples.found),
        // The heading takes the place of all that is above the rows.
        rows: (records) =>
          rowsIn(sheet, surveyed.value, records, sheet.skipped + surveyed.value.layout.skipped - 1),
        someRows: (records) => rowsIn(sheet, surveyed.value, records, 0),
      });
    },
  };
}

function* rowsIn(
  sheet: DeclaredSheet,
  survey: Survey,
  records: Iterable<SheetRecord>,
  above: number,
): Generator<DeclaredRow> {
  const read = rowReader(sheet, survey);
  let place = 0;
  for (const original of records) {
    place += 1;
    if (place <= above) continue;
    const shown = sheet.reshaped(original);
    if (isBesideRows(survey, shown)) continue;
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
  const { rows, someRows: _, ...found } = surveyed.value;
  return ok({ ...found, rows: [...rows(records)] });
}
