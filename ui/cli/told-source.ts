/** An instrument as it is given to a program. */
import type { Citation, Rulebook } from '../../engine/index.ts';

export interface ToldSource {
  readonly instrument: string;
  readonly reference: string | null;
  readonly confidence: Citation['confidence'];
}

export const sourceOf = ({ instrument, reference, confidence }: Citation): ToldSource => ({
  instrument,
  reference,
  confidence,
});

/** Of a measure, those that the law's table of citations has. */
export const sourcesOf = (
  { citations }: Rulebook['measures'][number],
  rulebook: Rulebook,
): readonly ToldSource[] =>
  citations.flatMap((id) => {
    const found = rulebook.citations.get(id);
    return found === undefined ? [] : [sourceOf(found)];
  });
