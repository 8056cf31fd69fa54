/** Names met before are told from new ones, in eight bytes each. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seenNames } from '../../ui/cli/seen-names.ts';

test('a name was met before exactly where it was', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 4 }), { maxLength: 400 }), (names) => {
      const seen = seenNames();
      const met = new Set<string>();
      for (const name of names) {
        expect(seen.meet(name)).toBe(met.has(name));
        met.add(name);
      }
    }),
  );
});

test('many names that differ in a digit are new, each once', () => {
  const seen = seenNames();
  const count = 50_000;
  const metTwice = (): number =>
    Array.from({ length: count }, (_, index) => seen.meet(`E${index}`)).filter(Boolean).length;
  expect(metTwice()).toBe(0);
  expect(metTwice()).toBe(count);
});
