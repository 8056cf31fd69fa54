/** The rows of a checked file that a person chose; of any number of them those near the window are at hand. */
import type { EngineClient } from '../worker/client.ts';
import type { CheckedRow, CheckedRows, RowsQuery, RowSums } from '../worker/checked-file-protocol.ts';

/** Rows that are asked for at once. */
const PORTION = 200;
/** Portions that are kept: the others are asked for again. */
const MOST_KEPT = 20;

/** Rows of a table that is saved: all are in the memory of the page then. */
export const MOST_SAVED = 300_000;

export const EVERY_ROW: RowsQuery = {
  shown: 'all',
  within: {},
  text: '',
  sort: { by: 'place', descending: false },
};

/** What a long table draws of; without `choose`, its rows are in one order. */
export interface RowsToWalk {
  readonly query: RowsQuery | null;
  /** Null: not known yet. */
  readonly of: number | null;
  readonly at: (index: number) => CheckedRow | null;
  readonly reach: (first: number, last: number) => Promise<void>;
  readonly choose?: (change: Partial<RowsQuery>) => Promise<void>;
}

export class RowsInView implements RowsToWalk {
  query = $state.raw<RowsQuery | null>(null);
  /** Null: not known yet. */
  of = $state.raw<number | null>(null);
  sums = $state.raw<RowSums>({ customsValue: 0, expectedDuty: 0, difference: 0 });
  #portions = $state.raw<ReadonlyMap<number, readonly CheckedRow[]>>(new Map());
  readonly #asked = new Set<number>();
  readonly #client: Pick<EngineClient, 'checkedRows' | 'rowNumbers'>;
  #turn = 0;

  constructor(client: Pick<EngineClient, 'checkedRows' | 'rowNumbers'>) {
    this.#client = client;
  }

  /** The rows were those of another file. */
  clear(): void {
    this.#turn += 1;
    [this.query, this.of] = [null, null];
    this.#portions = new Map();
    this.#asked.clear();
  }

  /** Without a change: the same rows of another check. */
  async choose(change: Partial<RowsQuery>): Promise<void> {
    const isSame = this.query !== null && Object.keys(change).length === 0;
    const query = isSame && this.query !== null ? this.query : { ...EVERY_ROW, ...this.query, ...change };
    this.query = query;
    this.#turn += 1;
    this.#asked.clear();
    this.#asked.add(0);
    const found = await this.#rows(query, 0, PORTION);
    if (found === null) return;
    [this.of, this.sums] = [found.of, found.sums];
    this.#portions = new Map([[0, found.rows]]);
  }

  at(index: number): CheckedRow | null {
    return this.#portions.get(Math.floor(index / PORTION))?.[index % PORTION] ?? null;
  }

  /** Asks for the rows between the two that are not at hand. */
  async reach(first: number, last: number): Promise<void> {
    const { query } = this;
    if (query === null) return;
    for (let portion = Math.floor(first / PORTION); portion <= Math.floor(last / PORTION); portion += 1) {
      if (this.#asked.has(portion)) continue;
      this.#asked.add(portion);
      const found = await this.#rows(query, portion * PORTION, PORTION);
      if (found === null) return;
      const others = [...this.#portions].slice(-MOST_KEPT);
      this.#portions = new Map([...others, [portion, found.rows]]);
      for (const known of [...this.#asked]) if (!this.#portions.has(known)) this.#asked.delete(known);
    }
  }

  /** Every chosen row, for a file. */
  async all(): Promise<readonly CheckedRow[]> {
    const { query } = this;
    if (query === null) return [];
    return (await this.#rows(query, 0, null))?.rows ?? [];
  }

  /** Their numbers in the file. */
  async numbers(): Promise<readonly number[]> {
    const { query } = this;
    if (query === null) return [];
    const found = await this.#client.rowNumbers(query);
    return found.ok ? found.value : [];
  }

  /** Null: something else was chosen meanwhile. */
  async #rows(query: RowsQuery, from: number, most: number | null): Promise<CheckedRows | null> {
    const turn = this.#turn;
    const found = await this.#client.checkedRows(query, from, most);
    return found.ok && turn === this.#turn ? found.value : null;
  }
}
