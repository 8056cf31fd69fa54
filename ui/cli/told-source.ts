/** An instrument as a program is told of it. */
import type { Citation } from '../../engine/index.ts';

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
