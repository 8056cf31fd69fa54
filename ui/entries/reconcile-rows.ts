/** Declared entries in, one row a line out: by classes of goods where all agrees, else explained line by line. */
import {
  agreeingEntries,
  centsText,
  figureStatuses,
  lawCalendar,
  missingFactNames,
  reconcileEntry,
  type AgreeingEntry,
  type Cents,
  type DeclaredRow,
  type EntrySheet,
  type FigureStatuses,
  type GatheredEntry,
  type GatheredLine,
  type IsoDate,
  type ReconciledEntry,
  type ReconciledLine,
  type ReconcileRules,
  type ReferenceData,
} from '../../engine/index.ts';
import { entryProblemSentence } from './entry-problem.ts';
import type { EntrySpeech } from './entry-speech.ts';
import { optionalCents } from './optional-cents.ts';
import { rowOf, type ReconciledRow, type UsualRange } from './reconciled-row.ts';
import { statusText, type StatusText } from './status-text.ts';

/** What was deposited under an order is no part of the duty that is reconciled. */
const NO_DEPOSIT = 0 as Cents;

function questionText(line: GatheredLine, found: ReconciledLine, speech: EntrySpeech): string {
  const { reconcile: words } = speech.words;
  const { question, assessment, failure } = found;
  if (question === null) return '';
  switch (question.kind) {
    case 'openFact': {
      const names = assessment === null ? '' : missingFactNames(assessment).join(';');
      return `${words.questions.openFact(centsText(question.low), optionalCents(question.high))} ${words.facts(names)}`;
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

/** Nothing differs and nothing is asked; goods that declare no duty are reported as such. */
const AGREES = { difference: 0, reasons: [], question: null, failure: null } as const;
const UNDECLARED = { ...AGREES, difference: null, question: { kind: 'noDuty' }, declaredDuty: null } as const;

function agreeingRows(
  gathered: GatheredEntry,
  entry: AgreeingEntry<StatusText>,
  speech: EntrySpeech,
): readonly ReconciledRow[] {
  return gathered.lines.flatMap((line, place) => {
    const found = entry.lines[place];
    if (found === undefined) return [];
    const { duty, words, priced, isDeclared } = found;
    const figures = { ...found, status: words(priced), range: null };
    const finding = isDeclared ? { ...AGREES, declaredDuty: duty } : UNDECLARED;
    const question = isDeclared ? '' : speech.words.reconcile.questions.noDuty('', '');
    return rowOf(gathered, line, place, entry, figures, finding, question, speech);
  });
}

const usualRange = ({ low, high }: UsualRange): UsualRange | null => (low === high ? null : { low, high });

export function explainedRows(
  gathered: GatheredEntry,
  { lines, fees, summary }: ReconciledEntry,
  statuses: FigureStatuses,
  speech: EntrySpeech,
): readonly ReconciledRow[] {
  const ofEntry = { fees, expectedFees: summary?.fees ?? null };
  return gathered.lines.flatMap((line, place) => {
    const found = lines[place];
    if (found === undefined) return [];
    const { assessment } = found;
    const status =
      assessment === null || summary === null
        ? ''
        : speech.status(statuses.statusOfLine({ assessment, depositDuty: NO_DEPOSIT }, summary.regime));
    const figures =
      assessment === null
        ? null
        : {
            ...assessment,
            status,
            range: found.question === null ? null : usualRange(assessment.range.usual),
          };
    return rowOf(gathered, line, place, ofEntry, figures, found, questionText(line, found, speech), speech);
  });
}

/** The file has chapter 99 numbers at all. */
export function hasHeadings({ columns }: Pick<EntrySheet, 'columns'>, rows: Iterable<DeclaredRow>): boolean {
  if (columns.has('heading')) return true;
  for (const { headings } of rows) if (headings.length > 0) return true;
  return false;
}

/** The law of a later day is that of the end of the evidence, and what was scheduled then. */
export const beyondEvidence =
  (evidenceThrough: IsoDate, { words }: EntrySpeech) =>
  (row: ReconciledRow): ReconciledRow => {
    const { entry_date: date, law_status: status } = row.cells;
    if (status === '' || date <= evidenceThrough) return row;
    const told = words.withEvidence(status, words.evidence(evidenceThrough, true));
    return { ...row, cells: { ...row.cells, law_status: told } };
  };

/** Entry by entry, so that who asks may rest between two. */
export function reconciler(
  reference: ReferenceData,
  headingsTold: boolean,
  speech: EntrySpeech,
): (gathered: GatheredEntry) => readonly ReconciledRow[] {
  const calendar = lawCalendar(reference.rulebook);
  const { rulebook, schedule } = reference;
  const statuses = figureStatuses(rulebook, schedule, calendar);
  const rules: ReconcileRules = { ...reference, calendar, headingsTold };
  const agreeing = agreeingEntries(rules, statuses, (_, status) => statusText(status, speech));
  const told = beyondEvidence(rulebook.evidenceThrough, speech);
  return (gathered) => {
    const { lines, terms, fees, problem } = gathered;
    const declared = lines.map((line) => line.declared);
    const isSound = problem === null && lines.every((line) => line.problem === null);
    const agreed = isSound ? agreeing(declared, terms, fees) : null;
    const rows =
      agreed === null
        ? explainedRows(gathered, reconcileEntry(rules, declared, terms, fees), statuses, speech)
        : agreeingRows(gathered, agreed, speech);
    return rows.map(told);
  };
}
