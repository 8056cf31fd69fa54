/**
 * Guess before you read: the reader's choice, off at first, kept between visits and said in the address, so that a link
 * can ask for a guess. What was guessed is kept for the visit.
 */
import type { ComparisonPlace } from './comparison-place.svelte.ts';
import type { EditedSet } from './scenario-set.ts';
import { readShelf, writeShelf, type Shelf } from './shelf.ts';
import { resultAt, type Shown } from './shown.ts';

const KEY = 'guess-before-reading';

/** Other scenarios, or another baseline, are another question. */
function keyOf({ scenarios, baseline }: EditedSet): string {
  return JSON.stringify([baseline, scenarios]);
}

/** The places of the scenarios whose difference from the baseline there is to guess. */
export function placesToGuess(shown: Shown): readonly number[] {
  const { set } = shown;
  return [...set.scenarios.keys()].filter(
    (place) => place !== set.baseline && resultAt(shown, place)?.sameAs === null,
  );
}

export class Guessing {
  #isChosen = $state.raw(false);
  #guesses = $state.raw<Readonly<Record<string, readonly number[]>>>({});
  readonly #place: ComparisonPlace;
  readonly #shelf: Shelf | null;

  constructor(place: ComparisonPlace, shelf: Shelf | null) {
    this.#place = place;
    this.#shelf = shelf;
    this.#isChosen = readShelf(shelf, KEY) === 'on';
  }

  /** By the reader's own choice, or because the link asks for it. */
  get isOn(): boolean {
    return this.#isChosen || this.#place.now.guess;
  }

  turn(on: boolean): void {
    this.#isChosen = on;
    writeShelf(this.#shelf, KEY, on ? 'on' : 'off');
    this.#place.go({ guess: on }, false);
  }

  /** The address of the scenarios says what is chosen. */
  sayInAddress(): void {
    if (this.isOn && !this.#place.now.guess) this.#place.go({ guess: true }, false);
  }

  /** What was guessed of something with a name of its own. */
  of(name: string): readonly number[] | null {
    return this.#guesses[name] ?? null;
  }

  guess(name: string, numbers: readonly number[]): void {
    this.#guesses = { ...this.#guesses, [name]: numbers };
  }

  /** In the order of `placesToGuess`. */
  ofSet({ set }: Shown): readonly number[] | null {
    return this.isOn ? this.of(keyOf(set)) : null;
  }

  guessSet({ set }: Shown, numbers: readonly number[]): void {
    this.guess(keyOf(set), numbers);
  }

  /** No figure of these scenarios may be shown. */
  hides(shown: Shown | null): boolean {
    if (!this.isOn) return false;
    return shown === null || (placesToGuess(shown).length > 0 && this.ofSet(shown) === null);
  }
}
