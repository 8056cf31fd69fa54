/** The built app as a static host serves it: compressed beforehand, under the headers of `_headers`, kept by the browser. */
import { createServer } from 'node:http';
import { readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

export const BUILT = fileURLToPath(new URL('../../dist/web/', import.meta.url));

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.tsv': 'text/tab-separated-values; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const COMPRESS = {
  br: (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
  gzip: (bytes) => gzipSync(bytes, { level: 9 }),
};

/** `/path/*`, or a path of one file, and under it `  Name: value`, as Netlify and Cloudflare Pages read it. */
function headersOf(text) {
  const rules = [];
  for (const line of text.split('\n')) {
    if (line.startsWith('/')) rules.push({ paths: line.trim(), headers: [] });
    else if (line.includes(':')) {
      const at = line.indexOf(':');
      rules.at(-1)?.headers.push([line.slice(0, at).trim(), line.slice(at + 1).trim()]);
    }
  }
  const isOf = (paths, path) => (paths.endsWith('*') ? path.startsWith(paths.slice(0, -1)) : path === paths);
  return (path) => rules.filter(({ paths }) => isOf(paths, path)).flatMap(({ headers }) => headers);
}

function filesOf(encoding) {
  const files = new Map();
  for (const entry of readdirSync(BUILT, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name === '_headers') continue;
    const path = join(entry.parentPath ?? entry.path, entry.name);
    files.set(`/${path.slice(BUILT.length)}`, COMPRESS[encoding](readFileSync(path)));
  }
  files.set('/', files.get('/index.html'));
  return files;
}

/** @param {'br' | 'gzip'} encoding */
export async function serveBuilt(encoding) {
  const files = filesOf(encoding);
  const headers = headersOf(readFileSync(join(BUILT, '_headers'), 'utf8'));
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const bytes = files.get(path);
    if (bytes === undefined) return response.writeHead(404).end();
    for (const [name, value] of headers(path)) response.setHeader(name, value);
    response.writeHead(200, {
      'Content-Type': TYPES[extname(path) || '.html'] ?? 'application/octet-stream',
      'Content-Encoding': encoding,
      'Content-Length': bytes.length,
    });
    return response.end(bytes);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    origin: `http://127.0.0.1:${address.port}`,
    sizeOf: (path) => files.get(path)?.length ?? 0,
    close: () => server.close(),
  };
}
