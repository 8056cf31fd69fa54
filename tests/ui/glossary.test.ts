/** Terms are found in a text as whole words, once each, and nothing of the text is lost. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { enGlossary } from '../../ui/words/catalogue/en-glossary.ts';
import { TERMS } from '../../ui/words/catalogue/glossary-terms.ts';
import { viGlossary } from '../../ui/words/catalogue/vi-glossary.ts';
import { markTerms, type Piece } from '../../ui/words/sentences/marked-terms.ts';

const textOf = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
const marked = (pieces: readonly Piece[]) => pieces.filter((piece) => typeof piece !== 'string');

describe.each([
  ['English', enGlossary.terms],
  ['Vietnamese', viGlossary.terms],
])('%s', (_, terms) => {
  const spellings = TERMS.flatMap((term) => terms[term].spellings);
  const texts = fc
    .array(fc.oneof(fc.constantFrom(...spellings), fc.string(), fc.constantFrom(' ', ', ', '-', 's')))
    .map((parts) => parts.join(''));

  test('pieces joined are the text, and no term is marked twice', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const pieces = markTerms(text, terms);
        expect(textOf(pieces)).toBe(text);
        const found = marked(pieces).map(({ term }) => term);
        expect(new Set(found).size).toBe(found.length);
        for (const { term, text: said } of marked(pieces))
          expect(terms[term].spellings.map((each) => each.toLowerCase())).toContain(said.toLowerCase());
      }),
    );
  });

  test('each spelling, whatever its capitals, is its own term', () => {
    for (const term of TERMS)
      for (const spelling of terms[term].spellings)
        for (const said of [spelling, spelling.toUpperCase()])
          expect(markTerms(`(${said})`, terms)).toEqual(['(', { term, text: said }, ')']);
  });

  test('a part of a longer word is not the term', () => {
    for (const spelling of spellings)
      expect(marked(markTerms(`x${spelling}`, terms)).map(({ text }) => text)).not.toContain(spelling);
  });
});

test('the longest spelling is taken', () => {
  const [, piece] = markTerms('The column 1 general rate', enGlossary.terms);
  expect(piece).toEqual({ term: 'columnOne', text: 'column 1 general' });
});
