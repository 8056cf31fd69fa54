/** The finder's tables: derived from the texts as they stand, and trade names that lead somewhere. */
import { gzipSync } from 'node:zlib';
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
  const headings = (part: string) =>
    rows.flatMap((row) =>
      cell(row, 'part') === part && !cell(row, 'text').startsWith('|') ? [cell(row, 'heading')] : [],
    );
  expect(headings('vietnamese')).toEqual(headings('english'));
  expect(headings('english').length).toBe(1228);
});

test('every trade name leads to a part of the schedule', () => {
  const lost = names.filter((row) => !lines.some((line) => line.startsWith(cell(row, 'prefix'))));
  expect(lost).toEqual([]);
  expect(names.filter((row) => !/^(\d\d){1,4}$/.test(cell(row, 'prefix')))).toEqual([]);
});

test('no name is written twice for one part of the schedule', () => {
  const written = names.flatMap((row) =>
    cell(row, 'names')
      .split('; ')
      .map((name) => `${cell(row, 'prefix')} ${cell(row, 'language')} ${name}`),
  );
  expect(written.filter((each, at) => written.indexOf(each) !== at)).toEqual([]);
});

test('there are many hundred names in each language', () => {
  for (const language of ['en', 'vi']) {
    const own = names.filter((row) => row['language'] === language);
    expect(new Set(own.flatMap((row) => cell(row, 'names').split('; '))).size, language).toBeGreaterThan(
      1000,
    );
  }
});

test('the words that a search reads weigh at most 450 kB compressed', () => {
  const sizes = ['us/finder.tsv', 'us/trade-names.tsv'].map((path) => gzipSync(readBytes(path)).length);
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(450_000);
});
