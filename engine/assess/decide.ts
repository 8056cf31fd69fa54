/**
 * The law applied to one world of one line: for each measure that names it, does it apply, and if not, why.
 * An exemption is looked at before a duty's own conditions, so that a disclaimer the importer made is named.
 */
import type { ConditionId } from '../law/condition.ts';
import type { Exemption, MeasureId, Requirement } from '../law/measure.ts';
import type { Reach, Reached, ReachedDuty } from './reach.ts';
import type { World } from './worlds.ts';

export type Outcome =
  | { readonly kind: 'applies' }
  | { readonly kind: 'exempted'; readonly by: MeasureId }
  | { readonly kind: 'displaced'; readonly by: MeasureId }
  | { readonly kind: 'conditionNotMet'; readonly condition: ConditionId }
  /** The importer does not claim the exemption. */
  | { readonly kind: 'denied' }
  /** An exemption that depends on a duty which does not apply here. */
  | { readonly kind: 'nothingToExempt' };

export interface Decision {
  readonly outcomes: ReadonlyMap<MeasureId, Outcome>;
  /** The duties of this world, in the order of the law. */
  readonly duties: readonly ReachedDuty[];
  /** Exemptions that decided at least one measure. */
  readonly decisive: ReadonlySet<MeasureId>;
}

const APPLIES: Outcome = { kind: 'applies' };

function unmetEntry(reached: Reached<unknown>, world: World): ConditionId | null {
  const [first] = reached.entryConditions;
  if (first === undefined || reached.entryConditions.some((id) => world.holds.get(id) === true)) return null;
  return first;
}

export function decide(reach: Reach, world: World, denied: ReadonlySet<MeasureId>): Decision {
  const outcomes = new Map<MeasureId, Outcome>();
  const decisive = new Set<MeasureId>();
  const dutyById = new Map(reach.duties.map((duty) => [duty.measure.id, duty]));
  const exemptionById = new Map(reach.exemptions.map((exemption) => [exemption.measure.id, exemption]));

  function unmet(requirements: readonly Requirement[]): Outcome | null {
    for (const requirement of requirements) {
      if ('applies' in requirement) {
        if (!requirement.applies.some(counts)) return { kind: 'nothingToExempt' };
      } else if ((world.holds.get(requirement.condition) ?? false) !== requirement.is) {
        return { kind: 'conditionNotMet', condition: requirement.condition };
      }
    }
    return null;
  }

  function exemptionFor(id: MeasureId): MeasureId | null {
    const found = reach.exemptions.find(
      ({ measure }) => measure.exceptionTo.includes(id) && outcomeOf(measure.id)?.kind === 'applies',
    );
    return found?.measure.id ?? null;
  }

  function groupWinner(duty: ReachedDuty): MeasureId | null {
    const { group } = duty.measure;
    if (group === null) return null;
    for (const rival of reach.duties) {
      if (rival.measure.id === duty.measure.id) return null;
      if (rival.measure.group === group && outcomeOf(rival.measure.id)?.kind === 'applies')
        return rival.measure.id;
    }
    return null;
  }

  function decideDuty(duty: ReachedDuty): Outcome {
    const { id } = duty.measure;
    const exemption = exemptionFor(id);
    if (exemption !== null) {
      decisive.add(exemption);
      return { kind: 'exempted', by: exemption };
    }
    const entry = unmetEntry(duty, world);
    if (entry !== null) return { kind: 'conditionNotMet', condition: entry };
    const missing = unmet(duty.when);
    if (missing !== null) return missing;
    const winner = groupWinner(duty);
    return winner === null ? APPLIES : { kind: 'displaced', by: winner };
  }

  function decideExemption(exemption: Reached<Exemption>): Outcome {
    const lift = exemptionFor(exemption.measure.id); // only a proposal can lift an exemption
    if (lift !== null) return { kind: 'exempted', by: lift };
    const turning = exemption.when.filter((requirement) => 'applies' in requirement);
    const nothing = denied.has(exemption.measure.id) ? unmet(turning) : null;
    if (nothing !== null) return nothing;
    if (denied.has(exemption.measure.id)) return { kind: 'denied' };
    const entry = unmetEntry(exemption, world);
    if (entry !== null) return { kind: 'conditionNotMet', condition: entry };
    return unmet(exemption.when) ?? APPLIES;
  }

  /** A measure on which another depends: it applies, and where it is a relief no earlier one took its place. */
  function counts(id: MeasureId): boolean {
    if (outcomeOf(id)?.kind !== 'applies') return false;
    const exemption = exemptionById.get(id);
    return exemption === undefined || earlierRelief(exemption) === null;
  }

  /** An exemption that makes this one unnecessary: the first that holds is the one that counts. */
  function earlierRelief({ measure }: Reached<Exemption>): MeasureId | null {
    const targets = measure.exceptionTo.filter((id) => dutyById.has(id));
    for (const { measure: rival } of reach.exemptions) {
      if (rival.id === measure.id) return null;
      const covers = targets.length > 0 && targets.every((id) => rival.exceptionTo.includes(id));
      if (covers && outcomeOf(rival.id)?.kind === 'applies') return rival.id;
    }
    return null;
  }

  function outcomeOf(id: MeasureId): Outcome | undefined {
    const known = outcomes.get(id);
    if (known !== undefined) return known;
    const duty = dutyById.get(id);
    const exemption = exemptionById.get(id);
    let outcome: Outcome;
    if (duty !== undefined) outcome = decideDuty(duty);
    else if (exemption !== undefined) outcome = decideExemption(exemption);
    else return undefined;
    outcomes.set(id, outcome);
    return outcome;
  }

  for (const { measure } of reach.duties) outcomeOf(measure.id);
  for (const { measure } of reach.exemptions) outcomeOf(measure.id);
  return {
    outcomes,
    decisive,
    duties: reach.duties.filter(({ measure }) => outcomeOf(measure.id)?.kind === 'applies'),
  };
}
