/** Small choices kept between visits where the browser allows it: with absent, full or forbidden storage they are only not remembered. */

/** What `localStorage` offers; it may throw when it is full or forbidden. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem'>;

/** The browser's own shelf; reading the property itself throws where storage is forbidden. */
export function browserShelf(): Shelf | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}

export function readShelf(shelf: Shelf | null, key: string): string | null {
  try {
    return shelf?.getItem(key) ?? null;
  } catch {
    return null;
  }
}

export function writeShelf(shelf: Shelf | null, key: string, value: string): void {
  try {
    shelf?.setItem(key, value);
  } catch {
    // Not kept: the choice holds for this visit.
  }
}
