/** The how-tos of engine and interface, held against the sources: the files they name, how many a change touches. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sourcesUnder } from './source-file.ts';

const root = new URL('../..', import.meta.url);
const ui = sourcesUnder(root, 'ui', ['.ts', '.svelte']);
const engine = sourcesUnder(root, 'engine', ['.ts']);
const engineGuide = readFileSync(new URL('engine/README.md', root), 'utf8');
/** Of the guide to the engine, the section of that title. */
const steps = (title: string): string =>
  engineGuide.split(/^## /m).find((part) => part.startsWith(title)) ?? '';
const guide = readFileSync(new URL('ui/README.md', root), 'utf8');

const filesWith = (pattern: RegExp, folder: string): readonly string[] =>
  ui.filter(({ path, text }) => path.startsWith(folder) && pattern.test(text)).map(({ path }) => path);

test('every file of the interface that the guide names exists', () => {
  const named = [...guide.matchAll(/`((?:web|words|tables|cli)\/[^`*]*\.(?:ts|svelte))`/g)].map(
    ([, path]) => path,
  );
  expect(named.length).toBeGreaterThan(4);
  for (const path of named) expect(ui.map((file) => file.path)).toContain(`ui/${path}`);
});

describe('a call to the worker is written in three places', () => {
  test.each(['heldPrice', 'touchedTrade', 'respondBoard', 'neighbours', 'readSet', 'collected'])(
    '%s',
    (call) => {
      const written = filesWith(new RegExp(`\\b${call}(\\(|:)`), 'ui/web/worker/');
      expect(written).toHaveLength(3);
      expect(written).toContain('ui/web/worker/api.ts');
    },
  );
});

describe('a column is written in one place', () => {
  test.each([
    ...['standard_error', 'duty_at_none', 'law_as_of'],
    ...['presumed_share', 'total_rate', 'duty_calculated', 'vn_code'],
  ])('%s', (key) => {
    expect(filesWith(new RegExp(`'${key}'`), 'ui/web/')).toHaveLength(1);
  });

  /** On the screen, in the page's files and in the terminal's. */
  test.each(['duty_in_full', 'duty_certain', 'statutory_rate', 'in_transit_at_most'])(
    'the page and the terminal together: %s',
    (key) => {
      const written = filesWith(new RegExp(`'${key}'`), 'ui/');
      expect(written).toHaveLength(1);
      expect(written[0]).toMatch(/^ui\/tables\//);
    },
  );

  test.each(['declared_fees', 'law_of_day'])('a cell of entries and its column: %s', (key) => {
    expect(filesWith(new RegExp(`'${key}'|\\b${key}: `), 'ui/cli/')).toEqual([]);
  });

  /** Who prints text of its own in columns, and why no described table is behind it. */
  const OWN_TEXT = {
    'ui/cli/find-command.ts': 'lines of a text about one find, among sentences',
    'ui/cli/formula-command.ts': 'the steps of a calculation, each a line of it',
    'ui/cli/printed-table.ts': 'it prints what is described',
    'ui/cli/respond-product.ts': 'the symbols of a formula with their numbers',
    'ui/cli/sheet-options.ts': 'how a file was read, on standard error',
    'ui/cli/taxes-command.ts': 'the taxes of Viet Nam, which the page does not calculate',
  };

  test('only these print columns of their own, each with its reason', () => {
    const printing = filesWith(/\btextTable\(/, 'ui/cli/').filter((path) => path !== 'ui/cli/text-table.ts');
    expect(printing.toSorted()).toEqual(Object.keys(OWN_TEXT));
  });

  /** Who writes rows of its own, and why `TableOnScreen` does not draw them. */
  const OWN_ROWS = {
    'ui/web/capsule/FiguresBeside.svelte': 'a capsule is a page of its own, as small as it can be',
    'ui/web/capsule/StatedComparison.svelte': 'a capsule is a page of its own, as small as it can be',
    'ui/web/compare/BreakdownTable.svelte': 'its description is drawn under headings that sort the rows',
    'ui/web/compare/LinesTable.svelte': 'its description has thousands of rows, of which a few are drawn',
    'ui/web/estimate/SheetBody.svelte': 'a paper for the buyer, printed and never saved as a table',
    'ui/web/estimate/SheetTerms.svelte': 'a paper for the buyer, printed and never saved as a table',
    'ui/web/files/RowsTable.svelte': 'draws only the rows near the window, as the reader scrolls',
    'ui/web/parts/TableOnScreen.svelte': 'it draws what is described',
    'ui/web/sources/Disagreements.svelte': 'a column is a figure of one case, a row one of its two answers',
  };

  test('only these have rows of their own, each with its reason', () => {
    expect(filesWith(/<table/, 'ui/web/')).toEqual(Object.keys(OWN_ROWS));
  });
});

describe('an option is written in the one file of its command', () => {
  // Words that nothing else of the terminal uses.
  test.each([
    ['whole-dollars', 'assess-command'],
    ['loaded-from', 'days-command'],
    ['entries-file', 'refund-command'],
    ['threshold', 'exposure-command'],
    ['budget', 'annex-command'],
  ])('%s', (option, command) => {
    const declared = new RegExp(`^ {2,4}'?${option}'?: \\{$`, 'm');
    expect(filesWith(declared, 'ui/cli/')).toEqual([`ui/cli/${command}.ts`]);
    const help = ['usage', 'read-command-line', 'program'].map((file) => `ui/cli/${file}.ts`);
    for (const { path, text } of ui) if (help.includes(path)) expect(text).not.toContain(option);
  });
});

describe('a command is written in two places', () => {
  test.each(['exposure', 'annex', 'history', 'days', 'mirror'])('%s', (name) => {
    const named = filesWith(new RegExp(`\\b${name}Command\\b`), 'ui/');
    expect(named).toEqual([`ui/cli/${name}-command.ts`, 'ui/cli/program.ts']);
  });
});

test('a view is named where its address, its chunk, its words and its key are, and the compiler asks for each', () => {
  const how = guide.split(/^## /m).find((part) => part.startsWith('Add a view')) ?? '';
  const named = [...how.matchAll(/`(web\/[^`]*)`/g)].map(([, path = '']) => `ui/${path}`);
  const asked = filesWith(/Record<(?:ViewName|ListedView), /, 'ui/');
  expect([...asked, 'ui/web/state/route.ts'].toSorted()).toEqual(named.toSorted());
});

test('nothing is chosen by comparing languages', () => {
  expect(filesWith(/language [!=]== '(en|vi)'/, 'ui/')).toEqual([]);
});

describe('a kind of rule is written in the eight places of the guide', () => {
  const named = [...steps('Add a kind of what-if rule').matchAll(/^\d\..*$/gm)].flatMap(([line]) =>
    [...line.matchAll(/`([a-z-]+\/[^`]*\.ts|vi-rules\.ts)`/g)].map(([, path = '']) =>
      path === 'vi-rules.ts'
        ? 'ui/words/catalogue/vi-rules.ts'
        : path.startsWith('ui/')
          ? path
          : `engine/${path}`,
    ),
  );
  /** Formats that are no more. */
  const HISTORY = 'engine/codec/scenario-migrations.ts';
  const sources = [...engine, ...ui].filter(({ path }) => path !== HISTORY);

  // Kinds that no slider or headline speaks of besides; a preset may use any.
  test.each(['addToRate', 'limitRate', 'phaseRate', 'retime'])('%s', (kind) => {
    const isNamed = new RegExp(`'${kind}'|\\b${kind}:`);
    const written = sources.filter(({ path, text }) => isNamed.test(text) && !path.endsWith('/presets.ts'));
    expect(named).toHaveLength(9); // the meaning stands in one of two files
    expect(named).toEqual(expect.arrayContaining(written.map(({ path }) => path)));
    expect(written.length).toBeLessThanOrEqual(8);
  });
});

describe('a measure is named where the guide says', () => {
  const folder = new URL('engine/data/measures/', root);
  const documents = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'));
  const ids = documents.flatMap((text) =>
    [...text.matchAll(/^ {6}"id": "([^"]+)"/gm)].map(([, id = '']) => id),
  );
  /** Ready-made scenarios are about measures; a list of products may have its measure's name. */
  const isAboutMeasures = (path: string): boolean =>
    /\/preset(s|-sources)\.ts$|catalogue\/(en|vi)-products\.ts$/.test(path);
  const namedIn = (files: typeof ui, id: string): readonly string[] =>
    files
      .filter(
        ({ path, text }) => !isAboutMeasures(path) && (text.includes(`'${id}'`) || text.includes(`"${id}"`)),
      )
      .map(({ path }) => path);

  test('there are measures', () => {
    expect(ids.length).toBeGreaterThan(100);
  });

  test('both catalogues name each, and no code names any but the ordinary duty', () => {
    const named = ids.filter((id) => id !== 'column-1-general');
    const code = named.flatMap((id) =>
      namedIn([...engine, ...ui], id)
        .filter((path) => !/catalogue\/(en|vi)-measures\.ts$/.test(path))
        .map((path) => `${path}: ${id}`),
    );
    expect(code).toEqual([]);
  });
});

test('an assumption is written in one place: no code and no catalogue names its number', () => {
  const written = [...engine, ...ui].filter(
    ({ path, text }) => path !== 'engine/assess/assumption-numbers.ts' && /\bA-\d\d\b/.test(text),
  );
  expect(written.map(({ path }) => path)).toEqual([]);
});

describe('a newer edition is written in one place', () => {
  const { files } = JSON.parse(readFileSync(new URL('engine/data/manifest.json', root), 'utf8')) as {
    readonly files: readonly { readonly path: string; readonly edition?: string }[];
  };
  const builders = sourcesUnder(root, 'engine/data/build', ['.mjs']);

  test('no data file has the day of its edition in its name', () => {
    expect(files.length).toBeGreaterThan(40);
    expect(files.filter(({ path }) => /\d{4}-\d{2}/.test(path))).toEqual([]);
  });

  test.each(['scheduleEdition', 'vietNamEdition', 'tradeYear', 'evidenceThrough'])('%s', (name) => {
    const set = builders.filter(({ text }) => new RegExp(`(const|let) ${name}\\b`).test(text));
    expect(set.map(({ path }) => path)).toEqual(['engine/data/build/editions.mjs']);
  });
});

test('every file of the engine that its guide names exists', () => {
  const named = [
    ...engineGuide
      .replace(/^## Differences from.*/ms, '')
      .matchAll(/`((?:[a-z-]+\/)+[a-z0-9-]+\.(?:ts|mjs|json))`/g),
  ].map(([, path = '']) => path);
  expect(named.length).toBeGreaterThan(20);
  for (const path of named) {
    const isElsewhere =
      ['ui/', 'tests/'].some((folder) => path.startsWith(folder)) || path.startsWith('engine/');
    expect([path, existsSync(new URL(isElsewhere ? path : `engine/${path}`, root))]).toEqual([path, true]);
  }
});
