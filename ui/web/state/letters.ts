/**
 * The page's own fonts. Where a copy of the app is on the machine they are there before the page is drawn. At a first
 * visit they are fetched after the first figures and applied when another view is opened, so that text does not shift while it is read.
 */
const FACE = "1em 'Inter Variable'";
/** A letter of each file. */
const LETTERS = 'aạ';
/** Milliseconds that the page waits for its fonts. */
const A_MOMENT = 200;

export class Letters {
  #areHere = false;

  /** Before the page is drawn. */
  async early(): Promise<void> {
    if (navigator.serviceWorker?.controller == null) return;
    await Promise.race([this.read(), new Promise((resolve) => setTimeout(resolve, A_MOMENT))]);
    this.wear();
  }

  /** Where they cannot be read, the machine's own fonts stay. */
  async read(): Promise<void> {
    const faces = await document.fonts.load(FACE, LETTERS).catch(() => []);
    this.#areHere ||= faces.length > 0;
  }

  wear(): void {
    if (this.#areHere) document.documentElement.dataset['letters'] = 'own';
  }
}
