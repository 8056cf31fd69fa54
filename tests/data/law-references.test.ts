/** What is generated and what is written by hand fit: lists ask known questions, measures name known lists. */
import { expect, test } from 'vitest';
import { cell, listIds, readBytes, readManifest, readRows } from './read-data.ts';

const parse = (path: string): unknown => JSON.parse(readBytes(path).toString('utf8'));

test('every condition that a list names is defined', () => {
  const { conditions } = parse('conditions.json') as { conditions: readonly { id: string }[] };
  const defined = new Set(conditions.map(({ id }) => id));
  const named = new Set(
    listIds().flatMap((id) => readRows(`lists/${id}.tsv`).map((row) => cell(row, 'condition'))),
  );
  named.delete('');
  expect(named.size).toBeGreaterThan(10);
  expect([...named].filter((id) => !defined.has(id))).toEqual([]);
});

test('what is called unusual of a product is asked of that product somewhere', () => {
  interface Grades {
    readonly id: string;
    readonly unusual?: readonly {
      readonly within?: readonly string[];
      readonly except?: readonly string[];
      readonly ground?: string;
    }[];
  }
  const { conditions } = parse('conditions.json') as { conditions: readonly Grades[] };
  const listed = new Map<string, string[]>();
  for (const row of listIds().flatMap((id) => readRows(`lists/${id}.tsv`))) {
    const codes = listed.get(cell(row, 'condition')) ?? [];
    listed.set(cell(row, 'condition'), [...codes, cell(row, 'code')]);
  }
  const graded = conditions.filter(({ unusual }) => unusual !== undefined && unusual.length > 0);
  expect(graded.length).toBeGreaterThan(5);
  const meets = (prefix: string, code: string): boolean => code.startsWith(prefix) || prefix.startsWith(code);
  const unheard = graded.flatMap(({ id, unusual = [] }) => {
    // Named by codes in the measures, not by a list.
    const codes = listed.get(id) ?? ['49', '97'];
    const named = unusual.flatMap(({ within = [], except = [] }) => [...within, ...except]);
    return named
      .filter((prefix) => !codes.some((code) => meets(prefix, code)))
      .map((each) => `${id} ${each}`);
  });
  expect(unheard).toEqual([]);
  for (const { id, unusual = [] } of graded)
    for (const { ground = '' } of unusual) expect(ground.length, id).toBeGreaterThan(20);
});

test('every list that a measure reaches is there', () => {
  const named = readManifest()
    .files.filter(({ path }) => path.startsWith('measures/'))
    .flatMap(({ path }) => listsIn(parse(path)));
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((id) => !listIds().includes(id))).toEqual([]);
});

/** The values of every `lists` array, however deep the document nests it. */
function listsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(listsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'lists' && Array.isArray(inner)
      ? inner.filter((id): id is string => typeof id === 'string')
      : listsIn(inner),
  );
}
