/** Bytes as text, as RFC 4648 writes them (section 4), and back. */
const PORTION = 0x8000;

export function base64Of(bytes: ArrayBuffer): string {
  const all = new Uint8Array(bytes);
  const portions: string[] = [];
  for (let from = 0; from < all.length; from += PORTION)
    portions.push(String.fromCharCode(...all.subarray(from, from + PORTION)));
  return btoa(portions.join(''));
}

export const lengthInBase64 = (bytes: number): number => 4 * Math.ceil(bytes / 3);

/** Null: nothing that `base64Of` writes. */
export function bytesOfBase64(text: string): ArrayBuffer | null {
  try {
    const characters = atob(text);
    const bytes = new Uint8Array(characters.length);
    for (let at = 0; at < characters.length; at += 1) bytes[at] = characters.charCodeAt(at);
    // The browser's reader takes spaces and missing ends too.
    return btoa(characters) === text ? bytes.buffer : null;
  } catch {
    return null;
  }
}
