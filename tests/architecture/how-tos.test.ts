/** The how-tos of the interface, held against the sources: the files they name, and how many a change touches. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sourcesUnder } from './source-file.ts';

const root = new URL('../..', import.meta.url);
const ui = sourcesUnder(root, 'ui', ['.ts', '.svelte']);
const guide = readFileSync(new URL('ui/README.md', root), 'utf8');

const filesWith = (pattern: RegExp, folder: string): readonly string[] =>
  ui.filter(({ path, text }) => path.startsWith(folder) && pattern.test(text)).map(({ path }) => path);

test('every file of the interface that the guide names exists', () => {
  const named = [...guide.matchAll(/`((?:web|words|tables)\/[^`*]*\.(?:ts|svelte))`/g)].map(
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

test.each(['duty_in_full', 'duty_certain', 'statutory'])('the column %s is written in one place', (key) => {
  expect(filesWith(new RegExp(`'${key}'`), 'ui/web/')).toHaveLength(1);
});

test('a view is named where its address, its chunk and its words are', () => {
  const written = filesWith(/^ {2}schedule: |'schedule',/m, 'ui/web/').filter(
    (path) => !path.includes('/schedule/'),
  );
  expect(written).toContain('ui/web/state/route.ts');
  expect(written).toContain('ui/web/view-chunks.ts');
});

test('no format and no catalogue is chosen by comparing languages', () => {
  expect(filesWith(/language === '(en|vi)'/, 'ui/words/')).toEqual([]);
});
