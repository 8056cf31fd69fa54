// @ts-check
/**
 * The statistical numbers of a tariff line in the order of what was imported under them, where a line has or had
 * several: which one an eight-digit code most likely means. Derived from tables of this folder:
 *
 *   node engine/data/build/build-numbers.mjs     writes us/numbers-by-trade.tsv from the committed tables
 */
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { tradeYear } from './editions.mjs';
import { committedRows, dataRoot } from './files.mjs';
import { stop } from './stop.mjs';
import { writeManifest } from './write-manifest.mjs';
import { writeTsv } from './write-tsv.mjs';
/** @typedef {import('./write-tsv.mjs').Table} Table */
/** @typedef {import('./write-tsv.mjs').Row} Row */

const STATISTICAL = 'us/hts.statistical.tsv';
const CHANGES = 'us/code-changes.tsv';
const FLOWS = `flows/us-imports-vn-${tradeYear}.tsv`;

/**
 * `31>11=21`: most was imported under 31; 11 and 21 had the same value.
 * @param {readonly (readonly [suffix: string, dollars: number])[]} traded
 */
function inOrder(traded) {
  const sorted = traded.toSorted(([a, dollars], [b, others]) => others - dollars || (a < b ? -1 : 1));
  return sorted
    .map(([suffix, dollars], place) => {
      const before = sorted[place - 1];
      if (before === undefined) return suffix;
      return `${before[1] === dollars ? '=' : '>'}${suffix}`;
    })
    .join('');
}

/**
 * @param {(path: string) => readonly Row[]} rowsAt
 * @returns {Table}
 */
function buildNumbers(rowsAt) {
  const numbers = [
    ...rowsAt(STATISTICAL).map(({ hts10 = '' }) => hts10),
    ...rowsAt(CHANGES).flatMap(({ code = '' }) => (code.length === 10 ? [code] : [])),
  ];
  /** @type {Map<string, Set<string>>} */
  const byLine = new Map();
  for (const number of numbers) {
    const line = number.slice(0, 8);
    byLine.set(line, (byLine.get(line) ?? new Set()).add(number));
  }
  const dollars = new Map(
    rowsAt(FLOWS).map(({ hts10 = '', customs_value = '' }) => [hts10, Number(customs_value)]),
  );
  const rows = [...byLine].flatMap(([hts8, own]) => {
    if (own.size < 2) return [];
    const traded = [...own].flatMap((number) => {
      const value = dollars.get(number) ?? 0;
      return value > 0 ? [/** @type {const} */ ([number.slice(8), value])] : [];
    });
    return traded.length === 0 ? [] : [{ hts8, suffixes: inOrder(traded) }];
  });
  return { path: 'us/numbers-by-trade.tsv', columns: ['hts8', 'suffixes'], key: ['hts8'], rows };
}

/**
 * @param {readonly Table[]} tables
 * @returns {Table}
 */
export function numbersOf(tables) {
  return buildNumbers(
    (path) =>
      tables.find((table) => table.path === path)?.rows ??
      stop(path, 'the build', 'has not made this table.'),
  );
}

export function numbersOfCommittedTables() {
  return buildNumbers(committedRows);
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  writeTsv(dataRoot, numbersOfCommittedTables());
  writeManifest(false);
}
