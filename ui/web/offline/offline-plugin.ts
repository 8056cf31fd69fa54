/** Builds the service worker beside the app, with the list of what the app was built into; sets caching headers. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { cacheControlOf } from '../security-headers.ts';
import { precacheList, SERVICE_WORKER } from './precache-list.ts';

const SOURCE = fileURLToPath(new URL('./service-worker.ts', import.meta.url));

export function offlineCopy(): Plugin {
  return {
    name: 'offline-copy',
    configurePreviewServer(server) {
      server.middlewares.use((request, response, next) => {
        response.setHeader('Cache-Control', cacheControlOf(request.url ?? '/'));
        next();
      });
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir }) {
        // What was written is what is served: workers, the public folder and the page are all there.
        if (this.environment.name !== 'client' || dir === undefined) return;
        await buildServiceWorker(dir);
      },
    },
  };
}

export function builtFiles(folder: string): ReadonlyMap<string, Uint8Array> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    paths.map((path) => [
      path
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
      readFileSync(path),
    ]),
  );
}

/** A classic script in one piece: it runs where modules in service workers are not supported. */
export async function buildServiceWorker(folder: string): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { PRECACHE: JSON.stringify(precacheList(builtFiles(folder))) },
    build: {
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { input: SOURCE, output: { format: 'iife', entryFileNames: SERVICE_WORKER } },
    },
  });
}
