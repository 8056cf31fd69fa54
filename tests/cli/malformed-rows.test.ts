/**
 * Text that is hardly a table: whatever stands below the heading, nothing crashes and every row that the reader counts
 * has one line of results. A million of them on demand: `FUZZ_ROWS=1000000 npx vitest run tests/cli/malformed-rows.test.ts`.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc, { type Arbitrary } from 'fast-check';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { figureStatuses, lawCalendar, recordsOf } from '../../engine/index.ts';
import { batchAssessor } from '../../ui/cli/batch-rows.ts';
import { assessCases, RESULT_COLUMNS } from '../../ui/cli/assess-cases.ts';
import { readCases } from '../../ui/cli/read-cases.ts';
import { spokenIn } from '../../ui/cli/speech.ts';
import { streamCases } from '../../ui/cli/stream-cases.ts';
import { realData } from '../arbitraries/real-reference.ts';

const ROWS = Number(process.env['FUZZ_ROWS'] ?? 6000);
const ROWS_A_FILE = 2000;
vi.setConfig({ testTimeout: 120_000 * Math.max(1, ROWS / 50_000) });

const HEADING = 'id,entry,hts,entry_date,customs_value,mode,quantity,unit,facts';
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'malformed-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const pieces = [
  ...[
    '"',
    '""',
    '"a',
    'b"',
    ',',
    ',,',
    ';',
    '\t',
    ' ',
    '\u00a0',
    '\ufeff',
    '\u0000',
    '\u202e',
    '=1+1',
    '-',
    '0',
  ],
  ...['6109100012', '6109.10.00.12', '0304620020', '99', '2026-10-09', '09/10/2026', '45939'],
  ...['10000', '10.000', '1,000.50', '1e5', 'NaN', '99999999999999999999', 'VND', 'kg', 'pcs.', 'toString'],
  ...['claim=9903.01.32', 'auto_part=true', ';;=', 'E1', 'Tổng', 'Total', 'á', '😀', '\ud800'],
] as const;
/** A row of chapter 99 alone has its file read as a whole. */
const CHAPTER_99 = '9903.01.25';
function malformedLine(parts: readonly string[]): Arbitrary<string> {
  const part = fc.constantFrom(...parts);
  return fc.oneof(
    { weight: 3, arbitrary: fc.array(part, { maxLength: 14 }).map((all) => all.join('')) },
    { weight: 3, arbitrary: fc.array(part, { minLength: 9, maxLength: 9 }).map((all) => all.join(',')) },
    { weight: 1, arbitrary: fc.string({ maxLength: 60 }) },
  );
}

/** The lines of results; null: the file is refused as a whole, in words. */
function resultsOf(path: string): { readonly rows: number; readonly results: number } | null {
  const reference = realData();
  const streamed = streamCases(path, {});
  if (streamed === null) {
    const whole = readCases(path, {});
    if (!whole.ok) return null;
    const { rows, survey } = whole.value;
    expect(rows.length).toBe(survey.rows);
    return { rows: survey.rows, results: assessCases(reference, rows, spokenIn('en')).length };
  }
  if (!streamed.ok) return null;
  const { survey, batches } = streamed.value;
  const calendar = lawCalendar(reference.rulebook);
  const statuses = figureStatuses(reference.rulebook, reference.schedule, calendar);
  const options = { wholeDollars: false, calendar, statuses };
  const assess = batchAssessor(reference, survey.context, spokenIn('en'), options);
  let [rows, text] = [0, ''];
  for (const batch of batches()) {
    const results = assess(batch, rows);
    rows += results.rows;
    text += results.text;
  }
  const records = recordsOf(text, ',');
  expect(records.every(({ cells }) => cells.length === RESULT_COLUMNS.length)).toBe(true);
  expect(records.every(({ cells }) => cells[1] === 'ok' || (cells[1] === 'error' && cells[2] !== ''))).toBe(
    true,
  );
  return { rows: survey.rows, results: records.length };
}

test(`of ${ROWS.toLocaleString('en-US')} malformed rows each has a result`, () => {
  const seed = inject('fastCheckSeed');
  let seen = 0;
  for (let file = 0; file * ROWS_A_FILE < ROWS; file += 1) {
    const numRuns = Math.min(ROWS_A_FILE, ROWS - file * ROWS_A_FILE);
    const line = malformedLine(file % 3 === 2 ? [...pieces, CHAPTER_99] : pieces);
    const path = join(folder, 'malformed.csv');
    writeFileSync(path, `${HEADING}\n${fc.sample(line, { numRuns, seed: seed + file }).join('\n')}\n`);
    const found = resultsOf(path);
    if (found === null) continue;
    expect(found.results).toBe(found.rows);
    seen += found.results;
  }
  expect(seen).toBeGreaterThan(ROWS / 4);
});
