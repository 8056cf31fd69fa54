/**
 * At build time: the embeddable card, a page of its own beside the app. It is built after the app and apart from it, so
 * that what the app's first visit fetches does not depend on it; the worker and its data are the app's, by their names.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Plugin } from 'vite';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const WORKER = 'virtual:worker-of-the-page';

/** The worker as the app was built with it. */
function workerOfThePage(folder: string): Plugin {
  return {
    name: 'worker-of-the-page',
    enforce: 'pre',
    resolveId: (id) => (id.endsWith('engine.worker.ts?worker&url') ? `\0${WORKER}` : null),
    load(id) {
      if (id !== `\0${WORKER}`) return null;
      const [worker, ...others] = readdirSync(join(folder, 'assets')).filter((name) =>
        /^engine\.worker-.*\.js$/.test(name),
      );
      if (worker === undefined || others.length > 0)
        throw new Error('The app was not built with one worker.');
      return `export default new URL(${JSON.stringify(`./assets/${worker}`)}, document.baseURI).href;`;
    },
  };
}

export async function buildCard(folder: string): Promise<void> {
  await build({
    configFile: false,
    root: ROOT,
    base: './',
    publicDir: false,
    logLevel: 'warn',
    plugins: [svelte({ configFile: false, compilerOptions: { runes: true } }), workerOfThePage(folder)],
    build: {
      outDir: folder,
      emptyOutDir: false,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: join(ROOT, 'embed.html'),
        output: {
          entryFileNames: 'assets/embed-[hash].js',
          chunkFileNames: 'assets/embed-[name]-[hash].js',
          assetFileNames: 'assets/embed-[name]-[hash][extname]',
        },
      },
    },
  });
}

export function embeddableCard(): Plugin {
  return {
    name: 'embeddable-card',
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir }) {
        if (this.environment.name === 'client' && dir !== undefined) await buildCard(dir);
      },
    },
  };
}
