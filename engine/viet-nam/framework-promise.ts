/**
 * The promise of the joint statement of 26 October 2025: preferential access for substantially all US industrial and
 * agricultural exports. No decree carries it out, and what "substantially all" leaves out is unknown; so it is a
 * what-if of the user's making, and every figure on it is hypothetical.
 */
import type { HtsCode } from '../schedule/hts-code.ts';
import type { Percent } from '../schedule/rate-of-duty.ts';
import { EVERY_PRODUCT, type ProductSelection } from '../scenario/product-selection.ts';

/** Chapters, two digits, that the user takes out of the promise. */
export interface FrameworkPromise {
  readonly exceptChapters: readonly HtsCode[];
}

/** Zero on every line: the widest reading. */
export const FULL_PROMISE: FrameworkPromise = { exceptChapters: [] };

/** The rate of the promise. */
export const PROMISED_RATE = '0' as Percent;

export function isPromised(promise: FrameworkPromise, code: string): boolean {
  return !promise.exceptChapters.some((chapter) => code.startsWith(chapter));
}

/** The products of a what-if rule. */
export function promisedProducts({ exceptChapters }: FrameworkPromise): ProductSelection {
  return exceptChapters.length === 0
    ? EVERY_PRODUCT
    : { ...EVERY_PRODUCT, except: [{ kind: 'codes', codes: exceptChapters }] };
}
