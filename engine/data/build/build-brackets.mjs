// @ts-check
/**
 * Brackets of price that the schedule's own words state ("Valued over $6.50 but not over $12/pair"), as numbers by
 * code: the engine reads no prose. Derived from a table of this folder:
 *
 *   node engine/data/build/build-brackets.mjs     writes us/value-brackets.tsv from the committed text
 *
 * A row without a unit is a text that is not read: it names no unit, or joins its price to other words.
 */
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { committedRows, dataRoot } from './files.mjs';
import { stop } from './stop.mjs';
import { writeManifest } from './write-manifest.mjs';
import { writeTsv } from './write-tsv.mjs';
/** @typedef {import('./write-tsv.mjs').Table} Table */
/** @typedef {import('./write-tsv.mjs').Row} Row */
/** @typedef {{ group: string, text: string }} Clause */

const TEXT = 'us/hts.text.tsv';

const AMOUNT = String.raw`(\$?)(\d[\d,]*(?:\.\d+)?)\s*(¢|cents?)?`;
const UNITS = new Map([
  ['each', 'No.'],
  ['unit', 'No.'],
  ['piece', 'No.'],
  ['pair', 'prs.'],
  ['kg', 'kg'],
  ['dozen', 'doz.'],
  ['dozen pieces', 'doz.'],
  ['dozen pieces or parts', 'doz.'],
  ['gross', 'gross'],
  ['liter', 'liters'],
  ['proof liter', 'pf.liters'],
  ['meter', 'm'],
  ['square meter', 'm2'],
]);
const UNIT = String.raw`(?:\s*(?:\/|per )?\s*(each|unit|piece|pair|kg|dozen pieces or parts|dozen pieces|dozen|gross|proof liter|liter|square meter|meter))?`;

/** Amounts in their order, with what each is a bound of. */
const FORMS = /** @type {const} */ ([
  [`over ${AMOUNT}${UNIT},? but not over ${AMOUNT}${UNIT}`, ['above', 'at_most']],
  [`${AMOUNT}${UNIT} or (?:over|more),? but (?:less than|under) ${AMOUNT}${UNIT}`, ['at_least', 'below']],
  [
    `${AMOUNT}${UNIT} or (?:over|more),? but not (?:over|more than) ${AMOUNT}${UNIT}`,
    ['at_least', 'at_most'],
  ],
  [`not over ${AMOUNT}${UNIT}`, ['at_most']],
  [`(?:under|less than) ${AMOUNT}${UNIT}`, ['below']],
  [`over ${AMOUNT}${UNIT}`, ['above']],
  [`${AMOUNT}${UNIT} or (?:over|more)${UNIT}`, ['at_least']],
]);
/** A textile category, or a further condition that the price does not depend on, may follow. */
const ENDING = String.raw`\s*(?:\(\d+\))?(?:, (?:not over [\d.]+ cm in overall length|incorporating .*))?\s*:?$`;
/** What may stand before: goods among which nothing is left to choose, and whose own value it is. */
const BEFORE = /^(?!.*\b(?:or(?! more\b| silk waste\b)|other than|excluding|movement)\b).*$/;
/** "Each valued 23¢ or over": the unit stands before. */
const EACH = /^(?:Other, )?each $/i;

/**
 * Dollars as plain decimal text.
 * @param {string | undefined} dollar
 * @param {string} figure
 * @param {string | undefined} cent
 */
function dollars(dollar, figure, cent) {
  if ((dollar === '$') === (cent !== undefined)) return null;
  return dollar === '$' ? figure.replaceAll(',', '') : String(Number((Number(figure) / 100).toFixed(6)));
}

/**
 * Null: the text is not read.
 * @param {string} text
 * @returns {Record<string, string> | null}
 */
export function readBracket(text) {
  const at = text.search(/valued /i);
  const before = text.slice(0, Math.max(0, at));
  if (at < 0 || !BEFORE.test(before) || /valued /i.test(text.slice(at + 7))) return null;
  const own = text.slice(at + 'valued '.length);
  const price = EACH.test(before) ? own.replace(/(¢)/g, '$1 each') : own;
  for (const [form, bounds] of FORMS) {
    const match = new RegExp(`^${form}${ENDING}`).exec(price);
    if (match === null) continue;
    const parts = match.slice(1);
    const units = [
      ...new Set(parts.flatMap((part) => (part !== undefined && UNITS.has(part) ? [part] : []))),
    ];
    const unit = units.length === 1 ? UNITS.get(units[0] ?? '') : undefined;
    if (unit === undefined) return null;
    /** @type {Record<string, string>} */
    const found = { unit };
    for (const [place, bound] of bounds.entries()) {
      const [dollar, figure = '', cent] = parts.slice(place * 4, place * 4 + 3);
      const amount = dollars(dollar, figure, cent);
      if (amount === null) return null;
      found[bound] = amount;
    }
    return found;
  }
  return null;
}

/**
 * @param {(path: string) => readonly Row[]} rowsAt
 * @returns {Table}
 */
function buildBrackets(rowsAt) {
  /** @type {Map<string, readonly Clause[]>} */
  const clauses = new Map([['', []]]);
  /** @type {Map<string, string>} The code of the nearest row above that has eight digits. */
  const lineOf = new Map();
  /** @type {Record<string, string>[]} */
  const rows = [];
  for (const { id = '', parent = '', code = '', description = '' } of rowsAt(TEXT)) {
    const above = clauses.get(parent) ?? stop(TEXT, id, 'its parent does not come before it.');
    const states = /\bvalued\b[^,;]*\d/i.test(description);
    const own = states ? [{ group: parent, text: description }] : [];
    const line = code.length === 8 ? code : (lineOf.get(parent) ?? '');
    lineOf.set(id, line);
    // Text above a line belongs to the line; text below it belongs to its numbers.
    clauses.set(id, code.length === 8 ? [] : [...above, ...own]);
    if (code.length !== 8 && code.length !== 10) continue;
    // A line that is its only number stands under the number's code alone.
    const named = line === '' ? code.slice(0, 8) : code;
    for (const { group, text } of [...above, ...own]) {
      const blank = { above: '', at_least: '', below: '', at_most: '', unit: '' };
      rows.push({ code: named, group, ...blank, ...readBracket(text), text: text.replace(/:$/, '') });
    }
  }
  return {
    path: 'us/value-brackets.tsv',
    columns: ['code', 'group', 'above', 'at_least', 'below', 'at_most', 'unit', 'text'],
    key: ['code', 'group'],
    rows,
  };
}

/**
 * @param {readonly Table[]} tables
 * @returns {Table}
 */
export function bracketsOf(tables) {
  return buildBrackets(
    (path) =>
      tables.find((table) => table.path === path)?.rows ??
      stop(path, 'the build', 'has not made this table.'),
  );
}

export function bracketsOfCommittedTables() {
  return buildBrackets(committedRows);
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  writeTsv(dataRoot, bracketsOfCommittedTables());
  writeManifest(false);
}
