// @ts-check
/** The engine bundled as the command line is, so that what is measured is what people run. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));
export const ENGINE = here('../../dist/bench/engine.mjs');
export const WORKER = here('../../dist/bench/worker.mjs');

/** @param {string} entry @param {string} name */
async function bundle(entry, name) {
  await build({
    configFile: false,
    root: here('../..'),
    publicDir: false,
    logLevel: 'error',
    ssr: { target: 'node', noExternal: true },
    build: {
      ssr: here(entry),
      target: 'node20',
      outDir: here('../../dist/bench'),
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: name, codeSplitting: false } },
    },
  });
}

export async function buildEngine() {
  await bundle('engine-door.ts', 'engine.mjs');
  await bundle('worker.mjs', 'worker.mjs');
}
