/** A comparison with the set that it answers: replaced as one, so that figures never stand under another name. */
import type { Comparison, Scenario, ScenarioResult } from '../../../engine/index.ts';
import { detailOf, type EditedSet } from './scenario-set.ts';

export interface Shown {
  readonly set: EditedSet;
  readonly comparison: Comparison;
}

/** The baseline and the one scenario that is looked at closely. */
export interface Pair {
  readonly baseline: Scenario;
  readonly scenario: Scenario;
  readonly before: ScenarioResult;
  readonly after: ScenarioResult;
  /** Of the scenario among those that are not the baseline: the order of the comparison's columns. */
  readonly column: number;
  readonly isSameLaw: boolean;
  readonly comparison: Comparison;
}

export type SideKey = 'baseline' | 'scenario';

/** Of the scenario at that place of the set. */
export function resultAt({ set, comparison }: Shown, place: number): ScenarioResult | null {
  if (place === set.baseline) return comparison.baseline;
  return comparison.scenarios[columnOf(set, place)] ?? null;
}

export function columnOf({ baseline }: EditedSet, place: number): number {
  return place < baseline ? place : place - 1;
}

export function pairOf(shown: Shown, chosen: number): Pair | null {
  const { set, comparison } = shown;
  const place = detailOf(set, chosen);
  const [baseline, scenario] = [set.scenarios[set.baseline], set.scenarios[place]];
  const after = resultAt(shown, place);
  if (baseline === undefined || scenario === undefined || after === null) return null;
  return {
    baseline,
    scenario,
    before: comparison.baseline,
    after,
    column: columnOf(set, place),
    isSameLaw: after.sameAs !== null && after.sameAs === comparison.baseline.id,
    comparison,
  };
}
