/** Which lines to designate at zero (as Annex III would) so that most is freed under a ceiling on revenue lost. */
import { bestChoice, type FoundChoice } from './best-choice.ts';
import { inOrderOfRatio } from './knapsack.ts';

/** Whole cents, zero or more; ids are distinct. */
export interface DesignationCandidate {
  readonly id: string;
  /** Revenue given up when the line is designated. */
  readonly cost: number;
  /** What designating it is worth: the customs value freed, the duty saved, or another measure in cents. */
  readonly benefit: number;
}

/** Plain data, whole cents. */
export interface Designation {
  readonly ceiling: number;
  /** In order of id. */
  readonly chosen: readonly string[];
  readonly cost: number;
  readonly benefit: number;
  /** No set within the ceiling is worth more. */
  readonly upperBound: number;
  /** `upperBound` less `benefit`: how much better another set could be at most. */
  readonly gapAtMost: number;
  /** The gap is zero: no set is better. Another may be as good, at the same or at another cost. */
  readonly proven: boolean;
  /** `exact` where proven; else what found the set: a search cut short, or the rule by ratio. */
  readonly method: FoundChoice['method'];
}

/**
 * Steps that each method may take: enough for a certain answer with up to forty candidates that cost something,
 * whatever their figures. Beyond that an answer is proven where the methods end in time, and else has its gap.
 */
export const FULL_EFFORT = 2 ** 21;

/**
 * Candidates that cost nothing are always chosen; those that cost something and are worth nothing never are. The
 * answer does not depend on the order of the candidates. `effort` bounds the time and the memory: 0 leaves the rule
 * by ratio,
 * which is worth at least half of the best.
 */
export function bestDesignation(
  candidates: readonly DesignationCandidate[],
  ceiling: number,
  effort: number = FULL_EFFORT,
): Designation {
  checkAmounts(candidates, ceiling);
  const free = candidates.filter(({ cost }) => cost === 0);
  const ordered = inOrderOfRatio(
    candidates.filter(({ cost, benefit }) => cost > 0 && cost <= ceiling && benefit > 0),
  );
  const { choice, upperBound, method } = bestChoice(ordered, ceiling, effort);
  const paid = choice.positions.flatMap((at) => ordered.items[at] ?? []);
  const freeBenefit = free.reduce((sum, { benefit }) => sum + benefit, 0);
  return {
    ceiling,
    chosen: [...free, ...paid].map(({ id }) => id).sort((a, b) => (a < b ? -1 : 1)),
    cost: paid.reduce((sum, { cost }) => sum + cost, 0),
    benefit: freeBenefit + choice.benefit,
    upperBound: freeBenefit + upperBound,
    gapAtMost: upperBound - choice.benefit,
    proven: upperBound === choice.benefit,
    method,
  };
}

/** One step of a frontier: how much a ceiling buys. */
export type FrontierStep = Omit<Designation, 'chosen'> & { readonly chosenCount: number };

/** For each step of a frontier: a chart has many, and shows the bound beside what is not proven. */
export const FRONTIER_EFFORT = 2 ** 17;

/**
 * Benefit by ceiling, lowest ceiling first. A set that fits a lower ceiling fits a higher one, so a step is never
 * worth less than the one before, even where neither is proven.
 */
export function designationFrontier(
  candidates: readonly DesignationCandidate[],
  ceilings: readonly number[],
  effort: number = FRONTIER_EFFORT,
): readonly FrontierStep[] {
  const steps: FrontierStep[] = [];
  for (const ceiling of ceilings.toSorted((a, b) => a - b)) {
    const { chosen, ...found } = bestDesignation(candidates, ceiling, effort);
    const before = steps.at(-1);
    const step = { ...found, chosenCount: chosen.length };
    steps.push(before !== undefined && before.benefit > step.benefit ? carried(before, step) : step);
  }
  return steps;
}

function carried(before: FrontierStep, { ceiling, upperBound }: FrontierStep): FrontierStep {
  const gapAtMost = upperBound - before.benefit;
  const proven = gapAtMost === 0;
  return { ...before, ceiling, upperBound, gapAtMost, proven, method: proven ? 'exact' : before.method };
}

/** `steps` + 1 ceilings from nothing to what all candidates cost, evenly, in whole cents. */
export function evenCeilings(candidates: readonly DesignationCandidate[], steps: number): readonly number[] {
  const all = candidates.reduce((sum, { cost }) => sum + cost, 0);
  // The step divides before it multiplies: the product could pass 2^53.
  return Array.from({ length: steps + 1 }, (_, step) =>
    step === steps ? all : Math.min(all, Math.floor((all / steps) * step)),
  );
}

/** The caller reads ceilings and amounts from their documents; what is not whole cents here is its bug. */
function checkAmounts(candidates: readonly DesignationCandidate[], ceiling: number): void {
  const isAmount = (cents: number): boolean => Number.isSafeInteger(cents) && cents >= 0;
  const sum = (of: (candidate: DesignationCandidate) => number): number =>
    candidates.reduce((total, candidate) => total + of(candidate), 0);
  const amounts = [ceiling, sum(({ cost }) => cost), sum(({ benefit }) => benefit)];
  if (
    !amounts.every(isAmount) ||
    !candidates.every(({ cost, benefit }) => isAmount(cost) && isAmount(benefit))
  )
    throw new RangeError('costs, benefits, their sums and the ceiling are whole cents, zero or more');
  if (new Set(candidates.map(({ id }) => id)).size !== candidates.length)
    throw new RangeError('two candidates have one id');
}
