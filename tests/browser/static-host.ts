/** A static host with one folder of files: their headers from `_headers`, every request written down, files changeable. */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { builtFiles } from '../../ui/web/offline/offline-plugin.ts';

const BUILT = fileURLToPath(new URL('../../dist/web', import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  json: 'application/json',
  tsv: 'text/tab-separated-values; charset=utf-8',
  webmanifest: 'application/manifest+json',
};

export interface StaticHost {
  /** Of the app, with a slash at its end. */
  readonly address: string;
  /** Paths asked for since it was last emptied. */
  readonly asked: string[];
  /** What is served, by path within the folder; change it to publish something else. */
  readonly files: Map<string, Uint8Array>;
  /** Paths that are not answered but cut off. */
  readonly cut: (paths: (path: string) => boolean) => void;
  readonly close: () => Promise<void>;
}

/** `_headers` as Netlify and Cloudflare Pages read it: every matching block counts. */
function headersFor(path: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  let applies = false;
  for (const line of readFileSync(`${BUILT}/_headers`, 'utf8').split('\n')) {
    if (line.startsWith('/'))
      applies = line.endsWith('*') ? path.startsWith(line.slice(0, -1)) : path === line;
    else if (applies && line.includes(': ')) {
      const [name = '', ...value] = line.trim().split(': ');
      found[name] = value.join(': ');
    }
  }
  return found;
}

export function builtApp(): Map<string, Uint8Array> {
  return new Map(builtFiles(BUILT));
}

/** `folder`: where on the host the app is, such as `/` or `/tariffs/`. */
export async function serveStatic(folder: string, files = builtApp()): Promise<StaticHost> {
  const asked: string[] = [];
  let isCut: (path: string) => boolean = () => false;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const path = pathname.startsWith(folder) ? pathname.slice(folder.length) : null;
    asked.push(pathname);
    if (path !== null && isCut(path)) return void request.socket.destroy();
    const content = path === null ? undefined : files.get(path === '' ? 'index.html' : path);
    if (content === undefined) return void response.writeHead(404).end('not found');
    const name = path === '' ? 'index.html' : (path ?? '');
    const tag = etagOf(content, request.headers);
    const headers = {
      ...headersFor(`/${path ?? ''}`),
      'Content-Type': TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
      ETag: tag.value,
    };
    if (tag.matches) response.writeHead(304, headers).end();
    else response.writeHead(200, headers).end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${folder}`,
    asked,
    files,
    cut: (paths) => (isCut = paths),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function etagOf(
  content: Uint8Array,
  sent: IncomingHttpHeaders,
): { readonly value: string; readonly matches: boolean } {
  let sum = 0;
  for (const byte of content) sum = (sum * 31 + byte) % 2147483647;
  const value = `"${content.length}-${sum}"`;
  return { value, matches: sent['if-none-match'] === value };
}
