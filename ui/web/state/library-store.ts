/** Reads and writes the library's records in the browser; a failure is returned as a value. */
import type { Result } from '../../../engine/index.ts';
import { fieldsOf, textOf } from './kept-fields.ts';
import { joinedWith, type ItemChange } from './joined-change.ts';
import { isSameItem, LONGEST_TITLE, readDraft, readItem, type Draft, type KeptItem } from './kept-item.ts';
import { openDatabase, RECORD_STORES, type Database, type RecordStore } from './library-database.ts';

/** Why nothing can be kept in the browser at present. */
export type StoreTrouble =
  /** Forbidden or missing, as in a private window. */
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'full' }
  /** A tab with an older version of the page has to be closed first. */
  | { readonly kind: 'blocked' }
  /** The library was opened by a newer version of the page, before or just now. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'failed'; readonly detail: string };

/** A record that is not what it should be: shown, and saved as it is. */
export interface DamagedRecord {
  readonly store: RecordStore;
  readonly key: string;
  readonly title: string | null;
  readonly raw: string;
}

export interface Stored {
  readonly mark: string;
  readonly items: readonly KeptItem[];
  readonly drafts: readonly Draft[];
  readonly damaged: readonly DamagedRecord[];
}

/** Null takes the record away. */
export type Change =
  ItemChange | { readonly store: 'drafts'; readonly key: string; readonly value: Draft | null };

/** Changes of items that another tab had changed differently; all others were written. */
export interface Outcome {
  readonly apart: readonly ItemChange[];
  /** Something was joined with what another tab had written: storage has more than this tab knows. */
  readonly isJoined: boolean;
}

export type Written = Result<Outcome, StoreTrouble | { readonly kind: 'cleared' }>;

export interface LibraryStore {
  readonly read: () => Promise<Result<Stored, StoreTrouble>>;
  /** All in one transaction, or nothing if it fails; nothing if the database no longer has this mark. */
  readonly write: (mark: string, changes: readonly Change[]) => Promise<Written>;
  /** Called when something prevents opening, or when that has ended (null). */
  readonly listen: (report: (trouble: StoreTrouble | null) => void) => void;
}

export function browserStore(): LibraryStore {
  let opened: Promise<Database> | null = null;
  let report: (trouble: StoreTrouble | null) => void = () => undefined;

  /** Opened again after the browser, or another tab, has closed it. */
  function database(): Promise<Database> {
    const closed = (): void => {
      opened = null;
    };
    if (opened !== null) return opened;
    let wasBlocked = false;
    const opening = openDatabase({
      onblocked: () => {
        wasBlocked = true;
        report({ kind: 'blocked' });
      },
      onyielded: (toNewer) => {
        closed();
        if (toNewer) report({ kind: 'newer' });
      },
      onterminated: closed,
    });
    opened = opening;
    opening.then(() => {
      if (wasBlocked) report(null);
    }, closed);
    return opening;
  }

  async function attempt<Value, Wrong>(
    work: (database: Database) => Promise<Result<Value, Wrong>>,
  ): Promise<Result<Value, Wrong | StoreTrouble>> {
    try {
      return await work(await database());
    } catch (error) {
      // A connection that the browser has cut fails once; the next one is a new one.
      if (!isClosed(error)) return { ok: false, failure: troubleOf(error) };
    }
    opened = null;
    try {
      return await work(await database());
    } catch (error) {
      return { ok: false, failure: troubleOf(error) };
    }
  }

  return {
    read: () => attempt(readEverything),
    write: (mark, changes) => attempt((present) => writeChanges(present, mark, changes)),
    listen: (listener) => {
      report = listener;
    },
  };
}

async function readEverything(database: Database): Promise<Result<Stored, never>> {
  const items: KeptItem[] = [];
  const drafts: Draft[] = [];
  const damaged: DamagedRecord[] = [];
  for (const store of RECORD_STORES) {
    for (const key of await database.getAllKeys(store)) {
      // One by one: a record that cannot be read at all must not hide the others.
      const value = await database.get(store, key).catch(() => undefined);
      const item = store === 'items' ? readItem(value) : null;
      const draft = store === 'drafts' ? readDraft(value) : null;
      if (item !== null && item.id === key) items.push(item);
      else if (draft !== null && draft.id === key) drafts.push(draft);
      else damaged.push({ store, key, title: titleOf(value), raw: rawText(value) });
    }
  }
  return { ok: true, value: { mark: await markOf(database), items, drafts, damaged } };
}

/** Somebody may have emptied the database without removing it. */
async function markOf(database: Database): Promise<string> {
  const transaction = database.transaction('facts', 'readwrite');
  const found = await transaction.store.get('mark');
  const mark = typeof found === 'string' ? found : crypto.randomUUID();
  if (mark !== found) await transaction.store.put(mark, 'mark');
  await transaction.done;
  return mark;
}

async function writeChanges(
  database: Database,
  mark: string,
  changes: readonly Change[],
): Promise<Result<Outcome, { readonly kind: 'cleared' }>> {
  const transaction = database.transaction(['items', 'drafts', 'facts'], 'readwrite');
  try {
    if (String(await transaction.objectStore('facts').get('mark')) !== mark) {
      await transaction.done;
      return { ok: false, failure: { kind: 'cleared' } };
    }
    const apart: ItemChange[] = [];
    let isJoined = false;
    for (const change of changes) {
      const records = transaction.objectStore(change.store);
      let { value } = change;
      if (change.store === 'items') {
        const joined = joinedWith(change, readItem(await records.get(change.key)));
        if (joined.kind === 'apart') {
          apart.push(change);
          continue;
        }
        isJoined ||= joined.item !== null && (value === null || !isSameItem(joined.item, value as KeptItem));
        value = joined.item;
      }
      await (value === null ? records.delete(change.key) : records.put(value, change.key));
    }
    await transaction.done;
    return { ok: true, value: { apart, isJoined } };
  } catch (error) {
    void transaction.done.catch(() => undefined);
    abort(transaction);
    throw error;
  }
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It was at its end already.
  }
}

function isClosed(error: unknown): boolean {
  return nameOf(error) === 'InvalidStateError';
}

function troubleOf(error: unknown): StoreTrouble {
  switch (nameOf(error)) {
    case 'QuotaExceededError':
      return { kind: 'full' };
    case 'VersionError':
      return { kind: 'newer' };
    case 'SecurityError':
    case 'ReferenceError':
    case 'TypeError':
      return { kind: 'unavailable' };
    default:
      return { kind: 'failed', detail: error instanceof Error ? error.message : nameOf(error) };
  }
}

/** `DOMException` of an older browser is no `Error`. */
function nameOf(error: unknown): string {
  return error instanceof DOMException || error instanceof Error ? error.name : '';
}

function titleOf(value: unknown): string | null {
  return textOf(fieldsOf(value)['title'], 1, LONGEST_TITLE);
}

function rawText(value: unknown): string {
  try {
    return JSON.stringify(value, null, 1) ?? String(value);
  } catch {
    return String(value);
  }
}
