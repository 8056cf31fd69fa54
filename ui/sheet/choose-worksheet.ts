/** Which worksheet of a workbook is meant: the one that a person names, or the only one with a table of goods. */
import {
  fail,
  ok,
  readRecords,
  type ReadSheet,
  type Result,
  type SheetOptions,
  type SheetProblem,
} from '../../engine/index.ts';
import type { Worksheet } from './workbook.ts';

export type WorksheetProblem =
  | SheetProblem
  | { readonly kind: 'severalWorksheets'; readonly names: readonly string[] }
  | { readonly kind: 'noWorksheet'; readonly name: string };

export function readWorksheet(
  worksheets: readonly Worksheet[],
  named: string | null,
  options: SheetOptions = {},
): Result<ReadSheet, WorksheetProblem> {
  const asked = named === null ? worksheets : worksheets.filter(({ name }) => name === named);
  if (named !== null && asked.length === 0) return fail({ kind: 'noWorksheet', name: named });
  const read = asked.map(({ name, records }) => ({ name, sheet: readRecords(records, options) }));
  const tables = read.filter(({ sheet }) =>
    sheet.ok
      ? sheet.value.survey.layout.heading !== null && sheet.value.survey.mapping.places.has('hts')
      : sheet.failure.kind !== 'emptySheet',
  );
  if (tables.length > 1) return fail({ kind: 'severalWorksheets', names: tables.map(({ name }) => name) });
  const [only] = tables.length === 1 ? tables : read;
  return only === undefined
    ? fail({ kind: 'emptySheet' })
    : only.sheet.ok
      ? ok(only.sheet.value)
      : only.sheet;
}
