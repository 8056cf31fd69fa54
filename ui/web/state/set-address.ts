/**
 * The set of a visit in the address, so that every comparison has a link. A gesture is written when it
 * rests: each writing costs the browser a frame, and browsers refuse an address that changes with every one.
 */
import type { Opening } from '../worker/protocol.ts';
import type { Address } from './navigation.svelte.ts';
import type { EditedSet } from './scenario-set.ts';
import { choiceOf, readFragment, writeFragment, type SharedAddress } from './share.ts';

export class SetAddress {
  readonly #address: Address;
  /** The whole set as a fragment; null where it cannot be written. */
  readonly #pack: (set: EditedSet) => Promise<string | null>;
  /** What was last read from the address or written there. */
  #fragment: string | null = null;
  /** A change that is not yet in the address is one that can be gone back from. */
  #isStep = false;
  /** Counts up with every change: what was packed for an older one is not written. */
  #writing = 0;

  constructor(address: Address, pack: (set: EditedSet) => Promise<string | null>) {
    this.#address = address;
    this.#pack = pack;
  }

  /** Null: it says what stands, or what is being read. */
  read(): SharedAddress | null {
    const fragment = this.#address.read();
    if (fragment === this.#fragment) return null;
    this.#fragment = fragment;
    return readFragment(fragment);
  }

  /** Whether the address says anything of a set. */
  get namesSet(): boolean {
    return readFragment(this.#address.read()).kind !== 'none';
  }

  /** A change at one stroke: in the address at once where that is short. */
  changed(set: EditedSet, opening: Opening | null, isStep: boolean): void {
    this.#writing += 1;
    this.#isStep ||= isStep;
    const choice = opening === null ? null : choiceOf(set, opening);
    if (choice !== null) this.#write(writeFragment(choice));
  }

  /** Nothing moves any more, or the address must be put right. */
  async publish(set: EditedSet, opening: Opening | null): Promise<void> {
    const writing = ++this.#writing;
    const choice = opening === null ? null : choiceOf(set, opening);
    const fragment = choice === null ? await this.#pack(set) : writeFragment(choice);
    if (fragment !== null && writing === this.#writing) this.#write(fragment);
  }

  #write(fragment: string): void {
    this.#writing += 1;
    this.#fragment = fragment;
    this.#address.write(fragment, this.#isStep);
    this.#isStep = false;
  }
}
