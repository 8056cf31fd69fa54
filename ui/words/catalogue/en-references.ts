/** Everything that only the view of the sources says: a chunk of its own. */
import { enAssumptionsDuty } from './en-assumptions-duty.ts';
import { enAssumptionsLaw } from './en-assumptions-law.ts';
import { enAssumptionsOtherWay } from './en-assumptions-other-way.ts';
import { enAssumptionsResponse } from './en-assumptions-response.ts';
import { enGaps } from './en-gaps.ts';
import { enSources } from './en-sources.ts';

export const enReferences = {
  assumptions: {
    ...enAssumptionsDuty,
    ...enAssumptionsLaw,
    ...enAssumptionsOtherWay,
    ...enAssumptionsResponse,
  },
  gaps: enGaps,
  words: enSources,
};

export type References = typeof enReferences;
