// @ts-check
/**
 * What the standing tests compare the lists and headings with: primary texts in a compact form.
 *
 *   node engine/data/build/build-primary-texts.mjs <input-folder>     writes tests/data/primary/
 *
 * The app reads none of it. Numbers are told by what differs from the edition, footnotes and headings by the
 * exports that first have them and have them no more, code lists as one row a note.
 */
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { readCsv } from './read-csv.mjs';
import { BuildStopped } from './stop.mjs';
import { writeTsv } from './write-tsv.mjs';
/** @typedef {import('./write-tsv.mjs').Table} Table */

const target = fileURLToPath(new URL('../../../tests/data/primary/', import.meta.url));
const folder = argv[2];
if (folder === undefined) {
  console.error(
    'Name the folder of input files: node engine/data/build/build-primary-texts.mjs <input-folder>',
  );
  process.exit(2);
}

try {
  const tables = [revisions(folder), numbers(folder), footnotes(folder), codeLists(folder), headings(folder)];
  for (const table of tables) {
    writeTsv(target, table);
    console.log(`${join('tests/data/primary', table.path)}  ${table.rows.length} rows`);
  }
} catch (failure) {
  if (!(failure instanceof BuildStopped)) throw failure;
  console.error(failure.message);
  process.exitCode = 1;
}

/**
 * @param {string} input
 * @returns {Table}
 */
function revisions(input) {
  const columns = [
    'revision',
    'in_force_from',
    'tariff_lines_with_general_rate',
    'statistical_numbers',
    'sha256_of_sorted_code_tab_general',
  ];
  let day = '';
  const rows = readCsv(input, 'usitc/revisions.csv', columns).map((row, index) => {
    // One export has no day of its own: it stands between its neighbours.
    day = row.value('in_force_from') || day;
    return {
      order: String(index + 1).padStart(2, '0'),
      revision: row.value('revision'),
      from: day,
      lines: row.value('tariff_lines_with_general_rate'),
      numbers: row.value('statistical_numbers'),
      column1: row.value('sha256_of_sorted_code_tab_general'),
    };
  });
  return {
    path: 'revisions.tsv',
    columns: ['order', 'revision', 'from', 'lines', 'numbers', 'column1'],
    key: ['order'],
    rows,
  };
}

/**
 * Numbers that one of the exports lacks, and numbers of the exports that the edition lacks; `first` is `never` for
 * numbers of the edition that none of them has.
 * @param {string} input
 * @returns {Table}
 */
function numbers(input) {
  const edition = new Set(readCsv(input, 'us/hts10_lines.csv', ['hts10']).map((row) => row.value('hts10')));
  const exported = readCsv(input, 'usitc/statistical_numbers.csv', [
    'hts10',
    'first_revision',
    'gone_in_revision',
  ]).map((row) => ({
    number: row.value('hts10'),
    first: row.value('first_revision'),
    gone: row.value('gone_in_revision'),
  }));
  const known = new Set(exported.map(({ number }) => number));
  const always = (/** @type {{ first: string, gone: string }} */ { first, gone }) =>
    first === '2025 Basic' && gone === '';
  return {
    path: 'numbers.tsv',
    columns: ['number', 'first', 'gone'],
    key: ['number', 'first'],
    rows: [
      ...exported.filter((row) => !always(row) || !edition.has(row.number)),
      ...[...edition]
        .filter((number) => !known.has(number))
        .map((number) => ({ number, first: 'never', gone: '' })),
    ],
  };
}

/**
 * @param {string} input
 * @returns {Table}
 */
function footnotes(input) {
  const file = 'usitc/chapter99_footnotes.csv';
  const found = readCsv(input, file, ['hts', 'footnote', 'first_revision', 'gone_in_revision']);
  const rows = ['16', '19'].flatMap((note) =>
    merged(
      found
        .filter((row) => new RegExp(`note ${note} to subchapter III`).test(row.value('footnote')))
        .map((row) => ({
          note,
          code: row.value('hts'),
          first: row.value('first_revision'),
          gone: row.value('gone_in_revision'),
        })),
    ),
  );
  return {
    path: 'footnotes.tsv',
    columns: ['note', 'code', 'first', 'gone'],
    key: ['note', 'code', 'first'],
    rows,
  };
}

/**
 * A reworded footnote is the same footnote.
 * @template {{ code: string, first: string, gone: string }} T
 * @param {readonly T[]} rows in the order of the exports
 * @returns {T[]}
 */
function merged(rows) {
  const result = /** @type {T[]} */ ([]);
  for (const row of rows) {
    const before = result.findIndex(({ code, gone }) => code === row.code && gone === row.first);
    if (before === -1) result.push(row);
    else result[before] = { .../** @type {T} */ (result[before]), gone: row.gone };
  }
  return result;
}

/**
 * @param {string} input
 * @returns {Table}
 */
function codeLists(input) {
  const named = /** @type {Map<string, string[]>} */ (new Map());
  const add = (/** @type {string} */ key, /** @type {string} */ hts) =>
    named.set(key, [...(named.get(key) ?? []), hts.replaceAll('.', '')]);
  for (const row of readCsv(input, 'usitc/chapter99_note_lists_2026_rev6.csv', ['us_note', 'hts']))
    add(`HTS 2026 Rev 6\t${row.value('us_note')}`, row.value('hts'));
  for (const row of readCsv(input, 'lists/s232_derivatives_90fr40326.csv', ['note', 'hts', 'valid_from']))
    add(
      `90 FR 40326, ${row.value('valid_from')}\t${row.value('note').replace('note ', '')}`,
      row.value('hts'),
    );
  const rows = [...named].map(([key, codes]) => {
    const [text = '', note = ''] = key.split('\t');
    return { text, note, codes: [...new Set(codes)].toSorted().join(' ') };
  });
  return { path: 'code-lists.tsv', columns: ['text', 'note', 'codes'], key: ['text', 'note'], rows };
}

/**
 * Headings of the actions that can reach goods of Viet Nam. Not kept: 9903.80.05 to 9903.81.86, quotas and
 * exclusions of named countries; 9903.94.3x to .6x and their like, the rates of partners.
 * @param {string} input
 * @returns {Table}
 */
function headings(input) {
  const kept =
    /^9903\.(01\.(25|28|30|31|32|33|34|72)|02\.(01|69|78)|03\.|74\.(0|1[01])|76\.0|78|79|80\.0[13]|81\.(8[79]|9[0-3])|82|85\.0[1-9]|91\.1[456]|94\.0)/;
  const rows = readCsv(input, 'usitc/chapter99_headings.csv', [
    'heading',
    'general_rate_text',
    'first_revision',
    'gone_in_revision',
  ])
    .filter((row) => kept.test(row.value('heading')))
    .map((row) => ({
      heading: row.value('heading').replaceAll('.', ''),
      first: row.value('first_revision'),
      gone: row.value('gone_in_revision'),
      rate: row
        .value('general_rate_text')
        .replace(/^The duty provided in the applicable subheading/, 'applicable')
        .replace(/\.$/, '')
        .replace(/\+\s*/, '+ '),
    }));
  return {
    path: 'headings.tsv',
    columns: ['heading', 'first', 'gone', 'rate'],
    key: ['heading', 'first'],
    rows,
  };
}
