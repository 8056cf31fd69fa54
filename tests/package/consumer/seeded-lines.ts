/** The cents of the same hundred lines, wherever it runs. */
import fc from 'fast-check';
import type { Law } from 'tariff-scenarios';
import { entryLines } from 'tariff-scenarios/testing';

export function centsOfLines(law: Law): string {
  const lines = fc.sample(entryLines(law), { numRuns: 300, seed: 47 });
  const cents = lines.map((line) => {
    const answer = law.assess(line);
    return answer.ok ? String(answer.value.duty) : answer.failure.kind;
  });
  return `${law.dataVersion} ${cents.join(' ')}`;
}
