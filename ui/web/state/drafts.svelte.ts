/** The work of each visit as it stands, saved by itself: after a crash or a closed tab it can be continued. */
import type { Keepable } from './keepable.ts';
import type { Keeping } from './keeping.svelte.ts';
import type { Draft } from './kept-item.ts';
import type { Change } from './library-store.ts';

/** Of each kind: enough for a few tabs at once, and one crash more. */
const MOST_OF_A_KIND = 4;

export class Drafts {
  readonly #keeping: Keeping;
  readonly #visit: string;
  readonly #now: () => Date;
  /** The last that an earlier visit left; offered until it is taken up or declined. */
  offered = $state.raw<Draft | null>(null);
  /** Newest first. */
  all = $derived.by(() => this.#keeping.drafts.toSorted(newestFirst));

  /** `visit` names this tab's drafts; another visit has another one. */
  constructor(keeping: Keeping, visit: string, now: () => Date) {
    this.#keeping = keeping;
    this.#visit = visit;
    this.#now = now;
  }

  /** What an earlier visit left, once the library has been read. */
  offer(): void {
    this.offered = this.all.find((draft) => !this.#isOwn(draft)) ?? null;
  }

  decline(): void {
    this.offered = null;
  }

  /** The present work takes the place of this visit's earlier draft; drafts that say the same go. */
  async save(keepable: Keepable): Promise<void> {
    const { kind } = keepable;
    const text = await keepable.writtenText();
    if (typeof text !== 'string') return;
    const id = `${kind}:${this.#visit}`;
    const present = this.#keeping.drafts.find((draft) => draft.id === id);
    const { dataVersion, duties } = keepable.remembered;
    if (present?.text === text && present.duties.length === duties.length) return;
    const draft: Draft = { id, kind, text, changed: this.#now().toISOString(), dataVersion, duties };
    const others = this.all.filter((each) => each.kind === kind && each.id !== id);
    const kept = others.filter((each) => each.text !== text).slice(0, MOST_OF_A_KIND - 1);
    this.#keeping.put([
      ...others
        .filter((each) => !kept.includes(each))
        .map((each): Change => ({ store: 'drafts', key: each.id, value: null })),
      { store: 'drafts', key: id, value: draft },
    ]);
  }

  #isOwn({ id }: Draft): boolean {
    return id.endsWith(`:${this.#visit}`);
  }
}

function newestFirst(one: Draft, other: Draft): number {
  return other.changed.localeCompare(one.changed);
}
