/** A memory by names: what it gives is what is made, and it forgets rather than grow. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { madeOnce } from '../../../engine/basis/made-once.ts';

test('gives what is made for the name, however few names are kept', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 })), fc.integer({ min: 1, max: 4 }), (asked, most) => {
      const once = madeOnce(String, (number: number) => number * 2, most);
      expect(asked.map(once)).toEqual(asked.map((number) => number * 2));
    }),
  );
});

test('makes a thing once while its name is kept, one without a value too, and again after it was forgotten', () => {
  const made: string[] = [];
  const once = madeOnce(
    (text: string) => text,
    (text) => {
      made.push(text);
      return null;
    },
    2,
  );
  for (const text of ['a', 'a', 'b', 'b', 'a', 'c', 'a']) once(text);
  expect(made).toEqual(['a', 'b', 'c', 'a']);
});
