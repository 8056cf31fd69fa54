/** Where the data come from. */
import type { ReadBytes } from './data-files.ts';
import { LawError } from './law-error.ts';

/** How to reach the package's data files. */
export interface OpenOptions {
  /** The platform's `fetch`, or one of the caller's own; needed in a browser, and in Node for data of a host. */
  readonly fetch?: (address: URL) => Promise<Response>;
  /**
   * A copy of the package's `data` folder: its address, from the page's own in a browser, or in Node a path or a `file:`
   * address. Beside the program where left out.
   */
  readonly data?: string | URL;
}

const EXPECTED: Readonly<Record<keyof OpenOptions, string>> = {
  fetch: 'a function',
  data: 'a text or a URL',
};

const isOption = (name: string): name is keyof OpenOptions => Object.hasOwn(EXPECTED, name);

function isExpected(option: keyof OpenOptions, value: unknown): boolean {
  if (value === undefined) return true;
  if (option === 'fetch') return typeof value === 'function';
  return value instanceof URL || (typeof value === 'string' && value !== '');
}

/** Throws a `LawError` that names the first option that is not understood. */
export function checkOptions(options: OpenOptions): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    throw new LawError({ kind: 'malformedOption', option: 'options', expected: 'an object' });
  for (const [option, value] of Object.entries(options)) {
    if (!isOption(option))
      throw new LawError({ kind: 'unknownOption', option, known: Object.keys(EXPECTED) });
    if (!isExpected(option, value))
      throw new LawError({ kind: 'malformedOption', option, expected: EXPECTED[option] });
  }
}

/** Of a folder, so that the names of its files follow it. */
export function folderAt(data: string | URL, from: string | URL): URL {
  const text = String(data);
  if (!URL.canParse(text, from))
    throw new LawError({ kind: 'malformedOption', option: 'data', expected: 'an address of a folder' });
  const folder = new URL(text, from);
  if (!folder.pathname.endsWith('/')) folder.pathname += '/';
  return folder;
}

export function fromFetch(fetch: OpenOptions['fetch'], folder: URL): ReadBytes {
  if (fetch === undefined) throw new LawError({ kind: 'fetchNeeded', data: folder.href });
  return async (path) => {
    const response = await fetch(new URL(path, folder));
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    return response.arrayBuffer();
  };
}
