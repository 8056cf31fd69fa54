/** Rows in, results by column out: the command line's own functions, without a file or a process between. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assessCases, RESULT_COLUMNS } from '../../ui/cli/assess-cases.ts';
import { readCases, type CasesProblem } from '../../ui/cli/read-cases.ts';
import { spokenIn } from '../../ui/cli/speech.ts';
import { ok, type Result } from '../../engine/basis/result.ts';
import type { JoinedRow, SheetOptions } from '../../engine/index.ts';
import { realData } from '../arbitraries/real-reference.ts';

export type Cells = Readonly<Record<string, string>>;
export type ResultRow = Readonly<Record<(typeof RESULT_COLUMNS)[number], string>>;

/** A T-shirt entered on the last known day. */
export const SHIRT: Cells = { hts: '6109100012', entry_date: '2026-10-09', customs_value: '10000' };

/** A row that a sheet gave as it is: nothing repaired, nothing wrong with the sheet. */
export const caseOf = (cells: Cells, place = 0): JoinedRow => ({
  line: place + 2,
  cells,
  notes: [],
  problem: null,
  partOf: null,
  belongsTo: null,
});

export function resultsOf(cases: readonly JoinedRow[], language: 'en' | 'vi' = 'en'): readonly ResultRow[] {
  return assessCases(realData(), cases, spokenIn(language)).map(
    (cells) =>
      Object.fromEntries(RESULT_COLUMNS.map((column, index) => [column, cells[index] ?? ''])) as ResultRow,
  );
}

export function assessRows(rows: readonly Cells[], language: 'en' | 'vi' = 'en'): readonly ResultRow[] {
  return resultsOf(rows.map(caseOf), language);
}

export function assessRow(cells: Cells, language: 'en' | 'vi' = 'en'): ResultRow {
  const [row] = assessRows([cells], language);
  if (row === undefined) throw new Error('a row has a result');
  return row;
}

/** Reads these bytes as a file of cases. */
export function readFile(
  bytes: string | Uint8Array,
  options: SheetOptions = {},
): Result<readonly JoinedRow[], CasesProblem> {
  const folder = mkdtempSync(join(tmpdir(), 'cases-'));
  try {
    const path = join(folder, 'cases.csv');
    writeFileSync(path, bytes);
    const read = readCases(path, options);
    return read.ok ? ok(read.value.rows) : read;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
