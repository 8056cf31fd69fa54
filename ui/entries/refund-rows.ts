/** Entries in, one answer on the refund of each out: an amount, or a question, and the door that is open on the day. */
import {
  assessUnder,
  centsText,
  formatHtsCode,
  isRefundable,
  lawCalendar,
  refundablePart,
  refundOfDeclared,
  type Assessment,
  type Cents,
  type CitationId,
  type DeclaredRefund,
  type DoorOfEntry,
  type GatheredEntry,
  type GatheredLine,
  type IsoDate,
  type LawCalendar,
  type ReferenceData,
  type RefundablePart,
  type RefundLaw,
  type Taxpayer,
} from '../../engine/index.ts';
import { entryProblemSentence } from './entry-problem.ts';
import type { EntrySpeech } from './entry-speech.ts';

/** What `refund-table.ts` has a column for. */
export type RefundCell =
  | 'entry'
  | 'refundable'
  | 'interest'
  | 'liquidation'
  | 'liquidation_basis'
  | 'door'
  | 'last_day'
  | 'by_heading'
  | 'law_of_day'
  | 'deposit_basis'
  | 'reason'
  | 'not_told'
  | 'sources';

export type RefundCells = Readonly<Record<RefundCell, string>>;

export interface AnsweredEntry {
  readonly gathered: GatheredEntry;
  readonly name: string;
  readonly cells: RefundCells;
  /** Null: without an entry date, or before it, there is no answer. */
  readonly answer: DeclaredRefund | null;
  /** A refundable heading was declared on a day of the duty, whether or not its amount is known. */
  readonly claims: boolean;
  /** Something may be asked back: it is declared, or it is a question. */
  readonly live: boolean;
}

export interface RefundAsked {
  readonly reference: ReferenceData;
  readonly law: RefundLaw;
  readonly taxpayer: Taxpayer;
  readonly asOf: IsoDate;
}

const BLANK: Omit<RefundCells, 'entry' | 'door' | 'reason'> = {
  refundable: '',
  interest: '',
  liquidation: '',
  liquidation_basis: '',
  last_day: '',
  by_heading: '',
  law_of_day: '',
  deposit_basis: '',
  not_told: '',
  sources: '',
};

function assessed(
  { declared: { shipment } }: GatheredLine,
  reference: ReferenceData,
  calendar: LawCalendar,
): Assessment | null {
  if (shipment === null) return null;
  const read = assessUnder(calendar.lawOn(shipment.entryDate), reference.schedule, shipment);
  return read.ok ? read.value : null;
}

const sum = (cents: readonly Cents[]): number => cents.reduce((total: number, each) => total + each, 0);

/** What is open on a line, or differs from the law of its day. */
function ofLine(
  { line }: GatheredLine,
  part: RefundablePart,
  { words: { refund } }: EntrySpeech,
): readonly string[] {
  const charged = part.lawCharged === null ? refund.unknown : centsText(part.lawCharged);
  const { question } = part;
  const paid = sum(part.paid.map(({ cents }) => cents));
  switch (question?.kind) {
    case undefined:
      return part.lawCharged !== null && paid !== part.lawCharged && paid > 0
        ? [refund.lawDiffers(line, centsText(paid), charged)]
        : [];
    case 'totalDiffers':
      return [refund.totalDiffers(line, centsText(question.paid), centsText(question.expected), charged)];
    case 'noDuty':
      return [refund.noDuty(line, charged)];
    case 'notDeclared':
      return [
        refund.notDeclared(line, question.paid === null ? refund.unknown : centsText(question.paid), charged),
      ];
    case 'notAssessed':
      return [refund.notAssessed(line)];
  }
}

function ofDoor(each: DoorOfEntry, { words: { refund } }: EntrySpeech): string | null {
  const name = refund.doors[each.door.door];
  switch (each.kind) {
    case 'open':
      return null;
    case 'notYetOpen':
      return refund.opens(name, each.door.opens);
    case 'closed':
      return refund.closed(name, each.lastDay);
    case 'shut':
      return refund.shut[each.by](name);
  }
}

/** Whether the door that is asked about opens with liquidation: a protest is against it. */
function opening(each: DoorOfEntry, answer: DeclaredRefund): DoorOfEntry {
  const { door } = each;
  return each.kind === 'notYetOpen' && door.door === 'protest' && answer.liquidation.date > door.opens
    ? { ...each, door: { ...door, opens: answer.liquidation.date } }
    : each;
}

function sourcesOf(law: RefundLaw, answer: DeclaredRefund): string {
  const ids: readonly CitationId[] = [
    ...law.basis,
    ...law.interest.citations,
    ...law.liquidation.citations,
    ...(answer.take?.door.citations ?? []),
  ];
  return [...new Set(ids)]
    .flatMap((id) => {
      const citation = law.citations.get(id);
      return citation === undefined ? [] : [`${citation.reference} (${citation.confidence})`];
    })
    .join('; ');
}

