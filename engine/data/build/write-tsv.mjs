// @ts-check
/**
 * A table of the project: header line, tabs, LF, UTF-8, no quoting, sorted by its key, no key twice.
 * No quoting means that a value can never hold a tab or a line break; such a value stops the build.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stop } from './stop.mjs';

/** @typedef {Readonly<Record<string, string>>} Row */
/** @typedef {{ path: string, columns: readonly string[], key: readonly string[], rows: readonly Row[] }} Table */

/**
 * @param {string} root
 * @param {Table} table
 */
export function writeTsv(root, table) {
  const target = join(root, table.path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, formatTsv(table));
}

/** @param {Table} table */
export function formatTsv({ path, columns, key, rows }) {
  const sorted = rows.toSorted((a, b) => compareKeys(a, b, key));
  sorted.forEach((row, index) => {
    const before = sorted[index - 1];
    if (before !== undefined && compareKeys(before, row, key) === 0) {
      stop(path, keyOf(row, key), `the key (${key.join(', ')}) occurs twice.`);
    }
  });
  const lines = sorted.map((row) => columns.map((column) => cell(path, row, column, key)).join('\t'));
  return [columns.join('\t'), ...lines, ''].join('\n');
}

/**
 * @param {string} path
 * @param {Row} row
 * @param {string} column
 * @param {readonly string[]} key
 */
function cell(path, row, column, key) {
  const value = row[column];
  if (value === undefined) return stop(path, keyOf(row, key), `has no value for "${column}".`);
  if (/[\t\r\n]/.test(value))
    stop(path, keyOf(row, key), `${column} holds a tab or a line break: "${value}".`);
  if (value !== value.trim())
    stop(path, keyOf(row, key), `${column} begins or ends with a space: "${value}".`);
  return value;
}

/**
 * Code point order, never the locale's; a key named `id` or `occurrence` counts, so it sorts as a number.
 * @param {Row} a
 * @param {Row} b
 * @param {readonly string[]} key
 */
function compareKeys(a, b, key) {
  for (const column of key) {
    const [x, y] = [a[column] ?? '', b[column] ?? ''];
    const counted = (column === 'id' || column === 'occurrence') && /^\d+$/.test(x) && /^\d+$/.test(y);
    const order = counted ? Number(x) - Number(y) : x < y ? -1 : x > y ? 1 : 0;
    if (order !== 0) return order;
  }
  return 0;
}

/**
 * @param {Row} row
 * @param {readonly string[]} key
 */
function keyOf(row, key) {
  return key.map((column) => row[column]).join(' ');
}
