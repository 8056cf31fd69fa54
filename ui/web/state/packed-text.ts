/** Text in few characters of an address: raw deflate, then base64url. Reading is bounded against decompression bombs. */
const LONGEST_PACKED = 64_000;
const LARGEST_TEXT = 1_000_000;

export type Unpacked =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'tooLarge' }
  | { readonly kind: 'damaged' };

export async function packed(text: string): Promise<string> {
  const deflated = new Response(text).body?.pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(deflated ?? null).arrayBuffer());
  let characters = '';
  for (const byte of bytes) characters += String.fromCharCode(byte);
  return btoa(characters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

export async function unpacked(written: string): Promise<Unpacked> {
  if (written.length > LONGEST_PACKED) return { kind: 'tooLarge' };
  const bytes = bytesOf(written);
  if (bytes === null) return { kind: 'damaged' };
  const inflated = new Response(bytes).body?.pipeThrough(new DecompressionStream('deflate-raw'));
  if (inflated === undefined) return { kind: 'damaged' };
  const reader = inflated.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return { kind: 'text', text: text + decoder.decode() };
      size += value.byteLength;
      if (size > LARGEST_TEXT) {
        void reader.cancel().catch(() => undefined);
        return { kind: 'tooLarge' };
      }
      text += decoder.decode(value, { stream: true });
    }
  } catch {
    return { kind: 'damaged' };
  }
}

function bytesOf(written: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[A-Za-z0-9_-]+$/.test(written)) return null;
  try {
    const characters = atob(written.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(characters, (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}
