/**
 * The duty of one code: the exact amount of each measure, the headings to declare, the facts not stated and what
 * they could move. `open-number.ts` finds the code where the shipment's is incomplete.
 */
import { ZERO } from '../basis/decimal.ts';
import type { IsoDate } from '../basis/date.ts';
import { fail, ok, type Result } from '../basis/result.ts';
import type { Cents } from '../basis/money.ts';
import type { HtsCode } from '../schedule/hts-code.ts';
import type { CodeStanding, TariffSchedule } from '../schedule/schedule.ts';
import type { UsualNumber } from '../schedule/statistical-numbers.ts';
import type { TariffLine } from '../schedule/tariff-line.ts';
import type { MeasureId } from '../law/measure.ts';
import type { LawOfDate } from '../law/rulebook.ts';
import type { Shipment } from '../trade/shipment.ts';
import { replacesRate } from './changed-rate.ts';
import { answerForShipment, type Answer, type ShipmentFacts } from './answers.ts';
import { contradictedClaims, settleClaims, type SettledClaims, type UngroundedClaim } from './claims.ts';
import { declaredHeadings } from './declaration.ts';
import { claimsOfOtherHeading, idleClaims } from './idle-claims.ts';
import { priceResolution, type DutyBasis, type PricedDuty, type UnpricedDuty } from './duty-lines.ts';
import { lineIssues, type LineIssue } from './line-issues.ts';
import { knownReach } from './known-reach.ts';
import type { Reach } from './reach.ts';
import { ordinaryDutyOf, type OrdinaryDuty, type OrdinaryDutyFailure } from './ordinary-duty.ts';
import { rangeOf, type DutyEnds, type DutyRange } from './range.ts';
import { resolveReach, type Resolution } from './resolve.ts';

/** Why a line has no figure. */
export type AssessmentFailure =
  | {
      readonly kind: 'codeNotInSchedule';
      readonly code: HtsCode;
      readonly standing: Exclude<CodeStanding, { kind: 'valid' }>;
    }
  | { readonly kind: 'specialProvision'; readonly code: HtsCode }
  | OrdinaryDutyFailure
  | { readonly kind: 'contentAboveValue'; readonly percent: string };

/** Why the code of a shipment names no statistical number of its entry date. */
export type NumberStanding =
  /** Eight digits: the line alone. */
  | { readonly kind: 'line' }
  | { readonly kind: 'removed'; readonly on: IsoDate; readonly successors: readonly HtsCode[] }
  | { readonly kind: 'notYet'; readonly from: IsoDate }
  /** Ten digits that the line never had in the known editions. */
  | { readonly kind: 'unknown' };

export interface NumberChoice extends DutyEnds {
  readonly number: HtsCode;
  readonly duty: Cents;
  readonly usual: DutyEnds;
}

export interface OpenNumber {
  /** As the shipment has it. */
  readonly code: HtsCode;
  readonly standing: NumberStanding;
  /** The number whose figure is used; null where all of the line's numbers are alike that day. */
  readonly taken: UsualNumber | null;
  /** The numbers that may be meant; empty where all are alike that day. */
  readonly choices: readonly NumberChoice[];
  /** Duties that apply to any of them. */
  readonly measures: readonly MeasureId[];
  /** The most that the number alone could move. */
  readonly impact: Cents;
  /** The first scheduled day on which it moves money, where it moves none on the entry date. */
  readonly scheduled: { readonly from: IsoDate; readonly impact: Cents } | null;
}

export interface Assessment {
  readonly shipment: Shipment;
  readonly line: TariffLine;
  /** The shipment's code is no statistical number of that day, and it matters which was meant. */
  readonly openNumber: OpenNumber | null;
  readonly law: LawOfDate;
  readonly resolution: Resolution;
  /** What every amount was computed from. */
  readonly basis: DutyBasis;
  readonly ordinaryDuty: Cents;
  readonly duties: readonly PricedDuty[];
  /** Duties that are due, or may be, and have no amount without a quantity: not in any figure, so the range has no upper end. */
  readonly unpriced: readonly UnpricedDuty[];
  /** Ordinary and additional duties; fees are the entry's. */
  readonly duty: Cents;
  /** Chapter 99 headings in the order of reporting. */
  readonly headings: readonly HtsCode[];
  readonly range: DutyRange;
  /** Headings claimed or denied that change nothing. */
  readonly ungroundedClaims: readonly UngroundedClaim[];
  readonly issues: readonly LineIssue[];
}

