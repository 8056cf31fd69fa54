/**
 * The words of a command line under the declarations of the commands. Whatever a command does not take is refused by
 * name. Node's parser splits the words; which of them are allowed is decided here, as its strict mode lets a repeated
 * option pass and refuses a value that begins with a dash.
 */
import { parseArgs } from 'node:util';
import { fail, ok, type Result } from '../../engine/index.ts';
import { isLanguage, type Language } from '../words/format/language.ts';
import type { CommandProblem } from '../words/terminal/command-problem.ts';
import { COMMON_OPTIONS, type Command, type Given, type Option, type Options } from './command.ts';
import { fileKey } from './file-key.ts';

export type CommandLine =
  | { readonly kind: 'help'; readonly command: Command | null }
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'run';
      readonly command: Command;
      readonly words: readonly string[];
      readonly options: Given;
    };

type Token = NonNullable<ReturnType<typeof tokensOf>>[number];
type OptionToken = Extract<Token, { readonly kind: 'option' }>;

const typed = (name: string): string => `--${name}`;

function tokensOf(args: readonly string[], options: Options) {
  const types = Object.entries(options).map(
    ([name, { kind }]) => [name, { type: kind === 'flag' ? 'boolean' : 'string', multiple: true }] as const,
  );
  return parseArgs({
    args: [...args],
    options: Object.fromEntries(types),
    strict: false,
    allowPositionals: true,
    tokens: true,
  }).tokens;
}

/** The placeholder of an option's value in the usage: `USD`, `en|vi`. */
export function valueName(option: Exclude<Option, { readonly kind: 'flag' }>): string {
  return option.kind === 'choice' ? option.choices.join('|') : option.value;
}

function tokenProblem(
  { name, rawName, value, inlineValue }: OptionToken,
  option: Option | undefined,
  seen: ReadonlySet<string>,
  command: string,
): CommandProblem | null {
  if (option === undefined || !rawName.startsWith('--'))
    return { kind: 'unknownOption', option: rawName, command };
  if (option.kind === 'flag') {
    if (value !== undefined) return { kind: 'needlessValue', option: rawName, value };
    return seen.has(name) ? { kind: 'repeatedOption', option: rawName, command } : null;
  }
  const swallowed = inlineValue === false && value.startsWith('--');
  if (value === undefined || value === '' || swallowed)
    return { kind: 'missingValue', option: rawName, value: valueName(option) };
  if (seen.has(name) && option.many !== true) return { kind: 'repeatedOption', option: rawName, command };
  if (option.kind === 'choice' && !option.choices.includes(value))
    return { kind: 'unknownChoice', option: rawName, value, known: option.choices };
  return null;
}

function wordsProblem(
  { positional, name }: Command,
  words: readonly string[],
  given: Given,
): CommandProblem | null {
  const most = positional === null ? 0 : positional.most === 'one' ? 1 : Infinity;
  const surplus = words[most];
  if (surplus !== undefined)
    return {
      kind: 'surplusArgument',
      argument: surplus,
      command: name,
      takes: positional === null ? null : positional.name,
    };
  if (positional === null) return null;
  const { instead } = positional;
  const isReplaced = instead !== undefined && given[instead] !== undefined;
  if (isReplaced && words.length > 0)
    return { kind: 'exclusiveOptions', options: [typed(instead), positional.name] };
  return words.length < positional.least && !isReplaced
    ? { kind: 'missingArgument', name: positional.name }
    : null;
}

function togetherProblem(
  { options, exclusive = [], needsOne = [] }: Command,
  given: Given,
): CommandProblem | null {
  for (const choice of [...exclusive, needsOne]) {
    const [first, second] = choice.filter((name) => given[name] !== undefined);
    if (first !== undefined && second !== undefined)
      return { kind: 'exclusiveOptions', options: [typed(first), typed(second)] };
  }
  for (const [name, option] of Object.entries(options)) {
    const { beside, without = [] } = option;
    const other = given[name] === undefined ? undefined : without.find((each) => given[each] !== undefined);
    if (other !== undefined) return { kind: 'exclusiveOptions', options: [typed(name), typed(other)] };
    if (given[name] !== undefined && beside?.every((other) => given[other] === undefined) === true)
      return { kind: 'optionNeedsAnother', option: typed(name), beside: beside.map(typed) };
  }
  return null;
}

