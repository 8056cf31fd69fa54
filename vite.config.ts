/**
 * The builds of one project: the web app (default), the command line (`--mode cli`), the door
 * for agents (`--mode mcp`), the library (`--mode package`), and
 * the tests.
 */
import { chmodSync, cpSync, rmSync, statSync } from 'node:fs';
import { basename, parse } from 'node:path';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { Rolldown } from 'vite';
import type { Plugin, ViteUserConfig } from 'vitest/config';
import { defineConfig } from 'vitest/config';
import { billOfMaterials } from './ui/cli/bill-of-materials.ts';
import { writeDataPacks } from './ui/cli/build-data-packs.ts';
import { packageFiles } from './ui/package/build-package.ts';
import { capsuleAddresses, writeCapsules } from './ui/web/capsule/build-capsule.ts';
import { offlineCopy } from './ui/web/offline/offline-plugin.ts';
import { accuracyOfTheseData } from './ui/web/sources/accuracy-current.ts';
import { embeddableCard } from './ui/web/embed/build-embed.ts';
import { ownCopies } from './ui/web/own-copies.ts';
import { developmentHeaders, securityHeadersOf, staticHostHeaders } from './ui/web/security-headers.ts';
import { preloadLinks } from './ui/web/preload-links.ts';
import { dataFiles, packsOfFolder } from './ui/web/worker/build-packs.ts';

const inProject = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const builds: Readonly<Record<string, () => ViteUserConfig>> = {
  cli: () => program('cli', 'ui/cli/main.ts'),
  mcp: () => program('mcp', 'ui/cli/mcp/main.ts'),
  package: library,
};

export default defineConfig(({ mode }) => (builds[mode] ?? webApp)());

/**
 * What several views share is in a few files and not in dozens: each is a journey to the host and back. Shared parts
 * below the threshold (bytes before compression) go with those that are wanted most nearly together.
 */
const COMMON = 'common';
/** Modules that the page cannot be drawn without, whatever its view: one file, found by walking from its program. */
const ofFrame = new Set<string>();
const nameOfFile = (name: string, ending: string): string =>
  `assets/${name.startsWith(`${COMMON}~`) ? COMMON : name}-[hash]${ending}`;
const fewerFiles = {
  chunkFileNames: ({ name }) => nameOfFile(name, '.js'),
  assetFileNames: ({ names }) => nameOfFile(parse(names[0] ?? '').name, '[extname]'),
  codeSplitting: {
    groups: [
      { name: 'frame', test: (id: string) => ofFrame.has(id) || /parts\/.*type=style/.test(id), priority: 1 },
      {
        name: COMMON,
        // What only its own views show, or what is wanted late: the labs, guesses, what hands a figure over.
        test: /ui\/(web\/(?!learn\/|parts\/[Pp]rediction|export\/)|words\/(?!catalogue\/((en|vi)-)?(handover|card|guess|gap)\b))/,
        minShareCount: 2,
        entriesAware: true,
        entriesAwareMergeThreshold: 6_000,
      },
    ],
  },
} as const satisfies Rolldown.OutputOptions;

function webApp(): ViteUserConfig {
  return {
    root: inProject('ui/web'),
    // Relative addresses: the built app may be served from any folder of a host.
    base: './',
    plugins: [
      ownCopies(),
      framedPage(),
      svelte({ configFile: false, compilerOptions: { runes: true } }),
      packedData(),
      accuracyOfTheseData(),
      capsuleAddresses(inProject('engine/data'), inProject('dist/packs')),
      preloadLinks(),
      hostHeaders(),
      embeddableCard(),
      offlineCopy(),
    ],
    worker: {
      format: 'es',
      plugins: () => [packedData()],
      // The engine has one door; without this, all that is behind it would be in the first chunk.
      rolldownOptions: { treeshake: { moduleSideEffects: (id) => !id.startsWith(inProject('engine/')) } },
    },
    build: {
      outDir: inProject('dist/web'),
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { output: fewerFiles },
    },
    // Those of the development server would be taken in the place of none.
    preview: { headers: {} },
    server: { headers: developmentHeaders, fs: { allow: [inProject('.')] } },
    test: {
      root: inProject('.'),
      include: ['tests/**/*.test.ts'],
      exclude: ['tests/browser/**', 'tests/package/consumer/**'],
      environment: 'node',
      globalSetup: ['tests/arbitraries/choose-seed.ts'],
      setupFiles: ['tests/arbitraries/seed.ts'],
      // Many cases on a busy machine take their time; what takes longer than this is stuck.
      testTimeout: 120_000,
      hookTimeout: 120_000,
    },
  };
}

