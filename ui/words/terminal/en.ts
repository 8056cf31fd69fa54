/** What the command line says, in English. The Vietnamese catalogue has the same keys. */
import type { LawStatus } from '../../../engine/index.ts';
import { enClaims, type ClaimMessages } from './en-claims.ts';
import { enCommand, type CommandMessages } from './en-command.ts';
import { enFind, type FindMessages } from './en-find.ts';
import { enOrigins, type OriginsMessages } from './en-origins.ts';
import { enPolicy, type PolicyMessages } from './en-policy.ts';
import { enReconcile, type ReconcileMessages } from './en-reconcile.ts';
import { enRefund, type RefundMessages } from './en-refund.ts';
import { enRow, type RowSentences } from './en-row.ts';
import { enRespond, type RespondMessages } from './en-respond.ts';
import { counted } from '../format/language.ts';

export interface CommandLineMessages {
  readonly row: RowSentences;
  /** A row is assessed under a scenario in place of the law of its date. */
  readonly underScenario: (name: string) => string;
  readonly unreadableFile: Readonly<Record<'missing' | 'folder' | 'unreadable', (path: string) => string>>;
  /** Neither headings that are known nor codes. */
  readonly noTable: (path: string) => string;
  /** Its content does not match its hash. */
  readonly changedSinceSaved: (path: string) => string;
  readonly notText: (path: string) => string;
  readonly missingColumn: (path: string, column: string) => string;
  readonly emptyFile: (path: string) => string;
  readonly unknownFlows: (name: string, known: readonly string[]) => string;
  readonly commands: CommandMessages;
  readonly find: FindMessages;
  readonly claims: ClaimMessages;
  readonly policy: PolicyMessages;
  readonly respond: RespondMessages;
  readonly reconcile: ReconcileMessages;
  readonly refund: RefundMessages;
  readonly origins: OriginsMessages;
  /** The planned day of `days`. */
  readonly daysOutside: (entry: string, loading: string | null) => string;
  readonly loadedLater: (loaded: string, entry: string) => string;
  /** A saved comparison was made on another data version than this one. */
  readonly otherData: (then: string, now: string) => string;
  /** Of a scenario file that names the data it was saved on. */
  readonly savedOnOtherData: (title: string, then: string, now: string) => string;
  readonly dutyChanged: (label: string, then: string, now: string) => string;
  readonly figureChanged: (name: string, then: string, now: string) => string;
  readonly figuresUnchanged: string;
  readonly coarseByChapter: (flows: string) => string;
  readonly importsAlone: (option: string, imports: string, flows: string) => string;
  readonly attribution: {
    readonly exact: (evaluations: number) => string;
    readonly sampled: (evaluations: number) => string;
    readonly together: (first: string, second: string, duty: string) => string;
  };
  readonly summary: (rows: number, errors: number) => string;
  readonly history: {
    readonly changesOn: (date: string) => string;
    readonly noChange: (evidenceThrough: string) => string;
  };
  readonly explain: {
    readonly total: (code: string, date: string, value: string, duty: string) => string;
    readonly headings: (list: string) => string;
    readonly status: (status: string, evidence: string) => string;
    readonly assumptions: (list: string) => string;
    readonly hidden: (count: number) => string;
    readonly missing: (name: string, money: string) => string;
    /** Facts rarely true of such goods, and the range with them. */
    readonly unlikely: (names: string, range: string) => string;
    /** In the place of a highest amount, and of what a fact could move. */
    readonly openEnd: string;
    readonly reported: (value: string, headings: string) => string;
    readonly pending: (name: string) => string;
    readonly period: (from: string, until: string | null, endedBy: string | null) => string;
    readonly listed: (
      list: string,
      prefix: string,
      from: string,
      until: string | null,
      note: string,
    ) => string;
    readonly condition: (
      name: string,
      requires: boolean,
      share: string,
      stated: boolean,
      assumption: string | null,
    ) => string;
    readonly rateChange: (rule: string, change: string, share: string) => string;
    readonly arithmetic: (base: string, rate: string, amount: string) => string;
    readonly source: (list: string) => string;
  };
  /** Regimes of entry by id. */
  readonly regimes: Readonly<Record<string, string>>;
  readonly ordinaryOnly: string;
  /** A case number that only one source gives. */
  readonly unverifiedCase: (number: string) => string;
  /** The same by exemptions, each with its heading. */
  readonly ordinaryBy: (exemptions: string) => string;
  readonly table: Readonly<
    Record<'group' | 'customsValue' | 'duty' | 'rate' | 'difference' | 'total' | 'status', string>
  > & {
    readonly rangeOf: (condition: string, share: string, value: string, none: string, all: string) => string;
    readonly sameAs: (id: string) => string;
    readonly sameDuty: string;
    readonly untraded: (rule: number) => string;
    readonly between: (low: string, high: string) => string;
  };
  readonly status: Readonly<Record<LawStatus['kind'], string>>;
  /** What follows the word for the status. */
  readonly standing: {
    readonly from: (day: string) => string;
    readonly changes: (day: string, usd: string | null) => string;
    /** The figure stays; facts that are not stated could move it by more or by less. */
    readonly rangeChanges: (day: string) => string;
    readonly endedFrom: (day: string) => string;
    readonly by: (event: string) => string;
    readonly heldUnlawful: (day: string) => string;
  };
  /** `isAfter`: the entry is dated after the evidence ends. */
  readonly evidence: (day: string, isAfter: boolean) => string;
  /** The status of the law and how far the evidence for it reaches. */
  readonly withEvidence: (status: string, evidence: string) => string;
  /** In the place of fees for which no rate is known. */
  readonly feesUnknown: string;
  /** On the first line of an entry of which another line has no figure. */
  readonly incompleteEntry: string;
}

