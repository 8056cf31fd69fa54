/** Text in an address: there and back, and what a stranger may put there. */
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from '../../ui/tables/content-hash.ts';
import { packed, unpacked } from '../../ui/web/state/packed-text.ts';

const base64url = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');

test('any text survives, in characters that no program escapes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
      const written = await packed(text);
      expect(written).toMatch(/^[A-Za-z0-9_-]+$/);
      expect(await unpacked(written)).toEqual({ kind: 'text', text });
    }),
  );
});

test('no text whatever makes reading throw', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.string(), fc.base64String(), fc.stringMatching(/^[\w-]+$/)),
      async (text) => {
        expect(['text', 'damaged', 'tooLarge']).toContain((await unpacked(text)).kind);
      },
    ),
  );
});

test('a small text that unfolds without end is refused', async () => {
  const bomb = base64url(deflateRawSync(new Uint8Array(40_000_000)));
  expect(bomb.length).toBeLessThan(64_000);
  expect(await unpacked(bomb)).toEqual({ kind: 'tooLarge' });
});

test('a text that is itself too long is not even looked at', async () => {
  expect(await unpacked('a'.repeat(64_001))).toEqual({ kind: 'tooLarge' });
});

test('a part that was lost in copying is noticed', async () => {
  const written = await packed('a text of some length, so that a part of it can be lost');
  expect(await unpacked(written.slice(0, -6))).toEqual({ kind: 'damaged' });
});

test('bytes that are no text are noticed', async () => {
  expect(await unpacked(base64url(deflateRawSync(Uint8Array.of(0xff, 0xfe, 0xfd))))).toEqual({
    kind: 'damaged',
  });
});

test('the hash is the one that everybody calculates', async () => {
  expect(await sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});
