// @ts-check
/**
 * engine/assumptions.json holds every assumption once: what is assumed, on what ground, where the code makes it, in
 * both languages. What others read of it is written here and never by hand:
 *
 *   node engine/data/build/write-assumptions.mjs           writes all of it
 *   node engine/data/build/write-assumptions.mjs --check   exits 1 when some of it is stale
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';

/** @typedef {{ assumed: string, ground: string, unofficial: string }} Words */
/** @typedef {{ role?: string, facts?: string[], doubts?: string[], issues?: string[], figures?: string[] }} Covers */
/** @typedef {{ id: string, where: string, covers?: Covers, en: Words, vi: Words }} Assumption */

const root = fileURLToPath(new URL('../../..', import.meta.url));
const MARKER =
  '<!-- The table is written by engine/data/build/write-assumptions.mjs from assumptions.json. -->';
/** Headline figures of a comparison, in the order in which they stand. */
const FIGURES = ['customsValue', 'duty', 'effectiveRate', 'difference'];

/** Words without the marks of a document. @param {string} text */
const plain = (text) => text.replaceAll(/`|\*\*/g, '');

/** @param {unknown} value */
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

/** @param {readonly Assumption[]} assumptions @param {string} document */
function documentOf(assumptions, document) {
  const start = document.indexOf(MARKER);
  const end = document.indexOf('\n## ', start);
  const rows = assumptions.map(
    ({ id, where, en }) => `| ${[id, en.assumed, en.ground, en.unofficial || '-', where].join(' | ')} |`,
  );
  const table = ['| no. | assumed | ground | why not official | where |', '|---|---|---|---|---|', ...rows];
  return `${document.slice(0, start)}${MARKER}\n\n${table.join('\n')}\n${document.slice(end)}`;
}

/** @param {readonly Assumption[]} assumptions */
function numbersOf(assumptions) {
  /** @param {(covers: Covers) => readonly string[]} of */
  const record = (of) =>
    assumptions.flatMap(({ id, covers = {} }) => of(covers).map((name) => `  ${name}: '${id}',\n`)).join('');
  const text = `/** Numbers of the assumptions that the engine makes by itself. Written by data/build/write-assumptions.mjs. */
export const ASSUMPTION_OF_ROLE = {
${record(({ role }) => (role === undefined ? [] : [role]))}} as const;

/** By the fact of an article whose absence it fills. */
export const ASSUMPTION_OF_FACT: Readonly<Record<string, string>> = {
${record(({ facts = [] }) => facts)}};

/** By the doubt about a measure. */
export const ASSUMPTION_OF_DOUBT: Readonly<Record<string, string>> = {
${record(({ doubts = [] }) => doubts)}};
`;
  return text;
}

/** Path and text of everything that is written from the assumptions. */
export function assumptionFiles() {
  const { assumptions } = /** @type {{ assumptions: readonly Assumption[] }} */ (
    JSON.parse(readFileSync(join(root, 'engine/assumptions.json'), 'utf8'))
  );
  const ids = assumptions.map(({ id }) => id);
  const repeated = ids.find((id, place) => ids.indexOf(id) !== place || !/^A-\d\d$/.test(id));
  if (repeated !== undefined) throw new Error(`assumptions.json: "${repeated}" is repeated or no number.`);
  const document = readFileSync(join(root, 'engine/ASSUMPTIONS.md'), 'utf8');
  const places = assumptions.map(({ id, where, covers }) => [
    id,
    { where: plain(where), issues: covers?.issues ?? [] },
  ]);
  const figures = FIGURES.map((figure) =>
    assumptions.filter(({ covers }) => covers?.figures?.includes(figure)).map(({ id }) => id),
  );
  /** @param {'en' | 'vi'} language */
  const wordsIn = (language) =>
    assumptions.map(({ id, [language]: { assumed, ground, unofficial } }) => [
      id,
      { assumed: plain(assumed), ground: plain(ground), unofficial: plain(unofficial) },
    ]);
  return new Map([
    ['engine/ASSUMPTIONS.md', documentOf(assumptions, document)],
    ['engine/assess/assumption-numbers.ts', numbersOf(assumptions)],
    ['ui/web/sources/assumption-places.json', json(Object.fromEntries(places))],
    ['ui/web/scenarios/figure-assumptions.json', json(figures)],
    ['ui/words/catalogue/en-assumptions.json', json(Object.fromEntries(wordsIn('en')))],
    ['ui/words/catalogue/vi-assumptions.json', json(Object.fromEntries(wordsIn('vi')))],
  ]);
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of assumptionFiles()) {
    const target = join(root, path);
    if (!argv.includes('--check')) writeFileSync(target, text);
    else if (readFileSync(target, 'utf8') !== text) {
      console.error(
        `${path} is stale: run node engine/data/build/write-assumptions.mjs and commit the result.`,
      );
      process.exitCode = 1;
    }
  }
}
