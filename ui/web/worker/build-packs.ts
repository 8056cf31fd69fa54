/**
 * At build time: the law, the schedule and the trade of 2024 each in one file, packed from the tables that are
 * reviewed, and for every file of data that the worker may fetch its address and hash, as a module.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import {
  decodeManifest,
  lawFiles,
  packFlows,
  packLaw,
  packSchedule,
  scheduleFiles,
  scheduleTexts,
  unpackSchedule,
  type Failure,
  type Manifest,
  type Result,
} from '../../../engine/index.ts';

const MODULE = 'virtual:data-files';
const RESOLVED = `\0${MODULE}`;
const FLOWS = 'us-imports-vn-2024';

/** Fetched one by one, when their contents are requested. */
const LATER: readonly RegExp[] = [
  /^flows\/us-imports-vn-(2024\.text|naics3-monthly|hs2)$/,
  /^flows\/us-exports-vn-202[45]$/,
  /^flows\/(us-imports-2024-hs6-partners|partners|published-totals)$/,
  /^elasticities\/(protee|broda-weinstein)-hs6$/,
  /^(response-parameters|ieepa-refund)$/,
  /^origins\/[a-z-]+$/,
  /^us\/(finder|trade-names|viet-nam-codes|column-2)$/,
  /^vn\/(law|decree-73-2025|mfn)$/,
];

interface BuiltFile {
  readonly path: string;
  readonly sha256: string;
}

function valueOf<Value>(result: Result<Value, Failure>): Value {
  if (!result.ok) throw new Error(`The data cannot be packed: ${JSON.stringify(result.failure)}`);
  return result.value;
}

const hashOf = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** The packs by name; each text that goes into one is what the manifest says it is. */
export function packsOf(data: string, manifest: Manifest): Readonly<Record<string, string>> {
  const textOf = (id: string): string => {
    const file = manifest.files.get(id);
    if (file === undefined) throw new Error(`The manifest has no file "${id}".`);
    const bytes = readFileSync(join(data, file.path));
    if (hashOf(bytes) !== file.sha256) throw new Error(`${file.path} is not the file of the manifest.`);
    return bytes.toString('utf8');
  };
  const texts = new Map([...lawFiles(manifest), ...scheduleFiles()].map((id) => [id, textOf(id)]));
  const schedule = valueOf(packSchedule(scheduleTexts(manifest, texts)));
  return {
    law: valueOf(packLaw(manifest, texts)),
    schedule,
    [`flows/${FLOWS}`]: valueOf(
      packFlows(FLOWS, textOf(`flows/${FLOWS}`), valueOf(unpackSchedule(schedule))),
    ),
  };
}

export function packsOfFolder(data: string): Readonly<Record<string, string>> {
  return packsOf(data, valueOf(decodeManifest(readFileSync(join(data, 'manifest.json'), 'utf8'))));
}

function writePacks(packs: Readonly<Record<string, string>>, folder: string): ReadonlyMap<string, BuiltFile> {
  mkdirSync(folder, { recursive: true });
  return new Map(
    Object.entries(packs).map(([id, text]) => {
      const path = join(folder, `packed-${id.split('/').at(-1)}.json`);
      writeFileSync(path, text);
      return [id, { path, sha256: hashOf(text) }];
    }),
  );
}

function moduleOf(files: ReadonlyMap<string, BuiltFile>): string {
  const all = [...files];
  return [
    ...all.map(([, { path }], place) => `import address${place} from ${JSON.stringify(`${path}?url`)};`),
    'export const DATA_FILES = {',
    ...all.map(
      ([id, { sha256 }], place) =>
        `${JSON.stringify(id)}: { address: address${place}, sha256: '${sha256}' },`,
    ),
    '};',
  ].join('\n');
}

/** `data`: the folder with the manifest. `folder`: where the packs are put for the build to find them. */
export function dataFiles(data: string, folder: string): Plugin {
  return {
    name: 'data-files',
    resolveId: (id) => (id === MODULE ? RESOLVED : null),
    load(id) {
      if (id !== RESOLVED) return null;
      const manifest = valueOf(decodeManifest(readFileSync(join(data, 'manifest.json'), 'utf8')));
      const later = [...manifest.files.values()].filter((file) => LATER.some((name) => name.test(file.id)));
      const own = later.map(({ id, path, sha256 }) => [id, { path: join(data, path), sha256 }] as const);
      const edition = join(data, 'manifest.json');
      return moduleOf(
        new Map([
          ...writePacks(packsOf(data, manifest), folder),
          ...own,
          // For a reader of the sources: the packs name no files.
          ['manifest', { path: edition, sha256: hashOf(readFileSync(edition)) }],
        ]),
      );
    },
  };
}
