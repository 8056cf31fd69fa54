/** Both languages say everything that the law's data and the engine can ask them to say. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseIsoDate, presets } from '../../engine/index.ts';
import { en } from '../../ui/words/catalogue/en.ts';
import { vi } from '../../ui/words/catalogue/vi.ts';
import { measureName } from '../../ui/words/sentences/sentences.ts';

interface StoredMeasure {
  readonly id: string;
  readonly endedBy: string | null;
  readonly periods?: readonly { readonly citations?: readonly string[] }[];
  readonly uncertain: string | null;
}

const data = new URL('../../engine/data/', import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, data), 'utf8'));

const measures = readdirSync(new URL('measures/', data))
  .filter((name) => name !== 'rulebook.json')
  .flatMap((name) => (read(`measures/${name}`) as { readonly measures: readonly StoredMeasure[] }).measures);
const conditions = (read('conditions.json') as { readonly conditions: readonly { readonly id: string }[] })
  .conditions;
const { regimes } = read('entry-regimes.json') as {
  readonly regimes: readonly { readonly endedBy: string | null }[];
};
const decree73 = read('vn/decree-73-2025.json') as { readonly citation: string };
const { evidenceThrough } = read('measures/rulebook.json') as { readonly evidenceThrough: string };

/** Every text by its path; functions as `path()`. */
function leaves(value: unknown, path = ''): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  // What is looked for in a text, as many in a language as it has.
  if (path.endsWith('/spellings')) return [[path, null]];
  return Object.entries(value).flatMap(([key, child]) => leaves(child, path === '' ? key : `${path}/${key}`));
}

const paths = (messages: unknown): readonly string[] =>
  leaves(messages).map(([path, leaf]) => (typeof leaf === 'function' ? `${path}()` : path));

test('both languages have the same keys', () => {
  expect(paths(vi)).toEqual(paths(en));
});

test('no text is empty, and none is left in English', () => {
  const english = new Map(leaves(en));
  for (const [path, text] of leaves(vi)) {
    if (typeof text !== 'string') continue;
    expect(text.trim(), path).not.toBe('');
    expect(text, path).not.toBe(english.get(path));
  }
});

describe.each([
  ['English', en],
  ['Vietnamese', vi],
])('%s', (_, messages) => {
  test('names every measure, and nothing that is not one', () => {
    expect(Object.keys(messages.measures).toSorted()).toEqual(measures.map(({ id }) => id).toSorted());
  });

  test('explains every condition, and nothing that is not one', () => {
    expect(Object.keys(messages.conditions).toSorted()).toEqual(conditions.map(({ id }) => id).toSorted());
  });

  test('names every instrument that ended a measure and every doubt', () => {
    // The end of a measure or of a form of entry, or of a rate by the one that follows it.
    const ended = new Set([
      ...regimes.flatMap(({ endedBy }) => endedBy ?? []),
      ...measures.flatMap(({ endedBy }) => endedBy ?? []),
      ...measures.flatMap(({ periods = [] }) =>
        periods.slice(1).flatMap(({ citations = [] }) => citations.slice(0, 1)),
      ),
      decree73.citation,
    ]);
    const doubts = new Set(measures.flatMap(({ uncertain }) => uncertain ?? []));
    expect(Object.keys(messages.law.endings).toSorted()).toEqual([...ended].toSorted());
    expect(Object.keys(messages.law.doubts).toSorted()).toEqual([...doubts].toSorted());
  });

  test('names everything that a layer of another origin leaves out', () => {
    const [heading = '', ...rows] = readFileSync(new URL('origins/layers.tsv', data), 'utf8')
      .trimEnd()
      .split('\n');
    const place = heading.split('\t').indexOf('left_out');
    const names = rows
      .flatMap((row) => row.split('\t')[place]?.split(' ') ?? [])
      .filter((name) => name !== '');
    expect(Object.keys(messages.choose.origins.leftOut).toSorted()).toEqual([...new Set(names)].toSorted());
  });

  test('tells the story of every preset and names every rule in them', () => {
    const date = parseIsoDate(evidenceThrough);
    expect(date).not.toBeNull();
    const scenarios = date === null ? [] : presets(date);
    const told = scenarios.filter(({ id }) => !id.startsWith('law:'));
    expect(Object.keys(messages.scenarios.presets)).toEqual(told.map(({ id }) => id));
    for (const { id } of told.flatMap(({ reform }) => reform))
      expect(Object.keys(messages.law.rules)).toContain(id);
  });

  test('names what a rule of the user adds, and an id that it does not know by itself', () => {
    expect(measureName(messages, 'what-if:slider')).toBe(messages.law.rules.slider);
    expect(measureName(messages, 'what-if:mine')).toBe(messages.law.unknownRule('mine'));
    expect(measureName(messages, 's999-new')).toBe('s999-new');
  });
});

test.each([en, vi])(
  'an empty library names the views and the button as they are called',
  ({ library, page }) => {
    for (const name of [page.nav.scenarios, page.nav.estimate, page.keepInLibrary])
      expect(library.empty).toContain(name);
  },
);
