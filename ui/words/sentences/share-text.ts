/** A share in percent, or that it differs by product. */
import { MIXED } from '../format/rate.ts';
import type { Words } from '../words.ts';

export function shareText(share: string, { words, figures }: Words): string {
  return share === MIXED ? words.comparison.issues.mixed : figures.rate.share(share);
}
