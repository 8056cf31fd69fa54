// @ts-check
/** The Section 232 lists: who is listed, when, and on what condition. Rates live in the measures. */
import { code, matching, period } from './check-values.mjs';
import { inclusions2025 } from './inclusions-2025.mjs';
import { describedArticles, missingCodes, renumberings } from './list-corrections.mjs';
import { mergePeriods } from './merge-periods.mjs';
import { motorVehicleHeadings, unsupportedHeadings } from './motor-vehicle-headings.mjs';
import { presumedParts } from './presumed-parts.mjs';
import { readCsv } from './read-csv.mjs';
import { section232Lists } from './section-232-lists.mjs';
import { readStatisticalNumbers } from './statistical-numbers.mjs';
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
  const numbers = readStatisticalNumbers(folder);
  const lists = new Map(section232Lists.map(({ id }) => [id, /** @type {ListRow[]} */ ([])]));
  for (const { id, ...row } of [...transcribed(folder), ...inclusions2025(folder), ...missing()])
    lists.get(id)?.push(...articlesOf(id, row).flatMap(withSuccessors));
  return new Map(
    [...lists].map(([id, rows]) => {
      const written = rows.map((row) => wholeLine(row, numbers.isWholeLine));
      return [id, presumedParts(id, mergePeriods(id, written), numbers.texts)];
    }),
  );
}

/**
 * The transcription, but for the inclusions of August 2025: it cut their ten digits to eight.
 * @param {string} folder
 */
function transcribed(folder) {
  return readCsv(folder, file, columns)
    .filter((row) => !row.value('list').endsWith('Aug-2025 inclusions'))
    .map((row) => {
      const definition = definitionOf(row);
      const hts = code(row, 'hts_prefix', [4, 6, 8, 10]);
      return {
        id: definition.id,
        code: hts,
        ...period(row),
        condition: definition.condition,
        default: definition.default(hts),
        note: noteOf(row, definition.note),
      };
    });
}

function missing() {
  return missingCodes.map(({ list, code: hts, from, until }) => ({
    id: list,
    code: hts,
    from,
    until,
    condition: '',
    default: '',
    note: list.includes('steel') ? 'steel' : 'aluminum',
  }));
}

/**
 * The row, or those of its numbers that answer the words of the note.
 * @param {string} id of the list
 * @param {ListRow} row
 * @returns {ListRow[]}
 */
function articlesOf(id, row) {
  const found = describedArticles.find(({ list, code: hts }) => list === id && hts === row.code);
  return found === undefined ? [row] : found.numbers.map((number) => ({ ...row, code: number }));
}

/**
 * The row, and the numbers that took its number's place while the listing lasted.
 * @param {ListRow} row
 * @returns {ListRow[]}
 */
function withSuccessors(row) {
  return [
    row,
    ...renumberings
      .filter(
        ({ retired, from }) =>
          retired === row.code && row.from < from && (row.until === '' || from <= row.until),
      )
      .flatMap(({ successors, from }) =>
        successors.flatMap((successor) => withSuccessors({ ...row, code: successor, from })),
      ),
  ];
}

/**
 * A number that was the only one of its line names the line: what later divides the line divides its listing too.
 * @param {ListRow} row
 * @param {(number: string, day: string) => boolean} isWholeLine
 */
function wholeLine(row, isWholeLine) {
  return row.code.length === 10 && isWholeLine(row.code, row.from)
    ? { ...row, code: row.code.slice(0, 8) }
    : row;
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
