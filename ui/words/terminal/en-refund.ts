/** Words of the command that answers on refunds, in English. */
import { enFilesRefund } from '../catalogue/en-files-refund.ts';
import { enEntryFacts } from '../catalogue/en-stated.ts';
import type { RefundDoor, ShutBy } from '../../../engine/index.ts';
import { counted } from '../format/language.ts';

export interface RefundMessages {
  readonly notAdvice: string;
  readonly taxpayerAssumed: string;
  /** In place of the number of an entry that has none. */
  readonly unnumbered: (row: number) => string;
  readonly doors: Readonly<Record<RefundDoor['door'], string>>;
  readonly outsideDays: (from: string, until: string) => string;
  readonly nothingPaid: string;
  readonly noEntryDate: string;
  readonly enteredAfter: (entered: string, asOf: string) => string;
  /** `first`: the first day on which anything in the file was entered. */
  readonly asOfBefore: (asOf: string, first: string) => string;
  readonly interestUntil: (day: string, interest: string) => string;
  readonly interestUnknown: string;
  readonly opens: (door: string, day: string) => string;
  readonly closed: (door: string, day: string) => string;
  readonly shut: Readonly<Record<ShutBy, (door: string) => string>>;
  readonly partKnown: (amount: string) => string;
  readonly totalDiffers: (line: string, paid: string, expected: string, charged: string) => string;
  readonly noDuty: (line: string, charged: string) => string;
  readonly notDeclared: (line: string, paid: string, charged: string) => string;
  readonly notAssessed: (line: string) => string;
  readonly lawDiffers: (line: string, paid: string, charged: string) => string;
  readonly problemOf: (row: number, sentence: string) => string;
  readonly unknown: string;
  readonly notTold: Readonly<
    Record<
      'entryType' | 'flaggedForReconciliation' | 'drawback' | 'protestOpen' | 'remedyPending' | 'liquidated',
      string
    >
  >;
  readonly calendarName: string;
  readonly lastDay: (door: string, entries: number) => string;
  readonly lastDayText: (entries: string, estimated: number) => string;
  readonly filesWritten: (files: readonly string[], entries: number) => string;
  readonly noFile: string;
  readonly summary: (entries: number, refundable: string, interest: string | null, open: number) => string;
  readonly badDuty: (column: string, value: string) => string;
  readonly badRate: (value: string) => string;
  readonly badFlag: (column: string, value: string) => string;
  readonly headingAlone: (value: string) => string;
}

export const enRefund: RefundMessages = {
  notAdvice:
    'This is not legal advice. A licensed customs broker or counsel, and CBP, decide what can be claimed.',
  taxpayerAssumed:
    'Interest is that of a corporation; --other has the rate of other importers, one point higher.',
  unnumbered: (row) => `(row ${row})`,
  doors: enFilesRefund.doors,
  outsideDays: (from, until) => `Entered outside ${from} to ${until}: no refundable duty was collected.`,
  nothingPaid: 'Nothing was paid under a refundable heading.',
  noEntryDate: 'The file gives no entry date that can be read.',
  enteredAfter: (entered, asOf) =>
    `Entered on ${entered}, after the refund date ${asOf}: on that day there is nothing to ask back.`,
  asOfBefore: (asOf, first) =>
    `The refund date ${asOf} is before the first entry of the file, ${first}; give a later one with --as-of.`,
  interestUntil: (day, interest) =>
    `No interest rate is published from ${day} on; interest up to that day: ${interest}.`,
  interestUnknown: 'No interest rate is known for the day of the deposit.',
  opens: (door, day) => `${door} opens on ${day}.`,
  closed: (door, day) => `${door} closed on ${day}.`,
  shut: {
    entryType: (door) => `${door}: not for this type of entry.`,
    reconciliation: (door) => `${door}: excluded by the reconciliation flag.`,
    notFlagged: (door) => `${door}: only for entries flagged for reconciliation.`,
    drawback: (door) => `${door}: not with a drawback claim.`,
    protestOpen: (door) => `${door}: not with an open protest.`,
    remedyPending: (door) => `${door}: not while antidumping or countervailing duty is pending.`,
  },
  partKnown: (amount) => `Known part: ${amount}.`,
  totalDiffers: (line, paid, expected, charged) =>
    `Line ${line}: ${paid} was paid in all; under the law of the day it is ${expected}, of which ${charged} under refundable headings. What was paid under them? The file does not say.`,
  noDuty: (line, charged) =>
    `Line ${line}: what was paid? The file gives no duty. The law of the day charged ${charged} under refundable headings.`,
  notDeclared: (line, paid, charged) =>
    `Line ${line}: paid ${paid}, with no refundable heading declared for all of it; the law of the day charged ${charged} under one. A matter to check with the broker.`,
  notAssessed: (line) =>
    `Line ${line}: what was paid under refundable headings? The line cannot be assessed.`,
  lawDiffers: (line, paid, charged) =>
    `Line ${line}: ${paid} was paid under refundable headings; the law of the day charged ${charged}.`,
  problemOf: (row, sentence) => `Row ${row}: ${sentence}`,
  unknown: 'unknown',
  notTold: enEntryFacts,
  calendarName: 'Refund of IEEPA duties: last days',
  lastDay: (door, entries) => `${door}: last day for ${counted(entries, 'entry', 'entries')}`,
  lastDayText: (entries, estimated) =>
    `${entries}${estimated > 0 ? ` - liquidation estimated for ${estimated} of them: ask ACE for the date` : ''}`,
  filesWritten: (files, entries) =>
    `${counted(entries, 'entry number')} for the portal in ${files.join(', ')}.`,
  noFile: 'No entry can go through CAPE on that day: no file of entry numbers was written.',
  summary: (entries, refundable, interest, open) =>
    `${counted(entries, 'entry', 'entries')}: refundable ${refundable}${interest === null ? '' : `, interest ${interest}`}${open === 0 ? '' : `; ${open} with open questions, left out of the sum`}.`,
  badDuty: (column, value) => `${column} "${value}" is not an amount of US dollars.`,
  badRate: (value) => `The rate "${value}" is not a percentage, "Free" or an amount for each unit.`,
  badFlag: (column, value) => `${column} "${value}" is neither yes nor no.`,
  headingAlone: (value) => `${value} is in the entry without a line to which it belongs.`,
};
