/** The place in a comparison, kept in the address beside the scenarios and independent of them. */
import type { Address } from './navigation.svelte.ts';
import { FIRST_PLACE, readPlace, withPlace, type Place } from './place.ts';

export class ComparisonPlace {
  now = $state.raw<Place>(FIRST_PLACE);
  readonly #address: Address;
  /** The scenarios' own part of the address, as it was last read or written. */
  #scenarios = '';

  constructor(address: Address) {
    this.#address = address;
    this.arrive();
  }

  /** For what is compared: the address without the place. */
  readonly ofScenarios: Address = {
    read: () => {
      this.arrive();
      return this.#scenarios;
    },
    write: (fragment, step) => {
      this.#scenarios = fragment;
      this.#address.write(withPlace(fragment, this.now), step);
    },
  };

  /** The address has changed by a link or the way back. Whether it asks for other scenarios than before. */
  arrive(): boolean {
    const fragment = this.#address.read();
    const { place, rest } = readPlace(fragment);
    // An address of the view alone keeps the present place.
    if (fragment.includes('=')) this.now = place;
    const isOther = rest !== this.#scenarios;
    this.#scenarios = rest;
    return isOther;
  }

  /** A `step` can be gone back from. */
  go(change: Partial<Place>, step = true): void {
    this.now = { ...this.now, ...change };
    this.#address.write(withPlace(this.#scenarios, this.now), step);
  }

  /** A fragment that was written for scenarios alone, with the present place. */
  linkOf(fragment: string): string {
    return withPlace(fragment, this.now);
  }
}
