/**
 * The file that was opened last, kept on this device with what a person chose and corrected, until it is closed: a
 * reload, or a browser that ends, loses nothing of it. Where the browser stores nothing, it is there for the visit.
 */
import { openDB, type IDBPDatabase } from 'idb';
import { isObject, optionsOf } from '../state/file-options.ts';
import type { OpenedSource } from '../state/file-work.ts';
import { sourceOf } from './file-source.ts';
import type { FileOptions } from '../worker/files-protocol.ts';

const DATABASE = 'tariff-scenarios-file';
const STORE = 'opened';

export interface KeptFile {
  readonly name: string;
  readonly source: OpenedSource;
}

/** The bytes are written once, what is chosen with every change. */
type Part = 'file' | 'options';

async function inStore<Value>(use: (database: IDBPDatabase) => Promise<Value>): Promise<Value | null> {
  try {
    const database = await openDB(DATABASE, 1, {
      upgrade: (made) => {
        made.createObjectStore(STORE);
      },
    });
    try {
      return await use(database);
    } finally {
      database.close();
    }
  } catch {
    return null;
  }
}

const keep = (part: Part, value: unknown): Promise<unknown> =>
  inStore((database) => database.put(STORE, value, part));

/** Bytes are stored as a blob: the browser writes it beside the page, however large it is. */
export function keepFile({ name, source }: KeptFile): Promise<unknown> {
  if (source.kind === 'text') return keep('file', { name, source });
  const bytes = source.kind === 'bytes' ? new Blob([source.bytes]) : source.file;
  return keep('file', { name, source: { kind: 'bytes', bytes } });
}
export const keepOptions = (options: FileOptions): Promise<unknown> => keep('options', options);
export const forgetFile = (): Promise<unknown> => inStore((database) => database.clear(STORE));

/** Null: not what this program keeps. */
async function fileOf(value: unknown): Promise<KeptFile | null> {
  if (!isObject(value) || typeof value['name'] !== 'string' || !isObject(value['source'])) return null;
  const { name, source } = value;
  if (source['kind'] === 'text' && typeof source['text'] === 'string')
    return { name, source: { kind: 'text', text: source['text'] } };
  const { kind, bytes } = source;
  if (kind !== 'bytes') return null;
  if (bytes instanceof Blob) return { name, source: await sourceOf(name, bytes) };
  // As an earlier version of this page kept it.
  return bytes instanceof ArrayBuffer ? { name, source: { kind, name, bytes } } : null;
}

/** Without options that are known here, the file is read as if nothing had been chosen. */
export async function keptFile(): Promise<{
  readonly file: KeptFile;
  readonly options: FileOptions | null;
} | null> {
  const found = await inStore(async (database) => ({
    file: await fileOf(await database.get(STORE, 'file')),
    options: optionsOf(await database.get(STORE, 'options')),
  }));
  return found === null || found.file === null ? null : { file: found.file, options: found.options };
}
