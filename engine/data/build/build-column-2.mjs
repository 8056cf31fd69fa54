// @ts-check
/**
 * Column 2 of the schedule, what countries without normal trade relations pay: build/build.mjs, or alone
 *   node engine/data/build/build-column-2.mjs <input-folder>
 */
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import { code } from './check-values.mjs';
import { dataRoot } from './files.mjs';
import { readCsv } from './read-csv.mjs';
import { writeManifest } from './write-manifest.mjs';
import { writeTsv } from './write-tsv.mjs';
/** @typedef {import('./write-tsv.mjs').Table} Table */

/**
 * @param {string} folder
 * @returns {Table[]}
 */
export function buildColumnTwo(folder) {
  const rows = readCsv(folder, 'usitc/hts8_special_and_column2.csv', ['hts8', 'column2']).map((row) => ({
    hts8: code(row, 'hts8', [8]),
    rate: row.value('column2'),
  }));
  return [{ path: 'us/column-2.tsv', columns: ['hts8', 'rate'], key: ['hts8'], rows }];
}

if (argv[1] !== undefined && import.meta.url === pathToFileURL(argv[1]).href) {
  for (const table of buildColumnTwo(argv[2] ?? '')) writeTsv(dataRoot, table);
  writeManifest(false);
}