function missingProblem(
  { options, positional, needsOne = [] }: Command,
  words: readonly string[],
  given: Given,
): CommandProblem | null {
  const required = Object.entries(options).flatMap(([name, option]) =>
    option.kind !== 'flag' && option.required === true ? name : [],
  );
  const beside = words.length === 0 ? undefined : positional?.beside;
  const missing = [...required, ...(beside === undefined ? [] : [beside])].find(
    (name) => given[name] === undefined,
  );
  if (missing !== undefined) return { kind: 'missingArgument', name: typed(missing) };
  return needsOne.length > 0 && needsOne.every((name) => given[name] === undefined)
    ? { kind: 'missingOneOf', options: needsOne.map(typed) }
    : null;
}

/** No file is read twice, and none is overwritten that the same command reads or writes. */
function fileProblem(
  { options, positional }: Command,
  words: readonly string[],
  given: Given,
): CommandProblem | null {
  const values = (name: string): readonly string[] => [given[name] ?? []].flat().map(String);
  const paths = (use: 'read' | 'written') =>
    Object.entries(options).flatMap(([name, option]) =>
      option.kind !== 'flag' && option.file === use ? values(name).map((path) => [name, path] as const) : [],
    );
  const taken = new Set(
    [...paths('read').map(([, path]) => path), ...(positional?.file === 'read' ? words : [])].map(fileKey),
  );
  const files = positional?.file === 'read' ? words : [];
  const keys = files.map(fileKey);
  const again = files.find((_, place) => keys.indexOf(keys[place] ?? '') < place);
  if (again !== undefined) return { kind: 'repeatedFile', path: again };
  for (const [name, path] of paths('written')) {
    if (taken.has(fileKey(path))) return { kind: 'sameFile', option: typed(name), path };
    taken.add(fileKey(path));
  }
  return null;
}

function underCommand(command: Command, args: readonly string[]): Result<CommandLine, CommandProblem> {
  const tokens = tokensOf(args, command.options);
  const words: string[] = [];
  const given: Record<string, string | boolean | string[]> = {};
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(command.options, token.name) ? command.options[token.name] : undefined;
    const problem = tokenProblem(token, option, new Set(Object.keys(given)), command.name);
    if (problem !== null) return fail(problem);
    const before = given[token.name];
    if (option !== undefined && option.kind !== 'flag' && option.many === true)
      given[token.name] = [...(Array.isArray(before) ? before : []), token.value ?? ''];
    else given[token.name] = token.value ?? true;
  }
  // What is missing, or does not go together, is no matter to one who asks what the command takes.
  if (given['help'] === true) return ok({ kind: 'help', command });
  const problem =
    wordsProblem(command, words, given) ??
    togetherProblem(command, given) ??
    missingProblem(command, words, given) ??
    fileProblem(command, words, given);
  return problem === null ? ok({ kind: 'run', command, words, options: given }) : fail(problem);
}

/** The language of refusals: the first known one that is asked for. */
export function languageOf(args: readonly string[]): Language {
  const asked = tokensOf(args, COMMON_OPTIONS).find(
    (token) => token.kind === 'option' && token.name === 'lang' && isLanguage(token.value),
  );
  return asked?.kind === 'option' && isLanguage(asked.value) ? asked.value : 'en';
}

/** `--lang` and `--help` may come before the command; all other options come after it. */
export function readCommandLine(
  commands: readonly Command[],
  args: readonly string[],
): Result<CommandLine, CommandProblem> {
  const tokens = tokensOf(args, COMMON_OPTIONS);
  const name = tokens.find((token) => token.kind === 'positional');
  let asksForHelp = false;
  for (const token of tokens) {
    if (token === name) break;
    if (token.kind !== 'option') continue;
    if (token.name === 'help') {
      const problem = tokenProblem(token, COMMON_OPTIONS.help, new Set(), '');
      if (problem !== null) return fail(problem);
      asksForHelp = true;
      continue;
    }
    if (token.name === 'lang') {
      const problem = tokenProblem(token, COMMON_OPTIONS.lang, new Set(), '');
      if (problem !== null) return fail(problem);
      continue;
    }
    const isOfCommand = commands.some(({ options }) => Object.hasOwn(options, token.name));
    return fail({
      kind: isOfCommand && token.rawName.startsWith('--') ? 'optionBeforeCommand' : 'unknownProgramOption',
      option: token.rawName,
    });
  }
  if (name === undefined) return ok(asksForHelp ? { kind: 'help', command: null } : { kind: 'nothing' });
  const found = commands.find((command) => command.name === name.value);
  if (found === undefined)
    return fail({ kind: 'unknownCommand', name: name.value, known: commands.map((each) => each.name) });
  return underCommand(found, [...args.slice(0, name.index), ...args.slice(name.index + 1)]);
}
