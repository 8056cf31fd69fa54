/**
 * The law of a day on one code, before any money: which duties apply to which share of the value, which
 * headings are declared, and a verdict for every measure in the rulebook. `assess` and the columnar path
 * both start here, so they cannot read the law differently.
 */
import { Decimal } from '../basis/decimal.ts';
import type { HtsCode } from '../schedule/hts-code.ts';
import type { ConditionId } from '../law/condition.ts';
import type { Measure, MeasureId } from '../law/measure.ts';
import type { LawOfDate } from '../law/rulebook.ts';
import type { Answer, AnswerAll } from './answers.ts';
import { decide } from './decide.ts';
import { reachOf, type Reach, type ReachedDuty } from './reach.ts';
import { verdictOf, type DecidedWorld, type Verdict } from './verdict.ts';
import { ordinaryPieces, piecesOf, type RatePiece } from './rate-pieces.ts';
import { totalWeight, worldsOf } from './worlds.ts';

export interface AppliedDuty {
  readonly duty: ReachedDuty;
  /** The part of the customs value it falls on. */
  readonly share: Decimal;
  /** The same share by the changes of rate that bear on it; one piece where no reform changes a rate. */
  readonly pieces: readonly RatePiece[];
}

export interface Resolution {
  readonly code: HtsCode;
  readonly reach: Reach;
  readonly answers: ReadonlyMap<ConditionId, Answer>;
  readonly decided: readonly DecidedWorld[];
  /** In the order of the law; only duties with a share above zero. */
  readonly applied: readonly AppliedDuty[];
  readonly ordinary: readonly RatePiece[];
}

export const NOTHING_DENIED: ReadonlySet<MeasureId> = new Set();

function appliedDuties(reach: Reach, decided: readonly DecidedWorld[]): readonly AppliedDuty[] {
  const applied: AppliedDuty[] = [];
  for (const duty of reach.duties) {
    const worlds = decided
      .filter(({ decision }) => decision.outcomes.get(duty.measure.id)?.kind === 'applies')
      .map(({ world }) => world);
    const share = totalWeight(worlds);
    if (share.greaterThan(0))
      applied.push({ duty, share, pieces: piecesOf(reach, duty.measure.id, worlds, share) });
  }
  return applied;
}

export function resolveReach(
  reach: Reach,
  given: readonly Answer[],
  denied: ReadonlySet<MeasureId>,
): Resolution {
  const decided = worldsOf(given).map((world) => ({ world, decision: decide(reach, world, denied) }));
  const answers = new Map(given.map((answer) => [answer.condition.id, answer]));
  return {
    code: reach.code,
    reach,
    answers,
    decided,
    applied: appliedDuties(reach, decided),
    ordinary: ordinaryPieces(
      reach,
      decided.map(({ world }) => world),
    ),
  };
}

export function resolve(
  law: LawOfDate,
  code: HtsCode,
  answerAll: AnswerAll,
  denied: ReadonlySet<MeasureId>,
  narrowerThan: HtsCode | null,
): Resolution {
  const reach = reachOf(law, code, narrowerThan);
  return resolveReach(reach, answerAll(reach.questions), denied);
}

/** One verdict for every measure of the rulebook, in its order: those in force and those that are not. */
export function verdictsOf(law: LawOfDate, resolution: Resolution): ReadonlyMap<MeasureId, Verdict> {
  const inForce = new Set<MeasureId>([
    ...law.duties.map(({ measure }) => measure.id),
    ...law.exemptions.map(({ id }) => id),
  ]);
  const narrower = new Set(resolution.reach.narrower);
  const verdict = (measure: Measure): Verdict => {
    if (measure.kind === 'ordinaryDuty') return { kind: 'applied', share: new Decimal(1), rest: null };
    if (!inForce.has(measure.id)) return { kind: 'outOfScope', because: 'date' };
    if (narrower.has(measure.id)) return { kind: 'needsLongerCode' };
    return verdictOf(measure, resolution.decided, resolution.answers);
  };
  return new Map(law.rulebook.measures.map((measure) => [measure.id, verdict(measure)]));
}
