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

/** What an "other" leaves out, all together. */
const LONGEST_LEFT = 160;
const SAYS_OTHER = /^(other|loại khác)$/i;
const THAN = /** @type {const} */ ({ other: 'Other than', 'loại khác': 'Loại khác, trừ' });

/** @param {string} text @param {number} longest */
function cut(text, longest) {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`;
}

/** @param {string} text */
const shortened = (text) => cut(text.replace(/^[-–\s]+/, '').replace(/:$/, ''), LONGEST);

/** @typedef {{ readonly path: readonly string[], readonly beside: readonly string[] }} Told */

/**
 * "Other" says nothing by itself: with the goods beside it that it leaves out.
 * @param {Told} told
 */
function inFull({ path, beside }) {
  const last = path.at(-1) ?? '';
  const others = beside.filter((text) => !SAYS_OTHER.test(text));
  const than = THAN[/** @type {keyof typeof THAN} */ (last.toLowerCase())];
  if (than === undefined || others.length === 0) return path.join(' > ');
  return [...path.slice(0, -1), `${than}: ${cut(others.join('; '), LONGEST_LEFT)}`].join(' > ');
}

/** @param {Told | undefined} told */
const joined = (told) => told?.path.join(' > ') ?? '';

/**
 * The texts of each code of eight digits, from below its subheading down, with those beside it; a code of ten digits that ends in 00 stands
 * for its line where the line has no row.
 * @param {readonly Row[]} rows
 * @param {string} path
 * @param {string} column
 */
function textsOf(rows, path, column) {
  /** @type {Map<string, readonly string[]>} */
  const paths = new Map([['', []]]);
  /** @type {Map<string, Told>} */
  const texts = new Map();
  /** @type {Map<string, Row[]>} */
  const children = new Map();
  for (const row of rows)
    children.set(row['parent'] ?? '', [...(children.get(row['parent'] ?? '') ?? []), row]);
  for (const row of rows) {
    const { id = '', parent = '', code = '' } = row;
    const above = paths.get(parent) ?? stop(path, id, 'its parent does not come before it.');
    const own = [...above, shortened(row[column] ?? '')];
    // What stands at or above six digits is the same in both.
    paths.set(id, code.length === 4 || code.length === 6 ? [] : own);
    const line = code.length === 8 ? code : code.length === 10 && code.endsWith('00') ? code.slice(0, 8) : '';
    if (line === '' || texts.has(line)) continue;
    const beside = (children.get(parent) ?? []).filter((other) => other !== row);
    texts.set(line, { path: own, beside: beside.map((other) => shortened(other[column] ?? '')) });
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
    const [ofUs, inEnglish, inVietnamese] = [us.get(hts8), english.get(hts8), vietnamese.get(hts8)];
    if (hts8.endsWith('00') || inEnglish === undefined) return [];
    const told = joined(ofUs).toLowerCase() === joined(inEnglish).toLowerCase() ? inFull : joined;
    const [text_us, vn_en, vn_vi] = [ofUs, inEnglish, inVietnamese].map((each) =>
      each === undefined ? '' : told(each),
    );
    return [{ hts8, us: text_us ?? '', vn_en: vn_en ?? '', vn_vi: vn_vi ?? '' }];
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
