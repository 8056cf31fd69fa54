/** The door `tariff-scenarios` in Node: the data are read from the package's own folder. */
import { readFile } from 'node:fs/promises';
import { checkedTexts } from './data-files.ts';
import { lawOf, type Law } from './law.ts';
import { fromFetch, type OpenOptions } from './open-options.ts';

export * from './door.ts';
export type { OpenOptions } from './open-options.ts';

const DATA = new URL('../../data/', import.meta.url);

const fromDisk = async (path: string): Promise<ArrayBuffer> => {
  const bytes = await readFile(new URL(path, DATA));
  return new Uint8Array(bytes).buffer;
};

/** Opens the law. Rejects with a `LawError` where a data file is missing or changed. */
export async function openLaw(options: OpenOptions = {}): Promise<Law> {
  return lawOf(checkedTexts(options.fetch === undefined ? fromDisk : fromFetch(options, DATA)));
}
