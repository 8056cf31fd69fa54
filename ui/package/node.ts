/** The door `tariff-scenarios` in Node: the data are read from the package's own folder, or from a copy of it. */
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { checkedTexts, type ReadBytes } from './data-files.ts';
import { lawOf, type Law } from './law.ts';
import { checkOptions, folderAt, fromFetch, type OpenOptions } from './open-options.ts';

export * from './door.ts';
export type { OpenOptions } from './open-options.ts';

const DATA = new URL('../../data/', import.meta.url);
/** A letter alone before the colon is a drive. */
const ADDRESS = /^[a-z][a-z0-9+.-]+:/i;

function folderOf(data: string | URL): URL {
  const isPath = typeof data === 'string' && !ADDRESS.test(data);
  return folderAt(isPath ? pathToFileURL(data) : data, DATA);
}

const fromDisk =
  (folder: URL): ReadBytes =>
  async (path) => {
    const bytes = await readFile(new URL(path, folder));
    return new Uint8Array(bytes).buffer;
  };

/** Opens the law. Rejects with a `LawError` where an option is not understood or a data file is missing or changed. */
export async function openLaw(options: OpenOptions = {}): Promise<Law> {
  checkOptions(options);
  const { fetch, data } = options;
  const folder = data === undefined ? DATA : folderOf(data);
  const isOnDisk = fetch === undefined && folder.protocol === 'file:';
  return lawOf(checkedTexts(isOnDisk ? fromDisk(folder) : fromFetch(fetch, folder)));
}
