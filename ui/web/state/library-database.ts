/** The library's place in the browser: an IndexedDB database, its versions, and the mark that tells it from a new one. */
import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';

export const DATABASE = 'tariff-scenarios';

/** What is read from it may be damaged: nothing is taken for what it should be. */
interface Schema extends DBSchema {
  items: { key: string; value: unknown };
  drafts: { key: string; value: unknown };
  /** `mark`: drawn when the database was made; another one means that it was cleared in between. */
  facts: { key: string; value: unknown };
}

export const RECORD_STORES = ['items', 'drafts'] as const;
export type RecordStore = (typeof RECORD_STORES)[number];
export type Database = IDBPDatabase<Schema>;
type Upgrade = IDBPTransaction<Schema, ('items' | 'drafts' | 'facts')[], 'versionchange'>;

/** From the version of its place, counted from 0, to the next. What a release has once done stays as it is. */
const MIGRATIONS: readonly ((database: Database, transaction: Upgrade) => void)[] = [
  (database, transaction) => {
    for (const name of ['items', 'drafts', 'facts'] as const) database.createObjectStore(name);
    void transaction.objectStore('facts').put(crypto.randomUUID(), 'mark');
  },
];

export interface Happenings {
  /** Another tab has an older version open: nothing can continue until it is closed. */
  readonly onblocked: () => void;
  /** Another tab asks for a newer version (or for deletion): this connection has been given up. */
  readonly onyielded: (toNewer: boolean) => void;
  /** The browser has cut the connection. */
  readonly onterminated: () => void;
}

export function openDatabase({ onblocked, onyielded, onterminated }: Happenings): Promise<Database> {
  return openDB<Schema>(DATABASE, MIGRATIONS.length, {
    upgrade(database, oldVersion, _newVersion, transaction) {
      for (const migrate of MIGRATIONS.slice(oldVersion)) migrate(database, transaction);
    },
    blocked: onblocked,
    blocking(_current, wanted, event) {
      if (event.target instanceof IDBDatabase) event.target.close();
      onyielded(wanted !== null);
    },
    terminated: onterminated,
  });
}
