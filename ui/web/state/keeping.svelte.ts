/**
 * What is kept, in memory first and then in the browser: a change holds at once for this visit, waits until it
 * is stored, and is tried again with the next one. Nothing is given up because storage fails.
 */
import { titleBeside, type ItemChange } from './joined-change.ts';
import type { Draft, KeptItem } from './kept-item.ts';
import type { Change, DamagedRecord, LibraryStore, Outcome, Stored, StoreTrouble } from './library-store.ts';
import type { OtherTabs } from './other-tabs.ts';

/** Two tabs changed one item: what became of this tab's part. */
export type Apart =
  | { readonly kind: 'keptBeside'; readonly title: string; readonly beside: string }
  | { readonly kind: 'notRemoved' | 'notUndone'; readonly title: string };

export class Keeping {
  items = $state.raw<readonly KeptItem[]>([]);
  drafts = $state.raw<readonly Draft[]>([]);
  damaged = $state.raw<readonly DamagedRecord[]>([]);
  /** Of items and drafts that are in this visit's memory only. */
  unsaved = $state.raw<ReadonlySet<string>>(new Set());
  /** No change waits to be stored, a removal neither. */
  isStored = $state.raw(true);
  trouble = $state.raw<StoreTrouble | null>(null);
  /** The browser's storage was emptied while the page was open; what this tab had has been written again. */
  wasCleared = $state.raw(false);
  isRead = $state.raw(false);
  /** Shown until the person has seen it. */
  apart = $state.raw<readonly Apart[]>([]);
  /** Waiting to be stored, by key: the latest change of each record. */
  readonly #waiting = new Map<string, Change>();
  #mark: string | null = null;
  #work: Promise<void> = Promise.resolve();
  readonly #store: LibraryStore;
  readonly #others: OtherTabs;
  readonly #newId: () => string;

  constructor(store: LibraryStore, others: OtherTabs, newId: () => string) {
    this.#store = store;
    this.#others = others;
    this.#newId = newId;
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
    for (const change of changes) this.#wait(change);
    this.#tellUnsaved();
    void this.#afterOthers(() => this.#write());
  }

  /** When everything asked so far has been done or has failed. */
  settled(): Promise<void> {
    return this.#work;
  }

  tellApart(apart: Apart): void {
    this.apart = [...this.apart, apart];
  }

  dismissApart(): void {
    this.apart = [];
  }

  /** A new item beside the one that another tab has changed, under a title that tells them apart. */
  beside(item: KeptItem): KeptItem {
    const beside = titleBeside(
      item.title,
      this.items.map(({ title }) => title),
    );
    this.tellApart({ kind: 'keptBeside', title: item.title, beside });
    return { ...item, id: this.#newId(), title: beside, created: item.changed, locked: false };
  }

  dismissCleared(): void {
    this.wasCleared = false;
  }

  /** Takes a damaged record out of storage, and out of the list once it is gone: the deletion is final. */
  async forget({ store, key }: DamagedRecord): Promise<void> {
    // Nothing of it can be read: there is nothing that another tab could have changed.
    const change: Change =
      store === 'items' ? { store, key, base: null, value: null } : { store, key, value: null };
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
      // These were not removed on purpose: they are written again.
      this.wasCleared = true;
      for (const item of this.items)
        this.#keepWaiting({ store: 'items', key: item.id, base: null, value: item });
      for (const draft of this.drafts) this.#keepWaiting({ store: 'drafts', key: draft.id, value: draft });
    }
    this.items = stored.items;
    this.drafts = stored.drafts;
    this.damaged = stored.damaged;
    this.#take([...this.#waiting.values()]);
    this.#tellUnsaved();
  }

  /** A record that was not stored yet is still what it was when its first change was made. */
  #wait(change: Change): void {
    const before = this.#waiting.get(keyOf(change));
    const isAgain = change.store === 'items' && before?.store === 'items';
    this.#waiting.set(keyOf(change), isAgain ? { ...change, base: before.base } : change);
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
    if (answer.ok) await this.#stored(changes, answer.value);
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
      if (answer.ok) await this.#stored([change], answer.value);
      else {
        isFull = true;
        this.#fail(answer.failure);
      }
    }
    if (isFull) this.trouble = { kind: 'full' };
  }

  async #stored(changes: readonly Change[], { apart, isJoined }: Outcome): Promise<void> {
    this.trouble = null;
    const notTaken = new Set(apart.map(keyOf));
    for (const change of changes) this.#isDone(change, !notTaken.has(keyOf(change)));
    this.#others.tell();
    if (apart.length === 0 && !isJoined) return;
    await this.#read();
    if (apart.length > 0) this.put(apart.flatMap((change) => this.#besideOf(change)));
  }

  /** What was changed again while it was written is a change of what is stored now. */
  #isDone(change: Change, isStored: boolean): void {
    const key = keyOf(change);
    const later = this.#waiting.get(key);
    if (later === change) this.#waiting.delete(key);
    else if (isStored && later?.store === 'items' && change.store === 'items')
      this.#waiting.set(key, { ...later, base: change.value });
  }

  #besideOf({ base, value }: ItemChange): readonly Change[] {
    if (value === null) {
      if (base !== null) this.tellApart({ kind: 'notRemoved', title: base.title });
      return [];
    }
    const item = this.beside(value);
    return [{ store: 'items', key: item.id, base: null, value: item }];
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
    this.isStored = waiting.length === 0;
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
