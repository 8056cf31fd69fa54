// @ts-check
/** What a code, a date or an amount of the inputs must look like; anything else stops the build. */
import { stop } from './stop.mjs';
/** @typedef {import('./read-csv.mjs').InputRow} InputRow */

/**
 * A code without dots, of one of the given lengths.
 * @param {InputRow} row
 * @param {string} column
 * @param {readonly number[]} lengths
 */
export function code(row, column, lengths) {
  const digits = row.value(column).replaceAll('.', '');
  if (!/^\d+$/.test(digits) || !lengths.includes(digits.length)) {
    stop(
      row.file,
      row.row,
      `${column} "${row.value(column)}" is not a code of ${lengths.join(', ')} digits.`,
    );
  }
  return digits;
}

/**
 * @param {InputRow} row
 * @param {string} column
 * @param {{ blank?: boolean }} [allow]
 */
export function date(row, column, { blank = false } = {}) {
  const text = row.value(column);
  if (text === '' && blank) return '';
  // A date that the calendar lacks (2026-02-30) parses to another day, so it must print back unchanged.
  const day = new Date(`${text}T00:00:00Z`);
  if (
    !/^\d{4}-\d{2}-\d{2}$/.test(text) ||
    Number.isNaN(day.valueOf()) ||
    day.toISOString().slice(0, 10) !== text
  ) {
    stop(row.file, row.row, `${column} "${text}" is not a calendar date (YYYY-MM-DD).`);
  }
  return text;
}

/**
 * `from` and `until`, both days included; a blank `until` is open.
 * @param {InputRow} row
 */
export function period(row) {
  const from = date(row, 'valid_from');
  const until = date(row, 'valid_to', { blank: true });
  if (until !== '' && until < from)
    stop(row.file, row.row, `valid_to "${until}" is before valid_from "${from}".`);
  return { from, until };
}

/**
 * A whole number in plain digits; the sources sometimes write 98260 as "98260.0".
 * @param {InputRow} row
 * @param {string} column
 */
export function wholeNumber(row, column) {
  const text = row.value(column).replace(/\.0+$/, '');
  if (!/^(0|[1-9]\d*)$/.test(text))
    stop(row.file, row.row, `${column} "${row.value(column)}" is not a whole number.`);
  return text;
}

/**
 * @param {InputRow} row
 * @param {string} column
 * @param {RegExp} form
 * @param {string} expected what the value should have been, in words
 */
export function matching(row, column, form, expected) {
  const text = row.value(column);
  if (!form.test(text)) stop(row.file, row.row, `${column} "${text}" is not ${expected}.`);
  return text;
}
