/** Everything that only the view of the sources says: a chunk of its own. */
import enAssumptions from './en-assumptions.json' with { type: 'json' };
import { enGaps } from './en-gaps.ts';
import { enParity } from './en-parity.ts';
import { enSources } from './en-sources.ts';

export const enReferences = {
  assumptions: enAssumptions,
  gaps: enGaps,
  parity: enParity,
  words: enSources,
};

export type References = typeof enReferences;
