/** Each rule of the architecture fails on a small source that breaks it, and passes its lawful neighbour. */
import { describe, expect, test } from 'vitest';
import { layerViolations } from './engine-layers.ts';
import { castsThroughUnknown, LINE_CEILING, tooLong, unwantedSyntax } from './house-style.ts';
import { importCycles } from './import-cycles.ts';
import { importsOf } from './imports.ts';
import { interfaceViolations, testImports } from './interface-layers.ts';
import { impurities } from './purity.ts';
import { filesCalling, filesImporting } from './single-use.ts';

const file = (path: string, text: string) => ({ path, text });

describe('imports are seen', () => {
  const seen = (path: string, text: string) =>
    importsOf(file(path, text)).map(({ to, typeOnly }) => [to, typeOnly]);

  test.each([
    ["import { a } from './a.ts';", [['engine/law/a.ts', false]]],
    ["import './a.ts';", [['engine/law/a.ts', false]]],
    ["import type { A } from '../basis/a.ts';", [['engine/basis/a.ts', true]]],
    ["import { type A } from '../basis/a.ts';", [['engine/basis/a.ts', false]]],
    ["export { a } from './a.ts';", [['engine/law/a.ts', false]]],
    ["export type { A } from './a.ts';", [['engine/law/a.ts', true]]],
    ["export * from './a.ts';", [['engine/law/a.ts', false]]],
    ["const a = await import('./a.ts');", [['engine/law/a.ts', false]]],
    ["type A = import('./a.ts').A;", [['engine/law/a.ts', true]]],
    ["import url from './a.tsv?url';", [['engine/law/a.tsv', false]]],
    ["const all = import.meta.glob(['./a.tsv']);", [['engine/law/a.tsv', false]]],
    ["// import './a.ts'\nconst text = \"import './b.ts'\";", []],
  ])('%s', (text, expected) => {
    expect(seen('engine/law/x.ts', text)).toEqual(expected);
  });

  test('in both parts of a component, with the line of the file', () => {
    const text =
      "<h1>x</h1>\n<script lang=\"ts\">\n  import A from './A.svelte';\n</script>\n{#await import('./B.svelte')}{/await}";
    const imports = importsOf(file('ui/web/X.svelte', text));
    expect(imports.map(({ to, place }) => [to, place])).toEqual([
      ['ui/web/A.svelte', 'ui/web/X.svelte:3'],
      ['ui/web/B.svelte', 'ui/web/X.svelte'],
    ]);
  });
});

describe('layers of the engine', () => {
  const judge = (path: string, specifier: string) =>
    layerViolations(importsOf(file(path, `import type { A } from '${specifier}';`))).length;

  test.each([
    ['engine/basis/money.ts', './decimal.ts'],
    ['engine/basis/decimal.ts', 'decimal.js'],
    ['engine/trade/flow.ts', '../schedule/hts-code.ts'],
    ['engine/law/measure.ts', '../trade/country.ts'],
    ['engine/response/smart.ts', '../compare/aggregate.ts'],
    ['engine/codec/decode-lists.ts', '../scenario/scenario.ts'],
    ['engine/index.ts', './codec/tsv.ts'],
    ['engine/index.ts', './response/smart.ts'],
  ])('%s may import %s', (path, specifier) => {
    expect(judge(path, specifier)).toBe(0);
  });

  test.each([
    ['engine/law/measure.ts', '../assess/assess.ts'],
    ['engine/basis/money.ts', '../schedule/hts-code.ts'],
    ['engine/schedule/line.ts', '../trade/flow.ts'],
    ['engine/columnar/kernel.ts', '../compare/aggregate.ts'],
    ['engine/law/measure.ts', '../codec/tsv.ts'],
    ['engine/response/smart.ts', '../codec/tsv.ts'],
    ['engine/codec/tsv.ts', '../assess/assess.ts'],
    ['engine/law/measure.ts', '../index.ts'],
    ['engine/law/measure.ts', '../data/manifest.json'],
    ['engine/law/measure.ts', '../../ui/words/format/money.ts'],
    ['engine/law/measure.ts', '../helpers/text.ts'],
    ['engine/law/measure.ts', 'decimal.js'],
    ['engine/basis/decimal.ts', 'papaparse'],
    ['engine/basis/date.ts', 'node:fs'],
  ])('%s may not import %s', (path, specifier) => {
    expect(judge(path, specifier)).toBe(1);
  });
});

