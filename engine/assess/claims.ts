/** What the headings that an importer claims or denies say about the conditions of the law. */
import type { HtsCode } from '../schedule/hts-code.ts';
import type { ConditionId } from '../law/condition.ts';
import type { AdditionalDuty, Exemption, MeasureId } from '../law/measure.ts';
import type { Answer } from './answers.ts';
import type { Reach, Reached } from './reach.ts';

export interface SettledClaims {
  readonly settled: ReadonlyMap<ConditionId, boolean>;
  readonly denied: ReadonlySet<MeasureId>;
  /** Claimed or denied headings that no measure in force offers this code. */
  readonly unavailable: readonly HtsCode[];
}

type Headed = Reached<AdditionalDuty | Exemption>;

function headingsOf(reach: Reach): readonly (readonly [HtsCode, Headed])[] {
  const pairs: (readonly [HtsCode, Headed])[] = [];
  for (const exemption of reach.exemptions) {
    if (exemption.measure.heading !== null) pairs.push([exemption.measure.heading, exemption]);
  }
  for (const duty of reach.duties) {
    const { heading, rate } = duty.period;
    if (heading !== null) pairs.push([heading, duty]);
    if (rate.kind === 'allInFloor' && rate.headingWhenMet !== null) pairs.push([rate.headingWhenMet, duty]);
  }
  return pairs;
}

/** The conditions that must hold, or fail, for a measure to apply. */
function requirementsOf(reached: Headed): readonly (readonly [ConditionId, boolean])[] {
  const entry = reached.entryConditions.map((id) => [id, true] as const);
  const named = reached.when.flatMap((requirement) =>
    'condition' in requirement ? [[requirement.condition, requirement.is] as const] : [],
  );
  return [...entry, ...named];
}

export function settleClaims(
  reach: Reach,
  claims: readonly HtsCode[],
  denials: readonly HtsCode[],
): SettledClaims {
  const offered = headingsOf(reach);
  const settled = new Map<ConditionId, boolean>();
  const denied = new Set<MeasureId>();
  const unavailable: HtsCode[] = [];
  const offering = (heading: HtsCode): readonly Headed[] => {
    const found = offered.filter(([code]) => code === heading).map(([, reached]) => reached);
    if (found.length === 0) unavailable.push(heading);
    return found;
  };
  for (const heading of denials) {
    for (const reached of offering(heading)) {
      denied.add(reached.measure.id);
      for (const [id, required] of requirementsOf(reached)) settled.set(id, !required);
    }
  }
  for (const heading of claims) {
    for (const reached of offering(heading))
      for (const [id, required] of requirementsOf(reached)) settled.set(id, required);
  }
  return { settled, denied, unavailable };
}

/** The headings by which an importer settles a condition that has no fact of its own. */
export function headingsTurningOn(
  assessed: { readonly resolution: { readonly reach: Reach } },
  condition: ConditionId,
): readonly HtsCode[] {
  return headingsOf(assessed.resolution.reach)
    .filter(([, reached]) => requirementsOf(reached).some(([id]) => id === condition))
    .map(([heading]) => heading);
}

/**
 * Claimed headings that what is stated of the shipment contradicts, or that lack the share they need: goods by air
 * under a window for vessels, United States content below its threshold or not told.
 */
export function claimsWithoutGround(
  reach: Reach,
  claims: readonly HtsCode[],
  answers: readonly Answer[],
): readonly HtsCode[] {
  const fails = ([id, required]: readonly [ConditionId, boolean]): boolean =>
    answers.some(
      ({ condition: { id: asked, test }, share }) =>
        asked === id &&
        (test.kind === 'loadedBefore' || test.kind === 'usContent') &&
        share.equals(required ? 0 : 1),
    );
  const offered = headingsOf(reach);
  return claims.filter((heading) => {
    const found = offered.filter(([code]) => code === heading);
    return found.length > 0 && found.every(([, reached]) => requirementsOf(reached).some(fails));
  });
}
