/**
 * The reasons for the duty: a tree of plain data from the total down to clause and arithmetic. Every measure of
 * the rulebook has its node, applied or not; each node has the facts that decided it and their legal text. No
 * sentence is built here.
 */
import type { IsoDate } from '../basis/date.ts';
import { roundDutyToCents } from '../basis/money.ts';
import { formatRateOfDuty } from '../schedule/rate-of-duty.ts';
import type { HtsCode } from '../schedule/hts-code.ts';
import type { Authority } from '../law/authority.ts';
import type { Citation, CitationId } from '../law/citation.ts';
import type { ConditionId } from '../law/condition.ts';
import type { Measure, MeasureId, Requirement } from '../law/measure.ts';
import type { ProductListId } from '../law/product-list.ts';
import { headingOn, periodOn, type LawOfDate } from '../law/rulebook.ts';
import type { Assessment } from './assess-code.ts';
import { isOverlapUntold } from './answers.ts';
import type { UngroundedClaim } from './claims.ts';
import { ASSUMPTION_OF_DOUBT, ASSUMPTION_OF_FACT, ASSUMPTION_OF_ROLE } from './assumption-numbers.ts';
import { priceDuty, type PricedDuty } from './duty-lines.ts';
import type { LineIssue } from './line-issues.ts';
import { plainVerdict, type PlainVerdict } from './line-view.ts';
import { formatAdditionalRate } from './additional-rate.ts';
import { factOfUnit, rateForCode } from './minimum-price.ts';
import type { DutyEnds, MissingFact } from './range.ts';
import type { Reached } from './reach.ts';
import { reportedLines } from './reported-lines.ts';
import { verdictsOf, type Resolution } from './resolve.ts';
import { toldChanges, type ToldChange } from './told-changes.ts';
import { verdictOf } from './verdict.ts';

export interface ArithmeticNode {
  readonly step: 'arithmetic';
  /** US dollars, exact. */
  readonly base: string;
  /** The share of the customs value that the base is. */
  readonly share: string;
  readonly rate: string;
  /** Whole cents, half up (an assumption); before any proposed change of the rate. */
  readonly rounded: number;
}

export interface ListNode {
  readonly step: 'listEntry';
  readonly list: ProductListId;
  readonly prefix: HtsCode;
  readonly from: IsoDate;
  readonly until: IsoDate | null;
  readonly condition: ConditionId | null;
  readonly note: string;
}

export interface ConditionNode {
  readonly step: 'condition';
  readonly condition: ConditionId;
  /** What the measure requires of it. */
  readonly requires: boolean;
  /** The share of the value for which it holds. */
  readonly share: string;
  readonly stated: boolean;
  /** Where it was not stated: the number of the assumption in its place. */
  readonly assumption: string | null;
}

export interface PeriodNode {
  readonly step: 'period';
  readonly from: IsoDate;
  readonly until: IsoDate | null;
  readonly endedBy: Citation | null;
}

/** A proposal's change of the rate, on a share of the value, in the order in which the rules apply. */
export interface RateChangeNode extends ToldChange {
  readonly step: 'rateChange';
}

/** One measure of the law: its verdict on the line, what decided it, and the legal text. */
export interface MeasureNode {
  readonly step: 'measure';
  readonly measure: MeasureId;
  readonly kind: Measure['kind'];
  readonly authority: Authority;
  readonly heading: HtsCode | null;
  readonly verdict: PlainVerdict;
  readonly rate: string | null;
  /** Whole cents; null where it is no duty or does not apply. */
  readonly amount: number | null;
  readonly citations: readonly Citation[];
  readonly doubt: string | null;
  readonly hypothetical: boolean;
  readonly because: readonly (PeriodNode | ListNode | ConditionNode | ArithmeticNode | RateChangeNode)[];
}

