/** Declared entries in, one row a line out: what was declared beside what the law of its day makes it, and why. */
import {
  centsText,
  figureStatuses,
  formatHtsCode,
  lawCalendar,
  missingFactNames,
  reconcileEntry,
  type Cents,
  type EntrySheet,
  type FigureStatuses,
  type GatheredEntry,
  type GatheredLine,
  type ReconciledEntry,
  type ReconciledLine,
  type ReconcileQuestion,
  type ReconcileRules,
  type ReferenceData,
} from '../../engine/index.ts';
import { codeText } from './code-text.ts';
import { entryProblemSentence } from './entry-problem.ts';
import type { EntrySpeech } from './entry-speech.ts';

export const RECONCILE_COLUMNS = [
  'entry',
  'line',
  'hts',
  'entry_date',
  'customs_value',
  'declared_headings',
  'expected_headings',
  'declared_duty',
  'expected_duty',
  'difference',
  'reason',
  'law_status',
  'kinds',
  'question',
  'declared_fees',
  'expected_fees',
] as const;

export interface ReconciledRow {
  readonly cells: Readonly<Record<(typeof RECONCILE_COLUMNS)[number], string>>;
  /** Whole cents; null: not known. */
  readonly customsValue: number | null;
  readonly expectedDuty: number | null;
  /** The entry's, on its first line; null: not known, as where nothing tells how the goods came. */
  readonly expectedFees: number | null;
  /** Declared less expected, cents; null: not known. */
  readonly difference: number | null;
  /** Of the reasons found, those of the entry's fees on its first line. */
  readonly kinds: readonly string[];
  readonly isOpen: boolean;
  /** Null: no question, or one of the file alone. */
  readonly question: ReconcileQuestion['kind'] | null;
  /** The entry's fees, declared less expected, on its first line. */
  readonly feeDifference: number;
}

const optional = (cents: number | null): string => (cents === null ? '' : centsText(cents));

function questionText(line: GatheredLine, found: ReconciledLine, speech: EntrySpeech): string {
  const { reconcile: words } = speech.words;
  const { question, assessment, failure } = found;
  if (question === null) return '';
  switch (question.kind) {
    case 'openFact': {
      const names = assessment === null ? '' : missingFactNames(assessment).join(';');
      return `${words.questions.openFact(centsText(question.low), optional(question.high))} ${words.facts(names)}`;
    }
    case 'groundNotShown':
      return words.questions.groundNotShown(centsText(question.duty), '');
    case 'notAssessed': {
      const why =
        line.problem !== null
          ? entryProblemSentence(line.problem, speech)
          : failure !== null
            ? speech.row(failure)
            : '';
      return `${words.questions.notAssessed('', '')} ${why}`.trim();
    }
    case 'noDuty':
    case 'unexplained':
      return words.questions[question.kind]('', '');
  }
}

/** What was deposited under an order is no part of the duty that is reconciled. */
const NO_DEPOSIT = 0 as Cents;
const FEES = { mpf: 'MPF', hmf: 'HMF' } as const;

function feesText({ fees }: ReconciledEntry, which: 'declared' | 'expected'): string {
  return fees.map((each) => `${FEES[each.fee]}=${centsText(each[which])}`).join(';');
}

function feesOf({ summary }: ReconciledEntry): number | null {
  const { mpf = null, hmf = null } = summary?.fees ?? {};
  return mpf === null || hmf === null ? null : mpf + hmf;
}

