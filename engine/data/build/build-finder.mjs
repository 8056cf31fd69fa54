// @ts-check
/**
 * What a person finds products by, in one small table (texts of a kind together, which compress best): the text of every heading of the schedule as a tree,
 * Viet Nam's words for the same headings and subheadings (both schedules share the Harmonized System to six
 * digits), and the words of Viet Nam's own lines within each subheading. Derived from tables of this folder:
 *
 *   node engine/data/build/build-finder.mjs     writes us/finder.tsv from the committed tables
 */
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { committedRows, dataRoot } from './files.mjs';
import { stop } from './stop.mjs';
import { writeManifest } from './write-manifest.mjs';
import { writeTsv } from './write-tsv.mjs';
/** @typedef {import('./write-tsv.mjs').Table} Table */
/** @typedef {import('./write-tsv.mjs').Row} Row */
/** @typedef {{ code: string, text: string, depth: number, subheadings: string, children: Node[] }} Node */

const PATH = 'us/finder.tsv';
const SCHEDULE_TEXT = 'us/hts.text.tsv';
const NOMENCLATURE = 'vn/nomenclature.tsv';
/** Says nothing where it stands alone. */
const OTHER = 'Loại khác';
const SAME_PHRASE = 0.9;
/** What the schedule calls `Loại khác`; the finder reads it so, and the words need not be sent. */
const OTHER_ENGLISH = 'Other';
/** Begins with a state, a material or a use of goods, and names no goods. */
const BY_QUALITY =
  /^(?:có|đã|chưa|bằng|từ|được|dạng|ở|phù hợp|dùng|không|chiều|của|cho|để|với|loại|trọng|khối|hàm|hoạt động|theo|sử dụng|làm|kiểu|hình|kích|dày|rộng|trong|các loại|mới|công suất|điện áp|dung|chỉ|và)\s/i;
/** Divides by a size or by another heading: `trên 24 tấn`, `thuộc nhóm 87.01`. No name of goods. */
const BY_FIGURE = /(?:trên|dưới|quá|từ|nhóm|chương|hạng)\s.*\d/i;
/** ASEAN's own mark, and a footnote. */
const MARKS = /\s*\((?:SEN|\d)\)/g;
/** The category of a quota that ended, which the schedule adds to a statistical text: no word of the product. */
const TEXTILE_CATEGORY = /\s*\(\d{3}\)(?:\s*\(\d{3}\))*$/;

/**
 * @param {readonly Row[]} scheduleRows
 * @param {readonly Row[]} nomenclatureRows
 * @returns {Table}
 */
export function buildFinder(scheduleRows, nomenclatureRows) {
  const us = headingsOf(scheduleRows, 'description').filter((row) => headingOf(row) < '98');
  const vietNam = new Map(
    headingsOf(nomenclatureRows, 'description_vi').map((heading) => [headingOf(heading), heading]),
  );
  const phrases = phrasesOf(nomenclatureRows);
  const rows = us.flatMap((heading) => {
    const code = headingOf(heading);
    const own = vietNam.get(code);
    const named = own === undefined ? new Map() : namesBySubheadings(own);
    const nodes = inOrder(heading);
    const vietnamese = nodes.map(
      (node) => nameIn(named, node) || phraseIn(phrases, code.slice(0, 2), node.text),
    );
    const texts = {
      english: nodes.map((node) => notation(node, heading)).join('|'),
      vietnamese: vietnamese
        .map((text, place) => (text === OTHER && nodes[place]?.text === OTHER_ENGLISH ? '' : text))
        .join('|')
        .replace(/\|+$/, ''),
      lines: own === undefined ? '' : linesWithin(own),
    };
    return Object.entries(texts).flatMap(([part, text]) =>
      text === '' ? [] : [{ part, heading: code, text }],
    );
  });
  return { path: PATH, columns: ['part', 'heading', 'text'], key: ['part', 'heading'], rows };
}

/**
 * A tariff line without a row of its own stands in the schedule under its only statistical number: here it is the line.
 * @param {readonly Row[]} rows
 * @param {string} column
 */
function headingsOf(rows, column) {
  const lines = new Set(rows.flatMap(({ code = '' }) => (code.length === 8 ? [code] : [])));
  /** @type {Map<string, Node>} */
  const byId = new Map();
  /** @type {Node[]} */
  const headings = [];
  for (const { id = '', parent = '', code = '', [column]: description = '' } of rows) {
    const above = byId.get(parent);
    const isLine = code.length === 10 && !lines.has(code.slice(0, 8));
    const text = description.replace(/\s*:$/, '').replace(TEXTILE_CATEGORY, '');
    if (text.includes('|')) stop(column, code, `"${text}" holds a bar, which divides rows here.`);
    /** @type {Node} */
    const node = {
      code: isLine ? code.slice(0, 8) : code,
      text,
      depth: above === undefined ? 0 : above.depth + 1,
      subheadings: '',
      children: [],
    };
    byId.set(id, node);
    if (above === undefined) headings.push(node);
    else above.children.push(node);
  }
  headings.forEach(learnSubheadings);
  return headings;
}

/**
 * A heading of one subheading, or one line, stands in the schedule under that longer code.
 * @param {Node} top
 */
function headingOf({ code, subheadings }) {
  return (code || subheadings).slice(0, 4);
}

/**
 * Which six-digit subheadings stand under a row: the same ones in both schedules mean the same row.
 * @param {Node} node
 * @returns {ReadonlySet<string>}
 */