/** One file with every package inside, beside a copy of the data it reads: runs from any folder. */
function program(name: string, source: string): ViteUserConfig {
  return {
    root: inProject('.'),
    publicDir: false,
    plugins: [
      finishProgram(`${name}.js`),
      billOfMaterials(inProject('.'), 'tariff-scenarios', inProject('dist/bom.cdx.json')),
    ],
    ssr: { target: 'node', noExternal: true },
    build: {
      ssr: inProject(source),
      target: 'node20',
      outDir: inProject('dist'),
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: `${name}.js`, codeSplitting: false } },
    },
  };
}

/** A module for each source, so that whoever builds with it leaves out what it does not use. */
function library(): ViteUserConfig {
  const folder = inProject('dist/package');
  const doors = ['ui/package/node', 'ui/package/browser', 'ui/package/trade', 'ui/package/response'];
  return {
    root: inProject('.'),
    publicDir: false,
    plugins: [packageFiles(inProject('engine/data'), `${folder}/data`)],
    build: {
      target: 'es2022',
      outDir: folder,
      emptyOutDir: true,
      minify: false,
      lib: {
        formats: ['es'],
        entry: [...doors, 'ui/package/documents', 'tests/door/testing'].map((door) =>
          inProject(`${door}.ts`),
        ),
      },
      rolldownOptions: {
        external: ['decimal.js', 'fast-check', /^node:/],
        output: {
          preserveModules: true,
          preserveModulesRoot: inProject('.'),
          entryFileNames: '[name].js',
        },
      },
    },
  };
}

const packedData = (): Plugin => dataFiles(inProject('engine/data'), inProject('dist/packs'));

function framedPage(): Plugin {
  return {
    name: 'framed-page',
    apply: 'build',
    buildEnd() {
      const reach = (id: string): void => {
        if (ofFrame.has(id)) return;
        ofFrame.add(id);
        this.getModuleInfo(id)?.importedIds.forEach(reach);
      };
      reach(inProject('ui/web/main.ts'));
    },
  };
}

/** Of the preview, and as the file that static hosts read. */
function hostHeaders(): Plugin {
  return {
    name: 'host-headers',
    configurePreviewServer(server) {
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://preview');
        for (const [name, value] of Object.entries(securityHeadersOf(pathname)))
          response.setHeader(name, value);
        next();
      });
    },
    generateBundle() {
      // Workers are bundled on their own; the file belongs to the page only.
      if (this.environment.name !== 'client') return;
      this.emitFile({ type: 'asset', fileName: '_headers', source: staticHostHeaders() });
    },
  };
}

function finishProgram(file: string): Plugin {
  const hashbang = '#!/usr/bin/env node\n';
  return {
    name: 'finish-program',
    apply: 'build',
    generateBundle(_options, bundle) {
      const entry = bundle[file];
      if (entry?.type !== 'chunk') throw new Error(`The program was not built into ${file}.`);
      if (!entry.code.startsWith('#!')) entry.code = hashbang + entry.code;
    },
    async closeBundle() {
      chmodSync(inProject(`dist/${file}`), 0o755);
      copyData(inProject('engine/data'), inProject('dist/data'));
      writeDataPacks(packsOfFolder(inProject('engine/data')), inProject('dist/data'));
      await writeCapsules(inProject('engine/data'), inProject('dist/data'));
    },
  };
}

/** Descriptions for the page's tables, and what other data files were made from: no command reads them. */
const OF_THE_PAGE =
  /(\.text|circumvention|nomenclature|us-exports-vn-monthly|us-imports-vn-2024-steel-quantities)\.tsv$/;

/** The data files that the programs read: neither the prose beside them nor the programs that made them. */
function copyData(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, {
    recursive: true,
    filter: (path) =>
      statSync(path).isDirectory()
        ? basename(path) !== 'build'
        : /\.(tsv|json)$/.test(path) && !OF_THE_PAGE.test(path),
  });
}
