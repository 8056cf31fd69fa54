// @ts-check
/**
 * manifest.json: what every data file is, how large, from whom, and its hash.
 *
 *   node engine/data/build/write-manifest.mjs           writes it (after a hand edit of the law too)
 *   node engine/data/build/write-manifest.mjs --check   exits 1 when it is stale
 *
 * Compressed sizes are left out: zlib and brotli may differ from one Node to the next, and the manifest must not.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { compiled, evidenceThrough, scheduleEdition, vietNamEdition } from './editions.mjs';
import { dataFiles, dataRoot, isLaw } from './files.mjs';
import { provenanceOf } from './sources.mjs';

export function formatManifest() {
  const files = dataFiles().map(describe);
  // The version names the contents and nothing else, so equal data has an equal version wherever it was built.
  const contents = files.map(({ path, sha256 }) => `${path} ${sha256}`).join('\n');
  const manifest = {
    dataVersion: sha256Of(Buffer.from(contents)).slice(0, 12),
    edition: `HTS ${scheduleEdition.slice(0, 4)} (USITC export of ${scheduleEdition})`,
    vietNamEdition,
    compiled,
    evidenceThrough,
    files,
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** @param {string} path */
function describe(path) {
  const bytes = readFileSync(join(dataRoot, path));
  const { kind, edition, source, licence } = provenanceOf(path);
  const lines = isLaw(path) ? [] : bytes.toString('utf8').split('\n');
  return {
    id: path.replace(/\.[a-z]+$/, ''),
    kind,
    path,
    edition,
    columns: lines[0]?.split('\t') ?? [],
    // The header is not a row, and after the last line feed there is no line.
    rows: Math.max(0, lines.length - 2),
    bytes: bytes.length,
    sha256: sha256Of(bytes),
    source,
    licence,
  };
}

/** @param {Buffer} bytes */
function sha256Of(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}

/** @param {boolean} check */
export function writeManifest(check) {
  const target = join(dataRoot, 'manifest.json');
  const text = formatManifest();
  if (!check) return writeFileSync(target, text);
  let written = '';
  try {
    written = readFileSync(target, 'utf8');
  } catch {
    // No manifest yet is a stale manifest.
  }
  if (written === text) return;
  console.error(
    'engine/data/manifest.json is stale: run node engine/data/build/write-manifest.mjs and commit the result.',
  );
  process.exitCode = 1;
}

if (argv[1] === fileURLToPath(import.meta.url)) writeManifest(argv.includes('--check'));
