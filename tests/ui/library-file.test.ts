/** The whole library as a file: what comes back is what went out, and nothing else is taken. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanTitle, type KeptItem } from '../../ui/web/state/kept-item.ts';
import { libraryFile, MOST_ITEMS, readLibraryFile } from '../../ui/web/state/library-file.ts';
import { keptItems, libraries } from '../arbitraries/kept-items.ts';

const NOW = '2026-11-27T08:00:00.000Z';
const one = (): KeptItem => fc.sample(keptItems, { numRuns: 1, seed: 7 })[0] as KeptItem;
const documentOf = async (items: readonly KeptItem[]): Promise<Record<string, unknown>> =>
  JSON.parse(await libraryFile(items, NOW)) as Record<string, unknown>;

test('reading what was written gives the same items', () =>
  fc.assert(
    fc.asyncProperty(libraries, async (items) => {
      expect(await readLibraryFile(await libraryFile(items, NOW))).toEqual({ ok: true, value: items });
    }),
    { numRuns: 60 },
  ));

test('a changed item is refused by its checksum', () =>
  fc.assert(
    fc.asyncProperty(
      keptItems,
      fc.constantFrom('title', 'text', 'place', 'locked', 'duties', 'dataVersion'),
      async (item, field) => {
        const other = {
          ...item,
          title: `${item.title.slice(0, 100)}!`,
          text: `${item.text}!`,
          place: item.place + 1,
          locked: !item.locked,
          dataVersion: `${item.dataVersion}!`,
          duties: item.duties.length === 0 ? [{ name: '', label: '', rate: '', status: null, duty: 1 }] : [],
        };
        const document = await documentOf([item]);
        const changed = { ...document, items: [{ ...item, [field]: other[field as keyof typeof other] }] };
        expect(await readLibraryFile(JSON.stringify(changed))).toEqual({
          ok: false,
          failure: { kind: 'otherHash' },
        });
      },
    ),
    { numRuns: 60 },
  ));

test('another day of saving is refused by its checksum', async () => {
  const other = { ...(await documentOf([one()])), exported: '2026-11-26T08:00:00.000Z' };
  const read = await readLibraryFile(JSON.stringify(other));
  expect(read).toEqual({ ok: false, failure: { kind: 'otherHash' } });
});

test('no text at all makes the reader throw', () =>
  fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.jsonValue().map((items) => JSON.stringify({ format: 'tariff-library/1', items })),
      ),
      async (text) => {
        const read = await readLibraryFile(text);
        // An empty library has a hash of its own, which no arbitrary text will have.
        expect(read.ok).toBe(false);
      },
    ),
  ));

describe('is refused, and said why', () => {
  const refused = async (change: Record<string, unknown>): Promise<unknown> => {
    const read = await readLibraryFile(JSON.stringify({ ...(await documentOf([one()])), ...change }));
    return read.ok ? read.value : read.failure;
  };

  test.each([
    ['a newer format', { format: 'tariff-library/2' }, { kind: 'newer', found: '2' }],
    ['another document', { format: 'tariff-scenario-set/1' }, { kind: 'noLibrary' }],
    ['no list', { items: { length: 3 } }, { kind: 'noLibrary' }],
    ['too many', { items: Array(MOST_ITEMS + 1).fill(null) }, { kind: 'tooMany', most: MOST_ITEMS }],
    [
      'an unknown kind',
      { items: [one(), { ...one(), id: 'b', kind: 'recipe' }] },
      { kind: 'damagedItem', number: 2 },
    ],
    [
      'a title without end',
      { items: [{ ...one(), title: 'x'.repeat(201) }] },
      { kind: 'damagedItem', number: 1 },
    ],
    [
      'half a cent',
      { items: [{ ...one(), duties: [{ name: '', label: '', rate: '', status: null, duty: 0.5 }] }] },
      { kind: 'damagedItem', number: 1 },
    ],
    [
      'a date that is none',
      { items: [{ ...one(), changed: 'yesterday' }] },
      { kind: 'damagedItem', number: 1 },
    ],
    ['one item twice', { items: [one(), one()] }, { kind: 'twice', number: 2 }],
    ['no hash', { hash: null }, { kind: 'otherHash' }],
  ])('%s', async (_, change, failure) => {
    expect(await refused(change)).toEqual(failure);
  });

  test('a file cut short', async () => {
    const text = await libraryFile([one()], NOW);
    expect(await readLibraryFile(text.slice(0, -20))).toEqual({ ok: false, failure: { kind: 'noLibrary' } });
  });
});

test('a title is one line without characters that turn the text around it', () => {
  expect(cleanTitle('  Áo\u202e thun\n\u0000 2026 ')).toBe('Áo thun 2026');
  expect(cleanTitle('\u200b\u2066')).toBe('');
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (title) => {
      const clean = cleanTitle(title);
      expect(clean.length).toBeLessThanOrEqual(200);
      expect(clean).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      expect(cleanTitle(clean)).toBe(clean);
    }),
  );
});
