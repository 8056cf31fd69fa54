/** One entry assessed: its lines with what each is asked, and what they owe together. */
import {
  figureStatuses,
  type FigureStatuses,
  entryUnderLaw,
  explain,
  feesOn,
  lineQuestions,
  lawOfDate,
  parseIsoDate,
  regimeName,
  statusOfEntry,
  UNKNOWN,
  type Assessment,
  type EntrySummary,
  type EntrySummaryLine,
  type Estimate,
  type Fee,
  type IsoDate,
  type LawOfDate,
  type LawStatus,
  type Shipment,
} from '../../../engine/index.ts';
import type { Loaded } from './loaded.ts';
import { givenUnit, shipmentOf } from './estimate-shipment.ts';
import type {
  AssessedLine,
  AskedQuestion,
  Ends,
  EntryTotals,
  EstimatedEntry,
  EstimatedLine,
  FeeTerms,
  LineProblem,
} from './estimate-protocol.ts';

type Line = Estimate['lines'][number];
/** What the figures of one entry need of what is loaded. */
type LawKnown = Pick<Loaded, 'data'>;

const mostOf = (amounts: readonly (number | null)[]): number | null =>
  amounts.reduce<number | null>(
    (most, each) => (most === null || each === null ? null : Math.max(most, each)),
    0,
  );

function questionsOf(
  estimate: Estimate,
  line: Line,
  asked: ReturnType<typeof lineQuestions>,
  assessment: Assessment | null,
): Pick<EstimatedLine, 'units' | 'questions'> {
  const missing = assessment?.range.missing ?? [];
  const questions = asked.questions.map((question): AskedQuestion => {
    const answer =
      question.kind === 'loadingDate' ? estimate.loadingDate : (line.facts[question.key] ?? null);
    const unanswered = missing.filter(({ condition, fact }) =>
      condition === null ? fact === question.key : question.conditions.includes(condition),
    );
    const condition = question.conditions[0];
    const assumption =
      condition === undefined
        ? null
        : (assessment?.law.rulebook.conditions.get(condition)?.assumption ?? null);
    // Stated facts change the duty of each number.
    const openNumber = question.openNumber === null ? null : (assessment?.openNumber ?? question.openNumber);
    return {
      ...question,
      openNumber,
      answer,
      assumption,
      open: mostOf(unanswered.map(({ impact }) => impact)),
      counts: !question.isRare && (question.grade !== 'extraordinary' || answer === UNKNOWN),
    };
  });
  return {
    units: asked.units.map((unit) => ({ unit, given: givenUnit(line, unit) })),
    questions,
  };
}

function termsOf(fee: Fee | null): FeeTerms | null {
  if (fee === null) return null;
  const { rate, minimum, maximum, informal, citation } = fee;
  return { rate, minimum, maximum, informal, citation };
}

const OF_NOTHING: Ends = { low: 0, high: 0 };

/** From all lines at their lowest to all at their highest. */
export function together(lines: readonly Ends[]): Ends {
  return lines.reduce(
    (sum, { low, high }) => ({
      low: sum.low + low,
      high: sum.high === null || high === null ? null : sum.high + high,
    }),
    OF_NOTHING,
  );
}

/** Of one line: all of its range once an extraordinary fact counts. */
function openEnds(own: EntrySummaryLine, questions: readonly AskedQuestion[]): Ends {
  const isOpen = questions.some(({ grade, counts }) => grade === 'extraordinary' && counts);
  return isOpen ? own : own.usual;
}

function totalsOfEntry(
  all: LawKnown,
  entry: EntrySummary,
  entryDate: IsoDate,
  open: readonly Ends[],
): EntryTotals {
  const { customsValue, duty, lines, fees, regime } = entry;
  const { mpf, hmf } = feesOn(all.data.fees, entryDate);
  const isSpecial = regime.kind === 'special';
  return {
    customsValue: Math.round(Number(customsValue.times(100).toFixed())),
    duty,
    ...together(open),
    whole: together(lines),
    mpf: fees.mpf,
    hmf: fees.hmf,
    mpfTerms: isSpecial ? null : termsOf(mpf),
    hmfTerms: isSpecial ? null : termsOf(hmf),
    assumed: fees.assumed,
    regime: isSpecial ? regimeName(regime.regime, entryDate) : null,
    isSuspendedExemption: regime.kind === 'suspended',
  };
}

const statusesOf = new WeakMap<LawKnown, FigureStatuses>();

/** Which law a figure stands on, by the measures that decide it; of the law in force. */
function statuses(all: LawKnown): FigureStatuses {
  const known = statusesOf.get(all) ?? figureStatuses(all.data.rulebook, all.data.schedule);
  statusesOf.set(all, known);
  return known;
}

/** If a line has no figure, the next duty of the entry is unknown too. */
export function ofPartOfEntry(status: LawStatus | null): LawStatus | null {
  if (status === null || !('next' in status) || status.next === null) return status;
  return { ...status, next: { ...status.next, duty: null } };
}