function factsOf(shipment: Shipment, byClaims: ShipmentFacts['settled']): ShipmentFacts {
  const { statements, percentages, loadingDate, mode, customsValue, answers = [] } = shipment;
  const settled = new Map([...byClaims, ...(answers as ShipmentFacts['settled'])]);
  return { statements, percentages, settled, loadingDate, mode, customsValue };
}

const NO_DUTY: OrdinaryDuty = { low: ZERO, expected: ZERO, high: ZERO, missing: [] };

/** A reform that sets the ordinary rate on all of the value leaves nothing of the schedule's to compute. */
function isReplaced(resolution: Resolution, law: LawOfDate): boolean {
  return resolution.ordinary.every(({ ordinaryChanges }) =>
    replacesRate(ordinaryChanges.flatMap((place) => law.rateChanges[place]?.change ?? [])),
  );
}

/** The conditions that the law of a day asks of goods, and their answers. */
export interface AnsweredCode {
  readonly reach: Reach;
  readonly claims: SettledClaims;
  readonly answers: readonly Answer[];
}

/** The law of a day applied to goods, before any value. */
export interface ResolvedCode extends AnsweredCode {
  readonly resolution: Resolution;
}

/** `within`: the line in which lists name numbers that this code cannot be told from. */
export function answerCode(
  law: LawOfDate,
  shipment: Shipment,
  code: HtsCode,
  within: HtsCode | null,
): AnsweredCode {
  const reach = knownReach(law, code, within);
  const { claims, denials } = shipment;
  const { settled, denied, ungrounded } = settleClaims(reach, claims, denials);
  const facts = factsOf(shipment, settled);
  const answers = answerForShipment(facts)(reach.questions);
  const contradicted = contradictedClaims(reach, claims, denials, answers, facts);
  return { reach, claims: { settled, denied, ungrounded: [...ungrounded, ...contradicted] }, answers };
}

export function resolveCode(...asked: Parameters<typeof answerCode>): ResolvedCode {
  const answered = answerCode(...asked);
  const { reach, answers, claims } = answered;
  const resolution = resolveReach(reach, answers, claims.denied);
  const { claims: claimed } = asked[1];
  const idle = idleClaims(resolution, claimed, claims.denied, claims.ungrounded);
  const ungrounded = [...claims.ungrounded, ...idle];
  return { ...answered, claims: { ...claims, ungrounded }, resolution };
}

export function assessCode(
  law: LawOfDate,
  schedule: TariffSchedule,
  shipment: Shipment,
  line: TariffLine,
  code: HtsCode,
  within: HtsCode | null,
): Result<Assessment, AssessmentFailure> {
  const { customsValue, quantities } = shipment;
  const { reach, claims, answers, resolution } = resolveCode(law, shipment, code, within);
  const scheduled = ordinaryDutyOf(schedule, line, shipment);
  if (!scheduled.ok && !isReplaced(resolution, law)) return scheduled;
  const ordinary = scheduled.ok ? scheduled.value : NO_DUTY;
  const { rateChanges: changes } = law;
  const basis: DutyBasis = { customsValue, quantities, ordinaryDuty: ordinary.expected, changes };
  const priced = priceResolution(resolution, basis);
  if (priced === null) return fail({ kind: 'quantityNeeded', code, unit: 'kg', given: [] });
  return ok({
    shipment,
    line,
    openNumber: null,
    law,
    resolution,
    basis,
    ...priced,
    headings: declaredHeadings(resolution, priced.duties),
    range: rangeOf(reach, answers, claims.denied, basis, ordinary, priced),
    ungroundedClaims: [
      ...claims.ungrounded,
      ...claimsOfOtherHeading(resolution, shipment.claims, priced.duties),
    ],
    issues: lineIssues(schedule, shipment, priced.duties, answers),
  });
}
