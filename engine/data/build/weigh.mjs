// @ts-check
/** Prints what each chunk weighs, raw and compressed, as the table of README.md: node engine/data/build/weigh.mjs */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { dataFiles, dataRoot } from './files.mjs';

/** @type {ReadonlyArray<readonly [name: string, paths: RegExp]>} In the order in which a reader needs them. */
const chunks = [
  ['rates', /^us\/hts-.*\.rates\.tsv$/],
  ['law (JSON)', /^(?!vn\/).*\.json$/],
  ['lists', /^lists\//],
  ['flow: US imports from Viet Nam 2024', /^flows\/us-imports-vn-2024\.tsv$/],
  ['statistical lines and units', /^us\/hts-.*\.statistical\.tsv$/],
  ['code changes, chapters, chapter 99', /^us\/(code-changes|chapters|chapter-99)\.tsv$/],
  ['fees, orders, investigations', /^[a-z-]+\.tsv$/],
  ['schedule text', /^us\/hts-.*\.text\.tsv$/],
  ['finder', /^us\/(finder|trade-names)\.tsv$/],
  ['flow text: US imports from Viet Nam 2024', /^flows\/us-imports-vn-2024\.text\.tsv$/],
  ['US exports to Viet Nam (two years)', /^flows\/us-exports-vn-20\d\d\.tsv$/],
  ['US exports to Viet Nam, text', /^flows\/us-exports-vn-20\d\d\.text\.tsv$/],
  [
    'coarse totals (chapter, industry, month, published)',
    /^flows\/(us-exports-vn-monthly|us-imports-vn-(hs2|naics3.*|2024-steel.*)|published.*)\.tsv$/,
  ],
  ['partners by HS6', /^flows\/(us-imports-2024-hs6-partners|partners)\.tsv$/],
  ['Viet Nam, law (JSON)', /^vn\/.*\.json$/],
  ['Viet Nam, rates', /^vn\/mfn-[\d-]+\.tsv$/],
  ['Viet Nam, text', /^vn\/mfn-[\d-]+\.text\.tsv$/],
  ['Viet Nam, nomenclature', /^vn\/nomenclature\.tsv$/],
  ['elasticities', /^elasticities\//],
];

const kilobytes = (/** @type {number} */ bytes) => (bytes / 1000).toFixed(1);
const unweighed = new Set(dataFiles());
console.log('| chunk | files | raw kB | gzip kB | brotli kB |\n|---|---:|---:|---:|---:|');
for (const [name, paths] of chunks) {
  const files = dataFiles().filter((path) => paths.test(path));
  const contents = files.map((path) => readFileSync(join(dataRoot, path)));
  files.forEach((path) => unweighed.delete(path));
  const sum = (/** @type {(bytes: Buffer) => number} */ size) =>
    kilobytes(contents.reduce((total, bytes) => total + size(bytes), 0));
  const raw = sum((bytes) => bytes.length);
  console.log(
    `| ${name} | ${files.length} | ${raw} | ${sum((b) => gzipSync(b).length)} | ${sum((b) => brotliCompressSync(b).length)} |`,
  );
}
if (unweighed.size > 0) console.log(`\nIn no chunk: ${[...unweighed].join(', ')}`);
