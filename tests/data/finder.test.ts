/** The finder's tables: derived from the texts as they stand, and trade names that lead somewhere. */
import { expect, test } from 'vitest';
import { finderOfCommittedTables } from '../../engine/data/build/build-finder.mjs';
import { formatTsv } from '../../engine/data/build/write-tsv.mjs';
import { cell, readBytes, readRows } from './read-data.ts';

const names = readRows('us/trade-names.tsv');
const lines = readRows('us/hts.rates.tsv').map((row) => cell(row, 'hts8'));

test('finder.tsv is what the committed texts make', () => {
  expect(formatTsv(finderOfCommittedTables()) === readBytes('us/finder.tsv').toString('utf8')).toBe(true);
});

test('Vietnamese stands beside every heading', () => {
  const rows = readRows('us/finder.tsv');
  expect(
    rows.filter((row) => cell(row, 'vietnamese').split('|')[0] === '').map((row) => cell(row, 'heading')),
  ).toEqual([]);
});

test('every trade name leads to a part of the schedule', () => {
  const lost = names.filter((row) => !lines.some((line) => line.startsWith(cell(row, 'prefix'))));
  expect(lost).toEqual([]);
  expect(names.filter((row) => !/^(\d\d){1,4}$/.test(cell(row, 'prefix')))).toEqual([]);
});

test('there are some hundred names in each language', () => {
  for (const language of ['en', 'vi']) {
    const own = new Set(names.filter((row) => row['language'] === language).map((row) => row['name']));
    expect(own.size, language).toBeGreaterThan(250);
  }
});
