// @ts-check
/**
 * What a public model says of goods of Viet Nam, in a compact form that the standing test compares with.
 *
 *   node engine/data/build/build-outside-model.mjs <input-folder>     writes tests/official/outside-model/
 *
 * The app reads none of it. A run of neighbouring statistical numbers is written `first-last*numbers`, where `last`
 * is only the digits that differ from `first` and one number alone has neither; runs of one rate and basis share a
 * row, and a run that several days have stands once.
 */
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { readCsv } from './read-csv.mjs';
import { BuildStopped } from './stop.mjs';
import { writeTsv } from './write-tsv.mjs';
/** @typedef {import('./write-tsv.mjs').Table} Table */

const target = fileURLToPath(new URL('../../../tests/official/outside-model/', import.meta.url));
const folder = argv[2];
if (folder === undefined) {
  console.error(
    'Name the folder of input files: node engine/data/build/build-outside-model.mjs <input-folder>',
  );
  process.exit(2);
}

try {
  for (const table of [...additionalRates(folder), metalShares(folder)]) {
    writeTsv(target, table);
    console.log(`${join('tests/official/outside-model', table.path)}  ${table.rows.length} rows`);
  }
} catch (failure) {
  if (!(failure instanceof BuildStopped)) throw failure;
  console.error(failure.message);
  process.exitCode = 1;
}

/**
 * @param {string} input
 * @returns {readonly Table[]}
 */
function additionalRates(input) {
  const columns = ['date', 'first_hts10', 'last_hts10', 'numbers', 'additional_pct', 'basis'];
  const rows = readCsv(input, 'parity/peer_additional_rates.csv', columns);
  const dates = [...new Set(rows.map((row) => row.value('date')))].toSorted();
  /** @type {Map<string, string>} */
  const daysOfRun = new Map();
  for (const row of rows) {
    const run = runOf(row.value('first_hts10'), row.value('last_hts10'), row.value('numbers'));
    const key = [row.value('additional_pct'), row.value('basis'), run].join('\t');
    daysOfRun.set(key, `${daysOfRun.get(key) ?? ''}${letterOf(dates.indexOf(row.value('date')))}`);
  }
  /** @type {Map<string, string[]>} */
  const runsOfRow = new Map();
  for (const [key, days] of daysOfRun) {
    const [percent, basis, run = ''] = key.split('\t');
    const row = [percent, basis, days].join('\t');
    runsOfRow.set(row, [...(runsOfRow.get(row) ?? []), run]);
  }
  return [
    {
      path: 'days.tsv',
      columns: ['letter', 'date'],
      key: ['letter'],
      rows: dates.map((date, index) => ({ letter: letterOf(index), date })),
    },
    {
      path: 'additional-rates.tsv',
      columns: ['percent', 'basis', 'days', 'runs'],
      key: ['basis', 'percent', 'days'],
      rows: [...runsOfRow].map(([row, runs]) => {
        const [percent = '', basis = '', days = ''] = row.split('\t');
        return { percent, basis, days, runs: runs.join(' ') };
      }),
    },
  ];
}

/** @param {number} index */
function letterOf(index) {
  return String.fromCharCode('a'.charCodeAt(0) + index);
}

/**
 * @param {string} first
 * @param {string} last
 * @param {string} numbers
 */
function runOf(first, last, numbers) {
  let same = 0;
  while (same < first.length && first[same] === last[same]) same += 1;
  const end = same === first.length ? '' : `-${last.slice(same)}`;
  return `${first}${end}${numbers === '1' ? '' : `*${numbers}`}`;
}

/**
 * @param {string} input
 * @returns {Table}
 */
function metalShares(input) {
  const columns = ['hts10', 'steel_pct', 'aluminum_pct', 'copper_pct'];
  /** @type {Map<string, string[]>} */
  const numbersOf = new Map();
  for (const row of readCsv(input, 'parity/peer_metal_shares.csv', columns)) {
    const shares = ['steel_pct', 'aluminum_pct', 'copper_pct'].map((column) => row.value(column)).join('\t');
    numbersOf.set(shares, [...(numbersOf.get(shares) ?? []), row.value('hts10')]);
  }
  return {
    path: 'metal-shares.tsv',
    columns: ['steel', 'aluminum', 'copper', 'numbers'],
    key: ['steel', 'aluminum', 'copper'],
    rows: [...numbersOf].map(([shares, numbers]) => {
      const [steel = '', aluminum = '', copper = ''] = shares.split('\t');
      return { steel, aluminum, copper, numbers: numbers.join(' ') };
    }),
  };
}
