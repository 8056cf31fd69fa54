// @ts-check
/**
 * Lines that come with a code and a day, as DuckDB has them: the class of each is looked up where the law was resolved
 * before, code by code and span by span.
 */

/** Nine spans a code, as `peers/duckdb.mjs` gives them: days since 2025-01-01, both ends included. */
export const SPANS = Array.from({ length: 9 }, (_, span) => ({
  since: (span - 4) * 100 + 290,
  until: (span - 4) * 100 + 389,
}));
const DAY = 298; // 2025-10-26

/** @param {{ table: { readonly codes: readonly string[] } }} ready */
export function linesOf({ table }) {
  return {
    codes: Float64Array.from(table.codes, Number),
    days: new Int32Array(table.codes.length).fill(DAY),
  };
}

/**
 * An open table of codes, a quarter full, and the class of each in each span.
 * @param {{ table: { readonly codes: readonly string[] }, compiled: { readonly classOf: ArrayLike<number> } }} ready
 */
export function resolvedBefore({ table, compiled }) {
  const size = 32_768;
  const keys = new Float64Array(size).fill(-1);
  const classes = new Int32Array(size * SPANS.length);
  for (const [line, text] of table.codes.entries()) {
    const code = Number(text);
    let at = slotOf(code, size);
    while (keys[at] !== -1 && keys[at] !== code) at = (at + 1) % size;
    if (keys[at] === code) continue;
    keys[at] = code;
    classes.fill(/** @type {number} */ (compiled.classOf[line]), at * SPANS.length, (at + 1) * SPANS.length);
  }
  return { keys, classes };
}

/** The low 32 bits of a code, spread; JavaScript takes them off a whole number of any size. */
const slotOf = (/** @type {number} */ code, /** @type {number} */ size) =>
  Math.imul(code | 0, SPREAD) >>> (32 - Math.log2(size));
const SPREAD = 0x9e3779b1;

/**
 * Lines with the same code and day that follow one another are looked up once: as in every table of trade, lines of a code are neighbors, for both.
 * @param {{ codes: Float64Array, days: Int32Array }} lines
 * @param {{ keys: Float64Array, classes: Int32Array }} law
 * @param {number} leftOut the class of a line whose code or day nobody resolved
 * @param {Int32Array} into
 */
export function classesOf({ codes, days }, { keys, classes }, leftOut, into) {
  const mask = keys.length - 1;
  for (let line = 0; line < codes.length;) {
    const code = /** @type {number} */ (codes[line]);
    const day = /** @type {number} */ (days[line]);
    let end = line + 1;
    while (end < codes.length && codes[end] === code && days[end] === day) end += 1;
    let at = slotOf(code, keys.length);
    while (keys[at] !== code && keys[at] !== -1) at = (at + 1) & mask;
    const span = SPANS.findIndex(({ since, until }) => day >= since && day <= until);
    const isResolved = keys[at] === code && span >= 0;
    into.fill(isResolved ? /** @type {number} */ (classes[at * SPANS.length + span]) : leftOut, line, end);
    line = end;
  }
  return into;
}