/** The tree of reasons of one total. Amounts are whole cents, shares and percentages plain decimal text. */
export interface Explanation {
  readonly step: 'total';
  readonly code: HtsCode;
  readonly entryDate: IsoDate;
  readonly customsValue: string;
  readonly duty: number;
  readonly low: number;
  /** Null: without bound. */
  readonly high: number | null;
  /** With extraordinary facts as presumed. */
  readonly usual: DutyEnds;
  readonly headings: readonly HtsCode[];
  /** Facts that were not stated, the largest amount first: a condition of the law, or a fact of the article. Whole cents. */
  readonly missing: readonly MissingFact[];
  /** The lines to report: more than one where the law splits the value. */
  readonly reported: readonly {
    readonly share: string;
    readonly value: number;
    readonly headings: readonly HtsCode[];
  }[];
  /** Headings claimed or denied that change nothing, each with the reason. */
  readonly ungroundedClaims: readonly UngroundedClaim[];
  /** What to look at, beside the figure. */
  readonly issues: readonly LineIssue[];
  /** The code is no statistical number of that day: why, which number is used, and the duty of the others. */
  readonly openNumber: Assessment['openNumber'];
  /** Numbers of the assumptions that the total rests on. */
  readonly assumptions: readonly string[];
  readonly measures: readonly MeasureNode[];
}

function citationsOf(law: LawOfDate, ids: readonly CitationId[]): readonly Citation[] {
  return ids.flatMap((id) => law.rulebook.citations.get(id) ?? []);
}

function periodNodes(measure: Measure, law: LawOfDate): readonly PeriodNode[] {
  const endedBy = measure.endedBy === null ? null : (law.rulebook.citations.get(measure.endedBy) ?? null);
  if (measure.kind !== 'additionalDuty') return [{ step: 'period', ...measure.effective, endedBy }];
  const current = periodOn(measure, law.date);
  const shown = current === null ? measure.periods : [current];
  return shown.map(({ effective }) => ({ step: 'period', ...effective, endedBy }));
}

function listNodes(reached: Reached<unknown>): readonly ListNode[] {
  return reached.listed.map(({ list, entry }) => ({
    step: 'listEntry',
    list,
    prefix: entry.prefix,
    ...entry.effective,
    condition: entry.condition,
    note: entry.note,
  }));
}

function conditionNodes(reached: Reached<unknown>, resolution: Resolution): readonly ConditionNode[] {
  const named = reached.when.flatMap((requirement: Requirement) =>
    'condition' in requirement ? [[requirement.condition, requirement.is] as const] : [],
  );
  const entries = reached.entryConditions.map((id) => [id, true] as const);
  return [...named, ...entries].flatMap(([id, requires]) => {
    const answer = resolution.answers.get(id);
    if (answer === undefined) return [];
    const assumption = answer.stated ? null : answer.condition.assumption;
    return [
      {
        step: 'condition',
        condition: id,
        requires,
        share: answer.share.toFixed(),
        stated: answer.stated,
        assumption,
      },
    ];
  });
}

/** The measure's own rate on its base; the changes of a proposal follow, and the measure's amount is the end. */
function arithmeticOf({ basis }: Assessment, priced: PricedDuty): ArithmeticNode {
  const { applied } = priced;
  const own = priceDuty(
    { ...applied, pieces: applied.pieces.map((piece) => ({ ...piece, changes: [] })) },
    basis,
  );
  return {
    step: 'arithmetic',
    base: priced.base.toFixed(),
    share: priced.applied.share.toFixed(),
    rate: formatAdditionalRate(rateForCode(priced.applied.duty.period.rate, priced.applied.duty.matched)),
    rounded: 'kind' in own ? priced.amount : own.amount,
  };
}

