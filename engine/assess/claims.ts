/** What the headings that an importer claims or denies say about the conditions of the law. */
import type { HtsCode } from '../schedule/hts-code.ts';
import type { Condition, ConditionId, ConditionTest } from '../law/condition.ts';
import type { AdditionalDuty, Exemption, MeasureId } from '../law/measure.ts';
import { opposingFact, type Answer, type Question, type ShipmentFacts } from './answers.ts';
import type { Reach, Reached } from './reach.ts';

export interface SettledClaims {
  readonly settled: ReadonlyMap<ConditionId, boolean>;
  /** Exemptions that the importer does not claim. A duty is never among them: only facts decide it. */
  readonly denied: ReadonlySet<MeasureId>;
  readonly ungrounded: readonly UngroundedClaim[];
}

export type ClaimFault =
  /** No measure in force offers the heading to this code. */
  | { readonly kind: 'notOpen' }
  /** A duty that the law applies to the product whatever is stated: it cannot be denied. */
  | { readonly kind: 'ofTheProduct' }
  /** The heading depends on a part of the value that is not stated. */
  | { readonly kind: 'shareUntold'; readonly fact: string }
  /** The stated facts contradict it; `fact` is null where a claim of another heading does. */
  | { readonly kind: 'contradicted'; readonly fact: string | null }
  /** Another measure is decisive for these goods, with or without the heading. */
  | { readonly kind: 'takenBy'; readonly measure: MeasureId; readonly heading: HtsCode | null }
  /** None of the duties that the heading is declared beside, or exempts from, applies to these goods. */
  | { readonly kind: 'nothingToExempt' }
  /** The measure applies under another of its headings: which one, the ordinary duty decides. */
  | { readonly kind: 'otherHeading'; readonly heading: HtsCode };

/** A heading that the importer claims or denies and that changes nothing, with the reason. */
export interface UngroundedClaim {
  readonly heading: HtsCode;
  readonly said: 'claimed' | 'denied';
  readonly fault: ClaimFault;
}

export type Headed = Reached<AdditionalDuty | Exemption>;

const isExemption = ({ measure }: Headed): boolean => measure.kind === 'exemption';

