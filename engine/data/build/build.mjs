// @ts-check
/**
 * Builds every table from a folder of input files: node engine/data/build/build.mjs <input-folder>
 * Nothing is written before everything has been read and checked, so a bad input leaves the data as it was.
 */
import { argv } from 'node:process';
import { buildColumnTwo } from './build-column-2.mjs';
import { buildElasticities } from './build-elasticities.mjs';
import { finderOf } from './build-finder.mjs';
import { buildFlows } from './build-flows.mjs';
import { buildLists } from './build-lists.mjs';
import { bracketsOf } from './build-brackets.mjs';
import { numbersOf } from './build-numbers.mjs';
import { vietNamCodesOf } from './build-viet-nam-codes.mjs';
import { buildOrigins } from './build-origins.mjs';
import { buildRemedies } from './build-remedies.mjs';
import { buildSchedule } from './build-schedule.mjs';
import { buildVietNam } from './build-viet-nam.mjs';
import { dataRoot } from './files.mjs';
import { BuildStopped } from './stop.mjs';
import { writeManifest } from './write-manifest.mjs';
import { formatTsv, writeTsv } from './write-tsv.mjs';

const folder = argv[2];
if (folder === undefined) {
  console.error('Name the folder of input files: node engine/data/build/build.mjs <input-folder>');
  process.exit(2);
}

try {
  const tables = [
    buildSchedule,
    buildColumnTwo,
    buildLists,
    buildFlows,
    buildVietNam,
    buildElasticities,
    buildRemedies,
    buildOrigins,
  ].flatMap((build) => build(folder));
  tables.push(finderOf(tables), numbersOf(tables), bracketsOf(tables), vietNamCodesOf(tables));
  tables.forEach(formatTsv);
  for (const table of tables) {
    writeTsv(dataRoot, table);
    console.log(`${table.path}  ${table.rows.length} rows`);
  }
  writeManifest(false);
} catch (failure) {
  if (!(failure instanceof BuildStopped)) throw failure;
  console.error(failure.message);
  process.exitCode = 1;
}
