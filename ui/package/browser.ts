/** The door `tariff-scenarios` in a browser or a worker: the data are fetched. */
import { checkedTexts } from './data-files.ts';
import { lawOf, type Law } from './law.ts';
import { checkOptions, folderAt, fromFetch, type OpenOptions } from './open-options.ts';

export * from './door.ts';
export type { OpenOptions } from './open-options.ts';

/** Said in two steps, so that no bundler takes a folder for a file. */
const PROGRAM = import.meta.url;

/** Opens the law. Rejects with a `LawError` where an option is not understood or a data file is missing or changed. */
export async function openLaw(options: OpenOptions = {}): Promise<Law> {
  checkOptions(options);
  const { fetch, data } = options;
  const folder =
    data === undefined ? new URL('../../data/', PROGRAM) : folderAt(data, globalThis.location.href);
  return lawOf(checkedTexts(fromFetch(fetch, folder)));
}
