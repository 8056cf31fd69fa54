/** An entry that is edited: what an edit leaves as it was is neither found nor sent again. */
import type { Estimate } from '../../../engine/index.ts';
import { estimatedEntry } from './estimate-entry.ts';
import type { EstimatedLine, FollowingEntry } from './estimate-protocol.ts';
import type { LawKnown } from './estimated-line.ts';
import { KnownLines } from './known-lines.ts';

interface Answer {
  readonly mark: string;
  readonly places: ReadonlyMap<EstimatedLine, number>;
}

/** Another worker that takes the place of this one has other marks. */
const newMark = (): string => crypto.getRandomValues(new Uint32Array(4)).join('.');

export class FollowedEntry {
  readonly #all: LawKnown;
  readonly #known = new KnownLines();
  #last: Answer | null = null;

  constructor(all: LawKnown) {
    this.#all = all;
  }

  /** `mark`: of the answer that the page has; null: of none. */
  after(estimate: Estimate, mark: string | null): FollowingEntry {
    const { lines, ...entry } = estimatedEntry(this.#all, estimate, this.#known);
    const held = this.#last?.mark === mark ? this.#last.places : null;
    this.#last = { mark: newMark(), places: new Map(lines.map((line, place) => [line, place])) };
    return { ...entry, mark: this.#last.mark, lines: lines.map((line) => held?.get(line) ?? line) };
  }
}
