/**
 * At build time: the data of the package in one folder, and their paths and hashes as a module. The law, the schedule and
 * the trade of 2024 are packed as for the page; the rest are files of the manifest as they are.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { decodeManifest } from '../../engine/index.ts';
import { packsOf } from '../web/worker/build-packs.ts';

const MODULE = 'virtual:package-files';
const RESOLVED = `\0${MODULE}`;

/** Files that a door reads, by their ids in the manifest. */
const AS_THEY_ARE: readonly string[] = [
  'elasticities/protee-hs6',
  'elasticities/broda-weinstein-hs6',
  'response-parameters',
  'flows/us-imports-2024-hs6-partners',
  'flows/partners',
];

const hashOf = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex');

interface PackageFile {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: string | Buffer;
}

function filesOf(data: string): Readonly<Record<string, PackageFile>> {
  const manifest = decodeManifest(readFileSync(join(data, 'manifest.json'), 'utf8'));
  if (!manifest.ok) throw new Error(`The data cannot be packed: ${JSON.stringify(manifest.failure)}`);
  const packs = Object.entries(packsOf(data, manifest.value)).map(
    ([id, bytes]) => [id, { path: `${id}.json`, sha256: hashOf(bytes), bytes }] as const,
  );
  const others = AS_THEY_ARE.map((id) => {
    const file = manifest.value.files.get(id);
    if (file === undefined) throw new Error(`The manifest has no file "${id}".`);
    const { path, sha256 } = file;
    return [id, { path, sha256, bytes: readFileSync(join(data, path)) }] as const;
  });
  return Object.fromEntries([...packs, ...others]);
}

/** `data`: the folder with the manifest; `folder`: the data folder of the built package. */
export function packageFiles(data: string, folder: string): Plugin {
  let files: Readonly<Record<string, PackageFile>> = {};
  return {
    name: 'package-files',
    buildStart() {
      files = filesOf(data);
    },
    resolveId: (id) => (id === MODULE ? RESOLVED : null),
    load(id) {
      if (id !== RESOLVED) return null;
      const hashes = Object.entries(files).map(([name, { path, sha256 }]) => [name, { path, sha256 }]);
      return `export const PACKAGE_FILES = ${JSON.stringify(Object.fromEntries(hashes))};`;
    },
    closeBundle() {
      for (const { path, bytes } of Object.values(files)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), bytes);
      }
    },
  };
}
