/** The instruments behind the duty of an entry. */
import type { Citation } from '../../../engine/index.ts';
import type { EstimatedEntry } from './estimate-protocol.ts';

/** Each instrument once. */
export function once(citations: readonly Citation[]): readonly Citation[] {
  return [...new Map(citations.map((citation) => [citation.id, citation])).values()];
}

/** Of the measures that the figure is made of. */
export function sourcesOfEntry({ lines }: Pick<EstimatedEntry, 'lines'>): readonly Citation[] {
  return once(
    lines.flatMap(({ outcome }) =>
      outcome.kind === 'problem'
        ? []
        : outcome.explanation.measures
            .filter(({ verdict }) => verdict.kind === 'applied')
            .flatMap(({ citations }) => citations),
    ),
  );
}
