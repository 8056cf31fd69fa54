// @ts-check
/**
 * Membership of a code in a list, from rows that repeat it once for each rate.
 * Periods that touch (until + 1 day = from) or overlap become one: the list says who is in, measures say the rate.
 */
import { stop } from './stop.mjs';

/** @typedef {{ code: string, from: string, until: string, condition: string, default: string, note: string }} ListRow */

/**
 * @param {string} list name for messages
 * @param {readonly ListRow[]} rows
 * @returns {ListRow[]}
 */
export function mergePeriods(list, rows) {
  const merged = /** @type {ListRow[]} */ ([]);
  const sorted = rows.toSorted(
    (a, b) => order(a.code, b.code) || order(a.from, b.from) || order(a.until, b.until),
  );
  for (const row of sorted) {
    const last = merged.at(-1);
    if (last === undefined || last.code !== row.code || !meets(last, row)) {
      merged.push(row);
      continue;
    }
    // The same code on the same days with another condition or metal has no single answer; the sources must settle it.
    if (last.condition !== row.condition || last.default !== row.default || last.note !== row.note) {
      stop(
        list,
        row.code,
        `periods from ${last.from} and ${row.from} meet but differ ("${last.note}", "${row.note}").`,
      );
    }
    merged[merged.length - 1] = { ...last, until: later(last.until, row.until) };
  }
  return merged;
}

/** @param {string} day */
export function dayAfter(day) {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/**
 * @param {ListRow} earlier
 * @param {ListRow} row
 */
function meets(earlier, row) {
  return earlier.until === '' || row.from <= dayAfter(earlier.until);
}

/**
 * @param {string} a
 * @param {string} b
 */
function later(a, b) {
  if (a === '' || b === '') return '';
  return a > b ? a : b;
}

/**
 * @param {string} a
 * @param {string} b
 */
function order(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
