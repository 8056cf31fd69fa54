/** Which of the rows that say something come first. */
import type { HtsCode } from '../schedule/hts-code.ts';
import type { Evidence } from './evidence.ts';
import type { Finder } from './finder.ts';

export interface Candidate {
  readonly code: HtsCode;
  readonly place: number;
  readonly score: number;
  /** It says every word that any row says. */
  readonly saysAll: boolean;
}

const LINE_DIGITS = 8;
const SUBHEADING_DIGITS = 6;
const HEADING_DIGITS = 4;
const MOST_OF_HEADING = 2;
const OF_SECOND = 0.8;
/** What says more of the words comes before what says one of them often. */
const COVERAGE = 0.5;

/** A million dollars of trade is worth a third, a thousand million two thirds. */
function tradeBoost(cents: number): number {
  return 1 + Math.max(0, Math.log10(1 + cents / 1e6)) / 6;
}

/** Lines, and statistical numbers that say more than their line. */
export function candidatesOf(finder: Finder, { words, neighbours }: Evidence): readonly Candidate[] {
  const telling = words.filter(({ tells, weights }) => tells && weights.some((weight) => weight > 0));
  const all = telling.reduce((sum, { share }) => sum + share, 0);
  const candidates: Candidate[] = [];
  let lineAbout = 0;
  for (const { code, place } of finder.tree) {
    if (code === null || code.length < LINE_DIGITS) continue;
    let [said, sum, count] = [0, 0, 0];
    for (const { weights, share } of telling) {
      const weight = weights[place] ?? 0;
      if (weight === 0) continue;
      said += share;
      count += 1;
      sum += weight * share;
    }
    const about = (sum + (neighbours[place] ?? 0)) * (said / all) ** COVERAGE;
    const isLine = code.length === LINE_DIGITS;
    const adds = isLine || about > lineAbout;
    if (isLine) lineAbout = about;
    if (count > 0 && adds)
      candidates.push({
        code,
        place,
        score: about * tradeBoost(finder.tradeOf(code)),
        saysAll: count === telling.length,
      });
  }
  return candidates;
}

/**
 * Of each subheading its best row and of each heading two, so that neither fills the list; then the rest. The second
 * of a heading comes a little later than its words alone would have it: another heading is more of a choice.
 */
export function spread(candidates: readonly Candidate[]): readonly Candidate[] {
  const subheadings = new Set<string>();
  const headings = new Map<string, number>();
  const first: { readonly candidate: Candidate; readonly score: number }[] = [];
  const later: Candidate[] = [];
  for (const candidate of candidates.toSorted(byScore)) {
    const subheading = candidate.code.slice(0, SUBHEADING_DIGITS);
    const heading = candidate.code.slice(0, HEADING_DIGITS);
    const count = headings.get(heading) ?? 0;
    if (subheadings.has(subheading) || count >= MOST_OF_HEADING) later.push(candidate);
    else {
      subheadings.add(subheading);
      headings.set(heading, count + 1);
      first.push({ candidate, score: candidate.score * (count > 0 ? OF_SECOND : 1) });
    }
  }
  return [...first.sort((a, b) => b.score - a.score).map(({ candidate }) => candidate), ...later];
}

function byScore(a: Candidate, b: Candidate): number {
  return b.score - a.score || (a.code < b.code ? -1 : 1);
}
