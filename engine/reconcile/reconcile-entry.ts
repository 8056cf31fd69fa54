/** One entry summary beside the law of its day: every line, and the fees of the whole. */
import type { Decimal } from '../basis/decimal.ts';
import type { TariffSchedule } from '../schedule/schedule.ts';
import type { LawCalendar } from '../law/law-calendar.ts';
import type { Rulebook } from '../law/rulebook.ts';
import {
  declaredDuty,
  type DeclaredFees,
  type DeclaredLine,
  type EntryTerms,
} from '../trade/declared-entry.ts';
import { assessUnder } from '../assess/assess.ts';
import type { Assessment, AssessmentFailure } from '../assess/assess-code.ts';
import { summariseEntry, type EntryRules, type EntrySummary } from '../assess/entry-summary.ts';
import { feeFindings, type FeeFinding } from './fee-reasons.ts';
import { verdictOn, type LineVerdict } from './line-reasons.ts';

export interface ReconcileRules extends EntryRules {
  readonly rulebook: Rulebook;
  readonly schedule: TariffSchedule;
  readonly calendar: LawCalendar;
  /** The file has chapter 99 numbers at all. */
  readonly headingsTold: boolean;
}

export interface ReconciledLine extends LineVerdict {
  /** Null: the line cannot be assessed. */
  readonly assessment: Assessment | null;
  readonly failure: AssessmentFailure | null;
}

export interface ReconciledEntry {
  /** In the order given. */
  readonly lines: readonly ReconciledLine[];
  /** Empty where the file has no fees, or a line is unknown. */
  readonly fees: readonly FeeFinding[];
  /** Of the lines that could be assessed. */
  readonly summary: EntrySummary | null;
}

function reconciledLine(rules: ReconcileRules, line: DeclaredLine): ReconciledLine {
  const open = {
    declaredDuty: declaredDuty(line),
    difference: null,
    reasons: [],
    question: { kind: 'notAssessed' },
  } as const;
  if (line.shipment === null) return { ...open, assessment: null, failure: null };
  const law = rules.calendar.lawOn(line.shipment.entryDate);
  const read = assessUnder(law, rules.schedule, line.shipment);
  if (!read.ok) return { ...open, assessment: null, failure: read.failure };
  return {
    ...verdictOn(rules.rulebook, rules.schedule, line, read.value, rules.headingsTold),
    assessment: read.value,
    failure: null,
  };
}

const unjudged = (line: ReconciledLine): ReconciledLine => ({
  ...line,
  assessment: null,
  difference: null,
  reasons: [],
  question: { kind: 'notAssessed' },
});

export function reconcileEntry(
  rules: ReconcileRules,
  lines: readonly DeclaredLine[],
  { entryDate, entryType, mode }: EntryTerms,
  fees: DeclaredFees,
): ReconciledEntry {
  const reconciled = lines.map((line) => reconciledLine(rules, line));
  const assessments = reconciled.flatMap(({ assessment }) => assessment ?? []);
  const values: readonly Decimal[] = assessments.map(({ shipment }) => shipment.customsValue);
  if (entryDate === null || assessments.length === 0) return { lines: reconciled, fees: [], summary: null };
  const terms = { entryDate, entryType, mode };
  const summary = summariseEntry(rules, terms, assessments);
  // Where a regime of entry takes the tariff's place, the lines say nothing by themselves.
  if (summary.regime.kind === 'special' || summary.regime.kind === 'aboveLimit')
    return { lines: reconciled.map(unjudged), fees: [], summary };
  const isWhole = assessments.length === lines.length;
  return {
    lines: reconciled,
    fees: isWhole ? feeFindings(rules.fees, terms, values, fees) : [],
    summary,
  };
}
