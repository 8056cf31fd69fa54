// @ts-check
/**
 * How often the finder leads to the right code, on pairs of words and codes from outside:
 *
 *   node tests/bench/finder.mjs PAIRS.tsv                          columns `query`, `lang`, `hts6` (several divided by bars)
 *   node tests/bench/finder.mjs PAIRS.tsv --against OTHER_CHECKOUT  and the time of a query beside that of its last bundle
 *   node tests/bench/finder.mjs PAIRS.tsv --misses                 and the pairs whose heading was not found
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { buildEngine } from './built-engine.mjs';

const FIRST = 5;
const ROUNDS = 5;
const here = fileURLToPath(new URL('../..', import.meta.url));

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { against: { type: 'string' }, misses: { type: 'boolean', default: false } },
});
const [path] = positionals;
if (path === undefined) throw new Error('Say which file has the pairs.');

/** @typedef {{ query: string, language: string, codes: readonly string[] }} Pair */
/** @typedef {(text: string, most: number) => { hits: readonly { code: string }[] }} Search */

/** @param {string} text @returns {readonly Pair[]} */
function readPairs(text) {
  const [head = '', ...rows] = text.trim().split('\n');
  const columns = head.split('\t');
  const cells = rows.map((row) => row.split('\t'));
  const at = (/** @type {readonly string[]} */ row, /** @type {string} */ name) =>
    row[columns.indexOf(name)] ?? '';
  return cells.map((row) => ({
    query: at(row, 'query'),
    language: at(row, 'lang'),
    codes: at(row, 'hts6').split('|'),
  }));
}

/** @param {string} root @returns {Promise<Search>} */
async function searchOf(root) {
  const engine = await import(pathToFileURL(`${root}/dist/bench/engine.mjs`).href);
  const text = (/** @type {string} */ name) => readFileSync(`${root}/engine/data/${name}`, 'utf8');
  const value = (/** @type {any} */ result) => {
    if (!result.ok) throw new Error(JSON.stringify(result.failure));
    return result.value;
  };
  const flows = value(engine.decodeFlows('us-imports-vn-2024', text('flows/us-imports-vn-2024.tsv')));
  const tree = value(engine.decodeProductTree(text('us/finder.tsv')));
  const names = value(engine.decodeTradeNames(text('us/trade-names.tsv')));
  /** @type {Map<string, number>} */
  const trade = new Map();
  for (const [row, code] of flows.codes.entries())
    for (const key of [code, code.slice(0, 8)])
      trade.set(key, (trade.get(key) ?? 0) + flows.customsValue[row]);
  const codes = tree.flatMap((/** @type {any} */ { code }) =>
    code !== null && code.length >= 8 ? [code] : [],
  );
  const tradeOf = (/** @type {string} */ code) => trade.get(code) ?? 0;
  const finder = engine.makeFinder({ tree, names, codes, tradeOf });
  return (query, most) => engine.find(finder, query, most);
}

/** @param {Search} search @param {Pair} pair @param {number} digits */
function isFound(search, { query, codes }, digits) {
  const wanted = codes.map((code) => code.slice(0, digits));
  return search(query, FIRST).hits.some(({ code }) => wanted.some((each) => code.startsWith(each)));
}

/** Milliseconds for all pairs. @param {Search} search @param {readonly Pair[]} pairs */
function time(search, pairs) {
  const from = performance.now();
  for (const { query } of pairs) search(query, 20);
  return performance.now() - from;
}

const percent = (/** @type {number} */ part, /** @type {number} */ whole) =>
  `${((100 * part) / whole).toFixed(1).padStart(5)}% (${part} of ${whole})`;

await buildEngine();
const pairs = readPairs(readFileSync(path, 'utf8'));
const search = await searchOf(here);
const languages = [...new Set(pairs.map(({ language }) => language))];
for (const kept of [languages, ...languages.map((each) => [each])]) {
  const own = pairs.filter(({ language }) => kept.includes(language));
  const subheadings = own.filter(({ codes }) => codes.every((code) => code.length >= 6));
  const heading = own.filter((pair) => isFound(search, pair, 4)).length;
  const subheading = subheadings.filter((pair) => isFound(search, pair, 6)).length;
  const name = kept.length > 1 ? 'all' : kept.join();
  console.log(
    name.padEnd(9),
    `heading ${percent(heading, own.length)}  subheading ${percent(subheading, subheadings.length)}`,
  );
}
console.log(`nothing found: ${pairs.filter(({ query }) => search(query, 1).hits.length === 0).length}`);
if (values.misses)
  for (const pair of pairs.filter((each) => !isFound(search, each, 4)))
    console.log(
      [
        pair.query,
        pair.codes.join('|'),
        search(pair.query, FIRST)
          .hits.map(({ code }) => code)
          .join(' '),
      ].join('\t'),
    );
if (values.against !== undefined) {
  const other = await searchOf(values.against);
  const ratios = Array.from({ length: ROUNDS }, () => time(search, pairs) / time(other, pairs)).sort(
    (a, b) => a - b,
  );
  console.log(
    `time: ${(ratios[ROUNDS >> 1] ?? 0).toFixed(2)} of the other's, ${(time(search, pairs) / pairs.length).toFixed(1)} ms a query`,
  );
}
