/** Rows in, results by column out: the command line's own functions, without a file or a process between. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assessCases, RESULT_COLUMNS } from '../../ui/cli/assess-cases.ts';
import { readCsv, type CsvProblem, type CsvRow } from '../../ui/cli/csv.ts';
import { spokenIn } from '../../ui/cli/speech.ts';
import type { Result } from '../../engine/basis/result.ts';
import { realData } from '../arbitraries/real-reference.ts';

export type Cells = Readonly<Record<string, string>>;
export type ResultRow = Readonly<Record<(typeof RESULT_COLUMNS)[number], string>>;

export const REQUIRED = ['hts', 'entry_date', 'customs_value'] as const;

/** A T-shirt entered on the last known day. */
export const SHIRT: Cells = { hts: '6109100012', entry_date: '2026-10-09', customs_value: '10000' };

export function resultsOf(cases: readonly CsvRow[], language: 'en' | 'vi' = 'en'): readonly ResultRow[] {
  return assessCases(realData(), cases, spokenIn(language)).map(
    (cells) =>
      Object.fromEntries(RESULT_COLUMNS.map((column, index) => [column, cells[index] ?? ''])) as ResultRow,
  );
}

export function assessRows(rows: readonly Cells[], language: 'en' | 'vi' = 'en'): readonly ResultRow[] {
  return resultsOf(
    rows.map((cells) => ({ cells, widthProblem: null })),
    language,
  );
}

export function assessRow(cells: Cells, language: 'en' | 'vi' = 'en'): ResultRow {
  const [row] = assessRows([cells], language);
  if (row === undefined) throw new Error('a row has a result');
  return row;
}

/** Reads these bytes as a file of cases. */
export function readFile(bytes: string | Uint8Array): Result<readonly CsvRow[], CsvProblem> {
  const folder = mkdtempSync(join(tmpdir(), 'cases-'));
  try {
    const path = join(folder, 'cases.csv');
    writeFileSync(path, bytes);
    return readCsv(path, REQUIRED);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
