/** Every table is plain: tabs, LF, UTF-8, sorted by a key that no two rows share. */
import { describe, expect, test } from 'vitest';
import { cell, readBytes, readColumns, readRows, tablePaths } from './read-data.ts';
import { compareCells, sortKeyOf } from './sort-keys.ts';

test('there are tables to check', () => {
  expect(tablePaths().length).toBeGreaterThan(60);
});

describe.each(tablePaths())('%s', (path) => {
  test('is UTF-8 with LF line ends and one at the very end', () => {
    const bytes = readBytes(path);
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    expect(text).not.toContain('\r');
    expect(text.startsWith('\uFEFF')).toBe(false);
    expect(text.endsWith('\n')).toBe(true);
    expect(text).not.toContain('\n\n');
  });

  test('has no space before or after a value', () => {
    const lines = readBytes(path).toString('utf8').split('\n');
    expect(lines.filter((line) => /^ | $| \t|\t /.test(line))).toEqual([]);
  });

  test('is sorted by its key, and no key occurs twice', () => {
    const key = sortKeyOf(path, readColumns(path));
    const rows = readRows(path);
    const outOfOrder = rows.slice(1).filter((row, index) => {
      const before = rows[index];
      if (before === undefined) return true;
      const first = key.find((column) => cell(before, column) !== cell(row, column));
      return first === undefined || compareCells(first, cell(before, first), cell(row, first)) > 0;
    });
    expect(outOfOrder).toEqual([]);
  });
});
