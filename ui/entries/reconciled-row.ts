/** One row of a reconciliation: what was declared beside what the law of its day makes it, and why. */
import {
  centsText,
  formatHtsCode,
  type Cents,
  type EntryFees,
  type FeeFinding,
  type GatheredEntry,
  type GatheredLine,
  type HtsCode,
  type ReconciledLine,
  type ReconcileQuestion,
  type Shipment,
} from '../../engine/index.ts';
import { codeText } from './code-text.ts';
import { entryProblemSentence } from './entry-problem.ts';
import type { EntrySpeech } from './entry-speech.ts';
import { optionalCents } from './optional-cents.ts';

/** What `reconciled-columns.ts` has a column for. */
export type ReconciledCell =
  | 'entry'
  | 'line'
  | 'hts'
  | 'entry_date'
  | 'customs_value'
  | 'declared_headings'
  | 'expected_headings'
  | 'declared_duty'
  | 'expected_duty'
  | 'difference'
  | 'reason'
  | 'law_status'
  /** Of the reasons, for programs. */
  | 'kinds'
  | 'question'
  | 'declared_fees'
  | 'expected_fees';

export interface ReconciledRow {
  /** The product's row in the file. */
  readonly row: number;
  /** What keeps its goods, or an amount beside them, from being read; null: nothing. */
  readonly problem: string | null;
  readonly cells: Readonly<Record<ReconciledCell, string>>;
  /** Whole cents; null: not known. */
  readonly customsValue: number | null;
  readonly expectedDuty: number | null;
  /** The entry's, on its first line; null: not known, for example where the mode of transport is not stated. */
  readonly expectedFees: number | null;
  /** Declared less expected, cents; null: not known. */
  readonly difference: number | null;
  /** Of the reasons found, those of the entry's fees on its first line. */
  readonly kinds: readonly string[];
  readonly isOpen: boolean;
  /** Whole cents between which facts that are not stated leave the duty; null: none matters, all are unusual, or nothing is asked. */
  readonly range: UsualRange | null;
  /** Null: no question, or one of the file alone. */
  readonly question: ReconcileQuestion['kind'] | null;
  /** The entry's fees, declared less expected, on its first line. */
  readonly feeDifference: number;
}

const FEES = { mpf: 'MPF', hmf: 'HMF' } as const;

function feesText(fees: readonly FeeFinding[], which: 'declared' | 'expected'): string {
  return fees.map((each) => `${FEES[each.fee]}=${centsText(each[which])}`).join(';');
}

function sumOf(fees: EntryFees | null): number | null {
  const { mpf = null, hmf = null } = fees ?? {};
  return mpf === null || hmf === null ? null : mpf + hmf;
}

export interface UsualRange {
  readonly low: number;
  /** Null: without bound. */
  readonly high: number | null;
}

/** What the law of its day makes a line. */
export interface RowFigures {
  readonly shipment: Shipment;
  readonly headings: readonly HtsCode[];
  readonly duty: Cents;
  readonly status: string;
  readonly range: UsualRange | null;
}

export interface FeesOfEntry {
  readonly fees: readonly FeeFinding[];
  readonly expectedFees: EntryFees | null;
}

type Finding = Pick<ReconciledLine, 'declaredDuty' | 'difference' | 'reasons' | 'question' | 'failure'>;

export function rowOf(
  gathered: GatheredEntry,
  line: GatheredLine,
  place: number,
  { fees, expectedFees }: FeesOfEntry,
  figures: RowFigures | null,
  { reasons, difference, question: asked, declaredDuty, failure }: Finding,
  lineQuestion: string,
  speech: EntrySpeech,
): ReconciledRow {
  const { reconcile: words, refund } = speech.words;
  const isFirst = place === 0;
  const feeReasons = isFirst
    ? fees.flatMap(({ fee, declared, expected, reason }) =>
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
    asked?.kind !== 'notAssessed' && line.problem !== null ? entryProblemSentence(line.problem, speech) : '';
  const ofEntry = isFirst && gathered.problem !== null ? entryProblemSentence(gathered.problem, speech) : '';
  const question = [lineQuestion, unread, ofEntry].filter((text) => text !== '').join(' ');
  const all = [...told, ...feeReasons];
  const shipment = figures?.shipment;
  return {
    row: line.row,
    problem: line.problem?.kind ?? failure?.kind ?? null,
    customsValue: shipment?.customsValue.times(100).round().toNumber() ?? null,
    expectedDuty: figures?.duty ?? null,
    expectedFees: isFirst ? sumOf(expectedFees) : 0,
    difference,
    kinds: all.map(({ kind }) => kind),
    isOpen: question !== '',
    range: figures?.range ?? null,
    question: asked?.kind ?? null,
    feeDifference: isFirst
      ? fees.reduce(
          (sum, { declared, expected, reason }) => (reason === null ? sum : sum + declared - expected),
          0,
        )
      : 0,
    cells: {
      entry: gathered.entry === '' ? refund.unnumbered(gathered.row) : gathered.entry,
      line: line.line,
      hts: shipment === undefined ? line.hts : formatHtsCode(shipment.code),
      entry_date: shipment?.entryDate ?? gathered.terms.entryDate ?? '',
      customs_value: line.customsValue,
      declared_headings: line.declared.headings.map(({ heading }) => formatHtsCode(heading)).join(';'),
      expected_headings: (figures?.headings ?? []).map(formatHtsCode).join(';'),
      declared_duty: optionalCents(declaredDuty),
      expected_duty: optionalCents(figures?.duty ?? null),
      difference: optionalCents(difference),
      reason: all.map(({ text }) => text).join(' '),
      law_status: figures?.status ?? '',
      kinds: all.map(({ kind }) => kind).join(';'),
      question,
      declared_fees: isFirst ? feesText(fees, 'declared') : '',
      expected_fees: isFirst ? feesText(fees, 'expected') : '',
    },
  };
}

export const differs = ({ difference, kinds }: ReconciledRow): boolean =>
  kinds.length > 0 || (difference !== null && difference !== 0);
