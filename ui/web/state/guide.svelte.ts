/** The guided first scenario: which step the person is at, kept in the address; null where no guide is open. Beside it the guided first estimate. */
import { GUIDE_STEPS, type GuideStep, type Place } from './place.ts';

/** The steps of the guided first estimate, which ends at the person's own product. */
export const ENTRY_STEPS = ['answer', 'timeline', 'facts', 'laws', 'own'] as const;
export type EntryStep = (typeof ENTRY_STEPS)[number];

/** Where the person is in the comparison. */
interface Kept {
  readonly now: Pick<Place, 'guide'>;
  readonly go: (change: Pick<Place, 'guide'>, step: boolean) => void;
}

export class Guide {
  /** Of the first estimate: only until the page is closed, as its address is the entry's. */
  entry = $state.raw<EntryStep | null>(null);
  readonly #kept: Kept;

  constructor(kept: Kept) {
    this.#kept = kept;
  }

  get step(): GuideStep | null {
    return this.#kept.now.guide;
  }

  get place(): number | null {
    return this.step === null ? null : GUIDE_STEPS.indexOf(this.step);
  }

  get isLast(): boolean {
    return this.place === GUIDE_STEPS.length - 1;
  }

  next(): void {
    if (this.place !== null) this.#at(this.place + 1);
  }

  back(): void {
    if (this.place !== null && this.place > 0) this.#at(this.place - 1);
  }

  end(): void {
    this.#kept.go({ guide: null }, false);
  }

  /** After the last step the guide closes. */
  #at(place: number): void {
    this.#kept.go({ guide: GUIDE_STEPS[place] ?? null }, false);
  }
}
