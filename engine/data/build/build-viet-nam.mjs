// @ts-check
/** Viet Nam's tariff: preferential (MFN) and ordinary rates, and its nomenclature in two languages. */
import { code, matching, wholeNumber } from './check-values.mjs';
import { readCsv } from './read-csv.mjs';
import { stop } from './stop.mjs';
/** @typedef {import('./write-tsv.mjs').Table} Table */

/**
 * @param {string} folder
 * @returns {Table[]}
 */
export function buildVietNam(folder) {
  return [...rates(folder), nomenclature(folder)];
}

/**
 * Chapter 98 prints one code several times (12,000 rows, 11,871 codes), each time the same. Every row is kept:
 * `occurrence` counts them in the order of the source, and a reader that wants one row a code takes the first.
 * A second row with another rate has no right answer, so it stops the build.
 * @param {string} folder
 * @returns {Table[]}
 */
function rates(folder) {
  const columns = [
    'hs8',
    'description_vi',
    'description_en',
    'mfn_rate_text',
    'mfn_percent',
    'ordinary_rate_text',
  ];
  const first = /** @type {Map<string, string>} */ (new Map());
  const counts = /** @type {Map<string, number>} */ (new Map());
  const rows = readCsv(folder, 'vn/vn_mfn_hs8.csv', columns).map((row) => {
    const hs8 = code(row, 'hs8', [8]);
    const rate = {
      rate_text: matching(row, 'mfn_rate_text', /\S/, 'a rate text'),
      // Blank: the rate is not a plain percentage (tariff quota "NHN", guidance of chapter 98).
      percent: matching(row, 'mfn_percent', /^(\d+(\.\d+)?)?$/, 'a percentage or blank'),
      ordinary_text: row.value('ordinary_rate_text'),
    };
    const print = Object.values(rate).join('|');
    if ((first.get(hs8) ?? print) !== print)
      stop(row.file, row.row, `${hs8} has two rates, "${first.get(hs8)}" and "${print}".`);
    first.set(hs8, print);
    counts.set(hs8, (counts.get(hs8) ?? 0) + 1);
    return {
      hs8,
      occurrence: String(counts.get(hs8)),
      ...rate,
      description_vi: row.value('description_vi'),
      description_en: row.value('description_en'),
    };
  });
  const tariff = 'vn/mfn';
  const key = ['hs8', 'occurrence'];
  return [
    { path: `${tariff}.tsv`, columns: [...key, 'rate_text', 'percent', 'ordinary_text'], key, rows },
    { path: `${tariff}.text.tsv`, columns: [...key, 'description_vi', 'description_en'], key, rows },
  ];
}

/**
 * The source gives levels, not parents: the parent is the nearest earlier row of a lower level.
 * @param {string} folder
 * @returns {Table}
 */
function nomenclature(folder) {
  const open = /** @type {{ id: string, level: number }[]} */ ([]);
  const columns = ['seq', 'code', 'level', 'description_vi', 'description_en'];
  const rows = readCsv(folder, 'vn/vn_hs_hierarchy_bilingual.csv', columns).map((row) => {
    const id = wholeNumber(row, 'seq');
    const level = wholeNumber(row, 'level');
    while (open.length > 0 && (open.at(-1)?.level ?? -1) >= Number(level)) open.pop();
    const parent = open.at(-1)?.id ?? '';
    open.push({ id, level: Number(level) });
    return {
      id,
      parent,
      // Four codes of chapter 98 have seven digits in the source; they are kept as printed.
      code: row.value('code') === '' ? '' : code(row, 'code', [4, 6, 7, 8]),
      level,
      description_vi: row.value('description_vi'),
      description_en: row.value('description_en'),
    };
  });
  return {
    path: 'vn/nomenclature.tsv',
    columns: ['id', 'parent', 'code', 'level', 'description_vi', 'description_en'],
    key: ['id'],
    rows,
  };
}
