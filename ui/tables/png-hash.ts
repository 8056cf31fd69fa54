/**
 * The content hash of a PNG, as text in a chunk of its own before the last one (PNG specification, sections 5.3, 11.3.3
 * and 11.3.4): programs that draw the picture ignore it.
 */
import { CONTENT_HASH, type StatedHash } from './content-hash.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Length and name before the data, a checksum behind them. */
const AROUND = 12;
/** The end of a picture, a chunk without data. */
const END = AROUND;
const latin = new TextDecoder('latin1');

export const isPng = (bytes: Uint8Array): boolean => SIGNATURE.every((byte, place) => bytes[place] === byte);

/** Of a byte: the remainder of its eight bits by the polynomial (Annex D). */
function stepOf(byte: number): number {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest >>> 0;
}

const STEPS = Uint32Array.from({ length: 256 }, (_, byte) => stepOf(byte));

function checksum(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) rest = (STEPS[(rest ^ byte) & 0xff] ?? 0) ^ (rest >>> 8);
  return (rest ^ 0xffffffff) >>> 0;
}

function textChunk(keyword: string, text: string): Bytes {
  const named = new TextEncoder().encode(`tEXt${keyword}\0${text}`);
  const chunk = new Uint8Array(named.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, named.length - 4);
  chunk.set(named, 4);
  view.setUint32(named.length + 4, checksum(named));
  return chunk;
}

/** `hash`: of the picture without one. */
export function pngWithHash(picture: Bytes, hash: string): Bytes {
  const chunk = textChunk(CONTENT_HASH, hash);
  const end = picture.length - END;
  const sealed = new Uint8Array(picture.length + chunk.length);
  sealed.set(picture.subarray(0, end));
  sealed.set(chunk, end);
  sealed.set(picture.subarray(end), end + chunk.length);
  return sealed;
}

/** Null: a whole picture that carries none. A picture with a broken chunk, or without its last one, is not as it was saved. */
export function hashInPng(bytes: Bytes): StatedHash | null {
  const damaged = { stated: '', content: bytes };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let at = SIGNATURE.length;
  while (at + AROUND <= bytes.length) {
    const next = at + AROUND + view.getUint32(at);
    if (next > bytes.length) return damaged;
    if (view.getUint32(next - 4) !== checksum(bytes.subarray(at + 4, next - 4))) return damaged;
    const text = latin.decode(bytes.subarray(at + 4, next - 4));
    if (text.startsWith(`tEXt${CONTENT_HASH}\0`)) {
      const stated = text.slice(CONTENT_HASH.length + 5);
      const content = new Uint8Array(bytes.length - (next - at));
      content.set(bytes.subarray(0, at));
      content.set(bytes.subarray(next), at);
      return { stated, content };
    }
    at = next;
  }
  const hasEnd = latin.decode(bytes.subarray(-END + 4, -4)) === 'IEND';
  return at === bytes.length && hasEnd ? null : damaged;
}
