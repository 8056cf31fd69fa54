/** The data files of the site as `fetch` would give them, read from the disk: whole, damaged, or not at all. */
import { vi } from 'vitest';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readBytes } from '../data/read-data.ts';

/** As the build packs them: `packed-law.json`, `packed-schedule.json`, `packed-us-imports-vn-2024.json`. */
const PACKS = fileURLToPath(new URL('../../dist/packs/', import.meta.url));

function bytesOf(path: string): Buffer {
  return path.startsWith('packs/') ? readFileSync(PACKS + path.slice('packs/'.length)) : readBytes(path);
}

export interface ServedData {
  /** Paths asked for, in order; `packs/…` for what the build packed. */
  readonly asked: string[];
  /** From now on this file comes damaged, missing, or without a connection; null: whole again. */
  readonly spoil: (path: string, how: 'damaged' | 'missing' | 'unreachable' | null) => void;
}

/** Stands in for the network alone: addresses are those that the build gives the files. */
export function serveData(): ServedData {
  const asked: string[] = [];
  const spoilt = new Map<string, string>();
  vi.stubGlobal('fetch', async (address: URL) => {
    const [, path = ''] =
      /\/(?:engine\/data\/|dist\/(?=packs\/))([^?]*)/.exec(decodeURIComponent(address.pathname)) ?? [];
    asked.push(path);
    const how = spoilt.get(path);
    if (how === 'unreachable') throw new TypeError('fetch failed');
    if (how === 'missing') return new Response('not found', { status: 404 });
    const bytes = new Uint8Array(bytesOf(path));
    if (how === 'damaged') bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
    return new Response(bytes);
  });
  return {
    asked,
    spoil: (path, how) => {
      if (how === null) spoilt.delete(path);
      else spoilt.set(path, how);
    },
  };
}
