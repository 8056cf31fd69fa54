/** Of headings claimed or denied that change nothing: each with its reason. */
import { formatHtsCode, partnerOfHeading, type UngroundedClaim } from '../../engine/index.ts';
import type { Speech } from './speech.ts';

export function claimSentences(
  claims: readonly UngroundedClaim[],
  { words, measure }: Speech,
): readonly string[] {
  return claims.map(({ heading, said, fault }) => {
    const code = formatHtsCode(heading);
    const partner = partnerOfHeading(heading);
    if (partner !== null) return words.claims.neverApplies(code, partner);
    switch (fault.kind) {
      case 'notOpen':
        return words.claims.notOpen(code, said);
      case 'ofTheProduct':
        return words.claims.ofTheProduct(code);
      case 'shareUntold':
        return words.claims.shareUntold(code, said, fault.fact);
      case 'contradicted':
        return words.claims.contradicted(code, said, fault.fact);
      case 'takenBy': {
        const own = fault.heading === null ? '' : ` (${formatHtsCode(fault.heading)})`;
        return words.claims.takenBy(code, said, `${measure(fault.measure)}${own}`);
      }
      case 'nothingToExempt':
        return words.claims.nothingToExempt(code, said);
      case 'otherHeading':
        return words.claims.otherHeading(code, formatHtsCode(fault.heading));
    }
  });
}
