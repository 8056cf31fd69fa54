/** What can be wrong with the words of a command. Options are named as they are typed: `--by`. */
export type CommandProblem =
  | { readonly kind: 'unknownCommand'; readonly name: string; readonly known: readonly string[] }
  | { readonly kind: 'optionBeforeCommand'; readonly option: string }
  /** Before the command's name: an option that no command has. */
  | { readonly kind: 'unknownProgramOption'; readonly option: string }
  | { readonly kind: 'unknownOption'; readonly option: string; readonly command: string }
  | { readonly kind: 'repeatedOption'; readonly option: string; readonly command: string }
  | { readonly kind: 'missingValue'; readonly option: string; readonly value: string }
  | { readonly kind: 'needlessValue'; readonly option: string; readonly value: string }
  | {
      readonly kind: 'unknownChoice';
      readonly option: string;
      readonly value: string;
      readonly known: readonly string[];
    }
  | { readonly kind: 'exclusiveOptions'; readonly options: readonly [string, string] }
  | { readonly kind: 'optionNeedsAnother'; readonly option: string; readonly beside: readonly string[] }
  | { readonly kind: 'missingArgument'; readonly name: string }
  | { readonly kind: 'missingOneOf'; readonly options: readonly string[] }
  | {
      readonly kind: 'surplusArgument';
      readonly argument: string;
      readonly command: string;
      readonly takes: string | null;
    }
  /** An option that may be given several times, about one thing twice. */
  | { readonly kind: 'repeatedSubject'; readonly option: string; readonly subject: string }
  /** However each of them is written. */
  | { readonly kind: 'repeatedFile'; readonly path: string }
  /** A file would be written over one that the command reads, or writes already. */
  | { readonly kind: 'sameFile'; readonly option: string; readonly path: string }
  | { readonly kind: 'badDay'; readonly option: string; readonly value: string }
  | { readonly kind: 'badAmount'; readonly option: string; readonly value: string }
  | { readonly kind: 'badPercent'; readonly option: string; readonly value: string }
  | { readonly kind: 'notPositive'; readonly option: string; readonly value: string }
  /** No whole number in digits. `most` null: there is no greatest one. */
  | {
      readonly kind: 'badCount';
      readonly option: string;
      readonly value: string;
      readonly least: number;
      readonly most: number | null;
    }
  | {
      readonly kind: 'badNumber';
      readonly option: string;
      readonly value: string;
      readonly least: number;
      readonly most: number;
    };
