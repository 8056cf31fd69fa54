/** A share in percent, or that it differs by product. */
import { MIXED } from '../format/rate.ts';
import type { Reader } from '../state/reader.svelte.ts';

export function shareText(share: string, { words, figures }: Pick<Reader, 'words' | 'figures'>): string {
  return share === MIXED ? words.comparison.issues.mixed : figures.rate.share(share);
}
