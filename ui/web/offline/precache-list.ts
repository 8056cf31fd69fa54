/** Which files of a build are kept for use without a connection, each with its hash; and the version they make. */
import { createHash } from 'node:crypto';

export interface PrecachedFile {
  /** From the folder of the app, without a leading slash; empty for the page itself. */
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
}

export interface PrecacheList {
  /** The first 12 hex digits of the hash over paths and hashes: equal files make an equal version. */
  readonly version: string;
  readonly files: readonly PrecachedFile[];
}

const PAGE = 'index.html';
export const SERVICE_WORKER = 'sw.js';
/** Read by the host or the browser's own updater, or in other people's pages: never by the app. */
const LEFT_OUT: readonly RegExp[] = [/^_headers$/, /^sw\.js$/, /^embed\.html$/, /^assets\/embed-/];

function hashOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The page last: the rest is there before anything can ask for it. */
function inOrder(a: PrecachedFile, b: PrecachedFile): number {
  if (a.path === '' || b.path === '') return a.path === '' ? 1 : -1;
  return a.path < b.path ? -1 : 1;
}

/** `files`: paths as they were built, with `/` between folders. */
export function precacheList(files: ReadonlyMap<string, Uint8Array>): PrecacheList {
  const kept = [...files]
    .filter(([path]) => !LEFT_OUT.some((name) => name.test(path)))
    .map(([path, content]) => ({
      // Hosts may answer for `index.html` with a redirect, which a page cannot be opened from.
      path: path === PAGE ? '' : path,
      sha256: hashOf(content),
      bytes: content.length,
    }))
    .sort(inOrder);
  const contents = kept.map(({ path, sha256 }) => `${path} ${sha256}`).join('\n');
  return { version: hashOf(contents).slice(0, 12), files: kept };
}