export function headingsOf(reach: Reach): readonly (readonly [HtsCode, Headed])[] {
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

type Tests = ReadonlyMap<ConditionId, ConditionTest>;

const testsOf = ({ questions }: Reach): Tests =>
  new Map(questions.map(({ condition }) => [condition.id, condition.test]));

/** Whether denying a heading answers the fact it depends on; a part of the value needs a figure. */
const IS_YES_OR_NO: Readonly<Record<ConditionTest['kind'], boolean>> = {
  claim: true,
  statement: true,
  percentBelow: true,
  loadedBefore: true,
  metalContent: false,
  usContent: false,
  valueBand: false,
  proposedShare: false,
};

const yesOrNoOf = (reached: Headed, tests: Tests): readonly (readonly [ConditionId, boolean])[] =>
  requirementsOf(reached).filter(([id]) => IS_YES_OR_NO[tests.get(id)?.kind ?? 'valueBand']);

/** A part of the value that the importer is asked for, and to which the heading applies. */
function shareOf(reached: Headed, { questions }: Reach): Question | null {
  const ids = requirementsOf(reached).map(([id]) => id);
  const isShare = ({ test }: Condition): boolean => test.kind === 'metalContent' || test.kind === 'usContent';
  const found = questions.find(
    ({ condition }) => condition.asked && isShare(condition) && ids.includes(condition.id),
  );
  return found ?? null;
}

/**
 * To claim a heading is to say that the fact it depends on holds. To deny one of an exemption is not to claim it; to deny
 * one of a duty is to say that its fact does not hold, and has no effect where it depends on no such fact.
 */
export function settleClaims(
  reach: Reach,
  claims: readonly HtsCode[],
  denials: readonly HtsCode[],
): SettledClaims {
  const offered = headingsOf(reach);
  const tests = testsOf(reach);
  const settled = new Map<ConditionId, boolean>();
  const denied = new Set<MeasureId>();
  const ungrounded: UngroundedClaim[] = [];
  const offering = (heading: HtsCode): readonly Headed[] =>
    offered.filter(([code]) => code === heading).map(([, reached]) => reached);
  for (const heading of denials) {
    const found = offering(heading);
    const isDecided = (reached: Headed): boolean =>
      isExemption(reached) || yesOrNoOf(reached, tests).length > 0 || shareOf(reached, reach) !== null;
    if (!found.some(isDecided)) {
      const kind = found.length === 0 ? 'notOpen' : 'ofTheProduct';
      ungrounded.push({ heading, said: 'denied', fault: { kind } });
    }
    for (const reached of found) {
      if (isExemption(reached)) denied.add(reached.measure.id);
      for (const [id, required] of yesOrNoOf(reached, tests)) settled.set(id, !required);
    }
  }
  for (const heading of claims) {
    const found = offering(heading);
    if (found.length === 0) ungrounded.push({ heading, said: 'claimed', fault: { kind: 'notOpen' } });
    for (const reached of found)
      for (const [id, required] of requirementsOf(reached)) settled.set(id, required);
  }
  return { settled, denied, ungrounded };
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

type Shares = ReadonlyMap<ConditionId, Answer>;

const holdsFor = (shares: Shares, [id, required]: readonly [ConditionId, boolean]): boolean =>
  shares.get(id)?.share.equals(required ? 0 : 1) !== true;

/** Whether the facts leave the heading any part of the value. */
function isMet(reached: Headed, shares: Shares): boolean {
  const { entryConditions } = reached;
  const isListed = entryConditions.length === 0 || entryConditions.some((id) => holdsFor(shares, [id, true]));
  return (
    isListed &&
    reached.when.every(
      (requirement) =>
        !('condition' in requirement) || holdsFor(shares, [requirement.condition, requirement.is]),
    )
  );
}

/** The name of the fact that decides a condition. */
function factOf(condition: Condition, facts: ShipmentFacts): string | null {
  const { test } = condition;
  if (test.kind === 'loadedBefore') {
    const isByVessel = facts.mode === null || facts.mode === 'ocean' || !test.vesselOnly;
    return isByVessel ? 'loading_date' : 'mode';
  }
  return 'fact' in test ? test.fact : opposingFact(condition, facts);
}

/** The first fact on which a claim of a heading fails, or a denial of it. */
function opposedBy(
  found: readonly Headed[],
  said: UngroundedClaim['said'],
  shares: Shares,
  facts: ShipmentFacts,
): string | null {
  for (const requirement of found.flatMap(requirementsOf)) {
    const condition = shares.get(requirement[0])?.condition;
    if (condition === undefined || holdsFor(shares, requirement) !== (said === 'denied')) continue;
    const fact = factOf(condition, facts);
    if (fact !== null) return fact;
  }
  return null;
}

/**
 * Headings that the stated facts of the shipment override: claimed by air under a window for vessels, with
 * United States content below its threshold or not told, or against a stated fact; denied though the facts say yes.
 */
export function contradictedClaims(
  reach: Reach,
  claims: readonly HtsCode[],
  denials: readonly HtsCode[],
  answers: readonly Answer[],
  facts: ShipmentFacts,
): readonly UngroundedClaim[] {
  const offered = headingsOf(reach);
  const tests = testsOf(reach);
  const shares: Shares = new Map(answers.map((answer) => [answer.condition.id, answer]));
  const offering = (heading: HtsCode): readonly Headed[] =>
    offered.filter(([code]) => code === heading).map(([, reached]) => reached);
  /** A share not stated is missing; any other lack of ground was stated. */
  const faultOf = (found: readonly Headed[], said: UngroundedClaim['said']): ClaimFault => {
    const open = answers.find(
      ({ condition, stated }) =>
        !stated && found.some((reached) => requirementsOf(reached).some(([id]) => id === condition.id)),
    );
    const test = open?.condition.test;
    return test?.kind === 'usContent' || test?.kind === 'metalContent'
      ? { kind: 'shareUntold', fact: test.fact }
      : { kind: 'contradicted', fact: opposedBy(found, said, shares, facts) };
  };
  const ofClaims = claims.flatMap((heading): UngroundedClaim[] => {
    const found = offering(heading);
    if (found.length === 0 || found.some((reached) => isMet(reached, shares))) return [];
    return [{ heading, said: 'claimed', fault: faultOf(found, 'claimed') }];
  });
  const ofDenials = denials.flatMap((heading): UngroundedClaim[] => {
    const answered = offering(heading).filter(
      (reached) =>
        !isExemption(reached) && (yesOrNoOf(reached, tests).length > 0 || shareOf(reached, reach) !== null),
    );
    return answered.some((reached) => isMet(reached, shares))
      ? [{ heading, said: 'denied', fault: faultOf(answered, 'denied') }]
      : [];
  });
  return [...ofClaims, ...ofDenials];
}
