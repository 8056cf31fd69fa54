/** What is wrong with a row, in English. */
import { enBothClaimedAndDenied, enExpectedFact } from '../catalogue/en-stated.ts';
import { dotted } from '../format/hts.ts';
import type { RowProblem } from './row-problem.ts';
import { enSheet } from '../catalogue/en-sheet.ts';
import type { SentencesOf } from '../sentences/sentence-of.ts';

export type RowSentences = SentencesOf<RowProblem>;

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
  ...enExpectedFact,
  boolean: 'true or false',
  headings: 'chapter 99 headings joined by +',
};

/** Of a column or an option, by its name. */
export const enNotDate = (name: string, value: string): string =>
  `${name} "${value}" is not a date of the form YYYY-MM-DD.`;
export const enUnknown = (name: string, value: string, known: readonly string[]): string =>
  `${name} "${value}" is unknown; use ${known.join(', ')}.`;

export const enRow: RowSentences = {
  badCode: ({ value }) => `"${value}" is not an HTS code of 8 or 10 digits.`,
  badDate: ({ column, value }) => enNotDate(column, value),
  tooEarly: ({ value, first }) => `The law is known from ${first}; the entry date ${value} is earlier.`,
  loadedAfterEntry: ({ value, entry }) =>
    `The goods cannot be loaded on ${value}, after their entry on ${entry}.`,
  badValue: ({ value }) => `customs_value "${value}" is not a positive amount in US dollars.`,
  badOrigin: ({ value }) => `Only goods of Viet Nam (VN) are covered, not of "${value}".`,
  badName: ({ column, value, known }) => enUnknown(column, value, known),
  badQuantity: ({ column, value }) => `${column} "${value}" is not a quantity.`,
  badUnit: ({ column, value }) => `${column} "${value}" is not a unit of quantity that the schedule uses.`,
  unknownFact: ({ value }) => `The fact "${value}" is unknown.`,
  badFact: ({ fact, value, expected }) =>
    `The fact ${fact} cannot be "${value}"; it is ${expectedFact[expected]}.`,
  repeatedFact: ({ fact }) => `The fact ${fact} is given twice.`,
  claimedAndDenied: ({ heading }) => enBothClaimedAndDenied(dotted(heading)),
  partAboveValue: ({ value }) => `A part worth ${value} exceeds the customs value.`,
  entryDisagrees: ({ entry, column, value, first }) =>
    `Entry "${entry}" has ${column} "${first}" on an earlier line and "${value}" here; an entry has one.`,
  aboveEntryLimit: ({ value, limit }) =>
    `An entry of type section321 is allowed up to $${limit}; this one has $${value}.`,
  ...enSheet.row,
  sixDigits: ({ code: digits, lines, low, high }) =>
    `${dotted(digits)} has six digits; a duty needs eight or ten. Lines under it: ${lines.length === 0 ? 'none' : lines.map(dotted).join(', ')}.${low === null ? '' : ` Duty from ${low} to ${high ?? ''}.`}`,
  codeNotInSchedule: ({ code: digits, standing: found }) =>
    `The code ${dotted(digits)} ${standingText(found)} on that date.`,
  specialProvision: ({ code: digits }) =>
    `${dotted(digits)} is a special provision of chapters 98 and 99, which are not modelled.`,
  unsupportedRate: ({ code: digits, text }) => `The rate of ${dotted(digits)} is not modelled: "${text}".`,
  quantityNeeded: ({ code: digits, unit, given }) =>
    `${dotted(digits)} pays by quantity, counted in ${unit} (${given.length > 0 ? `given in ${given.join(', ')}, which does not convert` : 'none given'}).`,
  countNeeded: ({ code: digits, fact }) => `${dotted(digits)} pays by the piece: state the fact ${fact}.`,
  unusableRate: ({ code: digits, applicable }) =>
    `The rate of ${dotted(applicable)}, given as applicable_hts, cannot be used for ${dotted(digits)}.`,
  partsAboveValue: ({ code: digits, usd }) =>
    `The stated parts of ${dotted(digits)} add up to ${usd}, more than the customs value.`,
  contentAboveValue: ({ percent }) =>
    `The metal contents add up to ${percent}% of the value, which cannot exceed 100%.`,
};
