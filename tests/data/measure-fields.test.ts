/** Every field that the documents of the law use is described where a reader of the data looks. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const DATA = new URL('../../engine/data/', import.meta.url);

function fieldsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(fieldsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, own]) => [field, ...fieldsOf(own)]);
}

test('fields of measures', () => {
  const readme = readFileSync(new URL('README.md', DATA), 'utf8');
  const [, section = ''] = readme.split('### measures/');
  const [described = ''] = section.split('\n### ');
  const documents = readdirSync(new URL('measures/', DATA)).filter((name) => name !== 'rulebook.json');
  const used = new Set(
    documents.flatMap((name) =>
      fieldsOf(JSON.parse(readFileSync(new URL(`measures/${name}`, DATA), 'utf8'))),
    ),
  );
  expect(used.size).toBeGreaterThan(15);
  const told = [...used].filter((field) => !described.includes(`\`${field}\``));
  // Of a lapse its day and its source, of a minimum price the code and the price of each.
  expect(told.toSorted()).toEqual(
    ['citation', 'instrument', 'measures', 'on', 'price', 'within'].filter((f) => used.has(f)),
  );
});
