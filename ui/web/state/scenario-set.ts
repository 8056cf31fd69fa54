/** Two to six scenarios side by side, one of them the baseline: every change makes a new set. */
import type { Scenario } from '../../../engine/index.ts';
import type { Opening } from '../worker/protocol.ts';
import { isSlidReadyMade } from './general-rate.ts';
import { isReadyMade, scenarioNamed } from './ready-made.ts';
import { lawName } from '../../words/sentences/scenario-name.ts';

export const FEWEST_SCENARIOS = 2;
export const MOST_SCENARIOS = 6;

export interface EditedSet {
  readonly scenarios: readonly Scenario[];
  /** Place of the one that the others are compared with. */
  readonly baseline: number;
}

/** Which of the shelf's colours marks it: the baseline has its own. */
export function markOf({ baseline }: EditedSet, place: number): string {
  return place === baseline ? 'baseline' : `side-${place < baseline ? place + 1 : place}`;
}

/** The most common question, against the law at the end of the evidence. */
export function firstSet(opening: Opening): EditedSet {
  const names = [lawName(opening.evidenceThrough), 'framework-20-annex3'];
  return { scenarios: names.flatMap((name) => scenarioNamed(name, opening) ?? []), baseline: 0 };
}

/** A scenario that is in nobody's catalogue and may be edited as it is. */
export function isOwn(scenario: Scenario, opening: Pick<Opening, 'presets'>): boolean {
  return !isReadyMade(scenario, opening) && !isSlidReadyMade(scenario, opening);
}

/** `my-1`, `my-2`: the first that the set does not have. */
export function freshId({ scenarios }: EditedSet): string {
  const taken = new Set(scenarios.map(({ id }) => id));
  let number = 1;
  while (taken.has(`my-${number}`)) number += 1;
  return `my-${number}`;
}

/** Unchanged where there is no more room. */
export function withScenario(set: EditedSet, scenario: Scenario): EditedSet {
  return set.scenarios.length >= MOST_SCENARIOS ? set : { ...set, scenarios: [...set.scenarios, scenario] };
}

/** Unchanged where too few would be left. The first takes the place of a baseline that goes. */
export function withoutScenario(set: EditedSet, place: number): EditedSet {
  if (set.scenarios.length <= FEWEST_SCENARIOS || set.scenarios[place] === undefined) return set;
  const scenarios = set.scenarios.filter((_, index) => index !== place);
  const baseline = place === set.baseline ? 0 : set.baseline - (place < set.baseline ? 1 : 0);
  return { scenarios, baseline };
}

export function withBaseline(set: EditedSet, place: number): EditedSet {
  return set.scenarios[place] === undefined ? set : { ...set, baseline: place };
}

export function withReplaced(set: EditedSet, place: number, scenario: Scenario): EditedSet {
  return { ...set, scenarios: set.scenarios.map((each, index) => (index === place ? scenario : each)) };
}

/** A copy under a name of its own beside the original; unchanged where there is no more room. */
export function withCopy(set: EditedSet, original: Scenario, label: string): EditedSet {
  return withScenario(set, { ...original, id: freshId(set), label });
}

/** Changes one scenario; a ready-made one becomes a copy, called `label`, in its place. */
export function withEdited(
  set: EditedSet,
  place: number,
  opening: Pick<Opening, 'presets'>,
  label: string,
  change: (scenario: Scenario) => Scenario,
): EditedSet {
  const old = set.scenarios[place];
  if (old === undefined) return set;
  const own = isOwn(old, opening) ? old : { ...old, id: freshId(set), label };
  return withReplaced(set, place, change(own));
}

/** The others in their order, as the engine is asked. */
export function othersOf({ scenarios, baseline }: EditedSet): readonly Scenario[] {
  return scenarios.filter((_, place) => place !== baseline);
}

/** The one looked at closely: the one chosen, or the first that is not the baseline. */
export function detailOf({ scenarios, baseline }: EditedSet, chosen: number): number {
  if (chosen !== baseline && scenarios[chosen] !== undefined) return chosen;
  return baseline === 0 ? 1 : 0;
}
