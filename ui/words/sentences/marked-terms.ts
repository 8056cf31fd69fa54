/** Where a text says a term of the glossary: each at its first place, the longest spelling first. */
import type { Term, TermWords } from '../catalogue/glossary-terms.ts';

export type Piece = string | { readonly term: Term; readonly text: string };

interface Found {
  readonly term: Term;
  readonly from: number;
  readonly to: number;
}

/** Pieces in the text's own order; joined they are the text. */
export function markTerms(text: string, terms: Readonly<Record<Term, TermWords>>): readonly Piece[] {
  const found: Found[] = [];
  for (const { term, spelling } of spellingsOf(terms)) {
    if (found.some((each) => each.term === term)) continue;
    const from = placeOf(text, spelling, found);
    if (from !== null) found.push({ term, from, to: from + spelling.length });
  }
  const pieces: Piece[] = [];
  let end = 0;
  for (const { term, from, to } of found.toSorted((one, other) => one.from - other.from)) {
    if (from > end) pieces.push(text.slice(end, from));
    pieces.push({ term, text: text.slice(from, to) });
    end = to;
  }
  if (end < text.length) pieces.push(text.slice(end));
  return pieces;
}

function spellingsOf(
  terms: Readonly<Record<Term, TermWords>>,
): readonly { readonly term: Term; readonly spelling: string }[] {
  return (Object.entries(terms) as readonly (readonly [Term, TermWords])[])
    .flatMap(([term, { spellings }]) => spellings.map((spelling) => ({ term, spelling })))
    .toSorted((one, other) => other.spelling.length - one.spelling.length);
}

/** A whole word, and not within a term that is marked already. Null where the text does not say it. */
function placeOf(text: string, spelling: string, taken: readonly Found[]): number | null {
  const [low, sought] = [text.toLowerCase(), spelling.toLowerCase()];
  // A capital that is written with more characters in small letters would move every place after it.
  if (low.length !== text.length) return null;
  for (let from = low.indexOf(sought); from >= 0; from = low.indexOf(sought, from + 1)) {
    const to = from + spelling.length;
    const isWord = !/[\p{L}\p{N}]/u.test((text[from - 1] ?? '') + (text[to] ?? ''));
    if (isWord && !taken.some((each) => from < each.to && each.from < to)) return from;
  }
  return null;
}
