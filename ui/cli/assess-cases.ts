/** Cases in, results out, in the same order: a bad row gets its message and never stops the others. */
import {
  assumptionsOf,
  centsText,
  exemptingIn,
  figureStatuses,
  formatAdditionalRate,
  formatHtsCode,
  formatRateOfDuty,
  missingFactNames,
  rateForCode,
  regimeName,
  type EntrySummary,
  type EntrySummaryLine,
  type HtsCode,
  type LineIssue,
  type FigureStatuses,
  type JoinedRow,
  type LawStatus,
  type ReferenceData,
} from '../../engine/index.ts';
import { assessLines, type AssessOptions, type CaseLine } from './case-lines.ts';
import { optionalCents } from '../entries/optional-cents.ts';
import { claimSentences } from './claim-sentences.ts';
import type { Speech } from './speech.ts';

export const RESULT_COLUMNS = [
  'id',
  'status',
  'error',
  'headings',
  'mfn_rate',
  'mfn_duty',
  'total_duty',
  'duty_low',
  'duty_high',
  'missing_facts',
  'mpf',
  'hmf',
  'total_with_fees',
  'law',
  'data_version',
  'adcvd_orders',
  'adcvd_duty',
  'assumptions',
  'unavailable_claims',
  'notes',
  'law_status',
  'evidence',
] as const;

export type ResultRow = Readonly<Record<(typeof RESULT_COLUMNS)[number], string>>;

const BLANK = Object.fromEntries(RESULT_COLUMNS.map((column) => [column, ''])) as ResultRow;

/** What this line pays beside the ordinary duty, each with its rate and heading, in the order of the law. */
export function lawInWords(line: EntrySummaryLine, entry: EntrySummary, speech: Speech): string {
  if (entry.regime.kind === 'special')
    return speech.regime(regimeName(entry.regime.regime, line.assessment.shipment.entryDate));
  // A value at or above its minimum price pays no gap to it.
  const due = line.assessment.duties.filter(
    ({ applied: { duty }, amount }) => amount > 0 || duty.period.rate.kind !== 'minimumPrice',
  );
  const paid = due.map(({ applied: { duty }, heading }) => {
    const words = `${speech.measure(duty.measure.id)}, ${formatAdditionalRate(rateForCode(duty.period.rate, duty.matched))}`;
    return heading === null ? words : `${words} (${formatHtsCode(heading)})`;
  });
  return paid.length === 0 ? ordinaryInWords(line, speech) : paid.join('; ');
}

/** An exemption from every other duty also decides the figure. */
function ordinaryInWords(
  { headings, assessment: { resolution } }: EntrySummaryLine,
  { measure, words }: Speech,
): string {
  const exempting = exemptingIn(resolution.decided);
  const named = resolution.reach.exemptions.flatMap(({ measure: { id, heading } }) =>
    exempting.has(id) && (heading === null || headings.includes(heading))
      ? [heading === null ? measure(id) : `${measure(id)} (${formatHtsCode(heading)})`]
      : [],
  );
  return named.length === 0 ? words.ordinaryOnly : words.ordinaryBy(named.join('; '));
}

/** Case numbers that may apply; those that sources do not give in full are left out of the row. */
export function orderNumbers({ orders }: Pick<EntrySummaryLine, 'orders'>, { words }: Speech): string {
  const numbers = orders.flatMap(({ adCase, cvdCase, unverifiedCase }) => [
    ...(adCase === null ? [] : [adCase]),
    ...(cvdCase === null ? [] : [cvdCase]),
    ...(unverifiedCase === null ? [] : [words.unverifiedCase(unverifiedCase)]),
  ]);
  return [...new Set(numbers)].join('|');
}

export const feeFact = (assumed: 'entryType' | 'mode'): string =>
  assumed === 'entryType' ? 'entry_type' : 'mode';

function missingOf(
  line: EntrySummaryLine,
  entry: EntrySummary,
  feesTold: boolean,
  incomplete: boolean,
): readonly string[] {
  const special = entry.regime.kind === 'special';
  const ofDuty = special ? [] : missingFactNames(line.assessment);
  const ofFees = incomplete ? ['entry_lines'] : feesTold ? entry.fees.assumed.map(feeFact) : [];
  return [...ofDuty, ...ofFees];
}