function rowOf(
  gathered: GatheredEntry,
  line: GatheredLine,
  place: number,
  entry: ReconciledEntry,
  found: ReconciledLine,
  statuses: FigureStatuses,
  speech: EntrySpeech,
): ReconciledRow {
  const { reconcile: words, refund } = speech.words;
  const { assessment, reasons, difference } = found;
  const isFirst = place === 0;
  const feeReasons = isFirst
    ? entry.fees.flatMap(({ fee, declared, expected, reason }) =>
        reason === null
          ? []
          : [{ kind: reason, text: words.fees[reason](FEES[fee], centsText(declared), centsText(expected)) }],
      )
    : [];
  const told = reasons.map((reason) => {
    const number = 'number' in reason ? reason.number : 'heading' in reason ? reason.heading : null;
    return { kind: reason.kind, text: words.reasons[reason.kind](number === null ? '' : codeText(number)) };
  });
  const unread =
    found.question?.kind !== 'notAssessed' && line.problem !== null
      ? entryProblemSentence(line.problem, speech)
      : '';
  const ofEntry = isFirst && gathered.problem !== null ? entryProblemSentence(gathered.problem, speech) : '';
  const question = [questionText(line, found, speech), unread, ofEntry]
    .filter((text) => text !== '')
    .join(' ');
  const all = [...told, ...feeReasons];
  const code = assessment?.shipment.code;
  return {
    customsValue: assessment?.shipment.customsValue.times(100).round().toNumber() ?? null,
    expectedDuty: assessment?.duty ?? null,
    expectedFees: isFirst ? feesOf(entry) : 0,
    difference,
    kinds: all.map(({ kind }) => kind),
    isOpen: question !== '',
    question: found.question?.kind ?? null,
    feeDifference: isFirst
      ? entry.fees.reduce(
          (sum, { declared, expected, reason }) => (reason === null ? sum : sum + declared - expected),
          0,
        )
      : 0,
    cells: {
      entry: gathered.entry === '' ? refund.unnumbered(gathered.row) : gathered.entry,
      line: line.line,
      hts: code === undefined ? line.hts : formatHtsCode(code),
      entry_date: assessment?.shipment.entryDate ?? gathered.terms.entryDate ?? '',
      customs_value: line.customsValue,
      declared_headings: line.declared.headings.map(({ heading }) => formatHtsCode(heading)).join(';'),
      expected_headings: (assessment?.headings ?? []).map(formatHtsCode).join(';'),
      declared_duty: optional(found.declaredDuty),
      expected_duty: optional(assessment?.duty ?? null),
      difference: optional(difference),
      reason: all.map(({ text }) => text).join(' '),
      law_status:
        assessment === null || entry.summary === null
          ? ''
          : speech.status(
              statuses.statusOfLine({ assessment, depositDuty: NO_DEPOSIT }, entry.summary.regime),
            ),
      kinds: all.map(({ kind }) => kind).join(';'),
      question,
      declared_fees: isFirst ? feesText(entry, 'declared') : '',
      expected_fees: isFirst ? feesText(entry, 'expected') : '',
    },
  };
}

/** Entry by entry, so that who asks may rest between two. */
export function reconciler(
  reference: ReferenceData,
  { entries, columns }: Pick<EntrySheet, 'entries' | 'columns'>,
  speech: EntrySpeech,
): (gathered: GatheredEntry) => readonly ReconciledRow[] {
  const calendar = lawCalendar(reference.rulebook);
  const { rulebook, schedule } = reference;
  const statuses = figureStatuses(rulebook, schedule, calendar);
  const headingsTold =
    columns.has('heading') ||
    entries.some(({ lines }) => lines.some(({ declared }) => declared.headings.length > 0));
  const rules: ReconcileRules = { ...reference, calendar, headingsTold };
  return (gathered) => {
    const { lines, terms, fees } = gathered;
    const entry = reconcileEntry(
      rules,
      lines.map(({ declared }) => declared),
      terms,
      fees,
    );
    return lines.flatMap((line, place) => {
      const found = entry.lines[place];
      return found === undefined ? [] : rowOf(gathered, line, place, entry, found, statuses, speech);
    });
  };
}

export function reconciledRows(
  reference: ReferenceData,
  sheet: Pick<EntrySheet, 'entries' | 'columns'>,
  speech: EntrySpeech,
): readonly ReconciledRow[] {
  return sheet.entries.flatMap(reconciler(reference, sheet, speech));
}

export const differs = ({ difference, kinds }: ReconciledRow): boolean =>
  kinds.length > 0 || (difference !== null && difference !== 0);