test('circular imports are found, also through types and over several files', () => {
  const circle = [
    file('engine/law/a.ts', "import { b } from './b.ts';"),
    file('engine/law/b.ts', "import type { C } from './c.ts';"),
    file('engine/law/c.ts', "export { a } from './a.ts';"),
  ];
  expect(importCycles(circle.flatMap(importsOf))).toEqual([
    'engine/law/a.ts -> engine/law/b.ts -> engine/law/c.ts -> engine/law/a.ts',
  ]);
  expect(importCycles(circle.slice(0, 2).flatMap(importsOf))).toEqual([]);
});

describe('layers of the interface', () => {
  const judge = (path: string, text: string) => interfaceViolations(importsOf(file(path, text))).length;

  test.each([
    ['ui/web/worker/api.ts', "import { assess } from '../../../engine/index.ts';"],
    ['ui/web/worker/datasets.ts', "import url from '../../../engine/data/us/a.tsv?url';"],
    ['ui/web/state/session.svelte.ts', "import type { Scenario } from '../../../engine/index.ts';"],
    ['ui/web/state/session.svelte.ts', "import { client } from '../worker/client.ts';"],
    [
      'ui/web/App.svelte',
      '<script lang="ts">import { session } from \'./state/session.svelte.ts\';</script>',
    ],
    ['ui/web/worker/api.ts', "import { en } from '../../words/catalogue/en.ts';"],
    ['ui/cli/speech.ts', "import { en } from '../words/catalogue/en.ts';"],
    ['ui/words/sentences/a.ts', "import type { Rules } from '../../../engine/index.ts';"],
    ['ui/tables/table.ts', "import { plainUsd } from '../words/format/plain.ts';"],
    ['ui/cli/csv.ts', "import { csvText } from '../tables/delimited-text.ts';"],
    ['ui/web/library/A.svelte', "<script>import { a } from './outcome-sentence.ts';</script>"],
    ['ui/web/library/A.svelte', "<script>import { a } from '../parts/unopened-sentence.ts';</script>"],
    ['ui/cli/main.ts', "import { assess } from '../../engine/index.ts';"],
    ['ui/sheet/decode-text.ts', "import { encodingOf } from '../../engine/index.ts';"],
    ['ui/entries/calendar.ts', "import { dayAfter } from '../../engine/index.ts';"],
    ['ui/web/worker/pasted-lines.ts', "import { decodeText } from '../../sheet/decode-text.ts';"],
    ['ui/package/law.ts', "import { assess } from '../../engine/index.ts';"],
    ['ui/package/law.ts', "import { readLine } from './entry-line.ts';"],
  ])('%s may: %s', (path, text) => {
    expect(judge(path, text)).toBe(0);
  });

  test.each([
    ['ui/web/state/session.svelte.ts', "import { assess } from '../../../engine/index.ts';"],
    ['ui/web/state/session.svelte.ts', "import { type Scenario } from '../../../engine/index.ts';"],
    ['ui/web/App.svelte', "<script>import { assess } from '../../engine/index.ts';</script>"],
    ['ui/web/App.svelte', "{#await import('../../engine/index.ts')}{/await}"],
    [
      'ui/web/sources/Sources.svelte',
      "<script>import url from '../../../engine/data/citations.json';</script>",
    ],
    ['ui/web/worker/api.ts', "import { assess } from '../../../engine/assess/assess.ts';"],
    ['ui/cli/main.ts', "import type { Scope } from '../../engine/law/scope.ts';"],
    ['ui/cli/main.ts', "import { money } from '../web/state/share.ts';"],
    ['ui/web/main.ts', "import '../cli/main.ts';"],
    ['ui/sheet/decode-text.ts', "import { client } from '../web/worker/client.ts';"],
    ['ui/web/worker/api.ts', "import { session } from '../state/session.svelte.ts';"],
    ['ui/web/state/session.svelte.ts', "import App from '../App.svelte';"],
    ['ui/words/catalogue/en.ts', "import type { Session } from '../../web/state/session.svelte.ts';"],
    ['ui/words/sentences/a.ts', "import type { Table } from '../../tables/table.ts';"],
    ['ui/tables/table.ts', "import type { Reader } from '../web/state/reader.svelte.ts';"],
    ['ui/web/estimate/A.svelte', "<script>import { a } from '../library/outcome-sentence.ts';</script>"],
    ['ui/words/terminal/en.ts', "import { run } from '../../cli/main.ts';"],
    ['ui/words/sentences/a.ts', "import { assess } from '../../../engine/index.ts';"],
    ['ui/package/law.ts', "import { en } from '../words/catalogue/en.ts';"],
    ['ui/package/law.ts', "import { assess } from '../../engine/assess/assess.ts';"],
    ['ui/cli/main.ts', "import { openLaw } from '../package/node.ts';"],
  ])('%s may not: %s', (path, text) => {
    expect(judge(path, text)).toBe(1);
  });
});

