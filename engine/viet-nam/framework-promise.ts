/**
 * The promise of the joint statement of 26 October 2025: preferential access for substantially all US industrial and
 * agricultural exports. No decree carries it out, and what "substantially all" leaves out is unknown; so it is a
 * what-if of the user's making, and every figure on it is hypothetical.
 */
import type { HtsCode } from '../schedule/hts-code.ts';
import type { Percent } from '../schedule/rate-of-duty.ts';
import type { RuleProducts } from '../scenario/what-if-rule.ts';

/** Chapters, two digits, that the user takes out of the promise. */
export interface FrameworkPromise {
  readonly exceptChapters: readonly HtsCode[];
}

/** Zero on every line: the widest reading. */
export const FULL_PROMISE: FrameworkPromise = { exceptChapters: [] };

/** The rate that the promise stands for. */
export const PROMISED_RATE = '0' as Percent;

/** Chapter 77 is reserved by the Harmonized System; 98 and 99 are not goods of their own. */
const CHAPTERS: readonly HtsCode[] = Array.from({ length: 97 }, (_, index) =>
  String(index + 1).padStart(2, '0'),
).filter((chapter) => chapter !== '77') as unknown as readonly HtsCode[];

export function isPromised(promise: FrameworkPromise, code: string): boolean {
  return !promise.exceptChapters.some((chapter) => code.startsWith(chapter));
}

/** The products of a what-if rule. */
export function promisedProducts(promise: FrameworkPromise): RuleProducts {
  return promise.exceptChapters.length === 0
    ? { kind: 'all' }
    : { kind: 'codes', codes: CHAPTERS.filter((chapter) => isPromised(promise, chapter)) };
}
