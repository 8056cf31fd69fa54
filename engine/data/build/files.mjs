// @ts-check
/** The data files of the project: where they are, and which there are now. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
/** @typedef {import('./write-tsv.mjs').Row} Row */

export const dataRoot = fileURLToPath(new URL('..', import.meta.url));

/** Tables and law documents, as sorted paths with forward slashes; the manifest itself is not one of them. */
export function dataFiles() {
  return readdirSync(dataRoot, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dataRoot, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => path.endsWith('.tsv') || isLaw(path))
    .toSorted();
}

const HAND_WRITTEN = [
  'citations.json',
  'conditions.json',
  'entry-regimes.json',
  'ieepa-refund.json',
  'response-parameters.json',
];

/**
 * Written by hand: measures, the facts they turn on, what they cite, and the parameters of the trade response.
 * @param {string} path
 */
export function isLaw(path) {
  return /^(measures|vn)\/.+\.json$/.test(path) || HAND_WRITTEN.includes(path);
}

/**
 * A table of this folder as it is committed.
 * @param {string} path
 * @returns {Row[]}
 */
export function committedRows(path) {
  const [header = '', ...lines] = readFileSync(join(dataRoot, path), 'utf8').trimEnd().split('\n');
  const columns = header.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, place) => [column, cells[place] ?? '']));
  });
}