/** By what decides the figure of each line. */
export function statusOfTotals(all: LawKnown, { lines, regime }: EntrySummary): LawStatus | null {
  const { statusOfLine } = statuses(all);
  return statusOfEntry(
    lines.map((line) => ({
      status: statusOfLine(line, regime),
      duty: line.high === null ? null : line.duty,
    })),
  );
}

function assessedLine(
  assessment: Assessment,
  own: EntrySummaryLine,
  questions: readonly AskedQuestion[],
): AssessedLine & { readonly kind: 'assessed' } {
  const { duty, ordinaryDuty, depositDuty, headings, orders } = own;
  const { low, high } = openEnds(own, questions);
  const whole = { low: own.low, high: own.high };
  const figures = { duty, low, high, whole, ordinaryDuty, depositDuty };
  return { kind: 'assessed', explanation: explain(assessment), ...figures, headings, orders };
}

interface Read {
  readonly shipment: Shipment | null;
  readonly problem: LineProblem | null;
}

function readLine(all: LawKnown, estimate: Estimate, line: Line): Read {
  const read = shipmentOf(estimate, line, all.data.rulebook);
  return read.ok ? { shipment: read.value, problem: null } : { shipment: null, problem: read.failure };
}

/** A line that cannot be read is asked what the same code would be asked with nothing else stated. */
function bareShipment(all: LawKnown, estimate: Estimate, line: Line): Shipment | null {
  const bare = { ...line, customsValue: '10000', quantities: {}, facts: {} };
  const read = shipmentOf({ ...estimate, loadingDate: null }, bare, all.data.rulebook);
  return read.ok ? read.value : null;
}

function asked(
  all: LawKnown,
  law: LawOfDate | null,
  shipment: Shipment | null,
): ReturnType<typeof lineQuestions> {
  return law === null || shipment === null
    ? { units: [], questions: [] }
    : lineQuestions(law, all.data.schedule, shipment);
}

export function estimatedEntry(all: LawKnown, estimate: Estimate): EstimatedEntry {
  const { rulebook, schedule, investigations, manifest } = all.data;
  const entryDate = parseIsoDate(estimate.entryDate);
  const law = entryDate === null ? null : lawOfDate(rulebook, entryDate);
  const read = estimate.lines.map((line) => readLine(all, estimate, line));
  const shipments = read.flatMap(({ shipment }) => shipment ?? []);
  const under =
    law === null
      ? { lines: [], entry: null }
      : entryUnderLaw(law, schedule, all.data, shipments, law.date, estimate.entryType, estimate.mode);
  const isTooMuch = under.entry?.regime.kind === 'aboveLimit' ? under.entry.regime.limit : null;
  const summaries = new Map(under.entry?.lines.map((each) => [each.assessment, each] as const));
  let place = 0;
  const lines = estimate.lines.map((line, index): EstimatedLine => {
    const own = read[index];
    const problemLine = (problem: LineProblem): EstimatedLine => {
      const shipment = own?.shipment ?? bareShipment(all, estimate, line);
      const questions = questionsOf(estimate, line, asked(all, law, shipment), null);
      return { outcome: { kind: 'problem', problem }, ...questions };
    };
    if (own?.shipment === undefined || own.shipment === null)
      return problemLine(own?.problem ?? { kind: 'badCode', value: line.hts });
    const result = under.lines[place++];
    if (result === undefined) return problemLine({ kind: 'badDate', column: 'entry_date', value: '' });
    if (!result.ok) return problemLine(result.failure);
    if (isTooMuch !== null && under.entry !== null)
      return problemLine({
        kind: 'aboveEntryLimit',
        value: under.entry.customsValue.toFixed(),
        limit: isTooMuch,
      });
    const summary = summaries.get(result.value);
    if (summary === undefined) return problemLine({ kind: 'badCode', value: line.hts });
    const questions = questionsOf(estimate, line, asked(all, law, own.shipment), result.value);
    return { outcome: assessedLine(result.value, summary, questions.questions), ...questions };
  });
  const assessed = lines.flatMap(({ outcome }) => (outcome.kind === 'assessed' ? [outcome] : []));
  const hasTotals = under.entry !== null && isTooMuch === null && law !== null;
  const problems = lines.filter(({ outcome }) => outcome.kind === 'problem').length;
  const status = under.entry === null || isTooMuch !== null ? null : statusOfTotals(all, under.entry);
  return {
    lines,
    totals: hasTotals && under.entry !== null ? totalsOfEntry(all, under.entry, law.date, assessed) : null,
    problems,
    status: problems === 0 ? status : ofPartOfEntry(status),
    dataVersion: manifest.dataVersion,
    evidenceThrough: rulebook.evidenceThrough,
    investigations,
  };
}
