/** What the lockfile brings in: under licences we may pass on, with a hash each, and nothing that runs at installation. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { importsOf } from './imports.ts';
import { sourcesUnder } from './source-file.ts';

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(
  readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'),
) as { readonly packages: Readonly<Record<string, Locked>> };
const { '': root, ...others } = packages;
const locked = Object.entries(others).map(([place, found]) => ({
  name: place.split('node_modules/').at(-1),
  ...found,
}));

/** Asks no more than to keep its notice; what is built into the app or the command line is under one of these. */
const PERMISSIVE = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0'];
/**
 * Of tools that build and test and are passed on to nobody: a file's own source stays open. A font stays a font, also
 * where its files go with the page.
 */
const OF_TOOLS = [...PERMISSIVE, 'BlueOak-1.0.0', 'Python-2.0', 'MPL-2.0', 'OFL-1.1'];
/** By name, where the licence is one of a kind, or one for data. */
const READ_BY_US: Readonly<Record<string, string>> = {
  // Bitstream Vera and Arev: free to use and pass on, not to be sold by itself.
  'dejavu-fonts-ttf': 'SEE LICENSE IN README.md AND LICENSE',
  // A table of browsers that the tool of the mutation score reads: to be named where it is passed on, and it is not.
  'caniuse-lite': 'CC-BY-4.0',
};

/** Plugins of the build stand beside what they build. */
const BUILDER = 'vite';

/** What the sources import, and what that brings with it: parts of these are in the page, the programs, the library. */
function builtIn(): ReadonlySet<string> {
  const sources = ['engine', 'ui'].flatMap((folder) =>
    sourcesUnder(new URL('../../', import.meta.url), folder, ['.ts', '.svelte']),
  );
  const asked = sources
    .flatMap(importsOf)
    .filter(({ isPackage, typeOnly, to }) => isPackage && !typeOnly && to !== BUILDER);
  const names = new Set<string>();
  const add = (name: string): void => {
    const found = packages[`node_modules/${name}`];
    if (found === undefined || names.has(name)) return;
    names.add(name);
    Object.keys(found.dependencies ?? {}).forEach(add);
  };
  for (const { to } of asked) add(/^(@[^/]+\/)?[^/]+/.exec(to)?.[0] ?? to);
  return names;
}

test('every package is under a licence that we know', () => {
  expect(locked.length).toBeGreaterThan(100);
  const unknown = locked.filter(({ name = '', license = '', dev }) => {
    if (dev === true && READ_BY_US[name] === license) return false;
    return !(dev === true ? OF_TOOLS : PERMISSIVE).includes(license);
  });
  expect(unknown.map(({ name, license }) => `${name}: ${license}`)).toEqual([]);
});

test('what is built into the page, the programs and the library asks no more than to keep its notice', () => {
  const names = builtIn();
  expect([...names]).toEqual(expect.arrayContaining(['decimal.js', 'comlink', 'svelte', 'hucre']));
  const strict = locked.filter(
    ({ name = '', license = '' }) => names.has(name) && !PERMISSIVE.includes(license),
  );
  expect(strict.map(({ name, license }) => `${name}: ${license}`)).toEqual([]);
});

test('whoever installs the package gets the arithmetic of decimals and nothing more', () => {
  expect(Object.keys(root?.dependencies ?? {})).toEqual(['decimal.js']);
});

test('every package has the hash of its content, and comes from the public registry', () => {
  expect(locked.filter(({ integrity = '' }) => !/^sha512-[\w+/]{86}==$/.test(integrity))).toEqual([]);
  const elsewhere = locked.filter(
    ({ resolved = 'https://registry.npmjs.org/' }) => !resolved.startsWith('https://registry.npmjs.org/'),
  );
  expect(elsewhere).toEqual([]);
});

test('no package runs anything when it is installed', () => {
  expect(locked.filter(({ hasInstallScript }) => hasInstallScript === true)).toEqual([]);
});

test('what the project asks for is pinned to one version', () => {
  const asked = Object.entries({ ...root?.dependencies, ...root?.devDependencies });
  expect(asked.length).toBeGreaterThan(10);
  expect(asked.filter(([name, version]) => packages[`node_modules/${name}`]?.version !== version)).toEqual(
    [],
  );
});
