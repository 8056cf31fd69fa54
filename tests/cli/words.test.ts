/** The command line's own catalogues: one shape, and a word for everything that the data name. */
import { expect, test } from 'vitest';
import { en } from '../../ui/words/terminal/en.ts';
import { vi } from '../../ui/words/terminal/vi.ts';
import { realData } from '../arbitraries/real-reference.ts';

const shapeOf = (words: object): readonly string[] =>
  Object.entries(words)
    .flatMap(([key, value]) =>
      typeof value === 'object' ? shapeOf(value as object).map((inner) => `${key}.${inner}`) : [key],
    )
    .sort();

test('both languages have the same words', () => {
  expect(shapeOf(vi)).toEqual(shapeOf(en));
});

test('every regime of entry has its words', () => {
  const { entryRegimes } = realData();
  expect(entryRegimes.length).toBeGreaterThan(0);
  for (const { regimes } of [en, vi])
    for (const { id } of entryRegimes) expect(regimes[id], id).toBeDefined();
});
