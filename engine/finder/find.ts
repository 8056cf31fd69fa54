/**
 * The answer to what was typed. A row inherits what the rows above it say, so that an `Other` is found by its
 * heading; the matches of each word are summed, so that an unknown word never hides what the others find.
 */
import type { HtsCode } from '../schedule/hts-code.ts';
import { evidenceOf } from './evidence.ts';
import { codesBeginning, nearestCodes } from './find-code.ts';
import type { Finder } from './finder.ts';
import { readQuery, type Query } from './query.ts';
import { candidatesOf, spread, type Candidate } from './rank.ts';
import { BY_CODE, whyOf, type Why } from './why.ts';

export interface Hit {
  readonly code: HtsCode;
  /** The row that has the text of the code. */
  readonly place: number;
  readonly why: Why;
}

export interface Found {
  /** The best first. */
  readonly hits: readonly Hit[];
  readonly total: number;
  /** Words as typed that the hits do not say; all of them where nothing was found. */
  readonly unsaid: readonly string[];
  /** Words that count as said, to be marked in a text. */
  readonly terms: readonly string[];
  /** The code typed is none: the nearest ones are shown instead. */
  readonly nearest: boolean;
}

/** What says the words far more weakly than the best is not about them. */
const LEAST_OF_BEST = 0.2;

/** A code among words narrows them where a row under it says them all; elsewhere it is a year, a size, a count. */
function narrowed(candidates: readonly Candidate[], digits: string | null): readonly Candidate[] {
  if (digits === null) return candidates;
  const under = candidates.filter(({ code }) => code.startsWith(digits));
  return under.some(({ saysAll }) => saysAll) ? under : candidates;
}

export function find(finder: Finder, text: string, most: number): Found {
  const query = readQuery(text);
  if (query.words.length === 0) return findByCode(finder, query.digits ?? '', most);
  const found = findByWords(finder, query, most);
  if (found.hits.length > 0 || query.words.every(({ tells }) => tells)) return found;
  // No row has the other words: then joining words, such as `cho`, are used.
  const words = query.words.map((word) => ({ ...word, tells: true }));
  return findByWords(finder, { ...query, words }, most);
}

function findByWords(finder: Finder, query: Query, most: number): Found {
  const evidence = evidenceOf(finder, query);
  const { words, names } = evidence;
  const candidates = narrowed(candidatesOf(finder, evidence), query.digits);
  const bestScore = candidates.reduce((best, { score }) => Math.max(best, score), 0);
  const best = candidates.filter(({ score }) => score >= LEAST_OF_BEST * bestScore);
  const shown = spread(best).slice(0, most);
  const unsaid = words.flatMap(({ typed, tells, weights }) =>
    !tells || shown.some(({ place }) => (weights[place] ?? 0) > 0) ? [] : [typed],
  );
  return {
    hits: shown.map(({ code, place }) => ({ code, place, why: whyOf(finder, words, names, code, place) })),
    total: best.length,
    unsaid: [...new Set(unsaid)],
    terms: [...new Set(words.flatMap(({ meant }) => meant.map(({ term }) => term)))],
    nearest: false,
  };
}

function findByCode(finder: Finder, digits: string, most: number): Found {
  const codes = codesBeginning(finder, digits);
  const shown = codes.length > 0 ? codes : nearestCodes(finder, digits);
  return {
    hits: shown.slice(0, most).map((found) => ({ ...found, why: BY_CODE })),
    total: codes.length,
    unsaid: [],
    terms: [],
    nearest: codes.length === 0 && shown.length > 0,
  };
}
