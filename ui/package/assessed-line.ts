/** What a line owes, as plain data: whole cents, texts, and which law the figure stands on. */
import {
  assumptionsOf,
  formatAdditionalRate,
  formatHtsCode,
  formatRateOfDuty,
  missingFactNames,
  rateForCode,
  regimeName,
  type EntrySummary,
  type EntrySummaryLine,
  type LawStatus,
  type LineIssue,
  type UngroundedClaim,
} from '../../engine/index.ts';

/** One duty beside the ordinary one. */
export interface AdditionalDutyOfLine {
  /** Stable name of the measure. */
  readonly measure: string;
  /** Chapter 99 heading to declare, with its points; null: none. */
  readonly heading: string | null;
  /** In the schedule's notation: `12.5%`. */
  readonly rate: string;
  /** US dollars, exact: the part of the customs value it falls on. */
  readonly base: string;
  /** Whole cents, rounded once, half a cent up. */
  readonly duty: number;
}

/** User fees of an entry that is this line alone. Whole cents; null: no rate is known for the day. */
export interface FeesOfLine {
  /** Merchandise processing fee, 19 U.S.C. 58c(a)(9). */
  readonly mpf: number | null;
  /** Harbor maintenance fee, 26 U.S.C. 4461. */
  readonly hmf: number | null;
  /** What was assumed because the line does not say it. */
  readonly assumed: readonly ('entryType' | 'mode')[];
}

/** What takes the place of all duties of the tariff for a small consignment, by post or under 19 U.S.C. 1321. */
export interface RegimeOfLine {
  readonly name: string;
  /** Whole cents; nothing: the consignment is free. */
  readonly duty: number;
  /** The flat amount that the carrier may choose to pay instead, whole cents; null: no choice. */
  readonly flat: number | null;
}

/** The answer to a line. Every amount is whole cents of US dollars. */
export interface AssessedLine {
  /** The code as asked for, with its points. */
  readonly hts: string;
  readonly entryDate: string;
  /** US dollars, exact. */
  readonly customsValue: string;
  /** Ordinary and additional duties, that of a regime and the deposit together, fees not. */
  readonly duty: number;
  /** The least that the facts nobody gave leave possible. */
  readonly low: number;
  /** The most; null: without bound. */
  readonly high: number | null;
  /** The ordinary duty of column 1: its rate in the schedule's notation, and the amount. */
  readonly ordinary: { readonly rate: string; readonly duty: number };
  readonly additional: readonly AdditionalDutyOfLine[];
  /** Null: the goods are under the tariff. Else ordinary and additional duties are not owed. */
  readonly regime: RegimeOfLine | null;
  /** Cash deposit under antidumping and countervailing orders at the rate that the line states, whole cents. */
  readonly deposit: number;
  /** Chapter 99 headings in the order of reporting, exemptions included. */
  readonly headings: readonly string[];
  readonly fees: FeesOfLine;
  /** Duties and fees together; null where a fee is not known. */
  readonly total: number | null;
  /** Facts that would narrow the range, by the names that a line takes, the most money first. */
  readonly missing: readonly string[];
  /** Headings claimed or denied that change nothing, with their points, each with the reason. */
  readonly ungrounded: readonly (Omit<UngroundedClaim, 'heading'> & { readonly heading: string })[];
  /** What to look at beside the figure, as facts: a duty that may lapse before this day, a price that the line's words exclude. */
  readonly issues: readonly LineIssue[];
  /** Numbers of the choices that the law or the data leave open, as in `engine/ASSUMPTIONS.md`. */
  readonly assumptions: readonly string[];
  /** Which law the figure stands on: in force, ended, scheduled or hypothetical. */
  readonly status: LawStatus;
  /** The day to which the evidence reaches. */
  readonly evidenceThrough: string;
  /** Of the data behind the figure. */
  readonly dataVersion: string;
}

function additionalOf({ assessment }: EntrySummaryLine): readonly AdditionalDutyOfLine[] {
  return assessment.duties.map(({ applied: { duty }, heading, base, amount }) => ({
    measure: duty.measure.id,
    heading: heading === null ? null : formatHtsCode(heading),
    rate: formatAdditionalRate(rateForCode(duty.period.rate, duty.matched)),
    base: base.toFixed(),
    duty: amount,
  }));
}

function regimeOfLine({ regime }: EntrySummary, line: EntrySummaryLine): RegimeOfLine | null {
  if (regime.kind !== 'special') return null;
  const { duty, low, high, depositDuty, assessment } = line;
  const owed = duty - depositDuty;
  return {
    name: regimeName(regime.regime, assessment.shipment.entryDate),
    duty: owed,
    // The range is from one to the other.
    flat: high === null || low === high ? null : (duty === low ? high : low) - depositDuty,
  };
}

/** `entry`: of this line alone. */
export function assessedLine(
  entry: EntrySummary,
  line: EntrySummaryLine,
  status: LawStatus,
  data: { readonly evidenceThrough: string; readonly dataVersion: string },
): AssessedLine {
  const { assessment } = line;
  const { shipment } = assessment;
  const { mpf, hmf } = entry.fees;
  const isSpecial = entry.regime.kind === 'special';
  return {
    hts: formatHtsCode(shipment.code),
    entryDate: shipment.entryDate,
    customsValue: shipment.customsValue.toFixed(),
    duty: line.duty,
    low: line.low,
    high: line.high,
    ordinary: { rate: formatRateOfDuty(assessment.line.general), duty: line.ordinaryDuty },
    additional: isSpecial ? [] : additionalOf(line),
    regime: regimeOfLine(entry, line),
    deposit: line.depositDuty,
    headings: line.headings.map(formatHtsCode),
    fees: entry.fees,
    total: mpf === null || hmf === null ? null : line.duty + mpf + hmf,
    missing: isSpecial ? [] : missingFactNames(assessment),
    ungrounded: assessment.ungroundedClaims.map((claim) => ({
      ...claim,
      heading: formatHtsCode(claim.heading),
    })),
    issues: assessment.issues,
    assumptions: assumptionsOf(assessment),
    status,
    ...data,
  };
}