export function resultRow(
  reference: ReferenceData,
  statuses: FigureStatuses,
  { id, outcome }: CaseLine,
  row: JoinedRow,
  speech: Speech,
  options: CaseOptions,
): ResultRow {
  const { dataVersion } = reference.manifest;
  const told = row.notes.map(speech.note);
  const own = { ...BLANK, id, data_version: dataVersion, notes: told.join(' ') };
  if (outcome.kind === 'problem') return { ...own, status: 'error', error: speech.row(outcome.problem) };
  if (outcome.kind === 'part') {
    const belongs = speech.note({ kind: 'partOfLine', line: outcome.line });
    const headings = outcome.headings.map(formatHtsCode).join(';');
    return { ...own, status: 'ok', headings, notes: [...told, belongs].join(' ') };
  }
  const { line, entry, isFirst, incomplete } = outcome;
  const { issues } = line.assessment;
  for (const issue of issues)
    if (issue.kind === 'codeOfBothTariffs') options.ofBothTariffs?.set(issue.code, issue);
  const feesTold = isFirst && !incomplete;
  const mpf = feesTold ? entry.fees.mpf : null;
  const hmf = feesTold ? entry.fees.hmf : null;
  const { evidenceThrough } = reference.rulebook;
  const status: LawStatus =
    options.hypothetical === true ? { kind: 'hypothetical' } : statuses.statusOfLine(line, entry.regime);
  const totalKnown = !isFirst || (feesTold && mpf !== null && hmf !== null);
  return {
    ...own,
    status: 'ok',
    error: '',
    headings: line.headings.map(formatHtsCode).join(';'),
    mfn_rate: formatRateOfDuty(line.assessment.line.general),
    mfn_duty: centsText(line.ordinaryDuty),
    total_duty: centsText(line.duty),
    duty_low: centsText(line.low),
    duty_high: optionalCents(line.high),
    missing_facts: missingOf(line, entry, feesTold, isFirst && incomplete).join(';'),
    mpf: optionalCents(mpf),
    hmf: optionalCents(hmf),
    total_with_fees: totalKnown ? centsText(line.duty + (mpf ?? 0) + (hmf ?? 0)) : '',
    law: `${lawInWords(line, entry, speech)}${options.scenario === undefined ? '' : `; ${speech.words.underScenario(options.scenario)}`}`,
    adcvd_orders: orderNumbers(line, speech),
    adcvd_duty: line.depositDuty === 0 ? '' : centsText(line.depositDuty),
    assumptions: assumptionsOf(line.assessment).join(';'),
    unavailable_claims: line.assessment.ungroundedClaims
      .map(({ heading }) => formatHtsCode(heading))
      .join(';'),
    notes: [
      ...told,
      ...(isFirst && incomplete ? [speech.words.incompleteEntry] : []),
      ...claimSentences(line.assessment.ungroundedClaims, speech),
      ...issues.map(speech.lineIssue),
    ].join(' '),
    law_status: speech.status(status),
    evidence: speech.words.evidence(evidenceThrough, line.assessment.shipment.entryDate > evidenceThrough),
  };
}

export interface CaseOptions extends AssessOptions {
  /** The name of the scenario under which the rows are assessed. */
  readonly scenario?: string;
  /** That scenario is not the law of any day. */
  readonly hypothetical?: boolean;
  /** Codes of the file that Viet Nam's tariff has too, reported once for all rows; to be filled. */
  readonly ofBothTariffs?: Map<HtsCode, LineIssue>;
  /** For the reference's own law; it keeps what it finds about a code for the next batch. */
  readonly statuses?: FigureStatuses;
}

export function assessCases(
  reference: ReferenceData,
  cases: readonly JoinedRow[],
  speech: Speech,
  options: CaseOptions = { wholeDollars: false },
): readonly (readonly string[])[] {
  const results: (readonly string[])[] = new Array<readonly string[]>(cases.length);
  const statuses =
    options.statuses ?? figureStatuses(reference.rulebook, reference.schedule, options.calendar);
  assessLines(reference, cases, options, (line, place) => {
    const given = cases[place];
    if (given === undefined) throw new Error('unreachable: a line is told at the place of its row');
    const row = resultRow(reference, statuses, line, given, speech, options);
    results[place] = RESULT_COLUMNS.map((column) => row[column]);
  });
  return results;
}
