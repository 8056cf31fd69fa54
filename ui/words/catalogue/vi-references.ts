/** Các văn bản dài chỉ hiển thị ở phần nguồn dữ liệu. */
import type { References } from './en-references.ts';
import { viAssumptionsDuty } from './vi-assumptions-duty.ts';
import { viAssumptionsLaw } from './vi-assumptions-law.ts';
import { viAssumptionsOtherWay } from './vi-assumptions-other-way.ts';
import { viAssumptionsResponse } from './vi-assumptions-response.ts';
import { viGaps } from './vi-gaps.ts';
import { viSources } from './vi-sources.ts';

export const viReferences: References = {
  assumptions: {
    ...viAssumptionsDuty,
    ...viAssumptionsLaw,
    ...viAssumptionsOtherWay,
    ...viAssumptionsResponse,
  },
  gaps: viGaps,
  words: viSources,
};
