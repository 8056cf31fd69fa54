// @ts-check
/** The Section 232 lists: who is listed, when, and on what condition. Rates live in the measures. */
import { code, matching, period } from './check-values.mjs';
import { mergePeriods } from './merge-periods.mjs';
import { motorVehicleHeadings, unsupportedHeadings } from './motor-vehicle-headings.mjs';
import { readCsv } from './read-csv.mjs';
import { section232Lists } from './section-232-lists.mjs';
import { stop } from './stop.mjs';
/** @typedef {import('./read-csv.mjs').InputRow} InputRow */
/** @typedef {import('./merge-periods.mjs').ListRow} ListRow */

const file = 'lists/s232.csv';
const columns = ['program', 'list', 'hts_prefix', 'value_basis', 'valid_from', 'valid_to', 'ex_flag', 'note'];

/**
 * @param {string} folder
 * @returns {Map<string, ListRow[]>} list id to its rows
 */
export function buildSection232(folder) {
  checkMotorVehicleHeadings(folder);
  const lists = new Map(section232Lists.map(({ id }) => [id, /** @type {ListRow[]} */ ([])]));
  for (const row of readCsv(folder, file, columns)) {
    const definition = definitionOf(row);
    const hts = code(row, 'hts_prefix', [4, 6, 8, 10]);
    lists.get(definition.id)?.push({
      code: hts,
      ...period(row),
      condition: definition.condition,
      default: definition.default(hts),
      note: noteOf(row, definition.note),
    });
  }
  return new Map([...lists].map(([id, rows]) => [id, mergePeriods(id, rows)]));
}

/** @param {InputRow} row */
function definitionOf(row) {
  const [program, subdivision] = [row.value('program'), row.value('list')];
  const found = section232Lists.filter(
    (list) => list.program === program && list.subdivision.test(subdivision),
  );
  const [definition] = found;
  if (definition === undefined || found.length > 1) {
    return stop(
      row.file,
      row.row,
      `"${program}", "${subdivision}" belongs to ${found.length} lists; name one in section-232-lists.mjs.`,
    );
  }
  return definition;
}

/**
 * @param {InputRow} row
 * @param {string} note
 */
function noteOf(row, note) {
  if (note === 'metal') {
    // One row of April 2026 (8708.29.21) names no metal; a blank says that it is not known, not that there is none.
    const metals = /^metal: ([a-z|]+);/.exec(row.value('note'))?.[1] ?? '';
    if (!/^(aluminum|steel|copper|\||)*$/.test(metals))
      stop(row.file, row.row, `"${metals}" is not a list of metals.`);
    return metals;
  }
  if (note === 'price') {
    const price = matching(
      row,
      'value_basis',
      /^minimum import price \d+(\.\d+)? usd_per_\w+$/,
      'a minimum import price',
    );
    return price.replace('minimum import price ', '');
  }
  // Bare 8471 stands among the automobile parts for the computers of vehicles alone.
  if (row.value('hts_prefix') === '8471') return `${note}; of 8471 vehicle computers alone`;
  return note;
}

/** @param {string} folder */
function checkMotorVehicleHeadings(folder) {
  const lines = readCsv(folder, 'us/hts8_mfn.csv', ['hts8', 'description_path']).map((row) => ({
    code: row.value('hts8'),
    path: row.value('description_path'),
  }));
  for (const [prefix, text] of unsupportedHeadings(lines))
    stop('motor-vehicle-headings.mjs', prefix, `no line says "${text}".`);
  const listed = readCsv(folder, file, columns).filter((row) =>
    /^(auto|mhdv)_parts$/.test(row.value('program')),
  );
  for (const [prefix] of motorVehicleHeadings) {
    if (!listed.some((row) => row.value('hts_prefix').startsWith(prefix)))
      stop('motor-vehicle-headings.mjs', prefix, 'no listed code begins so.');
  }
}
