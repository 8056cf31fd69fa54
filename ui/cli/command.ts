/**
 * What a command takes, declared once: the reader of the command line, the usage and `--help` follow from it, and the
 * command receives its options with the types that it declared.
 */
import { LANGUAGES, type Language } from '../words/format/language.ts';
import type { DataFolder } from './data-files.ts';
import type { Speech } from './speech.ts';

export type InEachLanguage = Readonly<Record<Language, string>>;

interface EachOption {
  readonly tells: InEachLanguage;
  /** The option has an effect only with one of these options. */
  readonly beside?: readonly string[];
  /** Options with which it has no effect. */
  readonly without?: readonly string[];
}

export interface Flag extends EachOption {
  readonly kind: 'flag';
}

interface Valued extends EachOption {
  readonly required?: true;
  /** May be given more than once. */
  readonly many?: true;
  /** The value may be, or is, the path of a file. */
  readonly file?: 'read' | 'written';
}

export interface Value extends Valued {
  readonly kind: 'value';
  /** The placeholder of the value in the usage: `USD`. */
  readonly value: string;
}

export interface Choice extends Valued {
  readonly kind: 'choice';
  readonly choices: readonly string[];
}

export type Option = Flag | Value | Choice;
export type Options = Readonly<Record<string, Option>>;

/** The words after the command's name that are no options. */
export interface Positional {
  readonly name: string;
  readonly tells: InEachLanguage;
  readonly least: 0 | 1;
  readonly most: 'one' | 'any';
  readonly file?: 'read';
  /** The option that is given in its place: one of the two is needed. */
  readonly instead?: string;
  /** The option that is needed beside it. */
  readonly beside?: string;
}

type TextOf<One extends Option> = One extends { readonly choices: readonly (infer Name extends string)[] }
  ? Name
  : string;

type ValueOf<One extends Option> = One extends Flag
  ? boolean
  : One extends { readonly many: true }
    ? readonly TextOf<One>[]
    : TextOf<One>;

type Required<All extends Options> = {
  [Name in keyof All]: All[Name] extends { readonly required: true } ? Name : never;
}[keyof All];

/** The options as the command receives them. */
export type OptionsOf<All extends Options> = {
  readonly [Name in Required<All>]: ValueOf<All[Name]>;
} & { readonly [Name in Exclude<keyof All, Required<All>>]?: ValueOf<All[Name]> };

export type Given = Readonly<Record<string, string | boolean | readonly string[]>>;

/** What a command works with. */
export interface Desk {
  readonly data: DataFolder;
  readonly speech: Speech;
  /** The program of a further thread; null: this is not a separate program. */
  readonly program: URL | null;
}

interface Declared<All extends Options> {
  readonly name: string;
  readonly tells: InEachLanguage;
  readonly positional: Positional | null;
  readonly options: All;
  /** Options of which at most one is given, a list for each choice. */
  readonly exclusive?: readonly (readonly (keyof All & string)[])[];
  /** The same, and one of them is needed. */
  readonly needsOne?: readonly (keyof All & string)[];
}

export interface Command extends Declared<Options> {
  /** A promise where a file has to be waited for. */
  readonly run: (words: readonly string[], options: Given, desk: Desk) => void | Promise<void>;
}

/** Options that every command has; the program reads `help` and `lang` itself. */
export const COMMON_OPTIONS = {
  out: {
    kind: 'value',
    value: 'FILE',
    file: 'written',
    tells: { en: 'write to this file instead of the screen', vi: 'ghi vào tệp này thay vì ra màn hình' },
  },
  lang: {
    kind: 'choice',
    choices: LANGUAGES,
    tells: { en: 'English (the default) or Vietnamese', vi: 'tiếng Anh (mặc định) hoặc tiếng Việt' },
  },
  help: { kind: 'flag', tells: { en: 'tell what the command takes', vi: 'cho biết lệnh nhận gì' } },
} as const satisfies Options;

/** A command may describe `out` in its own words. */
type WithCommon<All extends Options> = OptionsOf<All & Omit<typeof COMMON_OPTIONS, keyof All>>;

export function command<const All extends Options>(
  declared: Declared<All> & {
    readonly run: (words: readonly string[], options: WithCommon<All>, desk: Desk) => void | Promise<void>;
  },
): Command {
  const { run, ...rest } = declared;
  return {
    ...rest,
    options: { ...declared.options, ...COMMON_OPTIONS, ...declared.options },
    // The reader has checked every value against this very declaration.
    run: (words, options, desk) => run(words, options as WithCommon<All>, desk),
  };
}
