/**
 * One line of an entry, assessed: the exact duty of each measure, the headings to declare, the facts nobody
 * gave and what they could move. Pure: the shipment and the rulebook in, data out.
 */
import { Decimal, ZERO } from '../basis/decimal.ts';
import type { IsoDate } from '../basis/date.ts';
import { fail, ok, type Result } from '../basis/result.ts';
import type { Cents } from '../basis/money.ts';
import { isSpecialProvision, type HtsCode } from '../schedule/hts-code.ts';
import { standingOf, successorsOf, type CodeStanding, type TariffSchedule } from '../schedule/schedule.ts';
import type { TariffLine } from '../schedule/tariff-line.ts';
import { lawOfDate, type LawOfDate, type Rulebook } from '../law/rulebook.ts';
import type { Shipment } from '../trade/shipment.ts';
import { replacesRate } from './changed-rate.ts';
import { answerForShipment, type Answer, type ShipmentFacts } from './answers.ts';
import { settleClaims } from './claims.ts';
import { declaredHeadings } from './declaration.ts';
import { priceResolution, type DutyBasis, type PricedDuty } from './duty-lines.ts';
import { reachOf, type Reach } from './reach.ts';
import { ordinaryDutyOf, type OrdinaryDuty, type OrdinaryDutyFailure } from './ordinary-duty.ts';
import { rangeOf, type DutyRange } from './range.ts';
import { resolveReach, type Resolution } from './resolve.ts';

export type AssessmentFailure =
  | {
      readonly kind: 'codeNotInSchedule';
      readonly code: HtsCode;
      readonly standing: Exclude<CodeStanding, { kind: 'valid' }>;
    }
  | { readonly kind: 'specialProvision'; readonly code: HtsCode }
  | OrdinaryDutyFailure
  | { readonly kind: 'contentAboveValue'; readonly percent: string };

export interface Assessment {
  readonly shipment: Shipment;
  readonly line: TariffLine;
  /** The statistical number was no longer valid on the entry date: assessed at its tariff line, with its successors. */
  readonly retired: { readonly on: IsoDate; readonly successors: readonly HtsCode[] } | null;
  readonly law: LawOfDate;
  readonly resolution: Resolution;
  /** What every amount was computed from. */
  readonly basis: DutyBasis;
  readonly ordinaryDuty: Cents;
  readonly duties: readonly PricedDuty[];
  /** Ordinary and additional duties; fees are the entry's. */
  readonly duty: Cents;
  /** Chapter 99 headings in the order of reporting. */
  readonly headings: readonly HtsCode[];
  readonly range: DutyRange;
  /** Headings claimed or denied that no measure in force offers this code. */
  readonly unavailableClaims: readonly HtsCode[];
}

function exceedsValue(shipment: Shipment): Decimal | null {
  const metals = ['steel_content_pct', 'aluminum_content_pct', 'copper_content_pct'];
  const total = metals.reduce((sum, fact) => sum.plus(shipment.percentages.get(fact) ?? 0), new Decimal(0));
  return total.greaterThan(100) ? total : null;
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

interface Placed {
  readonly line: TariffLine;
  readonly retired: Assessment['retired'];
}

function placeCode(schedule: TariffSchedule, shipment: Shipment): Result<Placed, AssessmentFailure> {
  const { code } = shipment;
  if (isSpecialProvision(code)) return fail({ kind: 'specialProvision', code });
  const standing = standingOf(schedule, code, shipment.entryDate);
  if (standing.kind === 'valid') return ok({ line: standing.line, retired: null });
  // A retired statistical number leaves its tariff line, and so its rate, in place (ASSUMPTIONS.md A-18).
  if (standing.kind === 'removed' && standing.line !== null)
    return ok({
      line: standing.line,
      retired: { on: standing.on, successors: successorsOf(schedule, code) },
    });
  return fail({ kind: 'codeNotInSchedule', code, standing });
}

export function assess(
  rulebook: Rulebook,
  schedule: TariffSchedule,
  shipment: Shipment,
): Result<Assessment, AssessmentFailure> {
  return assessUnder(lawOfDate(rulebook, shipment.entryDate), schedule, shipment);
}

/** The same for many shipments of one day; `law` is the law of the shipment's entry date. */
export function assessUnder(
  law: LawOfDate,
  schedule: TariffSchedule,
  shipment: Shipment,
): Result<Assessment, AssessmentFailure> {
  const placed = placeCode(schedule, shipment);
  if (!placed.ok) return placed;
  const excess = exceedsValue(shipment);
  if (excess !== null) return fail({ kind: 'contentAboveValue', percent: excess.toFixed() });
  const { line, retired } = placed.value;
  const { code, customsValue, quantities } = shipment;
  const reach: Reach = reachOf(law, code, code.length === 8 || retired !== null ? line.code : null);
  const claims = settleClaims(reach, shipment.claims, shipment.denials);
  const answers: readonly Answer[] = answerForShipment(factsOf(shipment, claims.settled))(reach.questions);
  const resolution = resolveReach(reach, answers, claims.denied);
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
    retired,
    law,
    resolution,
    basis,
    ...priced,
    headings: declaredHeadings(resolution, priced.duties),
    range: rangeOf(reach, answers, claims.denied, basis, ordinary, priced.duty),
    unavailableClaims: claims.unavailable,
  });
}
