// @ts-check
/** The built app on a free port, as `npm start` serves it. */
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';

export async function serveBuilt() {
  const server = await preview({
    root: fileURLToPath(new URL('../..', import.meta.url)),
    preview: { port: 0, host: '127.0.0.1' },
    logLevel: 'warn',
  });
  return {
    address: server.resolvedUrls?.local[0] ?? '',
    close: () => server.close(),
  };
}
