/** Rows priced by classes and rows explained one by one say the same, to the byte. */
import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
  figureStatuses,
  joinChapter99,
  lawCalendar,
  recordsOf,
  surveyor,
  type HtsCode,
  type LineIssue,
  type ReferenceData,
  type SheetRecord,
} from '../../engine/index.ts';
import { lawOfScenario } from '../../engine/compare/assess-scenario.ts';
import { scenarioNamed } from '../../engine/scenario/presets.ts';
import { assessCases } from '../../ui/cli/assess-cases.ts';
import { batchAssessor, type BatchOptions } from '../../ui/cli/batch-rows.ts';
import { csvLines, formatCsv } from '../../ui/cli/csv.ts';
import { spokenIn } from '../../ui/cli/speech.ts';
import { readRow } from '../../engine/codec/sheet/read-row.ts';
import { anyRow, usualRow } from '../arbitraries/case-rows.ts';
import { realData, valueOf } from '../arbitraries/real-reference.ts';

vi.setConfig({ testTimeout: 240_000 });

type Cells = Readonly<Record<string, string>>;

function sheetOf(rows: readonly Cells[]): readonly SheetRecord[] {
  const columns = Object.keys(rows[0] ?? {});
  const text = formatCsv(
    columns,
    rows.map((row) => columns.map((column) => row[column] ?? '')),
  );
  return recordsOf(text, ',');
}

interface BothWays {
  readonly batch: string;
  readonly explained: string;
  /** Of a hundred rows, those that had a class. */
  readonly byClass: number;
}

function bothWays(
  reference: ReferenceData,
  rows: readonly Cells[],
  own: Partial<BatchOptions> = {},
  language: 'en' | 'vi' = 'en',
): BothWays {
  const records = sheetOf(rows);
  const look = surveyor();
  for (const record of records) look.record(record);
  const survey = look.conclude();
  if (!survey.ok) throw new Error(survey.failure.kind);
  const { context, layout } = survey.value;
  const table = records.slice(layout.skipped);
  const speech = spokenIn(language);
  const calendar = lawCalendar(reference.rulebook);
  const statuses = figureStatuses(reference.rulebook, reference.schedule, calendar);
  const [told, toldByBatch] = [new Map<HtsCode, LineIssue>(), new Map<HtsCode, LineIssue>()];
  const options = { wholeDollars: false, calendar, statuses, ...own };
  const assess = batchAssessor(reference, context, speech, { ...options, ofBothTariffs: toldByBatch });
  // In two pieces, as a stream has them; no entry reaches over them.
  const half = Math.floor(table.length / 2);
  const pieces = own.places === undefined ? [table.slice(0, half), table.slice(half)] : [table];
  const results = pieces.map((piece, place) => assess(piece, place === 0 ? 0 : half));
  const explained = pieces.flatMap((piece, place) => {
    const cases = joinChapter99(piece.map((record) => readRow(context, record)));
    const places = piece.map((_, index) => index + (place === 0 ? 0 : half));
    return assessCases(reference, cases, speech, { ...options, places, ofBothTariffs: told });
  });
  expect([...toldByBatch].sort()).toEqual([...told].sort());
  const errors = results.reduce((sum, { errors: ownErrors }) => sum + ownErrors, 0);
  expect(errors).toBe(explained.filter(([, status]) => status === 'error').length);
  const byClass = table.length - results.reduce((sum, result) => sum + result.explained, 0);
  const text = results.map((result) => result.text).join('');
  return { batch: text, explained: csvLines(explained), byClass: (100 * byClass) / table.length };
}

const agree = (
  row: Arbitrary<Cells>,
  { numRuns = 25, ...own }: Partial<BatchOptions> & { readonly numRuns?: number } = {},
  reference: ReferenceData = realData(),
  language: 'en' | 'vi' = 'en',
): void =>
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 60 }), (rows) => {
      const { batch, explained } = bothWays(reference, rows, own, language);
      expect(batch).toBe(explained);
    }),
    { numRuns },
  );

describe('a row of a class is told as it is when explained by itself', () => {
  test('usual rows of all days, codes and facts, alone and in entries', () => {
    agree(usualRow(), { numRuns: 60 });
  });

  test.each([1, 2, 7])('where %d classes are kept at a time', (mostKept) => {
    agree(usualRow(), { numRuns: 20, mostKept });
  });

  test('more than half of usual rows have a class', () => {
    const rows = fc.sample(usualRow(), 400);
    expect(bothWays(realData(), rows).byClass).toBeGreaterThan(50);
  });

  test('a code of both tariffs is told of a row with a figure alone', () => {
    // The class of the second row is made before its day turns out to be another than that of its entry.
    const row = { id: '1', entry: 'E', customs_value: '100.00', quantity: '', unit: '' };
    const { batch, explained } = bothWays(
      realData(),
      [
        { ...row, hts: '6109100012', entry_date: '2026-10-09' },
        { ...row, hts: '27079990', entry_date: '2026-10-08' },
      ],
      { places: [0, 1] },
    );
    expect(batch).toBe(explained);
    expect(batch).toContain('1,error,');
  });

  test('odd and broken rows', () => {
    agree(anyRow(), { numRuns: 25 });
  });

  test('rows of chapter 99 beside the rows that they are part of', () => {
    const part = fc
      .constantFrom('9903.01.33', '9903.05.90', '9903.01.25; 9903.94.05')
      .map((hts) => ({ hts }));
    const rows = fc.tuple(usualRow(), fc.option(part)).map(([row, own]) => ({ ...row, ...own }));
    agree(rows, { numRuns: 15 });
  });

  test('many rows of few goods, where one class serves them all', () => {
    const same = fc.record({
      hts: fc.constantFrom(
        '6109100012',
        '8541430010',
        '8544429090',
        '9401616011',
        '8708295160',
        '8415100000',
      ),
      entry_date: fc.constantFrom('2025-05-02', '2025-11-03', '2026-02-25', '2026-10-09', '2027-03-01'),
      customs_value: fc.integer({ min: 1, max: 5_000_000 }).map((cents) => (cents / 100).toFixed(2)),
      quantity: fc.constantFrom('', '', '', '500'),
      unit: fc.constantFrom('w', 'kg', 'No.'),
    });
    agree(same, { numRuns: 60 });
  });

  test('in Vietnamese', () => {
    agree(usualRow(), { numRuns: 10 }, realData(), 'vi');
  });

  test.each(['framework-20', 'framework-20-annex3'])('under the scenario %s', (id) => {
    const { rulebook } = realData();
    const scenario = valueOf(scenarioNamed(id, rulebook.evidenceThrough));
    const law = valueOf(lawOfScenario(scenario, rulebook));
    const reference = { ...realData(), rulebook: law.rulebook };
    agree(usualRow(), { numRuns: 8, asOf: scenario.lawAsOf, scenario: id, hypothetical: true }, reference);
  });

  test('with values rounded to whole dollars', () => {
    agree(usualRow(), { numRuns: 5, wholeDollars: true });
  });
});
