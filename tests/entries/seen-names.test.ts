/** Names met before are told from new ones, with the place where each was met first. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seenNames } from '../../ui/entries/seen-names.ts';

test('a name was met where a map has it', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 4 }), { maxLength: 400 }), (names) => {
      const seen = seenNames();
      const met = new Map<string, number>();
      for (const [place, name] of names.entries()) {
        expect(seen.meet(name, place)).toBe(met.get(name) ?? null);
        if (!met.has(name)) met.set(name, place);
      }
    }),
  );
});

test('many names that differ in a digit are new, each once', () => {
  const seen = seenNames();
  const count = 50_000;
  const met = (): readonly (number | null)[] =>
    Array.from({ length: count }, (_, place) => seen.meet(`E${place}`, place));
  expect(met().every((place) => place === null)).toBe(true);
  expect(met().every((place, index) => place === index)).toBe(true);
});
