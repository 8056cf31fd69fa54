import { defineConfig } from 'vite';

/** A page with the tests' answers, a program of one figure to weigh, and the same lines for Node; each by its mode. */
export default defineConfig(({ mode }) =>
  mode === 'page'
    ? { base: './', build: { outDir: 'built/page', target: 'es2022' } }
    : mode === 'weigh'
      ? {
          build: {
            outDir: 'built/weigh',
            target: 'es2022',
            rolldownOptions: { input: 'one-assess.ts', output: { entryFileNames: 'one-assess.js' } },
          },
        }
      : { build: { outDir: 'built/node', target: 'node20', ssr: 'in-node.ts' } },
);
