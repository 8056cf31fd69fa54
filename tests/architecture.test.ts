/** The project against its own rules; `architecture/rules.test.ts` shows that each rule can fail. */
import { describe, expect, test } from 'vitest';
import { layerViolations } from './architecture/engine-layers.ts';
import { castsThroughUnknown, tooLong, unwantedSyntax } from './architecture/house-style.ts';
import { importCycles } from './architecture/import-cycles.ts';
import { importsOf } from './architecture/imports.ts';
import { interfaceViolations, testImports } from './architecture/interface-layers.ts';
import { impurities } from './architecture/purity.ts';
import { filesCalling, filesImporting } from './architecture/single-use.ts';
import { sourcesUnder } from './architecture/source-file.ts';

const root = new URL('..', import.meta.url);
const isWritten = ({ path }: { path: string }): boolean => !path.startsWith('engine/data/');

const engine = sourcesUnder(root, 'engine', ['.ts']).filter(isWritten);
const builders = sourcesUnder(root, 'engine/data', ['.ts', '.mjs']);
const ui = sourcesUnder(root, 'ui', ['.ts', '.svelte', '.js', '.mjs']);
const tests = sourcesUnder(root, 'tests', ['.ts', '.svelte']);
const web = ui.filter(({ path }) => path.startsWith('ui/web/'));

test('there are sources to judge', () => {
  expect(engine.length).toBeGreaterThan(10);
  expect(web.length).toBeGreaterThan(2);
});

describe('the engine', () => {
  const imports = engine.flatMap(importsOf);

  test('imports in one direction, itself only, and decimal.js in one place', () => {
    expect(layerViolations(imports)).toEqual([]);
  });

  test('has no circular imports', () => {
    expect(importCycles(imports)).toEqual([]);
  });

  test('reaches for nothing ambient', () => {
    expect(engine.flatMap(impurities)).toEqual([]);
  });

  test('is written without any, non-null assertions, enums and classes', () => {
    expect(engine.flatMap(unwantedSyntax)).toEqual([]);
  });
});

describe('the interface', () => {
  test('runs the engine in the worker and the command line only, and imports in one direction', () => {
    expect(interfaceViolations(ui.flatMap(importsOf))).toEqual([]);
  });

  test('has no circular imports', () => {
    // A tree's component draws its own branches.
    const others = ui.flatMap(importsOf).filter(({ from, to }) => from !== to);
    expect(importCycles(others)).toEqual([]);
  });

  test('speaks Comlink at the two ends of one wire', () => {
    const speakers = filesImporting('comlink', ui);
    expect(speakers.filter((path) => !path.startsWith('ui/web/worker/'))).toEqual([]);
    expect(speakers.length).toBeLessThanOrEqual(2);
  });

  test('fetches in three files: data, the app for use without a connection, and the capsule to be saved', () => {
    expect(filesCalling('fetch', web)).toEqual([
      'ui/web/export/save-capsule.ts',
      'ui/web/offline/service-worker.ts',
      'ui/web/worker/datasets.ts',
    ]);
  });
});

test('nothing imports the tests', () => {
  expect(testImports([...engine, ...builders, ...ui].flatMap(importsOf))).toEqual([]);
});

test('no source is longer than one concept', () => {
  expect([...engine, ...ui].flatMap(tooLong)).toEqual([]);
});

test('nothing is cast through unknown', () => {
  expect([...engine, ...ui, ...tests].flatMap(castsThroughUnknown)).toEqual([]);
});
