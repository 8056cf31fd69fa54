/** The library of one person: named items that are kept, ordered, renamed, locked and removed, each step undoable. */
import type { Result } from '../../../engine/index.ts';
import { sealOf } from '../../tables/content-hash.ts';
import {
  cleanTitle,
  isSameItem,
  LONGEST_TEXT,
  type Draft,
  type KeptItem,
  type KeptKind,
  type Remembered,
} from './kept-item.ts';
import { hasSameContent, joinedWith } from './joined-change.ts';
import type { Keeping } from './keeping.svelte.ts';
import { dataVersionOf, kindOfText } from './kept-text.ts';
import { libraryFile, readLibraryFile, type Refusal } from './library-file.ts';
import type { Lasting } from './lasting-storage.ts';
import type { Change } from './library-store.ts';
import { changesOf, NO_STEPS, stepBack, stepForth, withStep, type Step, type Steps } from './record-steps.ts';
import type { Undoable } from './undoable.ts';

/** Clock and random source, so that a test can set them. */
export interface Circumstances {
  readonly now: () => Date;
  readonly newId: () => string;
  readonly lasting: Lasting;
}

/** The result of importing a file of another library. */
export interface Merged {
  readonly added: number;
  /** Kept beside an item of the same origin that says something else. */
  readonly beside: readonly string[];
  /** Already there and identical. */
  readonly same: number;
}

