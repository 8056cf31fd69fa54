/** Of claimed headings, those that no goods of Viet Nam can ever be declared under, each with its reason. */
import { formatHtsCode, partnerOfHeading, type HtsCode } from '../../engine/index.ts';
import type { Speech } from './speech.ts';

export function neverApplying(claims: readonly HtsCode[], { words }: Speech): readonly string[] {
  return claims.flatMap((heading) => {
    const partner = partnerOfHeading(heading);
    return partner === null ? [] : [words.explain.neverApplies(formatHtsCode(heading), partner)];
  });
}
