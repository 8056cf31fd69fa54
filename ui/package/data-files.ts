/** The package's data files, each used only where its bytes have the hash that was built in. */
import { PACKAGE_FILES } from 'virtual:package-files';
import type { Failure } from '../../engine/index.ts';
import { LawError } from './law-error.ts';

/** Reads one file of the package's data folder. */
export type ReadBytes = (path: string) => Promise<ArrayBuffer>;

/** A file's text by its id; rejects with a `LawError` where it is missing or not what was built in. */
export type ReadText = (id: string) => Promise<string>;

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const refused = (failure: Failure): LawError => new LawError(failure);

/** Files that arrived whole are kept. */
export function checkedTexts(read: ReadBytes): ReadText {
  const texts = new Map<string, Promise<string>>();
  const load = async (id: string): Promise<string> => {
    const file = PACKAGE_FILES[id];
    if (file === undefined)
      throw refused({ kind: 'datasetUnavailable', dataset: id, detail: 'not part of the package' });
    const bytes = await read(file.path).catch((error: unknown) => {
      throw refused({ kind: 'datasetUnavailable', dataset: id, detail: String(error) });
    });
    if ((await sha256(bytes)) !== file.sha256)
      throw refused({ kind: 'datasetCorrupt', dataset: id, detail: 'its hash is not the built-in one' });
    return new TextDecoder('utf-8').decode(bytes);
  };
  return (id) => {
    const known = texts.get(id);
    if (known !== undefined) return known;
    const arriving = load(id);
    texts.set(id, arriving);
    arriving.catch(() => texts.delete(id));
    return arriving;
  };
}
