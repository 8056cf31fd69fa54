/** A store in memory, in the place of the browser's: it can be told to fail, and be emptied. */
import { joinedWith, type ItemChange } from '../../ui/web/state/joined-change.ts';
import { readDraft, readItem, type Draft, type KeptItem } from '../../ui/web/state/kept-item.ts';
import type { Change, LibraryStore, StoreTrouble } from '../../ui/web/state/library-store.ts';

export interface MemoryStore {
  readonly store: LibraryStore;
  readonly items: Map<string, KeptItem>;
  readonly drafts: Map<string, Draft>;
  /** Null: reading and writing succeed. */
  trouble: StoreTrouble | null;
  /** Of texts: a write with a longer one finds no room. */
  room: number;
  /** Turns of the event loop's smallest kind between what is stored and the answer. */
  pace: number;
  /** As when the browser's data are cleared. */
  readonly clear: () => void;
}

/** So that one thing may come before another was done, while it is done, or after. */
export async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await Promise.resolve();
}

export function memoryStore(): MemoryStore {
  let mark = '1';
  const memory: MemoryStore = {
    items: new Map(),
    drafts: new Map(),
    trouble: null,
    room: Infinity,
    pace: 0,
    clear: () => {
      mark += '1';
      memory.items.clear();
      memory.drafts.clear();
    },
    store: {
      listen: () => undefined,
      read: () =>
        Promise.resolve(
          memory.trouble === null
            ? {
                ok: true,
                value: {
                  mark,
                  items: [...memory.items.values()],
                  drafts: [...memory.drafts.values()],
                  damaged: [],
                },
              }
            : { ok: false, failure: memory.trouble },
        ),
      write: async (known, changes) => {
        if (memory.trouble !== null) return { ok: false, failure: memory.trouble };
        if (known !== mark) return { ok: false, failure: { kind: 'cleared' } };
        if (changes.some(({ value }) => (value?.text.length ?? 0) > memory.room))
          return { ok: false, failure: { kind: 'full' } };
        const apart: ItemChange[] = [];
        let isJoined = false;
        for (const change of changes) {
          if (change.store === 'drafts') {
            apply(memory, change);
            continue;
          }
          const joined = joinedWith(change, memory.items.get(change.key) ?? null);
          if (joined.kind === 'apart') apart.push(change);
          else {
            isJoined ||= JSON.stringify(joined.item) !== JSON.stringify(change.value);
            apply(memory, { ...change, value: joined.item });
          }
        }
        await turns(memory.pace);
        return { ok: true, value: { apart, isJoined } };
      },
    },
  };
  return memory;
}

/** As the browser does, a copy is kept: what cannot be read again would be seen. */
function apply({ items, drafts }: MemoryStore, { store, key, value }: Change): void {
  const copy: unknown = structuredClone(value);
  const [item, draft] = [readItem(copy), readDraft(copy)];
  if (store === 'items' && item !== null) items.set(key, item);
  else if (store === 'drafts' && draft !== null) drafts.set(key, draft);
  else (store === 'items' ? items : drafts).delete(key);
}
