/** Which words a typed one may mean: itself, what it begins, what it is a slip of; with the marks typed or other ones. */
import { editDistance } from './edit-distance.ts';
import { fold } from './fold.ts';
import type { WordIndex } from './word-index.ts';

export interface Meant {
  readonly term: string;
  readonly how: 'word' | 'beginning' | 'similar';
  /** 1 for the word itself. */
  readonly likeness: number;
}

const SHORTEST_BEGINNING = 2;
/** Shorter words that are whole are mostly syllables of Vietnamese. */
const SHORTEST_GOING_ON = 4;
const SHORTEST_SIMILAR = 4;
const LONG = 8;
/** A word with other marks than those typed is mostly another word, unless no word has those typed. */
const OTHER_MARKS = 0.15;
const MARKS_OF_NO_WORD = 0.8;
const SHORTEST_SHARED = 6;
const SHARED_PART = 0.7;

function firstNotBefore(sorted: readonly string[], text: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

function itself({ spellings }: WordIndex, term: string, marksCount: boolean): readonly Meant[] {
  const known = spellings.get(fold(term)) ?? [];
  const others = !marksCount ? 1 : known.includes(term) ? OTHER_MARKS : MARKS_OF_NO_WORD;
  return known.map((each) => ({ term: each, how: 'word', likeness: each === term ? 1 : others }));
}

function beginnings({ vocabulary, spellings }: WordIndex, term: string): readonly Meant[] {
  const bare = fold(term);
  const hasMarks = bare !== term;
  const found: Meant[] = [];
  for (let at = firstNotBefore(vocabulary, bare); vocabulary[at]?.startsWith(bare) === true; at += 1) {
    const whole = vocabulary[at] ?? '';
    if (whole === bare) continue;
    const likeness = 0.4 + (0.4 * bare.length) / whole.length;
    for (const each of spellings.get(whole) ?? []) {
      const asTyped = !hasMarks || each.startsWith(term);
      found.push({ term: each, how: 'beginning', likeness: asTyped ? likeness : likeness * OTHER_MARKS });
    }
  }
  return found;
}

/** One slip in a long word is hardly another word; two slips, or one in a short word, often are. */
function likenessOfSlip(typed: string, slips: number): number {
  return slips > 1 ? 0.4 : typed.length >= LONG ? 0.7 : typed.length > SHORTEST_SIMILAR ? 0.55 : 0.4;
}

/** The nearest known words; what begins with another letter is taken for another word. */
function similar({ vocabulary, spellings }: WordIndex, term: string): readonly Meant[] {
  const bare = fold(term);
  if (bare.length < SHORTEST_SIMILAR || /\d/.test(bare)) return [];
  let most = bare.length >= LONG ? 2 : 1;
  let found: string[] = [];
  const initial = bare.slice(0, 1);
  for (let at = firstNotBefore(vocabulary, initial); vocabulary[at]?.startsWith(initial) === true; at += 1) {
    const other = vocabulary[at] ?? '';
    const distance = editDistance(bare, other, most);
    if (distance > most) continue;
    if (distance < most) [most, found] = [distance, []];
    found.push(other);
  }
  return found.flatMap((other) =>
    (spellings.get(other) ?? []).map((each): Meant => ({
      term: each,
      how: 'similar',
      likeness: likenessOfSlip(bare, most),
    })),
  );
}

/** Words of one origin, as `machinery` and `machine`: most of the letters of both are the same ones. */
function related({ vocabulary }: WordIndex, term: string): readonly Meant[] {
  if (!/^[a-z]+$/.test(term) || term.length < SHORTEST_SHARED) return [];
  const shared = term.slice(0, Math.max(SHORTEST_SHARED - 1, Math.ceil(SHARED_PART * term.length)));
  const found: Meant[] = [];
  for (let at = firstNotBefore(vocabulary, shared); vocabulary[at]?.startsWith(shared) === true; at += 1) {
    const other = vocabulary[at] ?? '';
    if (other !== term && shared.length >= SHARED_PART * other.length)
      found.push({ term: other, how: 'similar', likeness: 0.45 });
  }
  return found;
}

export interface Typed {
  readonly term: string;
  /** Somebody who types marks means them. */
  readonly marksCount: boolean;
  readonly mayGoOn: boolean;
}

/** What the word says, also as a beginning where it may not be finished; only an unknown word is a slip. */
export function meaningsOf(index: WordIndex, { term, marksCount, mayGoOn }: Typed): readonly Meant[] {
  const whole = itself(index, term, marksCount);
  if (whole.length > 0 && (!mayGoOn || term.length < SHORTEST_GOING_ON))
    return [...whole, ...related(index, term)];
  const known = mayGoOn && term.length >= SHORTEST_BEGINNING ? [...whole, ...beginnings(index, term)] : whole;
  if (known.length > 0) return known;
  const slips = similar(index, term);
  return slips.length > 0 ? slips : term.length >= SHORTEST_GOING_ON ? orBeginning(index, term) : [];
}

/** Before other words too, as `photovolt cells`. */
function orBeginning(index: WordIndex, term: string): readonly Meant[] {
  const begun = beginnings(index, term);
  return begun.length > 0 ? begun : related(index, term);
}
