/** Usage and help, from what the commands declare. */
import type { Language } from '../words/format/language.ts';
import type { Command, Option, Options, Positional } from './command.ts';
import { valueName } from './read-command-line.ts';
import type { Speech } from './speech.ts';

const PROGRAM = 'cli.js';
const WIDTH = 100;
const INDENT = '    ';

function optionText(name: string, option: Option): string {
  const value = option.kind === 'flag' ? '' : ` ${valueName(option)}`;
  const more = option.kind !== 'flag' && option.many === true ? ` [--${name} ...]` : '';
  return `--${name}${value}${more}`;
}

function positionalText({ name, least, most, instead, beside }: Positional, options: Options): string {
  const textOf = (option: string | undefined): readonly string[] => {
    const one = option === undefined ? undefined : options[option];
    return option === undefined || one === undefined ? [] : [optionText(option, one)];
  };
  const text = [most === 'any' ? `${name} ...` : name, ...textOf(beside)].join(' ');
  if (instead !== undefined) return `(${[text, ...textOf(instead)].join(' | ')})`;
  return least === 0 ? `[${text}]` : text;
}

/** What a command takes: what must be given first, of exclusive options one beside the other. */
function parts({ positional, options, exclusive = [], needsOne = [] }: Command): readonly string[] {
  const isRequired = ([, option]: readonly [string, Option]): boolean =>
    option.kind !== 'flag' && option.required === true;
  const entries = Object.entries(options).filter(([name]) => name !== 'help');
  const told = new Set<string>([positional?.instead ?? [], positional?.beside ?? [], needsOne].flat());
  const groupText = (names: readonly string[]): string =>
    names
      .flatMap((each) => {
        const one = options[each];
        return one === undefined ? [] : optionText(each, one);
      })
      .join(' | ');
  const optional = entries.flatMap(([name, option]) => {
    if (isRequired([name, option]) || told.has(name)) return [];
    const group = exclusive.find((names) => names.includes(name)) ?? [name];
    for (const each of group) told.add(each);
    return `[${groupText(group)}]`;
  });
  return [
    ...(positional === null ? [] : [positionalText(positional, options)]),
    ...entries.filter(isRequired).map(([name, option]) => optionText(name, option)),
    ...(needsOne.length === 0 ? [] : [`(${groupText(needsOne)})`]),
    ...optional,
  ];
}

/** Parts side by side in lines of at most `WIDTH` signs; a part is never broken. */
function wrapped(start: string, texts: readonly string[], indent: string): string {
  const lines = [start];
  for (const text of texts) {
    const last = lines.at(-1) ?? '';
    if (`${last} ${text}`.length <= WIDTH) lines[lines.length - 1] = last === '' ? text : `${last} ${text}`;
    else lines.push(`${indent}${text}`);
  }
  return lines.join('\n');
}

/** Names to the left, meanings to the right. */
function table(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.min(28, Math.max(...rows.map(([name]) => name.length)));
  const margin = ' '.repeat(width + 4);
  return rows.flatMap(([name, tells]) => {
    const text = wrapped(margin, tells.split(' '), margin).slice(margin.length).trimStart();
    return name.length > width ? [`  ${name}`, `${margin}${text}`] : [`  ${name.padEnd(width)}  ${text}`];
  });
}

export function usageOf(command: Command): string {
  return wrapped(`${PROGRAM} ${command.name}`, parts(command), INDENT);
}

export function helpText(command: Command, language: Language, { words }: Speech): string {
  const { positional, options } = command;
  const rows: readonly (readonly [string, string])[] = [
    ...(positional === null ? [] : ([[positional.name, positional.tells[language]]] as const)),
    ...Object.entries(options).map(
      ([name, option]) => [optionText(name, option), option.tells[language]] as const,
    ),
  ];
  const takesScenario =
    positional?.name === 'SCENARIO' ||
    Object.values(options).some((option) => option.kind === 'value' && option.value === 'SCENARIO');
  return [
    `${words.commands.usage} ${usageOf(command)}`,
    '',
    wrapped('', command.tells[language].split(' '), ''),
    '',
    ...table(rows),
    ...(takesScenario ? ['', words.commands.scenario] : []),
  ].join('\n');
}

export function overview(commands: readonly Command[], language: Language, { words }: Speech): string {
  return [
    `${words.commands.usage} ${PROGRAM} ${words.commands.form}`,
    '',
    ...table(commands.map(({ name, tells }) => [name, tells[language]])),
    '',
    words.commands.scenario,
    words.commands.more(PROGRAM),
  ].join('\n');
}