export class Library implements Undoable {
  readonly keeping: Keeping;
  /** The person's own order. */
  items = $derived.by(() => this.keeping.items.toSorted(inOrder));
  #steps = $state.raw<Steps>(NO_STEPS);
  canUndo = $derived(this.#steps.past.length > 0);
  canRedo = $derived(this.#steps.future.length > 0);
  /** The item that each kind's view was opened from, or was last kept as, as this tab knew it then. */
  #opened = $state.raw<Readonly<Partial<Record<KeptKind, KeptItem>>>>({});
  /** Whether the browser has promised not to clear the library by itself; null until it has been asked. */
  lasts = $state.raw<boolean | null>(null);
  #hasAsked = false;
  readonly #circumstances: Circumstances;

  /** Some item is in this page's memory only. */
  hasUnsaved = $derived.by(() => this.keeping.items.some(({ id }) => this.keeping.unsaved.has(id)));

  constructor(keeping: Keeping, circumstances: Circumstances) {
    this.keeping = keeping;
    this.#circumstances = circumstances;
    void circumstances.lasting.isPromised().then((promised) => {
      if (promised) this.lasts = true;
    });
  }

  /** A new item, in this visit at once; `keeping` says whether it is stored too. */
  keep(kind: KeptKind, title: string, text: string, remembered?: Remembered): KeptItem {
    const item = this.#added(kind, title, text, remembered);
    this.noteOpened(item);
    void this.#askToLast();
    return item;
  }

  #added(kind: KeptKind, title: string, text: string, remembered?: Remembered): KeptItem {
    const now = this.#now();
    const item: KeptItem = {
      ...(remembered ?? { dataVersion: dataVersionOf(text), duties: [] }),
      id: this.#circumstances.newId(),
      kind,
      title: cleanTitle(title) || now,
      text,
      created: now,
      changed: now,
      place: this.#firstPlace(),
      locked: false,
    };
    this.#do([{ store: 'items', before: null, after: item }]);
    return item;
  }

  /**
   * The present work in the place of what the item had, or beside it where another tab has changed it since it was
   * opened here: the item that has the work now. A locked one stays as it is.
   */
  update(item: KeptItem, text: string, remembered: Remembered): KeptItem {
    if (item.locked) return item;
    const change = { ...remembered, text, changed: this.#now() };
    const opened = this.#opened[item.kind];
    if (opened?.id !== item.id || hasSameContent(opened, item)) return this.#change(item, change);
    const beside = { ...this.keeping.beside({ ...item, ...change }), place: this.#firstPlace() };
    this.#do([{ store: 'items', before: null, after: beside }]);
    this.noteOpened(beside);
    return beside;
  }

  rename(item: KeptItem, title: string): void {
    const clean = cleanTitle(title);
    if (item.locked || clean === '' || clean === item.title) return;
    this.#change(item, { title: clean, changed: this.#now() });
  }

  /** Under another title, beside it, not locked. */
  duplicate(item: KeptItem, title: string): KeptItem {
    const now = this.#now();
    const [id, place] = [this.#circumstances.newId(), this.#firstPlace()];
    const copy = { ...item, id, place, title: cleanTitle(title), created: now, changed: now, locked: false };
    this.#do([{ store: 'items', before: null, after: copy }]);
    return copy;
  }

  lock(item: KeptItem, locked: boolean): void {
    if (item.locked !== locked) this.#change(item, { locked });
  }

  remove(item: KeptItem): void {
    if (!item.locked) this.#do([{ store: 'items', before: item, after: null }]);
  }

  removeDraft(draft: Draft): void {
    this.#do([{ store: 'drafts', before: draft, after: null }]);
  }

  /** One place up or down in the person's own order. */
  move(item: KeptItem, by: 1 | -1): void {
    const order = this.items;
    const from = order.findIndex(({ id }) => id === item.id);
    const other = order[from + by];
    if (from < 0 || other === undefined) return;
    const moved = order.with(from, other).with(from + by, item);
    this.#do(
      moved.flatMap((each, place) =>
        each.place === place ? [] : [{ store: 'items' as const, before: each, after: { ...each, place } }],
      ),
    );
  }

  undo(): void {
    this.#travel(stepBack(this.#steps));
  }

  redo(): void {
    this.#travel(stepForth(this.#steps));
  }

  noteOpened(item: KeptItem): void {
    this.#opened = { ...this.#opened, [item.kind]: item };
  }

  /** The view of the kind has work that is of no item. */
  noteOther(kind: KeptKind): void {
    const { [kind]: _, ...others } = this.#opened;
    this.#opened = others;
  }

  /** Null where it is no longer there. */
  openedOf(kind: KeptKind): KeptItem | null {
    return this.keeping.items.find(({ id }) => id === this.#opened[kind]?.id) ?? null;
  }

  exported(): Promise<string> {
    return libraryFile(this.items, this.#now());
  }

  /**
   * Everything of the file joins what is here; nothing that is here is replaced. A file of one document, saved by
   * itself, becomes an item of that `title`.
   */
  async import(
    text: string,
    titleBeside: (title: string) => string,
    title = '',
  ): Promise<Result<Merged, Refusal>> {
    const kind = kindOfText(text);
    if (kind !== null) return this.#importDocument(kind, text, title);
    const read = await readLibraryFile(text);
    if (!read.ok) return read;
    const present = new Map(this.keeping.items.map((item) => [item.id, item]));
    const beside: string[] = [];
    let same = 0;
    const added = read.value.flatMap((item): readonly KeptItem[] => {
      const here = present.get(item.id);
      if (here === undefined) return [item];
      if (isSameItem(here, item)) {
        same += 1;
        return [];
      }
      const title = cleanTitle(titleBeside(item.title));
      beside.push(title);
      return [{ ...item, id: this.#circumstances.newId(), title }];
    });
    if (added.length > 0) this.#do(added.map((after) => ({ store: 'items', before: null, after })));
    return { ok: true, value: { added: added.length, beside, same } };
  }

  async #importDocument(kind: KeptKind, text: string, title: string): Promise<Result<Merged, Refusal>> {
    if (text.length > LONGEST_TEXT) return { ok: false, failure: { kind: 'tooLong' } };
    const seal = await sealOf(text);
    // What was saved has its hash; a text without one may be anything.
    if (seal !== 'whole')
      return { ok: false, failure: { kind: seal === 'none' ? 'noLibrary' : 'otherHash' } };
    const isHere = this.keeping.items.some((item) => item.kind === kind && item.text === text);
    if (!isHere) this.#added(kind, title, text);
    return { ok: true, value: { added: isHere ? 0 : 1, beside: [], same: isHere ? 1 : 0 } };
  }

  #change(item: KeptItem, change: Partial<KeptItem>): KeptItem {
    const after = { ...item, ...change };
    this.#do([{ store: 'items', before: item, after }]);
    return after;
  }

  #do(step: Step): void {
    this.#steps = withStep(this.#steps, step);
    this.#put(changesOf(step));
  }

  /** What another tab has made of an item since is not taken away. */
  #travel(found: ReturnType<typeof stepBack>): void {
    if (found === null) return;
    this.#steps = found.steps;
    const own = found.changes.filter((change) => {
      if (change.store !== 'items' || change.base === null) return true;
      const present = this.keeping.items.find(({ id }) => id === change.key) ?? null;
      if (joinedWith(change, present).kind === 'joined') return true;
      this.keeping.tellApart({ kind: 'notUndone', title: change.base.title });
      return false;
    });
    this.#put(own);
  }

  /** What this tab writes itself, it knows. */
  #put(changes: readonly Change[]): void {
    this.keeping.put(changes);
    for (const change of changes)
      if (change.store === 'items' && change.value !== null) {
        const { kind, id } = change.value;
        if (this.#opened[kind]?.id === id) this.noteOpened(change.value);
      }
  }

  async #askToLast(): Promise<void> {
    if (this.lasts !== null || this.#hasAsked) return;
    this.#hasAsked = true;
    this.lasts = await this.#circumstances.lasting.ask();
  }

  #firstPlace(): number {
    return Math.min(0, ...this.keeping.items.map(({ place }) => place)) - 1;
  }

  #now(): string {
    return this.#circumstances.now().toISOString();
  }
}

function inOrder(one: KeptItem, other: KeptItem): number {
  return one.place - other.place || other.created.localeCompare(one.created) || (one.id < other.id ? -1 : 1);
}
