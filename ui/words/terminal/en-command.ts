/** Words about commands and their options, in English. */
import { enNotDate, enUnknown } from './en-row.ts';
import type { Seal } from '../format/seal.ts';
import { enLawTable, type LawTableMessages } from './en-law-table.ts';
import type { CommandProblem } from './command-problem.ts';
import type { SentencesOf } from '../sentences/sentence-of.ts';

export interface CommandMessages {
  readonly exportLaw: LawTableMessages;
  /** Of a saved file, by whether its content matches its hash. */
  readonly check: Readonly<Record<Seal | 'missing', (path: string) => string>>;
  /** A call of the MCP server has arguments that its tool does not take. */
  readonly notTaken: (tool: string, parts: string) => string;
  readonly problem: SentencesOf<CommandProblem>;
  readonly usage: string;
  /** What follows the program's name: `COMMAND ...`. */
  readonly form: string;
  readonly scenario: string;
  readonly more: (program: string) => string;
  /** Why a file or the standard output cannot be written, by the system's error name. */
  readonly because: Readonly<Record<string, string>>;
  /** Files go into a folder, and this is a file. */
  readonly notFolder: (path: string) => string;
  readonly unwritableFile: (path: string, because: string) => string;
  readonly unwritableOutput: (because: string) => string;
  /** The partial file was begun by another run. */
  readonly otherRun: (part: string) => string;
  readonly notResumable: string;
  /** While it works, on one line of a terminal. */
  readonly progress: (done: number, total: number, percent: number) => string;
}

export const enCommand: CommandMessages = {
  exportLaw: enLawTable,
  check: {
    whole: (path) => `${path} is as it was saved.`,
    changed: (path) => `${path} was changed since it was saved: its content does not match its hash.`,
    missing: (path) => `${path} is listed, but no such file can be read beside the list.`,
    none: (path) => `${path} carries no content hash, so it cannot be checked for changes.`,
  },
  notTaken: (tool, parts) => `The tool "${tool}" does not accept these arguments: ${parts}.`,
  problem: {
    unknownCommand: ({ name, known }) => `"${name}" is not a command; there are ${known.join(', ')}.`,
    optionBeforeCommand: ({ option }) =>
      `${option} comes before the command; write the command first, then its options.`,
    unknownProgramOption: ({ option }) => `${option} is not an option; --help lists the commands.`,
    unknownOption: ({ option, command }) =>
      `${option} is not an option of ${command}; "${command} --help" lists its options.`,
    repeatedSubject: ({ option, subject }) => `${option} is given twice for “${subject}”.`,
    repeatedOption: ({ option, command }) => `${option} is given twice; ${command} takes one.`,
    missingValue: ({ option, value }) => `${option} needs a value: ${option} ${value}.`,
    needlessValue: ({ option, value }) => `${option} takes no value, but "${value}" was given.`,
    unknownChoice: ({ option, value, known }) => enUnknown(option, value, known),
    exclusiveOptions: ({ options: [first, second] }) =>
      `${first} and ${second} exclude each other; give one of them.`,
    optionNeedsAnother: ({ option, beside }) => `${option} needs ${beside.join(' or ')}.`,
    missingArgument: ({ name }) => `${name} is missing.`,
    missingOneOf: ({ options }) => `${options.join(' or ')} is missing.`,
    surplusArgument: ({ argument, command, takes }) =>
      takes === null
        ? `"${argument}" is one word too many; ${command} takes only options.`
        : `"${argument}" is one word too many; ${command} takes one ${takes}.`,
    repeatedFile: ({ path }) => `The file "${path}" is given twice.`,
    sameFile: ({ option, path }) =>
      `${option} "${path}" is a file that this command reads or writes already; name another.`,
    badDay: ({ option, value }) => enNotDate(option, value),
    badAmount: ({ option, value }) => `${option} "${value}" is not a positive amount in US dollars.`,
    badPercent: ({ option, value }) => `${option} "${value}" is not a percentage.`,
    notPositive: ({ option, value }) => `${option} "${value}" is not a number above zero.`,
    badCount: ({ option, value, least, most }) =>
      `${option} "${value}" is not a whole number ${most === null ? `of ${least} or more` : `from ${least} to ${most}`}, in digits.`,
    badNumber: ({ option, value, least, most }) =>
      `${option} "${value}" is not a number from ${least} to ${most}.`,
  },
  usage: 'usage:',
  form: 'COMMAND ...',
  scenario:
    'SCENARIO: law:YYYY-MM-DD, a preset, a scenario file, or either of the first two with rules:\n' +
    '  "framework-20; set country-duty to 15% on garments"',
  more: (program) => `"${program} COMMAND --help" lists the options of a command.`,
  because: {
    EACCES: 'it may not be written',
    EPERM: 'it may not be written',
    EROFS: 'the disk is read-only',
    ENOENT: 'its folder does not exist',
    ENOTDIR: 'its folder is a file',
    EISDIR: 'it is a folder',
    ENOSPC: 'the disk is full',
    EDQUOT: 'the disk is full',
    EFBIG: 'it would be larger than allowed',
    EPIPE: 'nobody reads it',
    EEXIST: 'another program is writing it',
  },
  notFolder: (path) => `"${path}" is a file; name a folder for the files.`,
  unwritableFile: (path, because) => `The file "${path}" cannot be written: ${because}.`,
  unwritableOutput: (because) => `Standard output cannot be written: ${because}.`,
  otherRun: (part) =>
    `"${part}" was begun with another file, other options or another version, or it is not whole: remove it and its journal, or name other results.`,
  notResumable:
    '--resume needs one text file in UTF-8 and --out, and goes with neither --json nor --mapping.',
  progress: (done, total, percent) => `${done} of ${total} rows (${percent}%)`,
};