const withEvidence = (status: string, evidence: string): string => `${status} (evidence ${evidence})`;

export const en: CommandLineMessages = {
  row: enRow,
  underScenario: (name) => `scenario "${name}"`,
  unreadableFile: {
    missing: (path) => `There is no file "${path}".`,
    folder: (path) => `"${path}" is a folder, not a file.`,
    unreadable: (path) => `The file "${path}" cannot be read.`,
  },
  noTable: (path) =>
    `The file "${path}" is no table of goods: it has no heading that is known here, and no codes.`,
  changedSinceSaved: (path) =>
    `Something in “${path}” was changed since it was saved: its content does not match its hash. The figures are calculated from the file as it is now.`,
  notText: (path) =>
    `The file "${path}" is neither text nor an Excel workbook; save it as CSV UTF-8 or XLSX.`,
  missingColumn: (path, column) => `The file "${path}" has no column "${column}".`,
  emptyFile: (path) => `The file "${path}" has no header line.`,
  unknownFlows: (name, known) => `"${name}" is not a table of trade; known: ${known.join(', ')}.`,
  summary: (rows, errors) => `${counted(rows, 'row')}, ${errors} with errors.`,
  regimes: {
    'de-minimis': 'low-value exemption of Section 321 (up to $800), free of duty',
    'postal-ieepa':
      'postal item: 20% in place of all other duties (a flat $160 was the carrier’s other choice)',
    'postal-s122': 'postal item: 10% in place of all other duties',
    'postal-s122-flat':
      'postal item: 10% in place of all other duties (sources conflict on whether a flat $160 could still be chosen to 2026-02-28; the range includes it)',
  },
  history: {
    changesOn: (date) => `This figure changes on ${date}, as now scheduled.`,
    noChange: (date) => `No change is scheduled; the evidence ends on ${date}.`,
  },
  explain: {
    total: (code, date, value, duty) => `${code}, entered ${date}, customs value ${value}: duty ${duty}`,
    status: (status, evidence) => `Law: ${withEvidence(status, evidence)}`,
    headings: (list) => `Headings to declare: ${list === '' ? 'none of chapter 99' : list}`,
    assumptions: (list) => `Rests on assumptions: ${list}`,
    openEnd: 'without limit',
    missing: (name, money) => `Not stated, could move ${money}: ${name}`,
    unlikely: (names, range) => `Rarely true of such goods; if true, ${range}: ${names}`,
    reported: (value, headings) =>
      `Line to report: ${value} under ${headings === '' ? 'no chapter 99 heading' : headings}`,
    pending: (name) => `Proceeding without a rate: ${name}`,
    hidden: (count) =>
      count === 1
        ? '1 more measure does not apply to this product or was not in force; --all shows it.'
        : `${count} more measures do not apply to this product or were not in force; --all shows them.`,
    period: (from, until, endedBy) =>
      `in force ${from} to ${until ?? 'open'}${endedBy === null ? '' : `; ended by ${endedBy}`}`,
    listed: (list, prefix, from, until, note) =>
      `listed as ${prefix} in ${list} (${from} to ${until ?? 'open'})${note === '' ? '' : `: ${note}`}`,
    condition: (name, requires, share, stated, assumption) =>
      `depends on: ${name} (must ${requires ? '' : 'not '}hold); applied to ${share} of the value, ${stated ? 'stated' : `assumed (${assumption ?? ''})`}`,
    rateChange: (rule, change, share) => `rule ${rule}: rate ${change}, on ${share} of the value`,
    arithmetic: (base, rate, amount) => `$${base} at ${rate} = ${amount}`,
    source: (list) => `source: ${list}`,
  },
  ordinaryOnly: 'column 1 general, no general additional duty',
  ordinaryBy: (exemptions) => `column 1 general, no general additional duty; exempt by ${exemptions}`,
  unverifiedCase: (number) => `${number} (number not verified)`,
  daysOutside: (entry, loading) =>
    loading !== null && entry < loading
      ? `Entry on ${entry} would be before the loading on ${loading}; state a later day with --planned.`
      : `The planned day ${entry} is not among the days from --from to --to.`,
  loadedLater: (loaded, entry) =>
    `--loaded-from ${loaded} is after the first day of entry, ${entry}: loading is shown from that day anyway.`,
  otherData: (then, now) =>
    `This comparison was made on data ${then}; it is now calculated on data ${now}, so figures may differ.`,
  savedOnOtherData: (title, then, now) =>
    `${title}: saved on data ${then}; it is now calculated on data ${now}, so figures may differ.`,
  dutyChanged: (label, then, now) => `${label}: duty was ${then}, is now ${now}.`,
  figureChanged: (name, then, now) => `${name}: was ${then} USD, is now ${now} USD.`,
  figuresUnchanged: 'No figure in it has changed.',
  coarseByChapter: (flows) => `${flows} is known only by chapter; use --by chapter.`,
  importsAlone: (option, imports, flows) => `${option} works on ${imports}, not on ${flows}.`,
  attribution: {
    exact: (evaluations) =>
      `The difference by change, whatever their order (Shapley values, exact, ${evaluations} combinations):`,
    sampled: (evaluations) =>
      `The difference by change, whatever their order (Shapley values, estimated from ${evaluations} combinations):`,
    together: (first, second, duty) => `${first} with ${second}: ${duty} beyond what each does by itself`,
  },
  find: enFind,
  claims: enClaims,
  commands: enCommand,
  policy: enPolicy,
  respond: enRespond,
  reconcile: enReconcile,
  refund: enRefund,
  origins: enOrigins,
  table: {
    sameDuty: 'A different law, but the same total duty on the trade of 2024.',
    untraded: (rule) => `Rule ${rule} applies to no traded product and changes no figure below.`,
    sameAs: (id) => `The same scenario as ${id}, under another name.`,
    between: (low, high) => `Duty if every product paid its lowest line: ${low}; its highest: ${high}.`,
    rangeOf: (condition, share, value, none, all) =>
      `${condition}: assumed for ${share === 'mixed' ? 'shares that differ by line' : share} of ${value}; total duty ${none} if for none of it, ${all} if for all`,
    group: 'group',
    customsValue: 'customs value',
    duty: 'duty',
    rate: 'effective rate',
    difference: 'difference',
    total: 'total',
    status: 'law',
  },
  status: { inForce: 'in force', ended: 'ended', scheduled: 'scheduled', hypothetical: 'hypothetical' },
  standing: {
    from: (day) => `from ${day}`,
    changes: (day, usd) => (usd === null ? `changes on ${day}` : `changes on ${day} to ${usd}`),
    rangeChanges: (day) => `its range changes on ${day}`,
    endedFrom: (day) => `for entries from ${day}`,
    by: (event) => `by ${event}`,
    heldUnlawful: (day) => `held unlawful on ${day}`,
  },
  incompleteEntry:
    'Another line of this entry has no figure: what the entry owes is at least the sum of the other lines.',
  feesUnknown: 'Unknown: no rate of the user fees is known for that entry date. It is not zero.',
  withEvidence,
  evidence: (day, isAfter) => (isAfter ? `to ${day}; the entry is later` : `to ${day}`),
};
