/** One line of an entry assessed: its figures with their reasons, or what is wrong with it, and what it is asked. */
import {
  explain,
  lineQuestions,
  lineUnderLaw,
  UNKNOWN,
  type Assessment,
  type AssessmentFailure,
  type EntrySummaryLine,
  type Estimate,
  type EstimateLine,
  type Explanation,
  type LawOfDate,
  type Result,
  type Shipment,
} from '../../../engine/index.ts';
import type { Loaded } from './loaded.ts';
import { givenUnit, shipmentOf } from './estimate-shipment.ts';
import type { AssessedLine, AskedQuestion, Ends, EstimatedLine, LineProblem } from './estimate-protocol.ts';

/** What the figures of one entry need of what is loaded. */
export type LawKnown = Pick<Loaded, 'data'>;

/** A line as it is by itself, whatever the other lines of its entry are. */
export interface FoundLine {
  readonly stated: EstimateLine;
  /** Why it cannot be read; null where it can. */
  readonly problem: LineProblem | null;
  /** Null: it was not read, or there is no law for the day. */
  readonly result: Result<Assessment, AssessmentFailure> | null;
  /** What its entry makes of it; the same object while that is the same. */
  readonly told: (own: EntrySummaryLine | LineProblem) => EstimatedLine;
}

const mostOf = (amounts: readonly (number | null)[]): number | null =>
  amounts.reduce<number | null>(
    (most, each) => (most === null || each === null ? null : Math.max(most, each)),
    0,
  );

function questionsOf(
  estimate: Estimate,
  line: EstimateLine,
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

/** Of one line: all of its range once an extraordinary fact counts. */
function openEnds(own: EntrySummaryLine, questions: readonly AskedQuestion[]): Ends {
  const isOpen = questions.some(({ grade, counts }) => grade === 'extraordinary' && counts);
  return isOpen ? own : own.usual;
}

function assessedLine(
  explanation: Explanation,
  own: EntrySummaryLine,
  questions: readonly AskedQuestion[],
): AssessedLine & { readonly kind: 'assessed' } {
  const { duty, ordinaryDuty, depositDuty, headings, orders } = own;
  const { low, high } = openEnds(own, questions);
  const whole = { low: own.low, high: own.high };
  const figures = { duty, low, high, whole, ordinaryDuty, depositDuty };
  return { kind: 'assessed', explanation, ...figures, headings, orders };
}

/** A line that cannot be read is asked what the same code would be asked with nothing else stated. */
function bareShipment(all: LawKnown, estimate: Estimate, line: EstimateLine): Shipment | null {
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

/** What the entry decides of a line: two that are equal here are told alike. */
function decided(own: EntrySummaryLine | LineProblem): string {
  if ('kind' in own) return JSON.stringify(own);
  const { duty, low, high, usual, ordinaryDuty, depositDuty, headings, orders } = own;
  return JSON.stringify([duty, low, high, usual, ordinaryDuty, depositDuty, headings, orders]);
}

export function foundLine(
  all: LawKnown,
  law: LawOfDate | null,
  estimate: Estimate,
  stated: EstimateLine,
): FoundLine {
  const read = shipmentOf(estimate, stated, all.data.rulebook);
  const result = read.ok && law !== null ? lineUnderLaw(law, all.data.schedule, read.value, law.date) : null;
  const questionsFor = (shipment: Shipment | null, assessment: Assessment | null) =>
    questionsOf(estimate, stated, asked(all, law, shipment), assessment);
  let explained: Explanation | null = null;
  let last: { readonly of: string; readonly line: EstimatedLine } | null = null;

  function lineOf(own: EntrySummaryLine | LineProblem): EstimatedLine {
    if ('kind' in own) {
      const shipment = read.ok ? read.value : bareShipment(all, estimate, stated);
      return { outcome: { kind: 'problem', problem: own }, ...questionsFor(shipment, null) };
    }
    const questions = questionsFor(read.ok ? read.value : null, own.assessment);
    explained ??= explain(own.assessment);
    return { outcome: assessedLine(explained, own, questions.questions), ...questions };
  }

  return {
    stated,
    problem: read.ok ? null : read.failure,
    result,
    told(own) {
      const of = decided(own);
      if (last?.of !== of) last = { of, line: lineOf(own) };
      return last.line;
    },
  };
}
