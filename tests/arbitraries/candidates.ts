/** Lines that could be designated: unrelated figures, benefits in step with costs, and benefits that are the costs. */
import fc from 'fast-check';
import type { DesignationCandidate } from '../../engine/designation/best-designation.ts';

/** Small figures meet often; large ones as a year of trade has them. */
const cents = (): fc.Arbitrary<number> =>
  fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 10 ** 11 }));

const pairs: Readonly<Record<string, fc.Arbitrary<readonly [number, number]>>> = {
  unrelated: fc.tuple(cents(), cents()),
  /** A cent decides. */
  small: fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 })),
  /** The customs value freed of a 20% duty, to the cent. */
  inStep: cents().map((cost) => [cost, cost * 5 + (cost % 3)]),
  /** The duty saved is the revenue given up. */
  same: cents().map((cost) => [cost, cost]),
};

export function candidateLists(most: number): fc.Arbitrary<readonly DesignationCandidate[]> {
  return fc
    .constantFrom(...Object.values(pairs))
    .chain((pair) => fc.array(pair, { maxLength: most, size: 'max' }))
    .map((figures) =>
      figures.map(([cost, benefit], at) => ({ id: `c${String(at).padStart(3, '0')}`, cost, benefit })),
    );
}

/** Candidates with a ceiling from nothing to more than all of them cost. */
export function designationCases(
  most: number,
): fc.Arbitrary<{ readonly candidates: readonly DesignationCandidate[]; readonly ceiling: number }> {
  return fc.tuple(candidateLists(most), fc.integer({ min: 0, max: 110 })).map(([candidates, percent]) => {
    const all = candidates.reduce((sum, { cost }) => sum + cost, 0);
    return { candidates, ceiling: Math.floor((all / 100) * percent) };
  });
}