function learnSubheadings(node) {
  const found = new Set(node.code.length >= 6 ? [node.code.slice(0, 6)] : []);
  for (const child of node.children) for (const each of learnSubheadings(child)) found.add(each);
  node.subheadings = [...found].sort().join(' ');
  return found;
}

/**
 * @param {Node} node
 * @returns {Node[]}
 */
function inOrder(node) {
  return [node, ...node.children.flatMap(inOrder)];
}

/**
 * The topmost row over the same subheadings is the one that both schedules have.
 * @param {Node} heading
 */
function namesBySubheadings(heading) {
  /** @type {Map<string, string>} */
  const named = new Map();
  for (const node of inOrder(heading).slice(1)) {
    if (node.subheadings !== '' && !named.has(node.subheadings)) named.set(node.subheadings, node.text);
  }
  named.set('heading', heading.text);
  return named;
}

/**
 * @param {Map<string, string>} named
 * @param {Node} node
 */
function nameIn(named, node) {
  const key = node.depth === 0 ? 'heading' : node.subheadings;
  const name = named.get(key) ?? '';
  // Rows within the subheading are the schedule's own.
  named.delete(key);
  return name;
}

/**
 * What Viet Nam's schedule calls a text of its own chapter: `Other`, `Of cotton`, `Frozen` mean there what they
 * mean here. Only where it calls it one thing, nine times in ten.
 * @param {readonly Row[]} rows
 */
function phrasesOf(rows) {
  /** @type {Map<string, Map<string, number>>} */
  const counts = new Map();
  let chapter = '';
  for (const { code = '', description_vi = '', description_en = '' } of rows) {
    if (code !== '') chapter = code.slice(0, 2);
    if (description_vi === '' || description_en === '') continue;
    const key = `${chapter} ${plain(description_en)}`;
    const told = counts.get(key) ?? new Map();
    counts.set(key, told.set(description_vi, (told.get(description_vi) ?? 0) + 1));
  }
  /** @type {Map<string, string>} */
  const phrases = new Map();
  for (const [key, told] of counts) {
    const [[most = '', count = 0] = []] = [...told].toSorted((a, b) => b[1] - a[1]);
    const total = [...told.values()].reduce((sum, each) => sum + each, 0);
    if (count >= SAME_PHRASE * total) phrases.set(key, most);
  }
  return phrases;
}

const plain = (/** @type {string} */ text) =>
  text
    .toLowerCase()
    .replace(/[\u2019\u02bc]/g, "'")
    .replace(/[:.;\s]+$/, '')
    .trim();

/**
 * @param {ReadonlyMap<string, string>} phrases
 * @param {string} chapter
 * @param {string} text
 */
function phraseIn(phrases, chapter, text) {
  return phrases.get(`${chapter} ${plain(text)}`) ?? '';
}

/**
 * `--2100 Purebred breeding animals`: a dash for each level, the digits after those of the rows above, the text.
 * @param {Node} node
 * @param {Node} heading
 */
function notation(node, heading) {
  const digits = node === heading ? node.code : node.code.slice(coveredBy(node, heading));
  return `${'-'.repeat(node.depth)}${digits} ${node.text}`.trim();
}

/**
 * How many digits of a row's code the rows above it have already said.
 * @param {Node} node
 * @param {Node} above
 * @returns {number}
 */
function coveredBy(node, above) {
  const next = above.children.find((child) => child === node || inOrder(child).includes(node));
  if (next === undefined || next === node) return above.code.length;
  return Math.max(above.code.length, coveredBy(node, next));
}

/**
 * What Viet Nam's tariff names within each subheading, once, where it says a word that the subheading and the texts
 * before it do not: `030617 Tôm sú; Tôm thẻ chân trắng`.
 * @param {Node} heading
 */
function linesWithin(heading) {
  /** @type {Map<string, { said: Set<string>, texts: string[] }>} */
  const found = new Map();
  for (const node of inOrder(heading).slice(1)) {
    if (node.subheadings === '' || node.subheadings.includes(' ')) continue;
    const text = node.text.replace(MARKS, '');
    const words = wordsOf(text);
    const known = found.get(node.subheadings);
    // The topmost row is the subheading itself.
    if (known === undefined)
      found.set(node.subheadings, { said: new Set([...wordsOf(heading.text), ...words]), texts: [] });
    else if (
      text !== OTHER &&
      !BY_FIGURE.test(text) &&
      !BY_QUALITY.test(text) &&
      words.some((word) => !known.said.has(word))
    ) {
      known.texts.push(text.replace(/\|/g, ' '));
      words.forEach((word) => known.said.add(word));
    }
  }
  return [...found]
    .flatMap(([code, { texts }]) => (texts.length > 0 ? [`${code.slice(4)} ${texts.join('; ')}`] : []))
    .join('|');
}

/** @param {string} text */
const wordsOf = (text) => text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];

/**
 * @param {readonly Table[]} tables
 * @returns {Table}
 */
export function finderOf(tables) {
  const rowsAt = (/** @type {string} */ path) =>
    tables.find((table) => table.path === path)?.rows ?? stop(path, 'the build', 'has not made this table.');
  return buildFinder(rowsAt(SCHEDULE_TEXT), rowsAt(NOMENCLATURE));
}

export function finderOfCommittedTables() {
  return buildFinder(committedRows(SCHEDULE_TEXT), committedRows(NOMENCLATURE));
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  writeTsv(dataRoot, finderOfCommittedTables());
  writeManifest(false);
}
