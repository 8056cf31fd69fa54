/**
 * The file that was opened last, kept on this device with what a person chose and corrected, until it is closed: a
 * reload, or a browser that ends, loses nothing of it. Where the browser stores nothing, it is there for the visit.
 */
import { openDB, type IDBPDatabase } from 'idb';
import {
  CORRECTED_COLUMNS,
  STATED_COLUMNS,
  type Correction,
  type FileOptions,
  type FileSource,
} from '../worker/files-protocol.ts';
import { isObject, readingOf } from './remembered-reading.ts';

const DATABASE = 'tariff-scenarios-file';
const STORE = 'opened';

export interface KeptFile {
  readonly name: string;
  readonly source: Exclude<FileSource, { kind: 'again' }>;
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

export const keepFile = (file: KeptFile): Promise<unknown> => keep('file', file);
export const keepOptions = (options: FileOptions): Promise<unknown> => keep('options', options);
export const forgetFile = (): Promise<unknown> => inStore((database) => database.clear(STORE));

/** Null: not what this program keeps. */
function fileOf(value: unknown): KeptFile | null {
  if (!isObject(value) || typeof value['name'] !== 'string' || !isObject(value['source'])) return null;
  const { name, source } = value;
  if (source['kind'] === 'text' && typeof source['text'] === 'string')
    return { name, source: { kind: 'text', text: source['text'] } };
  if (source['kind'] === 'bytes' && source['bytes'] instanceof ArrayBuffer)
    return { name, source: { kind: 'bytes', name, bytes: source['bytes'] } };
  return null;
}

function correctionOf(value: unknown): Correction | null {
  if (!isObject(value)) return null;
  const { rows, column: named, text } = value;
  const column = CORRECTED_COLUMNS.find((each) => each === named);
  if (column === undefined || typeof text !== 'string' || !Array.isArray(rows)) return null;
  const numbers = rows.filter((row): row is number => Number.isInteger(row));
  return numbers.length === rows.length ? { rows: numbers, column, text } : null;
}

function statedOf(value: unknown): FileOptions['stated'] {
  if (!isObject(value)) return {};
  return Object.fromEntries(
    STATED_COLUMNS.flatMap((column) => {
      const text = value[column];
      return typeof text === 'string' ? [[column, text]] : [];
    }),
  );
}

/** Null: options of another release, or damaged ones. The file is then read as if nothing had been chosen. */
function optionsOf(value: unknown): FileOptions | null {
  const reading = readingOf(value);
  if (reading === null || !isObject(value) || !Array.isArray(value['corrections'])) return null;
  const corrections = value['corrections'].map(correctionOf);
  const known = corrections.flatMap((each) => each ?? []);
  const { worksheet } = value;
  if (known.length < corrections.length || !(worksheet === null || typeof worksheet === 'string'))
    return null;
  return { ...reading, stated: statedOf(value['stated']), corrections: known, worksheet };
}

export async function keptFile(): Promise<{
  readonly file: KeptFile;
  readonly options: FileOptions | null;
} | null> {
  const found = await inStore(async (database) => ({
    file: fileOf(await database.get(STORE, 'file')),
    options: optionsOf(await database.get(STORE, 'options')),
  }));
  return found === null || found.file === null ? null : { file: found.file, options: found.options };
}
