// @ts-check
/** The presumption of the lists of vehicle parts, number by number where the heading says less than the number. */
import { namesAnotherVehicle, unusedPhrases } from './other-vehicles.mjs';
import { stop } from './stop.mjs';
/** @typedef {import('./merge-periods.mjs').ListRow} ListRow */
/** @typedef {import('./other-vehicles.mjs').PartsList} PartsList */

const note = 'presumed not to be meant: its text names another vehicle';

/**
 * The rows, and under each that is presumed to be a part the numbers whose text names another vehicle.
 * @param {string} id of the list
 * @param {readonly ListRow[]} rows
 * @param {ReadonlyMap<string, string>} texts of the statistical numbers
 * @returns {ListRow[]}
 */
export function presumedParts(id, rows, texts) {
  if (!isPartsList(id)) return [...rows];
  const presumed = rows.filter((row) => row.default === 'yes');
  const listed = [...texts].filter(([number]) => presumed.some(({ code }) => number.startsWith(code)));
  for (const phrase of unusedPhrases(
    id,
    listed.map(([, text]) => text),
  ))
    stop('other-vehicles.mjs', phrase, `no number of ${id} says so.`);
  return rows.flatMap((row) => {
    if (row.default !== 'yes') return [row];
    const within = listed.filter(([number]) => namedBy(rows, number) === row.code);
    const others = within.filter(([, text]) => namesAnotherVehicle(id, text)).map(([number]) => number);
    // A number that no edition at hand has is taken as its heading is: nothing says that it is another vehicle's.
    if (within.length > 0 && others.length === within.length) return [{ ...row, default: 'no', note }];
    return [row, ...others.map((code) => ({ ...row, code, default: 'no', note }))];
  });
}

/**
 * The longest listed code that the number begins with.
 * @param {readonly ListRow[]} rows
 * @param {string} number
 */
function namedBy(rows, number) {
  return rows
    .map(({ code }) => code)
    .filter((code) => number.startsWith(code))
    .reduce((longest, code) => (code.length > longest.length ? code : longest), '');
}

/**
 * @param {string} id
 * @returns {id is PartsList}
 */
function isPartsList(id) {
  return id === 's232-auto-parts' || id === 's232-mhdv-parts';
}
