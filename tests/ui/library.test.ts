/** The library over a store that fails as browsers do: nothing is lost, every step can be taken back. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Keepable } from '../../ui/web/state/keepable.ts';
import { writeFileDocument } from '../../ui/web/state/file-document.ts';
import { LONGEST_TEXT, type KeptItem } from '../../ui/web/state/kept-item.ts';
import { PLAIN_OPTIONS } from '../../ui/web/worker/files-protocol.ts';
import { shownItems } from '../../ui/web/library/shown-items.ts';
import { sealed } from '../../ui/tables/content-hash.ts';
import { libraries } from '../arbitraries/kept-items.ts';
import { visit, type Visit } from './library-visit.ts';
import { memoryStore, turns } from './memory-store.ts';

const titles = ({ library }: Pick<Visit, 'library'>): readonly string[] =>
  library.items.map(({ title }) => title);
const stored = ({ memory }: Visit): readonly string[] => [...memory.items.values()].map(({ title }) => title);

async function three(): Promise<Visit & { readonly first: KeptItem }> {
  const all = await visit();
  const first = all.library.keep('scenarios', 'first', '{"dataVersion":"abc"}');
  all.library.keep('estimate', 'second', 'text');
  all.library.keep('scenarios', 'third', 'text');
  await all.keeping.settled();
  return { ...all, first };
}

describe('keeping', () => {
  test('stores an item at the top, with the data version of its text', async () => {
    const all = await three();
    expect(titles(all)).toEqual(['third', 'second', 'first']);
    expect(stored(all).toSorted()).toEqual(['first', 'second', 'third']);
    expect(all.first.dataVersion).toBe('abc');
    expect(titles(await visit(all.memory))).toEqual(titles(all));
  });

  test('asks the browser for its promise at the first item and not before', async () => {
    const all = await visit();
    expect([all.asked(), all.library.lasts]).toEqual([0, null]);
    all.library.keep('scenarios', 'a', 'text');
    all.library.keep('scenarios', 'b', 'text');
    await all.keeping.settled();
    expect(all.library.lasts).toBe(true);
    all.library.keep('scenarios', 'c', 'text');
    expect(all.asked()).toBe(1);
  });

  test('a locked item is neither renamed, overwritten nor removed', async () => {
    const all = await three();
    all.library.lock(all.first, true);
    const locked = all.library.items.find(({ id }) => id === all.first.id) as KeptItem;
    all.library.rename(locked, 'other');
    all.library.update(locked, 'other', { dataVersion: 'x', duties: [] });
    all.library.remove(locked);
    expect(all.library.items).toContainEqual({ ...all.first, locked: true });
  });

  test('what the present work was opened from is known until it is removed', async () => {
    const all = await three();
    all.library.noteOpened(all.first);
    expect(all.library.openedOf('scenarios')?.title).toBe('first');
    all.library.remove(all.first);
    expect(all.library.openedOf('scenarios')).toBeNull();
    all.library.undo();
    expect(all.library.openedOf('scenarios')?.title).toBe('first');
    all.library.noteOther('estimate');
    expect(all.library.openedOf('scenarios')?.title).toBe('first');
    all.library.noteOther('scenarios');
    expect(all.library.openedOf('scenarios')).toBeNull();
  });
});

/** Any step of a person; the number chooses an item. */
const strokes = fc.array(
  fc.tuple(fc.constantFrom('keep', 'rename', 'duplicate', 'lock', 'remove', 'up', 'down'), fc.nat(9)),
  { maxLength: 12 },
);

function stroke({ library }: Visit, [what, number]: readonly [string, number]): void {
  const item = library.items[number % Math.max(1, library.items.length)];
  if (what === 'keep' || item === undefined) library.keep('scenarios', `kept ${number}`, 'text');
  else if (what === 'rename') library.rename(item, `named ${number}`);
  else if (what === 'duplicate') library.duplicate(item, 'copy');
  else if (what === 'lock') library.lock(item, !item.locked);
  else if (what === 'remove') library.remove(item);
  else library.move(item, what === 'up' ? -1 : 1);
}

test('undoing everything leads back to where it began, redoing to where it ended, in memory and in store', () =>
  fc.assert(
    fc.asyncProperty(libraries, strokes, async (items, all) => {
      const memory = memoryStore();
      for (const item of items) memory.items.set(item.id, item);
      const present = await visit(memory);
      const before = present.library.items;
      for (const each of all) stroke(present, each);
      const after = present.library.items;
      while (present.library.canUndo) present.library.undo();
      expect(present.library.items).toEqual(before);
      while (present.library.canRedo) present.library.redo();
      expect(present.library.items).toEqual(after);
      await present.keeping.settled();
      expect((await visit(memory)).library.items).toEqual(after);
    }),
    { numRuns: 60 },
  ));

