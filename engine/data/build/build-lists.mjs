// @ts-check
/** The product lists that the law names: annexes, exemptions, safeguards, Section 232. */
import { code, matching, period } from './check-values.mjs';
import { buildSection232 } from './build-section-232.mjs';
import { mergePeriods } from './merge-periods.mjs';
import { readCsv } from './read-csv.mjs';
import { stop } from './stop.mjs';
/** @typedef {import('./read-csv.mjs').InputRow} InputRow */
/** @typedef {import('./merge-periods.mjs').ListRow} ListRow */
/** @typedef {import('./write-tsv.mjs').Table} Table */

/**
 * Which list a row belongs to; none: it is no product list. `partly: 'measure'` where the measure, not the list, asks
 * which articles of a line are meant.
 * @typedef {{ id: string, condition: string, note: string, partly?: 'measure' } | undefined} Membership
 */

const columns = ['code', 'from', 'until', 'condition', 'default', 'note'];

/**
 * @param {string} folder
 * @returns {Table[]}
 */
export function buildLists(folder) {
  const lists = new Map([
    ...gather(
      folder,
      'lists/annex2_exempt.csv',
      'hts',
      ['heading', 'ex_flag', 'ex_scope', 'revision'],
      annexII,
    ),
    ...gather(folder, 'lists/annex3_ptaap.csv', 'hts8', ['category', 'scope_condition', 'ex_flag'], annexIII),
    ...gather(folder, 'lists/s122_exempt.csv', 'hts', ['heading', 'ex_flag', 'ex_scope'], section122),
    ...gather(
      folder,
      'lists/s301_other.csv',
      'hts',
      ['program', 'note_subdivision', 'ex_flag', 'scope'],
      section301And201,
    ),
    ...buildSection232(folder),
  ]);
  return [...lists].map(([id, rows]) => ({ path: `lists/${id}.tsv`, columns, key: ['code', 'from'], rows }));
}

/**
 * @param {string} folder
 * @param {string} file
 * @param {string} codeColumn
 * @param {readonly string[]} needed
 * @param {(row: InputRow) => Membership} membership
 */
function gather(folder, file, codeColumn, needed, membership) {
  const lists = /** @type {Map<string, ListRow[]>} */ (new Map());
  for (const row of readCsv(folder, file, [codeColumn, 'valid_from', 'valid_to', ...needed])) {
    const member = membership(row);
    if (member === undefined) continue;
    // "Part of the line" without a fact that decides which part would silently cover the whole line.
    if (row.value('ex_flag') === '1' && member.condition === '' && member.partly !== 'measure')
      stop(file, row.row, 'ex_flag is 1 but no condition is known.');
    const entry = {
      code: code(row, codeColumn, [4, 6, 8, 10]),
      ...period(row),
      condition: member.condition,
      // A modelling choice: an article of the three safeguard lines is a quartz surface product unless denied.
      default: member.id === 's201-quartz' ? 'yes' : '',
      note: member.note,
    };
    lists.set(member.id, [...(lists.get(member.id) ?? []), entry]);
  }
  return new Map([...lists].map(([id, rows]) => [id, mergePeriods(id, rows)]));
}

/** @param {InputRow} row */
function annexII(row) {
  switch (row.value('heading')) {
    case '9903.01.32':
      return { id: 'annex-ii', condition: '', note: row.value('revision') };
    case '9903.02.78':
      return { id: 'annex-ii-articles', condition: 'describedArticle', note: row.value('ex_scope') };
  }
  return unknown(row, 'heading');
}

/** @param {InputRow} row */
function annexIII(row) {
  const conditions = new Map([
    ['', row.value('ex_flag') === '1' ? 'describedArticle' : ''],
    ['pharmaceutical use', 'pharmaceuticalUse'],
    ['civil aircraft use (GN6)', 'civilAircraft'],
  ]);
  const condition = conditions.get(row.value('scope_condition')) ?? unknown(row, 'scope_condition');
  return { id: 'annex-iii', condition, note: matching(row, 'category', /\S/, 'a category') };
}

/** @param {InputRow} row */
function section122(row) {
  switch (row.value('heading')) {
    case '9903.03.03':
      return { id: 's122-exempt', condition: '', note: '' };
    case '9903.03.04':
      return { id: 's122-articles', condition: 'describedArticle', note: row.value('ex_scope') };
    case '9903.03.05':
      return { id: 's122-civil-aircraft', condition: 'civilAircraft', note: '' };
  }
  return unknown(row, 'heading');
}

/**
 * @param {InputRow} row
 * @returns {Membership}
 */
function section301And201(row) {
  // Rows for "all" products (the duty itself, transit, donations, Section 232 goods) are measures, not lists.
  if (row.value('hts') === 'all') return undefined;
  switch (`${row.value('program')} ${row.value('note_subdivision')}`) {
    case 's301_forced_labor 52(b)':
      return { id: 's301fl-exempt', condition: '', note: '' };
    case 's301_forced_labor 52(c)':
      return { id: 's301fl-articles', condition: 'describedArticle', note: row.value('scope') };
    case 's301_forced_labor 52(d)':
      return { id: 's301fl-civil-aircraft', condition: 'civilAircraft', note: '' };
    case 's301_forced_labor 52(e)':
      return { id: 's301fl-pharmaceutical', condition: 'pharmaceuticalUse', note: '' };
    case 's201_quartz 41(a)':
      return { id: 's201-quartz', condition: 'quartzSurfaceProduct', note: '' };
    case 's201_solar 18':
      return {
        id: 's201-solar',
        condition: '',
        note: 'cells over the 12.5 GW quota; modules other than bifacial',
        partly: 'measure',
      };
  }
  return unknown(row, 'note_subdivision');
}

/**
 * @param {InputRow} row
 * @param {string} column
 * @returns {never}
 */
function unknown(row, column) {
  return stop(row.file, row.row, `${column} "${row.value(column)}" belongs to no known list.`);
}
