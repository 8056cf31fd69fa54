/** The page of style shows every shared part, or says why not. */
import { expect, test } from 'vitest';
import { importsOf } from './imports.ts';
import { sourcesUnder } from './source-file.ts';

const root = new URL('../..', import.meta.url);
const parts = sourcesUnder(root, 'ui/web/parts', ['.svelte']).map(({ path }) => path);
const page = sourcesUnder(root, 'ui/web/style', ['.svelte', '.ts']);
const shown = new Set(page.flatMap(importsOf).map(({ to }) => to));

const NOT_SHOWN: Readonly<Record<string, string>> = {
  'Arriving.svelte': 'draws nothing of its own',
  'CellOnScreen.svelte': 'drawn by TableOnScreen',
  'DateInput.svelte': 'drawn by Field',
  'Folded.svelte': 'draws nothing of its own',
  'Footer.svelte': 'on every page',
  'InSight.svelte': 'draws nothing of its own',
  'InTurn.svelte': 'draws nothing of its own',
  'LazyPart.svelte': 'draws nothing of its own but a Notice',
  'MarkedTerms.svelte': 'drawn by WithTerms',
  'OfflineCorner.svelte': 'on every page',
  'OfflineStatus.svelte': 'on every page',
  'Shortcuts.svelte': 'on every page',
  'TableRoom.svelte': 'drawn by TableOnScreen',
  'TermMeaning.svelte': 'drawn by MarkedTerms',
  'TermSource.svelte': 'drawn by TermMeaning',
  'TopBar.svelte': 'on every page',
  'UpdatePrompt.svelte': 'on every page, once a newer version waits',
};

test('a shared part is on the page of style, or has its reason', () => {
  expect(parts.length).toBeGreaterThan(20);
  const missing = parts.filter((path) => !shown.has(path)).map((path) => path.replace('ui/web/parts/', ''));
  expect(missing).toEqual(Object.keys(NOT_SHOWN));
});

test('nothing leads to the page of style', () => {
  const linking = sourcesUnder(root, 'ui/web', ['.svelte', '.ts']).filter(({ text }) =>
    /href="#\/style|go\('style'|view: 'style'/.test(text),
  );
  expect(linking.map(({ path }) => path)).toEqual([]);
});
