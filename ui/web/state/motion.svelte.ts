/** Whether figures move: what is not looked at, and what costs a question of its own, waits until they rest. */

/** Milliseconds: longer than a moving slider takes from one answer to the next. */
const REST = 150;

export class Motion {
  moving = $state.raw(false);
  #rest: ReturnType<typeof setTimeout> | undefined;
  readonly #onrest: () => void;

  constructor(onrest: () => void) {
    this.#onrest = onrest;
  }

  begin(): void {
    clearTimeout(this.#rest);
    this.moving = true;
  }

  /** The figures stand; unless they move again soon, they rest. */
  end(): void {
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => {
      this.moving = false;
      this.#onrest();
    }, REST);
  }
}
