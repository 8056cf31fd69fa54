/**
 * What is kept, in memory first and then in the browser: a change holds at once for this visit, waits until it
 * is stored, and is tried again with the next one. Nothing is given up because storage fails.
 */
import type { Draft, KeptItem } from './kept-item.ts';
import type { Change, DamagedRecord, LibraryStore, Stored, StoreTrouble } from './library-store.ts';
import type { OtherTabs } from './other-tabs.ts';

export class Keeping {
  items = $state.raw<readonly KeptItem[]>([]);
  drafts = $state.raw<readonly Draft[]>([]);
  damaged = $state.raw<readonly DamagedRecord[]>([]);
  /** Of items and drafts that are in this visit's memory only. */
  unsaved = $state.raw<ReadonlySet<string>>(new Set());
  trouble = $state.raw<StoreTrouble | null>(null);
  /** The browser's storage was emptied while the page was open; what this tab had has been written again. */
  wasCleared = $state.raw(false);
  isRead = $state.raw(false);
  /** Waiting to be stored, by key: the latest change of each record. */
  readonly #waiting = new Map<string, Change>();
  #mark: string | null = null;
  #work: Promise<void> = Promise.resolve();
  readonly #store: LibraryStore;
  readonly #others: OtherTabs;

  constructor(store: LibraryStore, others: OtherTabs) {
    this.#store = store;
    this.#others = others;
    store.listen((trouble) => {
      this.trouble = trouble;
    });
    others.listen(() => void this.#afterOthers(() => this.#read()));
  }

  /** At the first visit of the page, and again after a failure. */
  open(): Promise<void> {
    return this.#afterOthers(async () => {
      await this.#read();
      await this.#write();
    });
  }

  put(changes: readonly Change[]): void {
    this.#take(changes);
    for (const change of changes) this.#waiting.set(keyOf(change), change);
    this.#tellUnsaved();
    void this.#afterOthers(() => this.#write());
  }

  /** When everything asked so far has been done or has failed. */
  settled(): Promise<void> {
    return this.#work;
  }

  dismissCleared(): void {
    this.wasCleared = false;
  }

  /** Takes a damaged record out of storage, and out of the list once it is gone: it is said to be for good. */
  async forget({ store, key }: DamagedRecord): Promise<void> {
    const change = { store, key, value: null };
    this.put([change]);
    await this.settled();
    if (this.#waiting.has(keyOf(change))) return;
    this.damaged = this.damaged.filter((each) => each.store !== store || each.key !== key);
  }

  #afterOthers(work: () => Promise<void>): Promise<void> {
    this.#work = this.#work.then(work);
    return this.#work;
  }

  async #read(): Promise<void> {
    const answer = await this.#store.read();
    this.isRead = true;
    this.trouble = answer.ok ? null : answer.failure;
    if (answer.ok) this.#show(answer.value);
  }

  #show(stored: Stored): void {
    const isOther = this.#mark !== null && this.#mark !== stored.mark;
    this.#mark = stored.mark;
    if (isOther) {
      // Nobody took these away on purpose: they are written again.
      this.wasCleared = true;
      for (const item of this.items) this.#keepWaiting({ store: 'items', key: item.id, value: item });
      for (const draft of this.drafts) this.#keepWaiting({ store: 'drafts', key: draft.id, value: draft });
    }
    this.items = stored.items;
    this.drafts = stored.drafts;
    this.damaged = stored.damaged;
    this.#take([...this.#waiting.values()]);
    this.#tellUnsaved();
  }

  #keepWaiting(change: Change): void {
    if (!this.#waiting.has(keyOf(change))) this.#waiting.set(keyOf(change), change);
  }

  async #write(): Promise<void> {
    if (this.#mark === null) await this.#read();
    if (this.#mark === null || this.#waiting.size === 0) return;
    const changes = [...this.#waiting.values()];
    let answer = await this.#store.write(this.#mark, changes);
    if (!answer.ok && answer.failure.kind === 'cleared') {
      await this.#read();
      changes.splice(0, changes.length, ...this.#waiting.values());
      answer = await this.#store.write(this.#mark, changes);
    }
    if (answer.ok) this.#stored(changes);
    else if (answer.failure.kind === 'full' && changes.length > 1) await this.#writeEach(changes, this.#mark);
    else this.#fail(answer.failure);
    this.#tellUnsaved();
  }

  /** Where there is no room for all, there may be for some: a large one must not hold up the others. */
  async #writeEach(changes: readonly Change[], mark: string): Promise<void> {
    let isFull = false;
    // What takes a record away makes room.
    for (const change of changes.toSorted(
      (one, other) => Number(one.value !== null) - Number(other.value !== null),
    )) {
      const answer = await this.#store.write(mark, [change]);
      if (answer.ok) this.#stored([change]);
      else {
        isFull = true;
        this.#fail(answer.failure);
      }
    }
    if (isFull) this.trouble = { kind: 'full' };
  }

  #stored(changes: readonly Change[]): void {
    this.trouble = null;
    for (const change of changes)
      if (this.#waiting.get(keyOf(change)) === change) this.#waiting.delete(keyOf(change));
    this.#others.tell();
  }

  #fail(failure: StoreTrouble | { readonly kind: 'cleared' }): void {
    this.trouble =
      failure.kind === 'cleared' ? { kind: 'failed', detail: 'storage was cleared repeatedly' } : failure;
  }

  #take(changes: readonly Change[]): void {
    for (const change of changes) {
      if (change.store === 'items') this.items = replaced(this.items, change.key, change.value);
      else this.drafts = replaced(this.drafts, change.key, change.value);
    }
  }

  #tellUnsaved(): void {
    const waiting = [...this.#waiting.values()];
    this.unsaved = new Set(waiting.flatMap(({ key, value }) => (value === null ? [] : [key])));
  }
}

function keyOf({ store, key }: Change): string {
  return `${store}/${key}`;
}

function replaced<Value extends { readonly id: string }>(
  all: readonly Value[],
  id: string,
  value: Value | null,
): readonly Value[] {
  if (value === null) return all.filter((each) => each.id !== id);
  return all.some((each) => each.id === id)
    ? all.map((each) => (each.id === id ? value : each))
    : [...all, value];
}
