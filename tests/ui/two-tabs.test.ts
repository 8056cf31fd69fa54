/** Two tabs on one item, which may hear of one another late or never: what a person wrote in either stays. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinedWith } from '../../ui/web/state/joined-change.ts';
import type { KeptItem } from '../../ui/web/state/kept-item.ts';
import { libraries } from '../arbitraries/kept-items.ts';
import { visit, type Visit } from './library-visit.ts';
import { memoryStore, type MemoryStore } from './memory-store.ts';

const REMEMBERED = { dataVersion: 'abc', duties: [] };
const texts = (memory: MemoryStore): readonly string[] =>
  [...memory.items.values()].map(({ title, text }) => `${title}: ${text}`).toSorted();

interface Two {
  readonly memory: MemoryStore;
  readonly one: Visit;
  readonly other: Visit;
}

/** Both have opened the same item; where they hear one another, as over a channel. */
async function two(hear: boolean): Promise<Two> {
  const memory = memoryStore();
  const shared: (() => void)[] = [];
  const one = await visit(memory, hear ? shared : []);
  one.library.keep('estimate', 'shirts', 'as it was');
  await one.keeping.settled();
  const other = await visit(memory, hear ? shared : []);
  other.library.noteOpened(itemOf(other));
  return { memory, one, other };
}

function itemOf({ library }: Visit, title = 'shirts'): KeptItem {
  const item = library.items.find((each) => each.title === title);
  if (item === undefined) throw new Error(`There is no item ${title}.`);
  return item;
}

async function rest({ one, other }: Two): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) for (const each of [one, other]) await each.keeping.settled();
}

describe.for([true, false])('two tabs that hear one another: %s', (hear) => {
  test('the second keep stands beside the first, and is told', async () => {
    const all = await two(hear);
    all.one.library.update(itemOf(all.one), 'of one', REMEMBERED);
    await rest(all);
    all.other.library.update(itemOf(all.other), 'of the other', REMEMBERED);
    await rest(all);
    expect(texts(all.memory)).toEqual(['shirts (2): of the other', 'shirts: of one']);
    expect(all.other.keeping.apart).toEqual([{ kind: 'keptBeside', title: 'shirts', beside: 'shirts (2)' }]);
    expect(all.one.keeping.apart).toEqual([]);
    const seen = all.other.library.items.map(({ title }) => title).toSorted();
    expect(seen).toEqual(['shirts', 'shirts (2)']);
    all.other.keeping.dismissApart();
    expect(all.other.keeping.apart).toEqual([]);
  });

  test('what is kept again after it was told goes into one’s own item', async () => {
    const all = await two(hear);
    all.one.library.update(itemOf(all.one), 'of one', REMEMBERED);
    await rest(all);
    all.other.library.update(itemOf(all.other), 'first', REMEMBERED);
    await rest(all);
    const own = hear ? all.other.library.openedOf('estimate') : itemOf(all.other, 'shirts (2)');
    if (own === null) throw new Error('The other tab has lost its item.');
    all.other.library.noteOpened(own);
    all.other.library.update(own, 'second', REMEMBERED);
    await rest(all);
    expect(texts(all.memory)).toEqual(['shirts (2): second', 'shirts: of one']);
  });

  test('undo leaves what the other tab has written since', async () => {
    const all = await two(hear);
    all.one.library.update(itemOf(all.one), 'of one', REMEMBERED);
    await rest(all);
    if (!hear) await all.other.keeping.open();
    all.other.library.noteOpened(itemOf(all.other));
    all.other.library.update(itemOf(all.other), 'of the other', REMEMBERED);
    await rest(all);
    all.one.library.undo();
    await rest(all);
    expect(texts(all.memory)).toContain('shirts: of the other');
    expect(all.one.keeping.apart).toHaveLength(1);
  });

  test('an item that the other tab has changed is not deleted unseen', async () => {
    const all = await two(false);
    all.one.library.update(itemOf(all.one), 'of one', REMEMBERED);
    await rest(all);
    all.other.library.remove(itemOf(all.other));
    await rest(all);
    expect(texts(all.memory)).toEqual(['shirts: of one']);
    expect(all.other.keeping.apart).toEqual([{ kind: 'notRemoved', title: 'shirts' }]);
    expect(itemOf(all.other).text).toBe('of one');
  });

  test('a new title here and new work there are joined', async () => {
    const all = await two(hear);
    all.one.library.update(itemOf(all.one), 'of one', REMEMBERED);
    await rest(all);
    all.other.library.rename(itemOf(all.other), 'cotton');
    await rest(all);
    expect(texts(all.memory)).toEqual(['cotton: of one']);
    expect(itemOf(all.other, 'cotton').text).toBe('of one');
    expect(all.other.keeping.apart).toEqual([]);
  });

  test('work in an item that the other tab has deleted comes back, its place in the list does not', async () => {
    const all = await two(false);
    all.one.library.remove(itemOf(all.one));
    await rest(all);
    all.other.library.lock(itemOf(all.other), true);
    await rest(all);
    expect(texts(all.memory)).toEqual([]);
    const again = await two(false);
    again.one.library.remove(itemOf(again.one));
    await rest(again);
    again.other.library.update(itemOf(again.other), 'of the other', REMEMBERED);
    await rest(again);
    expect(texts(again.memory)).toEqual(['shirts: of the other']);
  });
});

const strokes = fc.array(fc.tuple(fc.boolean(), fc.constantFrom('update', 'rename', 'lock', 'hear')), {
  maxLength: 10,
});

test('whatever two deaf tabs write into one item, the last of each is in storage', () =>
  fc.assert(
    fc.asyncProperty(strokes, async (all) => {
      const tabs = await two(false);
      const last = new Map<Visit, string>();
      const own = new Map([tabs.one, tabs.other].map((tab) => [tab, itemOf(tab).id]));
      for (const [number, [isOne, what]] of all.entries()) {
        const tab = isOne ? tabs.one : tabs.other;
        const item = tab.library.items.find(({ id }) => id === own.get(tab));
        if (item === undefined) continue;
        if (what === 'hear') await tab.keeping.open();
        else if (what === 'rename') tab.library.rename(item, `title ${number}`);
        else if (what === 'lock') tab.library.lock(item, !item.locked);
        else if (!item.locked) {
          const text = `text ${number}`;
          own.set(tab, tab.library.update(item, text, REMEMBERED).id);
          last.set(tab, text);
        }
        await rest(tabs);
        const found = tab.library.items.find(({ text }) => text === last.get(tab));
        if (found !== undefined && what === 'update') own.set(tab, found.id);
      }
      const written = [...tabs.memory.items.values()].map(({ text }) => text);
      const [ofOne, ofOther] = [last.get(tabs.one), last.get(tabs.other)];
      const isSameItem = own.get(tabs.one) === own.get(tabs.other);
      // Work that goes on in what the other tab left takes its place: that was seen before it was changed.
      if (!isSameItem) expect(written).toEqual(expect.arrayContaining([ofOne, ofOther].filter(Boolean)));
      else expect(written.some((text) => text === ofOne || text === ofOther || last.size === 0)).toBe(true);
    }),
    { numRuns: 60 },
  ));

test('nothing in between: a change holds as it is', () =>
  fc.assert(
    fc.property(libraries, libraries, ([base], [value]) => {
      fc.pre(base !== undefined && value !== undefined);
      const change = { store: 'items', key: base.id, base, value: { ...value, id: base.id } } as const;
      const joined = joinedWith(change, base);
      expect(joined).toEqual({
        kind: 'joined',
        item: { ...change.value, kind: base.kind, created: base.created },
      });
    }),
  ));
