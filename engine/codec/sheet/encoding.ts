/** In which encoding a text file is written: by its mark, by its zero bytes, else UTF-8 or what Windows wrote before it. */

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258';

/** Zero bytes in every other place are UTF-16 without its mark. */
function utf16WithoutMark(head: Uint8Array): Encoding | null {
  let [even, odd] = [0, 0];
  for (const [place, byte] of head.entries()) {
    if (byte === 0 && place % 2 === 0) even += 1;
    if (byte === 0 && place % 2 === 1) odd += 1;
  }
  const most = head.length * 0.3;
  if (odd > most && even === 0) return 'utf-16le';
  return even > most && odd === 0 ? 'utf-16be' : null;
}

/**
 * By the first bytes. UTF-8 is what the rest has to confirm: bytes that it cannot have are Windows-1258, in which
 * Vietnamese was written before, as long as they are text at all (`isWindowsText`).
 */
export function encodingOf(head: Uint8Array): Encoding {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return utf16WithoutMark(head) ?? 'utf-8';
}

/** No control characters but tabs and line ends, and none of the places that Windows-1258 leaves empty. */
export function isWindowsText(bytes: Uint8Array): boolean {
  return bytes.every((byte) => {
    if (byte < 0x20) return byte === 0x09 || byte === 0x0a || byte === 0x0d;
    return byte !== 0x7f && byte !== 0x81 && !(byte >= 0x8d && byte <= 0x90) && byte !== 0x9d;
  });
}

/** A ZIP archive, which every XLSX file is. */
export const isZip = (head: Uint8Array): boolean =>
  head[0] === 0x50 && head[1] === 0x4b && head[2] === 0x03 && head[3] === 0x04;

/** What is no sheet though its name may say so, by its first bytes. */
export type OtherFile = 'compound' | 'pdf' | 'image' | 'webPage';

const BEGINNINGS: readonly (readonly [kind: OtherFile, bytes: readonly number[]])[] = [
  // [MS-CFB] 2.2: an Excel workbook before XLSX, or one under a password.
  ['compound', [0xd0, 0xcf, 0x11, 0xe0]],
  // ISO 32000-1, 7.5.2.
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  // JPEG (ISO/IEC 10918-1, B.1.1.3) and PNG (ISO/IEC 15948, 5.2).
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
];

export function otherFileIn(head: Uint8Array): OtherFile | null {
  const known = BEGINNINGS.find(([, bytes]) => bytes.every((byte, place) => head[place] === byte));
  if (known !== undefined) return known[0];
  // Programs save a page of the web, or Excel's old XML, under the name of a workbook.
  const text = String.fromCharCode(...head.subarray(0, 200).filter((byte) => byte !== 0));
  return /^[^<\w]*<(!doctype|html|head|meta|table|body|style|\?xml)\b/i.test(text) ? 'webPage' : null;
}