test('what is shown is what is stored, however soon one step, undo and redo follow another', () =>
  fc.assert(
    fc.asyncProperty(
      strokes,
      fc.infiniteStream(fc.nat(9)),
      fc.array(fc.constantFrom('undo', 'redo'), { minLength: 2 }),
      async (all, waits, travels) => {
        const wait = (): Promise<void> => turns(waits.next().value ?? 0);
        const [hasty, calm] = [await three(), await three()];
        hasty.memory.pace = 4;
        for (const each of all) {
          stroke(hasty, each);
          stroke(calm, each);
          await wait();
          await calm.keeping.settled();
        }
        for (const travel of travels) {
          hasty.library[travel]();
          calm.library[travel]();
          await wait();
          await calm.keeping.settled();
        }
        await hasty.keeping.settled();
        expect(titles(hasty)).toEqual(titles(calm));
        expect(titles(await visit(hasty.memory))).toEqual(titles(calm));
      },
    ),
    { numRuns: 100 },
  ));

test('moving changes places with the neighbour and nothing else', () =>
  fc.assert(
    fc.asyncProperty(
      libraries,
      fc.nat(7),
      fc.constantFrom(1 as const, -1 as const),
      async (items, at, by) => {
        const memory = memoryStore();
        for (const item of items) memory.items.set(item.id, item);
        const { library } = await visit(memory);
        const before = library.items.map(({ id }) => id);
        const item = library.items[at];
        if (item === undefined) return;
        library.move(item, by);
        const other = before[at + by];
        const expected = other === undefined ? before : before.with(at, other).with(at + by, item.id);
        expect(library.items.map(({ id }) => id)).toEqual(expected);
      },
    ),
    { numRuns: 60 },
  ));

describe('when storing fails', () => {
  test('the item stays, is told to be unsaved, and is stored with the next success', async () => {
    const all = await three();
    all.memory.trouble = { kind: 'failed', detail: 'disk' };
    const kept = all.library.keep('scenarios', 'fourth', 'text');
    await all.keeping.settled();
    expect(all.keeping.trouble).toEqual({ kind: 'failed', detail: 'disk' });
    expect([titles(all)[0], all.keeping.unsaved.has(kept.id), all.library.hasUnsaved]).toEqual([
      'fourth',
      true,
      true,
    ]);
    all.memory.trouble = null;
    await all.keeping.open();
    expect(all.keeping.trouble).toBeNull();
    expect(all.library.hasUnsaved).toBe(false);
    expect(stored(all)).toContain('fourth');
  });

  test('one that is too large does not hold up the others', async () => {
    const all = await three();
    all.memory.room = 100;
    const large = all.library.keep('scenarios', 'large', 'x'.repeat(1000));
    await all.keeping.settled();
    all.library.rename(all.first, 'renamed');
    await all.keeping.settled();
    expect(all.keeping.trouble).toEqual({ kind: 'full' });
    expect([...all.keeping.unsaved]).toEqual([large.id]);
    expect(stored(all)).toContain('renamed');
    expect(titles(all)).toContain('large');
  });

  test('without any store everything is done in memory', async () => {
    const memory = memoryStore();
    memory.trouble = { kind: 'unavailable' };
    const all = await visit(memory);
    const item = all.library.keep('scenarios', 'a', 'text');
    all.library.rename(item, 'b');
    all.library.undo();
    await all.keeping.settled();
    expect(titles(all)).toEqual(['a']);
    expect(all.keeping.trouble).toEqual({ kind: 'unavailable' });
  });

  test('what was kept before the store could be read joins what is in it', async () => {
    const { memory } = await three();
    memory.trouble = { kind: 'blocked' };
    const all = await visit(memory);
    all.library.keep('scenarios', 'early', 'text');
    await all.keeping.settled();
    memory.trouble = null;
    await all.keeping.open();
    expect(titles(all).toSorted()).toEqual(['early', 'first', 'second', 'third']);
    expect(stored(all)).toContain('early');
  });
});

describe('storage that is cleared while the page is open', () => {
  test('is written again at the next change, and said', async () => {
    const all = await three();
    all.memory.clear();
    all.library.remove(all.first);
    await all.keeping.settled();
    expect(all.keeping.wasCleared).toBe(true);
    expect(stored(all).toSorted()).toEqual(['second', 'third']);
    expect(all.keeping.unsaved.size).toBe(0);
  });

  test('keeps what another visit has stored since', async () => {
    const all = await three();
    all.memory.clear();
    const other = await visit(all.memory);
    other.library.keep('scenarios', 'of the other', 'text');
    await other.keeping.settled();
    await all.keeping.open();
    expect(titles(all).toSorted()).toEqual(['first', 'of the other', 'second', 'third']);
    expect(stored(all).toSorted()).toEqual(titles(all).toSorted());
  });
});

test('another tab’s change appears, and an undo here leaves it alone', async () => {
  const listeners: (() => void)[] = [];
  const memory = memoryStore();
  const [one, other] = [await visit(memory, listeners), await visit(memory, listeners)];
  const item = one.library.keep('scenarios', 'of one', 'text');
  await one.keeping.settled();
  await other.keeping.settled();
  other.library.keep('scenarios', 'of the other', 'text');
  await other.keeping.settled();
  await one.keeping.settled();
  expect(titles(one)).toEqual(['of the other', 'of one']);
  one.library.undo();
  await one.keeping.settled();
  await other.keeping.settled();
  expect(titles(one)).toEqual(['of the other']);
  expect(titles(other)).toEqual(['of the other']);
  expect(item.title).toBe('of one');
});