function measureNode(measure: Measure, verdict: PlainVerdict, assessment: Assessment): MeasureNode {
  const { law, resolution, duties, line, shipment, ordinaryDuty } = assessment;
  const period = measure.kind === 'additionalDuty' ? periodOn(measure, law.date) : null;
  const reached = [...resolution.reach.duties, ...resolution.reach.exemptions].find(
    (found) => found.measure.id === measure.id,
  );
  const priced = duties.find(({ applied }) => applied.duty.measure.id === measure.id);
  const ordinary: ArithmeticNode = {
    step: 'arithmetic',
    base: shipment.customsValue.toFixed(),
    share: '1',
    rate: formatRateOfDuty(line.general),
    rounded: roundDutyToCents(assessment.basis.ordinaryDuty),
  };
  const isOrdinary = measure.kind === 'ordinaryDuty';
  const pieces = isOrdinary ? resolution.ordinary : (priced?.applied.pieces ?? []);
  const changes = toldChanges(law, measure.id, pieces).map((told): RateChangeNode => ({
    step: 'rateChange',
    ...told,
  }));
  const rate = isOrdinary
    ? ordinary.rate
    : period === null
      ? null
      : formatAdditionalRate(reached === undefined ? period.rate : rateForCode(period.rate, reached.matched));
  return {
    step: 'measure',
    measure: measure.id,
    kind: measure.kind,
    authority: measure.authority,
    heading: priced?.heading ?? headingOn(measure, law.date),
    verdict,
    rate,
    amount: isOrdinary ? ordinaryDuty : (priced?.amount ?? null),
    citations: citationsOf(
      law,
      period === null || period.citations.length === 0 ? measure.citations : period.citations,
    ),
    doubt: measure.uncertain,
    hypothetical: measure.provenance.kind === 'whatIf' || changes.length > 0,
    because: [
      ...periodNodes(measure, law),
      ...(reached === undefined ? [] : [...listNodes(reached), ...conditionNodes(reached, resolution)]),
      ...(isOrdinary ? [ordinary] : priced === undefined ? [] : [arithmeticOf(assessment, priced)]),
      ...changes,
    ],
  };
}

/** Numbers of the assumptions behind measures that apply, or would if an unstated fact were otherwise. */
export function assumptionsOf({ law, resolution, range, openNumber }: Assessment): readonly string[] {
  const used = new Set<string>([ASSUMPTION_OF_ROLE.rounding]);
  const answers = [...resolution.answers.values()];
  for (const reached of [...resolution.reach.duties, ...resolution.reach.exemptions]) {
    const kind = verdictOf(reached.measure, resolution.decided, resolution.answers).kind;
    if (kind !== 'applied' && kind !== 'needsFact') continue;
    for (const node of conditionNodes(reached, resolution))
      if (node.assumption !== null) used.add(node.assumption);
  }
  for (const { measure } of law.duties) {
    const assumption = measure.uncertain === null ? undefined : ASSUMPTION_OF_DOUBT[measure.uncertain];
    if (assumption !== undefined && resolution.applied.some(({ duty }) => duty.measure === measure))
      used.add(assumption);
  }
  for (const { fact } of range.missing) {
    const assumption = fact === null ? undefined : ASSUMPTION_OF_FACT[fact];
    if (assumption !== undefined) used.add(assumption);
  }
  for (const { condition, liesIn } of answers)
    if (condition.test.kind === 'usContent' && (liesIn !== undefined || isOverlapUntold(answers)))
      used.add(condition.assumption);
  if (openNumber !== null && openNumber.standing.kind !== 'line') used.add(ASSUMPTION_OF_ROLE.retiredNumber);
  if (openNumber !== null && openNumber.taken !== null) used.add(ASSUMPTION_OF_ROLE.usualNumber);
  return [...used].sort();
}

/** A minimum price that is due on an unknown quantity: what is missing, in place of an amount. */
function told(measure: Measure, verdict: PlainVerdict, { unpriced }: Assessment): PlainVerdict {
  const own = unpriced.find(({ measure: id }) => id === measure.id);
  return own === undefined ? verdict : { kind: 'needsQuantity', unit: own.unit, fact: factOfUnit(own.unit) };
}

export function explain(assessment: Assessment): Explanation {
  const { law, resolution, shipment, duty, range, headings } = assessment;
  const verdicts = verdictsOf(law, resolution);
  const measures = law.rulebook.measures.map((measure) => {
    const verdict = verdicts.get(measure.id) ?? ({ kind: 'outOfScope', because: 'product' } as const);
    return measureNode(measure, told(measure, plainVerdict(verdict, law), assessment), assessment);
  });
  return {
    step: 'total',
    code: shipment.code,
    entryDate: shipment.entryDate,
    customsValue: shipment.customsValue.toFixed(),
    duty,
    low: range.low,
    high: range.high,
    usual: range.usual,
    headings,
    missing: range.missing,
    reported: reportedLines(assessment).map(({ share, value, headings: own }) => ({
      share: share.toFixed(),
      value,
      headings: own,
    })),
    ungroundedClaims: assessment.ungroundedClaims,
    issues: assessment.issues,
    openNumber: assessment.openNumber,
    assumptions: assumptionsOf(assessment),
    measures,
  };
}
