// @ts-check
/** The derivative articles that Commerce included on 2025-08-18, from the notice itself, at the digits it names. */
import { code, date, period } from './check-values.mjs';
import { renumberings } from './list-corrections.mjs';
import { readCsv } from './read-csv.mjs';
import { stop } from './stop.mjs';
/** @typedef {import('./merge-periods.mjs').ListRow} ListRow */

const file = 'lists/s232_derivatives_90fr40326.csv';
/** The last day of the metal lists of 2018 (Proclamation 11021). */
const lastDay = '2026-04-05';

const lists = new Map([
  ['note 16(m)', 's232-steel-derivatives-73'],
  ['note 16(n)', 's232-steel-derivatives-other'],
  ['note 19(j)', 's232-aluminum-derivatives-76'],
  ['note 19(k)', 's232-aluminum-derivatives-other'],
]);

/**
 * @param {string} folder
 * @returns {(ListRow & { id: string })[]}
 */
export function inclusions2025(folder) {
  return readCsv(folder, file, ['metal', 'hts', 'note', 'valid_from', 'valid_to']).map((row) => {
    const id =
      lists.get(row.value('note')) ?? stop(file, row.row, `"${row.value('note')}" is no known note.`);
    const hts = code(row, 'hts', [8, 10]);
    // The schedule has the number no more, but the trade of 2024 does: it stays listed as what took its place is.
    const isRenumbered = renumberings.some(({ retired }) => retired === hts);
    return {
      id,
      code: hts,
      from: date(row, 'valid_from'),
      until: isRenumbered ? lastDay : period(row).until || lastDay,
      condition: '',
      default: '',
      note: row.value('metal'),
    };
  });
}
