/** An instrument in one line, as it is cited: by its own name, with the place in it and where it was published. */
import type { Citation } from '../../../engine/index.ts';

export function citationText({ instrument, pinpoint, reference }: Citation): string {
  const place = pinpoint === null ? instrument : `${instrument}, ${pinpoint}`;
  return reference === null ? place : `${place} (${reference})`;
}

/** Each instrument once. */
export function citationTexts(citations: readonly Citation[]): readonly string[] {
  return [...new Map(citations.map((citation) => [citation.id, citation])).values()].map(citationText);
}
