/** The build refuses what it cannot read exactly, in one sentence that names file, row and value. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { expandCodes } from '../../engine/data/build/build-remedies.mjs';
import { code, date, period, wholeNumber } from '../../engine/data/build/check-values.mjs';
import { mergePeriods } from '../../engine/data/build/merge-periods.mjs';
import { readCsv } from '../../engine/data/build/read-csv.mjs';
import { formatTsv } from '../../engine/data/build/write-tsv.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tariff-data-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function rowsOf(text: string, ...columns: string[]): ReturnType<typeof readCsv> {
  writeFileSync(join(folder, 'input.csv'), text);
  return readCsv(folder, 'input.csv', columns);
}
function rowOf(text: string): ReturnType<typeof readCsv>[number] {
  const [row] = rowsOf(text);
  if (row === undefined) throw new Error('no row');
  return row;
}

describe('reading', () => {
  test('quotes, doubled quotes, commas and line ends of either kind', () => {
    const rows = rowsOf('a,b\r\n"1,5","say ""ho"""\r\n"two\nlines",x\nlast,y', 'a', 'b');
    expect(rows.map((row) => [row.value('a'), row.value('b'), row.row])).toEqual([
      ['1,5', 'say "ho"', 2],
      ['two\nlines', 'x', 3],
      ['last', 'y', 5],
    ]);
  });

  test('a missing column stops', () => {
    expect(() => rowsOf('a,b\n1,2\n', 'rate')).toThrow('input.csv, row 1: the column "rate" is missing');
  });

  test('a row of another length stops', () => {
    expect(() => rowsOf('a,b\n1,2\n1,2,3\n', 'a')).toThrow(
      'input.csv, row 3: has 3 fields where the header has 2.',
    );
  });

  test('an open quote stops', () => {
    expect(() => rowsOf('a\n"1\n', 'a')).toThrow('never closed');
  });
});

describe('values', () => {
  test('dots of a code are dropped; letters and other lengths stop', () => {
    expect(code(rowOf('hts\n6403.99.60\n'), 'hts', [8])).toBe('64039960');
    expect(() => code(rowOf('hts\n6403996X\n'), 'hts', [8])).toThrow(
      'row 2: hts "6403996X" is not a code of 8 digits.',
    );
    expect(() => code(rowOf('hts\n640399\n'), 'hts', [8, 10])).toThrow('8, 10 digits');
  });

  test('a day that the calendar lacks stops, and so does a period that ends before it begins', () => {
    expect(date(rowOf('d\n2028-02-29\n'), 'd')).toBe('2028-02-29');
    expect(() => date(rowOf('d\n2026-02-29\n'), 'd')).toThrow('"2026-02-29" is not a calendar date');
    expect(() => date(rowOf('d\n24/07/2026\n'), 'd')).toThrow('not a calendar date');
    expect(() => period(rowOf('valid_from,valid_to\n2026-02-02,2026-02-01\n'))).toThrow(
      'is before valid_from',
    );
  });

  test('amounts are whole dollars, even when written with a fraction of zero', () => {
    expect(wholeNumber(rowOf('v\n98260.0\n'), 'v')).toBe('98260');
    for (const wrong of ['1.5', '-3', '1e6', '007', ' ']) {
      expect(() => wholeNumber(rowOf(`v\n${wrong}\n`), 'v')).toThrow('not a whole number');
    }
  });

  test('shortened codes of an order are written out', () => {
    expect(expandCodes('0306.17, 1605.21/.29')).toEqual(['030617', '160521', '160529']);
    expect(expandCodes('9602.00.1040/.5010')).toEqual(['9602001040', '9602005010']);
    expect(expandCodes('7210, 7212, 7225/6')).toEqual(['7210', '7212', '7225', '7226']);
  });
});

describe('periods', () => {
  const row = (from: string, until: string, note = '') => ({
    code: '7210',
    from,
    until,
    condition: '',
    default: '',
    note,
  });

  test('that touch or overlap become one; a day between keeps them apart', () => {
    expect(mergePeriods('list', [row('2025-06-04', '2026-04-05'), row('2025-03-12', '2025-06-03')])).toEqual([
      row('2025-03-12', '2026-04-05'),
    ]);
    expect(mergePeriods('list', [row('2025-01-01', ''), row('2025-02-01', '2025-03-01')])).toEqual([
      row('2025-01-01', ''),
    ]);
    expect(mergePeriods('list', [row('2025-01-01', '2025-01-30'), row('2025-02-01', '')])).toHaveLength(2);
  });

  test('that meet but differ stop the build', () => {
    expect(() =>
      mergePeriods('list', [row('2025-01-01', '2025-01-31', 'steel'), row('2025-02-01', '', 'aluminum')]),
    ).toThrow(
      'list, row 7210: periods from 2025-01-01 and 2025-02-01 meet but differ ("steel", "aluminum").',
    );
  });
});

describe('writing', () => {
  const table = (rows: readonly Record<string, string>[]) => ({
    path: 't.tsv',
    columns: ['id', 'text'],
    key: ['id'],
    rows,
  });

  test('sorts by the key, whatever the order of the input', () => {
    const rows = [
      { id: '10', text: 'b' },
      { id: '9', text: 'a "quoted"' },
    ];
    expect(formatTsv(table(rows))).toBe('id\ttext\n9\ta "quoted"\n10\tb\n');
    expect(formatTsv(table(rows.toReversed()))).toBe(formatTsv(table(rows)));
  });

  test('a tab, a line break, an outer space, a missing value or a second key stops', () => {
    for (const text of ['a\tb', 'a\nb', ' a'])
      expect(() => formatTsv(table([{ id: '1', text }]))).toThrow('t.tsv, row 1');
    expect(() => formatTsv(table([{ id: '1' }]))).toThrow('no value for "text"');
    expect(() =>
      formatTsv(
        table([
          { id: '1', text: 'a' },
          { id: '1', text: 'b' },
        ]),
      ),
    ).toThrow('occurs twice');
  });
});
