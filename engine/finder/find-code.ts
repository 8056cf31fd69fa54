/** Products by their code: every tariff line and statistical number that begins with the digits. */
import type { HtsCode } from '../schedule/hts-code.ts';
import type { Finder } from './finder.ts';
import { nodeOf } from './product-tree.ts';

export interface FoundCode {
  readonly code: HtsCode;
  readonly place: number;
}

const LINE_DIGITS = 8;

function placed({ tree, places }: Finder, codes: readonly HtsCode[]): readonly FoundCode[] {
  return codes.flatMap((code) => {
    const node = nodeOf(tree, places, code);
    return node === null ? [] : [{ code, place: node.place }];
  });
}

/** In the order of the schedule, which puts a line before its numbers; lines alone where fewer digits are given. */
export function codesBeginning(finder: Finder, digits: string): readonly FoundCode[] {
  if (digits === '') return [];
  const found = finder.codes.filter(
    (code) => code.startsWith(digits) && (digits.length >= LINE_DIGITS || code.length === LINE_DIGITS),
  );
  return placed(finder, found);
}

/** Codes that share the most digits with one that is none, if they share its chapter. */
export function nearestCodes(finder: Finder, digits: string): readonly FoundCode[] {
  for (let length = digits.length - 1; length >= 2; length -= 1) {
    const found = codesBeginning(finder, digits.slice(0, length));
    if (found.length > 0) return found;
  }
  return [];
}
