/** One tab's library over a store in memory, as the tests of the library open it. */
import { Drafts } from '../../ui/web/state/drafts.svelte.ts';
import { Keeping } from '../../ui/web/state/keeping.svelte.ts';
import { Library } from '../../ui/web/state/library.svelte.ts';
import type { OtherTabs } from '../../ui/web/state/other-tabs.ts';
import { memoryStore, type MemoryStore } from './memory-store.ts';

export interface Visit {
  readonly library: Library;
  readonly keeping: Keeping;
  readonly memory: MemoryStore;
  readonly drafts: Drafts;
  readonly asked: () => number;
}

let visits = 0;

export async function visit(memory = memoryStore(), listeners: (() => void)[] = []): Promise<Visit> {
  const name = `visit${++visits}`;
  let [tick, made, asked] = [0, 0, 0];
  const now = (): Date => new Date(Date.UTC(2026, 10, 27, 8, visits, tick++));
  let heard = (): void => undefined;
  const newId = (): string => `${name}-${++made}`;
  const others: OtherTabs = {
    tell: () => {
      for (const listener of listeners) if (listener !== heard) listener();
    },
    listen: (listener) => {
      heard = listener;
      listeners.push(listener);
    },
  };
  const keeping = new Keeping(memory.store, others, newId);
  const library = new Library(keeping, {
    now,
    newId,
    lasting: {
      isPromised: () => Promise.resolve(false),
      ask: () => {
        asked += 1;
        return Promise.resolve(true);
      },
    },
  });
  await keeping.open();
  return { library, keeping, memory, drafts: new Drafts(keeping, name, now), asked: () => asked };
}
