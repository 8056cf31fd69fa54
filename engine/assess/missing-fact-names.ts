/** The names of the facts that were not stated, by the money that they could move. */
import { formatHtsCode } from '../schedule/hts-code.ts';
import type { Assessment } from './assess-code.ts';
import { headingsTurningOn } from './claims.ts';

export function missingFactNames(assessment: Assessment): readonly string[] {
  const names = assessment.range.missing.map(({ condition: id, fact }) => {
    if (id === null) return fact ?? '';
    const test = assessment.law.rulebook.conditions.get(id)?.test;
    if (test === undefined || test.kind === 'claim') {
      const [heading] = headingsTurningOn(assessment, id);
      return heading === undefined ? id : `claim=${formatHtsCode(heading)}`;
    }
    if (test.kind === 'loadedBefore') return 'loading_date';
    // A share that a scenario proposes: no fact of the shipment has a name for it.
    return test.kind === 'proposedShare' || test.kind === 'valueBand' ? id : test.fact;
  });
  return [...new Set(names)];
}