test('imports of the tests are found', () => {
  const guilty = importsOf(file('ui/web/main.ts', "import { seed } from '../../tests/arbitraries/seed.ts';"));
  const innocent = importsOf(file('tests/laws/a.ts', "import '../arbitraries/seed.ts';"));
  expect(testImports(guilty)).toHaveLength(1);
  expect(testImports(innocent)).toEqual([]);
});

test('importers of a package and callers of a function are found', () => {
  const files = [
    file('ui/web/a.ts', "import { wrap } from 'comlink'; const text = 'fetch(x)'; // fetch(x)"),
    file('ui/web/b.ts', "import type { Remote } from 'comlink'; void fetch('x');"),
    file('ui/web/C.svelte', '<button onclick={() => fetch("x")}>go</button>'),
    file('ui/web/d.ts', "void globalThis.fetch('x');"),
    file('ui/web/e.ts', 'const prefetch = () => 1; prefetch();'),
  ];
  expect(filesImporting('comlink', files)).toEqual(['ui/web/a.ts', 'ui/web/b.ts']);
  expect(filesCalling('fetch', files)).toEqual(['ui/web/b.ts', 'ui/web/C.svelte', 'ui/web/d.ts']);
});

describe('purity', () => {
  const judge = (text: string) => impurities(file('engine/law/x.ts', text)).length;

  test.each([
    'const now = new Date();',
    'const now = Date.now();',
    'type T = Date;',
    'const x = Math.random();',
    "const x = Math['random']();",
    'const { random } = Math;',
    "console.log('x');",
    "void fetch('x');",
    'const x = process.env;',
    'const x = performance.now();',
    'const x = value.toLocaleString();',
    'const x = first.localeCompare(second);',
    'const x = new Intl.NumberFormat();',
    'const x = globalThis;',
    'const x = { Date };',
    'let count = 0;',
    'export var count = 0;',
  ])('refuses %s', (text) => {
    expect(judge(text)).toBe(1);
  });

  test.each([
    '// new Date(), Math.random()\n/** fetch, console */',
    "const text = 'Date Math.random() process';",
    'const x = Math.floor(1.5);',
    'interface Step { readonly process: string; readonly entryDate: string }',
    'const x = step.process;',
    'function f() { let count = 0; count += 1; return count; }',
  ])('allows %s', (text) => {
    expect(judge(text)).toBe(0);
  });
});

describe('house style', () => {
  const judge = (text: string) => unwantedSyntax(file('engine/law/x.ts', text)).length;

  test.each([
    'const x = <any>value;',
    'const x: Array<any> = [];',
    'const x = value!.y;',
    'const x = value!;',
    'let x!: string;',
    'enum Kind { A }',
    'const enum Kind { A }',
    'class Machine {}',
    'const Machine = class {};',
  ])('refuses %s', (text) => {
    expect(judge(text)).toBe(1);
  });

  test('allows the words in comments, texts and names', () => {
    expect(judge("// any class!.\nconst anyClass = 'enum any!;'; const no = !anyClass;")).toBe(0);
  });

  test('a cast through unknown is found, a plain one is not', () => {
    const casts = (through: string) =>
      castsThroughUnknown(file('ui/cli/x.ts', `const x = y as ${through} as Z;`)).length;
    expect([casts('unknown'), casts('Y')]).toEqual([1, 0]);
  });

  test('a file over the ceiling is named', () => {
    expect(tooLong(file('ui/web/A.svelte', 'x\n'.repeat(LINE_CEILING)))).toEqual([]);
    expect(tooLong(file('ui/web/A.svelte', 'x\n'.repeat(LINE_CEILING + 1)))).toHaveLength(1);
  });
});
