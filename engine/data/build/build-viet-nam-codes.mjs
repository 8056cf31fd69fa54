// @ts-check
/**
 * Eight-digit codes that Viet Nam and the United States both have and that do not end in 00: below six digits each
 * numbers for itself, so the same digits often name other goods. Derived from tables of this folder:
 *
 *   node engine/data/build/build-viet-nam-codes.mjs     writes us/viet-nam-codes.tsv from the committed texts
 */
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { committedRows, dataRoot } from './files.mjs';
import { stop } from './stop.mjs';
import { writeManifest } from './write-manifest.mjs';
import { writeTsv } from './write-tsv.mjs';
/** @typedef {import('./write-tsv.mjs').Table} Table */
/** @typedef {import('./write-tsv.mjs').Row} Row */

const RATES = 'us/hts.rates.tsv';
const US = 'us/hts.text.tsv';
const VIET_NAM = 'vn/nomenclature.tsv';
/** Longer texts are cut: they are there to be told apart, not to classify by. */
const LONGEST = 90;

/** @param {string} text */
function shortened(text) {
  const plain = text.replace(/^[-–\s]+/, '').replace(/:$/, '');
  return plain.length <= LONGEST ? plain : `${plain.slice(0, LONGEST - 1).trimEnd()}…`;
}

/**
 * The texts of each code of eight digits, from below its subheading down; a code of ten digits that ends in 00 stands
 * for its line where the line has no row.
 * @param {readonly Row[]} rows
 * @param {string} path
 * @param {string} column
 */
function textsOf(rows, path, column) {
  /** @type {Map<string, readonly string[]>} */
  const paths = new Map([['', []]]);
  /** @type {Map<string, string>} */
  const texts = new Map();
  for (const row of rows) {
    const { id = '', parent = '', code = '' } = row;
    const above = paths.get(parent) ?? stop(path, id, 'its parent does not come before it.');
    const own = [...above, shortened(row[column] ?? '')];
    // What stands at or above six digits is the same in both.
    paths.set(id, code.length === 4 || code.length === 6 ? [] : own);
    const line = code.length === 8 ? code : code.length === 10 && code.endsWith('00') ? code.slice(0, 8) : '';
    if (line !== '' && !texts.has(line)) texts.set(line, own.join(' > '));
  }
  return texts;
}

/**
 * @param {(path: string) => readonly Row[]} rowsAt
 * @returns {Table}
 */
function buildCodes(rowsAt) {
  const us = textsOf(rowsAt(US), US, 'description');
  const english = textsOf(rowsAt(VIET_NAM), VIET_NAM, 'description_en');
  const vietnamese = textsOf(rowsAt(VIET_NAM), VIET_NAM, 'description_vi');
  const rows = rowsAt(RATES).flatMap(({ hts8 = '' }) => {
    const text_en = english.get(hts8);
    if (hts8.endsWith('00') || text_en === undefined) return [];
    return [{ hts8, us: us.get(hts8) ?? '', vn_en: text_en, vn_vi: vietnamese.get(hts8) ?? '' }];
  });
  return { path: 'us/viet-nam-codes.tsv', columns: ['hts8', 'us', 'vn_en', 'vn_vi'], key: ['hts8'], rows };
}

/**
 * @param {readonly Table[]} tables
 * @returns {Table}
 */
export function vietNamCodesOf(tables) {
  return buildCodes(
    (path) =>
      tables.find((table) => table.path === path)?.rows ??
      stop(path, 'the build', 'has not made this table.'),
  );
}

export function vietNamCodesOfCommittedTables() {
  return buildCodes(committedRows);
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  writeTsv(dataRoot, vietNamCodesOfCommittedTables());
  writeManifest(false);
}
