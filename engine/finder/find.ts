/**
 * The answer to what was typed. A row inherits what the rows above it say, so that an `Other` is found by its
 * heading; rows that say all the words come before those that say some.
 */
import type { HtsCode } from '../schedule/hts-code.ts';
import type { Finder } from './finder.ts';
import { codesBeginning, nearestCodes } from './find-code.ts';
import { inheritedWeights, namesSaid, type SaidName } from './said-names.ts';
import { readQuery, type Query } from './query.ts';
import { meaningsOf, type Meant } from './word-index.ts';
import { phrasesSaid } from './phrases.ts';
import { BY_CODE, whyOf, type WeighedWord, type Why } from './why.ts';

export interface Hit {
  readonly code: HtsCode;
  /** The row whose text the code stands under. */
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

/** A trade name says more than any word of the schedule. */
const NAME_WEIGHT = 12;
const PHRASE_BOOST = 1;
/** What says the words far more weakly than the best is not about them. */
const LEAST_OF_BEST = 0.25;
/** Of a name whose end has not been typed. */
const UNFINISHED = 0.7;
const MOST_OF_HEADING = 6;

interface Weighed {
  readonly words: readonly WeighedWord[];
  readonly names: readonly SaidName[];
  readonly phrases: Float32Array;
}

function weigh(finder: Finder, query: Query): Weighed {
  const { tree, words: index } = finder;
  const last = query.words.length - 1;
  const meanings = query.words.map(({ term }, place) =>
    meaningsOf(index, term, query.mayGoOn && place === last),
  );
  const names = namesSaid(finder.names, meanings, query);
  const owns = meanings.map((meant) => ({ meant, own: weightsOf(finder, meant) }));
  const phrases = phrasesSaid(tree, owns);
  const words = query.words.map(({ typed, tells }, place): WeighedWord => {
    const own = owns[place]?.own ?? new Float32Array(tree.length);
    for (const { name, covers, finished } of names) {
      if (!covers.includes(place)) continue;
      const weight = NAME_WEIGHT * (finished ? 1 : UNFINISHED);
      for (const at of finder.placesUnder.get(name.prefix) ?? []) own[at] = Math.max(own[at] ?? 0, weight);
    }
    return { typed, tells, meant: meanings[place] ?? [], weights: inheritedWeights(tree, own) };
  });
  return { words, names, phrases };
}

/** By place, for the rows themselves: what few rows say tells more. */
function weightsOf({ tree, words: index }: Finder, meant: readonly Meant[]): Float32Array {
  const own = new Float32Array(tree.length);
  for (const { term, likeness } of meant) {
    const postings = index.postings.get(term) ?? [];
    const rarity = Math.log(1 + tree.length / (1 + postings.length));
    for (const { place, weight } of postings)
      own[place] = Math.max(own[place] ?? 0, weight * likeness * rarity);
  }
  return own;
}

/** A million dollars of trade is worth a third, a thousand million two thirds. */
function tradeBoost(cents: number): number {
  return 1 + Math.max(0, Math.log10(1 + cents / 1e6)) / 6;
}

interface Candidate {
  readonly code: HtsCode;
  readonly place: number;
  readonly said: number;
  readonly about: number;
  readonly score: number;
}

/** Lines that say the words, and statistical numbers that say more of them than their line. */
function candidatesOf(
  finder: Finder,
  { words, phrases }: Weighed,
  digits: string | null,
): readonly Candidate[] {
  const candidates: Candidate[] = [];
  let lineSaid = 0;
  for (const { code, place } of finder.tree) {
    if (code === null || code.length < 8 || (digits !== null && !code.startsWith(digits))) continue;
    let [said, score] = [0, 0];
    for (const { weights, tells } of words) {
      const weight = tells ? (weights[place] ?? 0) : 0;
      if (weight > 0) said += 1;
      score += weight;
    }
    const isLine = code.length === 8;
    if (said === 0 || (!isLine && said <= lineSaid)) {
      if (isLine) lineSaid = said;
      continue;
    }
    if (isLine) lineSaid = said;
    const about = score * (1 + PHRASE_BOOST * (phrases[place] ?? 0));
    candidates.push({ code, place, said, about, score: about * tradeBoost(finder.tradeOf(code)) });
  }
  return candidates;
}

/** The rest of a heading comes after the first of the others, so that one heading does not fill the list. */
function spread(sorted: readonly Candidate[]): readonly Candidate[] {
  const counts = new Map<string, number>();
  const [first, later]: [Candidate[], Candidate[]] = [[], []];
  for (const candidate of sorted) {
    const heading = candidate.code.slice(0, 4);
    const count = counts.get(heading) ?? 0;
    counts.set(heading, count + 1);
    (count < MOST_OF_HEADING ? first : later).push(candidate);
  }
  return [...first, ...later];
}

export function find(finder: Finder, text: string, most: number): Found {
  const query = readQuery(text);
  if (query.words.length === 0) return findByCode(finder, query.digits ?? '', most);
  const weighed = weigh(finder, query);
  const { words, names } = weighed;
  const candidates = candidatesOf(finder, weighed, query.digits);
  const mostSaid = candidates.reduce((best, { said }) => Math.max(best, said), 0);
  const saying = candidates.filter(({ said }) => said === mostSaid);
  const mostAbout = saying.reduce((most, { about }) => Math.max(most, about), 0);
  const best = saying
    .filter(({ about }) => about >= LEAST_OF_BEST * mostAbout)
    .sort((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1));
  const shown = spread(best).slice(0, most);
  const unsaid = words.flatMap(({ typed, tells, weights }) =>
    !tells || shown.some(({ place }) => (weights[place] ?? 0) > 0) ? [] : [typed],
  );
  return {
    hits: shown.map(({ code, place }) => ({ code, place, why: whyOf(finder, words, names, code, place) })),
    total: best.length,
    unsaid,
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