describe('a library from a file', () => {
  test('joins: what is the same is left, what differs is kept beside', async () => {
    const all = await three();
    const file = await all.library.exported();
    all.library.rename(all.first, 'changed here');
    const merged = await all.library.import(file, (title) => `${title} (file)`);
    expect(merged).toEqual({ ok: true, value: { added: 1, beside: ['first (file)'], same: 2 } });
    expect(titles(all).toSorted()).toEqual(['changed here', 'first (file)', 'second', 'third']);
    all.library.undo();
    expect(titles(all).toSorted()).toEqual(['changed here', 'second', 'third']);
  });

  test('of one item, saved by itself, becomes an item of its name once', async () => {
    const all = await three();
    const options = { ...PLAIN_OPTIONS, columns: { Worth: 'customs_value' } };
    const source = { kind: 'text', text: 'a' } as const;
    const file = await writeFileDocument({ name: 'a.csv', source, options, task: 'price' });
    const imported = (text: string) => all.library.import(text, (title) => title, 'From a friend');
    expect(await imported(file)).toEqual({ ok: true, value: { added: 1, beside: [], same: 0 } });
    expect(all.library.items[0]).toMatchObject({
      kind: 'file',
      title: 'From a friend',
      text: file,
      duties: [],
    });
    // The present work of the view was not opened from it.
    expect(all.library.openedOf('file')).toBeNull();
    expect(await imported(file)).toEqual({ ok: true, value: { added: 0, beside: [], same: 1 } });
    expect(await imported(file.replace('customs_value', 'quantity'))).toEqual({
      ok: false,
      failure: { kind: 'otherHash' },
    });
    const estimate = '{"format":"tariff-estimate/1","dataVersion":"abc"}';
    expect(await imported(estimate)).toEqual({ ok: false, failure: { kind: 'noLibrary' } });
    await imported(await sealed(estimate));
    expect(all.library.items[0]).toMatchObject({ kind: 'estimate', dataVersion: 'abc' });
    all.library.undo();
    all.library.undo();
    expect(titles(all)).toEqual(['third', 'second', 'first']);
    const tooLong = `{"format":"tariff-file/1","name":"${' '.repeat(LONGEST_TEXT)}"}`;
    expect(await imported(tooLong)).toEqual({ ok: false, failure: { kind: 'tooLong' } });
  });

  test('that is refused changes nothing', async () => {
    const all = await three();
    const before = all.library.items;
    const read = await all.library.import('{"format":"tariff-library/1","items":[]}', (title) => title);
    expect(read.ok).toBe(false);
    expect(all.library.items).toEqual(before);
  });
});

describe('drafts', () => {
  const work = (text: string): Keepable => ({
    kind: 'scenarios',
    work: text,
    remembered: { dataVersion: 'abc', duties: [] },
    canOpen: true,
    writtenText: () => Promise.resolve(text),
    readText: () => Promise.resolve(true),
    unopened: () => null,
    fragmentOf: null,
    keepsFigures: () => false,
  });
  const texts = ({ drafts }: Visit): readonly string[] => drafts.all.map(({ text }) => text);

  test('a visit has one, and the next is offered it', async () => {
    const one = await visit();
    one.drafts.offer();
    expect(one.drafts.offered).toBeNull();
    await one.drafts.save(work('a'));
    await one.drafts.save(work('b'));
    await one.keeping.settled();
    one.drafts.offer();
    expect(one.drafts.offered).toBeNull();
    const next = await visit(one.memory);
    next.drafts.offer();
    expect(next.drafts.offered?.text).toBe('b');
    await next.drafts.save(work('b'));
    expect(texts(next)).toEqual(['b']);
  });

  test('two tabs do not overwrite one another, and the oldest makes way', async () => {
    const memory = memoryStore();
    for (const text of ['a', 'b', 'c', 'd', 'e', 'f']) {
      const all = await visit(memory);
      await all.drafts.save(work(text));
      await all.keeping.settled();
    }
    expect(texts(await visit(memory))).toEqual(['f', 'e', 'd', 'c']);
  });

  test('one that was removed comes back', async () => {
    const all = await visit();
    await all.drafts.save(work('a'));
    const [draft] = all.drafts.all;
    if (draft !== undefined) all.library.removeDraft(draft);
    expect(texts(all)).toEqual([]);
    all.library.undo();
    expect(texts(all)).toEqual(['a']);
  });
});

test('a title is found by its words without marks, in any order', async () => {
  const all = await visit();
  for (const title of ['Áo thun đi Mỹ', 'Cà phê', 'Giày da']) all.library.keep('estimate', title, 'text');
  const found = (query: string): readonly string[] =>
    shownItems(all.library.items, query, 'title', 'vi').map(({ title }) => title);
  expect(found('ao thun')).toEqual(['Áo thun đi Mỹ']);
  expect(found('my  di')).toEqual(['Áo thun đi Mỹ']);
  expect(found('')).toEqual(['Áo thun đi Mỹ', 'Cà phê', 'Giày da']);
  expect(found('xyz')).toEqual([]);
});
