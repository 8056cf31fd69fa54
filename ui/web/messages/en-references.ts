/** Long texts that only the view of the sources shows: a chunk of their own. */
import { enAssumptionsDuty } from './en-assumptions-duty.ts';
import { enAssumptionsLaw } from './en-assumptions-law.ts';
import { enAssumptionsOtherWay } from './en-assumptions-other-way.ts';
import { enAssumptionsResponse } from './en-assumptions-response.ts';
import { enGaps } from './en-gaps.ts';

export const enReferences = {
  assumptions: {
    ...enAssumptionsDuty,
    ...enAssumptionsLaw,
    ...enAssumptionsOtherWay,
    ...enAssumptionsResponse,
  },
  gaps: enGaps,
};

export type References = typeof enReferences;
