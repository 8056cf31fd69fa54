/** The product lists: real codes, real dates, one answer for a code on a day. */
import { describe, expect, test } from 'vitest';
import { retiredListCodes, unknownListCodes } from './list-code-exceptions.ts';
import { cell, listIds, readColumns, readRows } from './read-data.ts';

const prefixes = new Set<string>();
for (const [path, column] of [
  ['us/hts.rates.tsv', 'hts8'],
  ['us/hts.statistical.tsv', 'hts10'],
] as const) {
  for (const row of readRows(path)) {
    for (let length = 4; length <= 10; length += 2) prefixes.add(cell(row, column).slice(0, length));
  }
}
const changed = new Set(readRows('us/code-changes.tsv').map((row) => cell(row, 'code')));

test('all lists that the law names are there', () => {
  expect(listIds()).toHaveLength(41);
});

describe.each(listIds())('%s', (id) => {
  const rows = readRows(`lists/${id}.tsv`);

  test('has the columns of a list and at least one code', () => {
    expect(readColumns(`lists/${id}.tsv`)).toEqual(['code', 'from', 'until', 'condition', 'default', 'note']);
    expect(rows.length).toBeGreaterThan(0);
  });

  test('every code begins a line of the edition, or its absence is explained', () => {
    const absent = rows.map((row) => cell(row, 'code')).filter((code) => !prefixes.has(code));
    expect(absent.filter((code) => changed.has(code))).toEqual(retiredListCodes.get(id) ?? []);
    expect(absent.filter((code) => !changed.has(code))).toEqual(unknownListCodes.get(id) ?? []);
  });

  test('codes have 4, 6, 8 or 10 digits', () => {
    expect(rows.filter((row) => !/^(\d{4}|\d{6}|\d{8}|\d{10})$/.test(cell(row, 'code')))).toEqual([]);
  });

  test('days are days of the calendar, and a period does not end before it begins', () => {
    for (const row of rows) {
      const [from, until] = [cell(row, 'from'), cell(row, 'until')];
      for (const day of until === '' ? [from] : [from, until]) {
        expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
      }
      expect(until === '' || from <= until, `${cell(row, 'code')} ${from} ${until}`).toBe(true);
    }
  });

  test('periods of one code neither overlap nor touch: touching ones would be one', () => {
    rows.slice(1).forEach((row, index) => {
      const before = rows[index];
      if (before === undefined || before['code'] !== row['code']) return;
      const until = cell(before, 'until');
      expect(until, cell(row, 'code')).not.toBe('');
      expect(Date.parse(cell(row, 'from')) - Date.parse(until), cell(row, 'code')).toBeGreaterThan(
        86_400_000,
      );
    });
  });

  test('an assumed answer stands only where there is a question', () => {
    expect(rows.filter((row) => !['', 'yes', 'no'].includes(cell(row, 'default')))).toEqual([]);
    expect(rows.filter((row) => cell(row, 'default') !== '' && cell(row, 'condition') === '')).toEqual([]);
  });
});
