/** Headings that the importer claims or denies, that change nothing for these goods under the law of the day. */
import type { HtsCode } from '../schedule/hts-code.ts';
import type { AdditionalDuty, Exemption, MeasureId } from '../law/measure.ts';
import { headingsOf, type ClaimFault, type Headed, type UngroundedClaim } from './claims.ts';
import { declaredExemptions } from './declaration.ts';
import { decide, type Decision } from './decide.ts';
import type { PricedDuty } from './duty-lines.ts';
import type { Reached, ReachedDuty } from './reach.ts';
import type { Resolution } from './resolve.ts';

const isExemption = (reached: Headed): reached is Reached<Exemption> => reached.measure.kind === 'exemption';

const dutiesIn = ({ duties }: Decision): string => duties.map(({ measure }) => measure.id).join();

/** Whether the duties differ if the importer denies an exemption. */
function moves({ reach, decided }: Resolution, id: MeasureId, denied: ReadonlySet<MeasureId>): boolean {
  const otherwise = denied.has(id)
    ? new Set([...denied].filter((each) => each !== id))
    : new Set([...denied, id]);
  return decided.some(
    ({ world, decision }) => dutiesIn(decide(reach, world, otherwise)) !== dutiesIn(decision),
  );
}

function takenBy({ reach }: Resolution, id: MeasureId): ClaimFault {
  const duty = reach.duties.find(({ measure }) => measure.id === id);
  const exemption = reach.exemptions.find(({ measure }) => measure.id === id);
  return {
    kind: 'takenBy',
    measure: id,
    heading: duty?.period.heading ?? exemption?.measure.heading ?? null,
  };
}

/** What decides in a world in place of an exemption that would hold; null: nothing but the exemption itself. */
function rivalOf({ reach }: Resolution, { outcomes, duties }: Decision, own: Exemption): MeasureId | null {
  for (const { measure } of reach.duties) {
    if (!own.exceptionTo.includes(measure.id)) continue;
    const outcome = outcomes.get(measure.id);
    if (outcome?.kind === 'exempted' && outcome.by !== own.id) return outcome.by;
    const winner = duties.find(
      (duty: ReachedDuty) => measure.group !== null && duty.measure.group === measure.group,
    );
    if (outcome?.kind === 'exempted' && winner !== undefined) return winner.measure.id;
  }
  return null;
}

/** Null: the exemption does something, or answers a question of the law. */
function idleExemption(
  resolution: Resolution,
  { measure }: Reached<Exemption>,
  denied: ReadonlySet<MeasureId>,
): ClaimFault | null {
  if (declaredExemptions(resolution).includes(measure.id) || moves(resolution, measure.id, denied))
    return null;
  const outcomes = resolution.decided.map(({ decision }) => decision.outcomes.get(measure.id)?.kind);
  const isReached = resolution.reach.duties.some((duty) => measure.exceptionTo.includes(duty.measure.id));
  if (!isReached || outcomes.every((kind) => kind === 'nothingToExempt')) return { kind: 'nothingToExempt' };
  for (const { decision } of resolution.decided) {
    const rival =
      decision.outcomes.get(measure.id)?.kind === 'applies' ? rivalOf(resolution, decision, measure) : null;
    if (rival !== null) return takenBy(resolution, rival);
  }
  return null;
}

/** Null: the duty is due on a part of the value. */
function idleDuty(resolution: Resolution, { measure }: Reached<AdditionalDuty>): ClaimFault | null {
  if (resolution.applied.some(({ duty }) => duty.measure.id === measure.id)) return null;
  for (const { decision } of resolution.decided) {
    const outcome = decision.outcomes.get(measure.id);
    if (outcome?.kind === 'exempted' || outcome?.kind === 'displaced') return takenBy(resolution, outcome.by);
  }
  return { kind: 'contradicted', fact: null };
}

/** `told`: headings that are reported already, each with another reason. */
export function idleClaims(
  resolution: Resolution,
  claims: readonly HtsCode[],
  denied: ReadonlySet<MeasureId>,
  told: readonly UngroundedClaim[],
): readonly UngroundedClaim[] {
  if (claims.length + denied.size === 0) return [];
  const offered = headingsOf(resolution.reach);
  const isTold = (heading: HtsCode): boolean => told.some((claim) => claim.heading === heading);
  const ofClaims = [...new Set(claims)].flatMap((heading): UngroundedClaim[] => {
    const found = offered.filter(([code]) => code === heading).map(([, reached]) => reached);
    if (found.length === 0 || isTold(heading)) return [];
    const faults = found.map((reached) =>
      isExemption(reached)
        ? idleExemption(resolution, reached, denied)
        : idleDuty(resolution, reached as Reached<AdditionalDuty>),
    );
    const [fault] = faults;
    return faults.includes(null) || fault === null || fault === undefined
      ? []
      : [{ heading, said: 'claimed', fault }];
  });
  // A denial of what depends on a fact answers the fact; a denial of any other exemption may have no effect.
  const ofDenials = offered.flatMap(([heading, reached]): UngroundedClaim[] => {
    if (!isExemption(reached) || !denied.has(reached.measure.id) || isTold(heading)) return [];
    const turnsOnFact =
      reached.entryConditions.length > 0 || reached.when.some((each) => 'condition' in each);
    return turnsOnFact || moves(resolution, reached.measure.id, denied)
      ? []
      : [{ heading, said: 'denied', fault: { kind: 'nothingToExempt' } }];
  });
  return [...ofClaims, ...ofDenials];
}

/** Claims of one of the two headings of a duty where its rate and the ordinary one make it the other. */
export function claimsOfOtherHeading(
  { reach }: Resolution,
  claims: readonly HtsCode[],
  duties: readonly PricedDuty[],
): readonly UngroundedClaim[] {
  if (claims.length === 0) return [];
  const offered = headingsOf(reach);
  const declared = new Set(duties.map(({ heading }) => heading));
  return claims.flatMap((claimed): UngroundedClaim[] => {
    if (declared.has(claimed)) return [];
    const own = offered.filter(([code]) => code === claimed).map(([, { measure }]) => measure.id);
    const due = duties.find(({ applied }) => own.includes(applied.duty.measure.id));
    return due === undefined || due.heading === null
      ? []
      : [{ heading: claimed, said: 'claimed', fault: { kind: 'otherHeading', heading: due.heading } }];
  });
}
