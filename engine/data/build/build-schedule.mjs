// @ts-check
/** The Harmonized Tariff Schedule: rates, statistical lines, text, code changes and the headings of chapter 99. */
import { code, date, matching, wholeNumber } from './check-values.mjs';
import { scheduleEdition } from './editions.mjs';
import { readCsv } from './read-csv.mjs';
import { stop } from './stop.mjs';
/** @typedef {import('./write-tsv.mjs').Table} Table */

/** Files are named by their role, and the manifest says which edition each holds: nothing else changes with an edition. */
const schedule = 'us/hts';

/**
 * @param {string} folder
 * @returns {Table[]}
 */
export function buildSchedule(folder) {
  const lines = readCsv(folder, 'us/hts8_mfn.csv', ['hts8', 'general_rate_text', 'unit1', 'unit2']).map(
    (row) => ({
      hts8: code(row, 'hts8', [8]),
      // Verbatim: the notation of the schedule is the notation of the project, so a line can be checked by eye.
      rate: matching(row, 'general_rate_text', /\S/, 'a rate text'),
      unit1: row.value('unit1'),
      unit2: row.value('unit2'),
    }),
  );
  return [
    {
      path: `${schedule}.rates.tsv`,
      columns: ['hts8', 'rate', 'unit1', 'unit2'],
      key: ['hts8'],
      rows: lines,
    },
    statistical(folder, new Map(lines.map((line) => [line.hts8, line]))),
    text(folder),
    codeChanges(folder),
    chapter99(folder),
  ];
}

/**
 * Units are left empty where the statistical line has those of its 8-digit line (19,510 of 19,831).
 * @param {string} folder
 * @param {ReadonlyMap<string, { unit1: string, unit2: string }>} lines
 * @returns {Table}
 */
function statistical(folder, lines) {
  const rows = readCsv(folder, 'us/hts10_lines.csv', ['hts10', 'unit1', 'unit2']).map((row) => {
    const hts10 = code(row, 'hts10', [10]);
    const line =
      lines.get(hts10.slice(0, 8)) ??
      stop(row.file, row.row, `${hts10} has no 8-digit line in hts8_mfn.csv.`);
    const unit1 = row.value('unit1');
    const unit2 = row.value('unit2');
    if (unit1 === line.unit1 && unit2 === line.unit2) return { hts10, unit1: '', unit2: '' };
    return { hts10, unit1: unit1 || '-', unit2: unit2 || '-' };
  });
  return { path: `${schedule}.statistical.tsv`, columns: ['hts10', 'unit1', 'unit2'], key: ['hts10'], rows };
}

/**
 * @param {string} folder
 * @returns {Table}
 */
function text(folder) {
  const seen = new Set(['']);
  const rows = readCsv(folder, 'us/hts_hierarchy.csv', ['seq', 'parent_seq', 'code', 'description']).map(
    (row) => {
      const id = wholeNumber(row, 'seq');
      const parent = row.value('parent_seq');
      // Schedule order puts a parent before its children; a reader can therefore build the tree in one pass.
      if (!seen.has(parent))
        stop(row.file, row.row, `parent_seq "${parent}" does not come before seq "${id}".`);
      seen.add(id);
      return {
        id,
        parent,
        code: row.value('code') === '' ? '' : code(row, 'code', [4, 6, 8, 10]),
        description: matching(row, 'description', /\S/, 'a description'),
      };
    },
  );
  return {
    path: `${schedule}.text.tsv`,
    columns: ['id', 'parent', 'code', 'description'],
    key: ['id'],
    rows,
  };
}

/**
 * @param {string} folder
 * @returns {Table}
 */
function codeChanges(folder) {
  const columns = ['code', 'change', 'revision', 'effective_date', 'description'];
  const rows = readCsv(folder, 'us/hts_code_changes.csv', columns).map((row) => ({
    code: code(row, 'code', [8, 10]),
    change: matching(row, 'change', /^(added|removed)$/, 'added or removed'),
    effective: date(row, 'effective_date'),
    revision: row.value('revision'),
    description: row.value('description'),
  }));
  return {
    path: 'us/code-changes.tsv',
    columns: ['code', 'change', 'effective', 'revision', 'description'],
    key: ['effective', 'code', 'change'],
    rows,
  };
}

/**
 * @param {string} folder
 * @returns {Table}
 */
function chapter99(folder) {
  const file = `us/ch99_headings_${scheduleEdition}.csv`;
  const rows = readCsv(folder, file, ['code', 'description', 'general_rate_text']).map((row) => ({
    heading: code(row, 'code', [8]),
    rate: row.value('general_rate_text'),
    description: matching(row, 'description', /\S/, 'a description'),
  }));
  return { path: 'us/chapter-99.tsv', columns: ['heading', 'rate', 'description'], key: ['heading'], rows };
}
