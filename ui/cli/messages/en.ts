/** What the command line says, in English. The Vietnamese catalogue has the same keys. */
import type { LawStatus } from '../../../engine/index.ts';
import { codeText } from '../code-text.ts';
import type { RowProblem } from '../row-problem.ts';

type Sentences<Problem extends { readonly kind: string }> = {
  readonly [Kind in Problem['kind']]: (problem: Extract<Problem, { readonly kind: Kind }>) => string;
};

export interface CommandLineMessages {
  readonly row: Sentences<RowProblem>;
  readonly usage: string;
  readonly unknownCommand: (name: string) => string;
  readonly unknownOption: (name: string) => string;
  readonly missingArgument: (name: string) => string;
  readonly unreadableFile: (path: string) => string;
  readonly unwritableFile: (path: string) => string;
  readonly notUtf8: (path: string) => string;
  readonly missingColumn: (path: string, column: string) => string;
  readonly emptyFile: (path: string) => string;
  readonly unknownFlows: (name: string, known: readonly string[]) => string;
  readonly unknownGroup: (name: string, known: readonly string[]) => string;
  readonly summary: (rows: number, errors: number) => string;
  readonly ordinaryOnly: string;
  readonly table: Readonly<
    Record<'group' | 'customsValue' | 'duty' | 'rate' | 'difference' | 'total' | 'status', string>
  >;
  readonly status: Readonly<Record<LawStatus['kind'], string>>;
}

function standingText(found: Extract<RowProblem, { kind: 'codeNotInSchedule' }>['standing']): string {
  switch (found.kind) {
    case 'unknown':
      return 'is not in the schedule';
    case 'notYet':
      return `is in the schedule only from ${found.from}`;
    case 'removed':
      return `was removed from the schedule on ${found.on}`;
  }
}

const expectedFact = {
  boolean: 'true or false',
  percent: 'a percentage from 0 to 100',
  amount: 'an amount in US dollars',
  headings: 'chapter 99 headings joined by +',
  count: 'a number of pieces',
  code: 'an HTS code of 8 or 10 digits',
};

export const en: CommandLineMessages = {
  row: {
    badCode: ({ value }) => `"${value}" is not an HTS code of 8 or 10 digits.`,
    badDate: ({ column, value }) => `${column} "${value}" is not a date of the form YYYY-MM-DD.`,
    tooEarly: ({ value, first }) => `The law is known from ${first}; the entry date ${value} is earlier.`,
    loadedAfterEntry: ({ value, entry }) =>
      `The goods cannot be loaded on ${value}, after their entry on ${entry}.`,
    badValue: ({ value }) => `customs_value "${value}" is not a positive amount in US dollars.`,
    badOrigin: ({ value }) => `Only goods of Viet Nam (VN) are covered, not of "${value}".`,
    badName: ({ column, value, known }) => `${column} "${value}" is unknown; use ${known.join(', ')}.`,
    badQuantity: ({ column, value }) => `${column} "${value}" is not a quantity.`,
    badUnit: ({ column, value }) => `${column} "${value}" is not a unit of quantity that the schedule uses.`,
    unknownFact: ({ value }) => `The fact "${value}" is unknown.`,
    badFact: ({ fact, value, expected }) =>
      `The fact ${fact} cannot be "${value}"; it is ${expectedFact[expected]}.`,
    repeatedFact: ({ fact }) => `The fact ${fact} is given twice.`,
    claimedAndDenied: ({ heading }) => `Heading ${codeText(heading)} is both claimed and denied.`,
    partAboveValue: ({ value }) => `A part worth ${value} exceeds the customs value.`,
    entryDisagrees: ({ entry, column, value, first }) =>
      `Entry "${entry}" has ${column} "${first}" on an earlier line and "${value}" here; an entry has one.`,
    regimeNotModelled: ({ entryType, value }) =>
      `Entries of type ${entryType} on ${value} were under a regime of their own that is not modelled.`,
    rowWidth: ({ value }) =>
      `The row has ${value} than the header; a value with a comma needs quotation marks.`,
    codeNotInSchedule: ({ code: digits, standing: found }) =>
      `The code ${codeText(digits)} ${standingText(found)} on that date.`,
    specialProvision: ({ code: digits }) =>
      `${codeText(digits)} is a special provision of chapters 98 and 99, which are not modelled.`,
    unsupportedRate: ({ code: digits, text }) =>
      `The rate of ${codeText(digits)} is not modelled: "${text}".`,
    quantityNeeded: ({ code: digits, unit, given }) =>
      `${codeText(digits)} pays by quantity, counted in ${unit} (${given.length > 0 ? `given in ${given.join(', ')}, which does not convert` : 'none given'}).`,
    countNeeded: ({ code: digits, fact }) => `${codeText(digits)} pays by the piece: state the fact ${fact}.`,
    unusableRate: ({ code: digits, applicable }) =>
      `The rate of ${codeText(applicable)}, given as applicable_hts, cannot serve for ${codeText(digits)}.`,
    partsAboveValue: ({ code: digits, usd }) =>
      `The stated parts of ${codeText(digits)} add up to ${usd}, more than the customs value.`,
    contentAboveValue: ({ percent }) =>
      `The metal contents add up to ${percent}% of the value, which cannot exceed 100%.`,
  },
  usage: [
    'usage:',
    '  cli.js assess CASES.csv [--out RESULTS.csv] [--lang en|vi]',
    '  cli.js compare --baseline NAME --scenario NAME [--scenario NAME ...] [--flows us-imports-vn-2024]',
    '                 [--by chapter|heading|list|measure] [--json] [--lang en|vi]',
    '  NAME: law:YYYY-MM-DD, framework-20, framework-20-annex3, liberation-46, mfn-only, or a scenario file',
  ].join('\n'),
  unknownCommand: (name) => `"${name}" is not a command; there are assess and compare.`,
  unknownOption: (name) => `"${name}" is not an option of this command.`,
  missingArgument: (name) => `${name} is missing.`,
  unreadableFile: (path) => `The file "${path}" cannot be read.`,
  unwritableFile: (path) => `The file "${path}" cannot be written.`,
  notUtf8: (path) => `The file "${path}" is not UTF-8 text; save it as CSV UTF-8.`,
  missingColumn: (path, column) => `The file "${path}" has no column "${column}".`,
  emptyFile: (path) => `The file "${path}" has no header line.`,
  unknownFlows: (name, known) => `"${name}" is not a table of trade; known: ${known.join(', ')}.`,
  unknownGroup: (name, known) => `"${name}" is not a grouping; use ${known.join(', ')}.`,
  summary: (rows, errors) => `${rows} rows, ${errors} with errors.`,
  ordinaryOnly: 'column 1 general, no general additional duty',
  table: {
    group: 'group',
    customsValue: 'customs value',
    duty: 'duty',
    rate: 'effective rate',
    difference: 'difference',
    total: 'total',
    status: 'law',
  },
  status: { inForce: 'in force', ended: 'ended', scheduled: 'scheduled', hypothetical: 'hypothetical' },
};