function answerOf(
  gathered: GatheredEntry,
  asked: RefundAsked,
  calendar: LawCalendar,
  speech: EntrySpeech,
): AnsweredEntry {
  const { reference, law, taxpayer, asOf } = asked;
  const { refund: words } = speech.words;
  const { entryDate } = gathered.terms;
  const name = gathered.entry === '' ? words.unnumbered(gathered.row) : gathered.entry;
  const problems = [
    ...(gathered.problem === null
      ? []
      : [words.problemOf(gathered.row, entryProblemSentence(gathered.problem, speech))]),
    ...gathered.lines.flatMap(({ problem, row }) =>
      // Of a heading alone the payment is known, and that is what is asked.
      problem === null || problem.kind === 'headingAlone'
        ? []
        : [words.problemOf(row, entryProblemSentence(problem, speech))],
    ),
  ];
  const unanswered = (why: string): AnsweredEntry => ({
    gathered,
    name,
    answer: null,
    claims: false,
    live: false,
    cells: { ...BLANK, entry: name, door: 'none', reason: [why, ...problems].join(' ') },
  });
  if (entryDate === null) return unanswered(words.noEntryDate);
  if (entryDate > asOf) return unanswered(words.enteredAfter(entryDate, asOf));
  const parts = gathered.lines.map((line) =>
    refundablePart(law, line.declared, assessed(line, reference, calendar)),
  );
  const { standing, deposited } = gathered;
  const answer = refundOfDeclared(law, entryDate, standing, deposited, parts, { taxpayer, asOf });
  const { refund } = answer;
  const inDays = refund.kind !== 'outsideDays';
  // A row that cannot be read may hold a payment: then the amount is not known either.
  const isOpen = inDays && (answer.open || gathered.problem !== null || unreadPayment(gathered));
  const claims =
    inDays &&
    (refund.kind === 'refundable' ||
      (isOpen &&
        gathered.lines.some(({ declared }) =>
          declared.headings.some(({ heading }) => isRefundable(law, heading)),
        )));
  const live = claims || isOpen;
  const doors = live ? answer.doors.map((door) => opening(door, answer)) : [];
  const open = doors.find((each) => each.kind === 'open') ?? null;
  const paid = refund.kind === 'refundable' ? refund.byHeading : [];
  const interest = refund.kind === 'refundable' ? refund.interest : null;
  const reasons = [
    ...problems,
    ...(inDays
      ? gathered.lines.flatMap((line, place) => {
          const part = parts[place];
          return part === undefined ? [] : ofLine(line, part, speech);
        })
      : [words.outsideDays(law.entries.from, law.entries.until ?? '')]),
    ...(inDays && !isOpen && refund.kind === 'nothingPaid' ? [words.nothingPaid] : []),
    ...(isOpen && refund.kind === 'refundable' ? [words.partKnown(centsText(refund.refundable))] : []),
    ...(interest?.kind === 'unknownFrom' && !isOpen
      ? [words.interestUntil(interest.day, centsText(interest.cents))]
      : []),
    ...(interest?.kind === 'unknown' ? [words.interestUnknown] : []),
    ...doors.flatMap((door) => ofDoor(door, speech) ?? []),
  ];
  const told: readonly (keyof typeof words.notTold)[] = [
    'entryType',
    'flaggedForReconciliation',
    'drawback',
    'protestOpen',
    'remedyPending',
    'liquidated',
  ];
  const none = refund.kind === 'refundable' || isOpen ? '' : '0.00';
  return {
    gathered,
    name,
    answer,
    claims,
    live,
    cells: {
      entry: name,
      refundable: !isOpen && refund.kind === 'refundable' ? centsText(refund.refundable) : none,
      interest: !isOpen && interest?.kind === 'known' ? centsText(interest.cents) : none,
      liquidation: answer.liquidation.date,
      liquidation_basis: answer.liquidation.basis,
      door: open?.door.door ?? 'none',
      last_day: open?.lastDay ?? '',
      by_heading: paid.map(({ heading, cents }) => `${formatHtsCode(heading)}=${centsText(cents)}`).join(';'),
      law_of_day: inDays && answer.lawCharged !== null ? centsText(answer.lawCharged) : '',
      deposit_basis:
        refund.kind !== 'refundable' ? '' : refund.depositBasis === 'stated' ? 'stated' : 'entry_date',
      reason: reasons.join(' '),
      not_told: live
        ? told.flatMap((fact) => (standing[fact] === null ? [words.notTold[fact]] : [])).join(';')
        : '',
      sources: live ? sourcesOf(law, answer) : '',
    },
  };
}

const UNREAD: ReadonlySet<string> = new Set(['badDuty', 'openNumber', 'otherCurrency', 'rowWidth']);

/** An amount that cannot be read may be one of those that are asked about. */
function unreadPayment({ lines }: GatheredEntry): boolean {
  return lines.some(({ problem }) => problem !== null && UNREAD.has(problem.kind));
}

/** Entry by entry, so that who asks may rest between two. */
export function refundAnswerer(
  asked: RefundAsked,
  speech: EntrySpeech,
): (entry: GatheredEntry) => AnsweredEntry {
  const calendar = lawCalendar(asked.reference.rulebook);
  return (entry) => answerOf(entry, asked, calendar, speech);
}

export function refundAnswers(
  entries: readonly GatheredEntry[],
  asked: RefundAsked,
  speech: EntrySpeech,
): readonly AnsweredEntry[] {
  return entries.map(refundAnswerer(asked, speech));
}
