/** Bytes of a text file to text, by the platform's decoder; shared by the page's worker and the terminal. */
import { encodingOf, isWindowsText, type Encoding } from '../../engine/index.ts';

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

function decoded(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    return null;
  }
}

/** Null: no text in any encoding that a sheet comes in. */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const encoding = encodingOf(bytes.subarray(0, 4096));
  const text = decoded(bytes, encoding);
  if (text !== null) return { text, encoding };
  if (encoding !== 'utf-8' || !isWindowsText(bytes)) return null;
  // Windows-1258 writes tones as marks behind their letter: Unicode has one letter for both.
  const old = decoded(bytes, 'windows-1258');
  return old === null ? null : { text: old.normalize('NFC'), encoding: 'windows-1258' };
}
