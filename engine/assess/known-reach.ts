/**
 * Answers that many shipments of a file share: the reach of a code under one law, and which answers the law is asked with.
 * Kept for the law that it was found under and bounded, so that a file of any length needs the memory of one size.
 */
import type { HtsCode } from '../schedule/hts-code.ts';
import { ONE, ZERO } from '../basis/decimal.ts';
import type { MeasureId } from '../law/measure.ts';
import type { LawOfDate } from '../law/rulebook.ts';
import type { Answer } from './answers.ts';
import { reachOf, type Reach } from './reach.ts';

const MOST_KEPT = 100;

/** By the duties in force, one array for all days of a law; a day has no reach of its own. */
const reachesOfLaw = new WeakMap<LawOfDate['duties'], Map<string, Reach>>();

export function knownReach(law: LawOfDate, code: HtsCode, within: HtsCode | null): Reach {
  let reaches = reachesOfLaw.get(law.duties);
  if (reaches === undefined) reachesOfLaw.set(law.duties, (reaches = new Map()));
  const key = within === null ? code : `${code}<${within}`;
  const known = reaches.get(key);
  if (known !== undefined) return known;
  const found = reachOf(law, code, within);
  if (reaches.size >= MOST_KEPT) reaches.clear();
  reaches.set(key, found);
  return found;
}

/** Equal for answers and denials under which one reach resolves alike. */
export function keyOfAnswers(answers: readonly Answer[], denied: ReadonlySet<MeasureId>): string {
  let key = '';
  for (const { share, stated, isOpen, liesIn } of answers) {
    const part = share === ONE ? '1' : share === ZERO ? '0' : share.toString();
    key += `${stated ? '=' : isOpen ? '?' : '~'}${part}`;
    if (liesIn !== undefined) key += `@${liesIn.join()}`;
  }
  return denied.size === 0 ? key : `${key}|${[...denied].join()}`;
}
