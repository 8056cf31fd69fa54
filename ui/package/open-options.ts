/** Where the data come from. */
import type { ReadBytes } from './data-files.ts';

/** How to reach the package's data files. */
export interface OpenOptions {
  /** The platform's `fetch`, or one of the caller's own; needed in a browser. */
  readonly fetch?: (address: URL) => Promise<Response>;
  /** Address of a copy of the package's `data` folder, with a slash at its end; beside the program where left out. */
  readonly data?: string | URL;
}

export function fromFetch({ fetch, data }: OpenOptions, beside: URL): ReadBytes {
  return async (path) => {
    if (fetch === undefined) throw new Error('openLaw({ fetch }) needs a fetch here');
    const response = await fetch(new URL(path, data ?? beside));
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    return response.arrayBuffer();
  };
}
