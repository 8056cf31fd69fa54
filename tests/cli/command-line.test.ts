/** The words of a command line: what a command does not take is refused by name, in one sentence, in both languages. */
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Command, Option } from '../../ui/cli/command.ts';
import { COMMANDS } from '../../ui/cli/program.ts';
import { readCommandLine } from '../../ui/cli/read-command-line.ts';
import { spokenIn } from '../../ui/cli/speech.ts';
import { helpText, overview, usageOf } from '../../ui/cli/usage.ts';
import { LANGUAGES } from '../../ui/words/format/language.ts';

/** A value that the option takes. */
const valueOf = (option: Option): string | null =>
  option.kind === 'flag' ? null : option.kind === 'choice' ? (option.choices[0] ?? '') : 'x';

const given = (name: string, option: Option): readonly string[] => {
  const value = valueOf(option);
  return value === null ? [`--${name}`] : [`--${name}`, value];
};

/** The fewest words with which a command is carried out. */
function least({ name, positional, options, needsOne = [] }: Command): readonly string[] {
  const required = Object.entries(options).flatMap(([option, declared]) =>
    declared.kind !== 'flag' && declared.required === true ? option : [],
  );
  const names = [...required, ...(positional?.beside === undefined ? [] : [positional.beside])];
  return [
    name,
    ...(positional?.least === 1 ? ['6109'] : []),
    ...[...names, ...needsOne.slice(0, 1)].flatMap((each) => given(each, options[each] as Option)),
  ];
}

/** The same words without these options and their values. */
const without = (words: readonly string[], names: readonly string[]): readonly string[] =>
  words.filter((word, place) => !names.some((name) => [word, words[place - 1]].includes(`--${name}`)));

function refusal(args: readonly string[]): string {
  const read = readCommandLine(COMMANDS, args);
  if (read.ok) throw new Error(`not refused: ${args.join(' ')}`);
  const sentences = LANGUAGES.map((language) => spokenIn(language).command(read.failure));
  for (const sentence of sentences) {
    expect(sentence).not.toContain('\n');
    expect(sentence).not.toMatch(/undefined|\[object/);
  }
  expect(new Set(sentences).size).toBe(LANGUAGES.length);
  return sentences[0] ?? '';
}

/** By an option that decides what is written: options that can then have no effect, in whatever command. */
const WITHOUT_EFFECT: Readonly<Record<string, readonly string[]>> = {
  json: ['csv', 'bibtex', 'seal', 'bom', 'all', 'mapping'],
  csv: ['bibtex'],
  mapping: ['whole-dollars', 'seal', 'bom', 'threads', 'resume'],
  basket: ['value', 'facts', 'quantity', 'unit', 'loading', 'mode'],
  scenario: ['date'],
};

const everyOption = new Map(COMMANDS.flatMap(({ options }) => Object.entries(options)));

describe.each(COMMANDS.map((command) => [command.name, command] as const))('%s', (_, command) => {
  const words = least(command);

  test('is carried out with the fewest words', () => {
    const read = readCommandLine(COMMANDS, words);
    expect(read).toMatchObject({ ok: true, value: { kind: 'run' } });
  });

  test('refuses each option of the other commands', () => {
    const strange = [...everyOption].filter(([name]) => command.options[name] === undefined);
    expect(strange.length).toBeGreaterThan(10);
    for (const [name, option] of strange) {
      const sentence = refusal([...words, ...given(name, option)]);
      expect(sentence).toContain(`--${name}`);
      expect(sentence).toContain(command.name);
    }
  });

  test('refuses a single option given twice, a missing value, a value for a flag, an unknown choice', () => {
    for (const [name, option] of Object.entries(command.options)) {
      if (name === 'help') continue;
      const isGiven = words.includes(`--${name}`);
      const once = isGiven ? words : [...words, ...given(name, option)];
      if (option.kind === 'flag') {
        expect(refusal([...words, `--${name}=yes`])).toContain('yes');
        expect(refusal([...once, `--${name}`])).toContain(`--${name} is given twice`);
        continue;
      }
      if (option.many !== true)
        expect(refusal([...once, ...given(name, option)])).toContain(`--${name} is given twice`);
      const others = isGiven ? [command.name, '6109'] : words;
      for (const bare of [[`--${name}`], [`--${name}`, '--json'], [`--${name}=`]])
        expect(refusal([...others, ...bare])).toContain(`--${name} needs a value`);
      if (option.kind === 'choice')
        expect(refusal([...words, `--${name}`, 'moon'])).toMatch(/"moon" is unknown; use /);
    }
  });

  test('refuses a word too many, and says what is missing', () => {
    const { positional } = command;
    if (positional?.most !== 'any') {
      const full = positional?.least === 0 ? [...words, '6109'] : words;
      expect(refusal([...full, 'surplus.csv'])).toContain('surplus.csv');
    }
    const [name = '', ...rest] = words;
    if (positional?.least === 1) expect(refusal([name, ...rest.slice(1)])).toContain(positional.name);
    for (const [option, declared] of Object.entries(command.options)) {
      if (declared.kind === 'flag' || declared.required !== true) continue;
      expect(refusal(without(words, [option]))).toContain(`--${option}`);
    }
    const { needsOne = [] } = command;
    for (const option of needsOne) expect(refusal(without(words, needsOne))).toContain(`--${option}`);
    const beside = positional?.beside;
    if (beside !== undefined) expect(refusal(without(words, [beside]))).toBe(`--${beside} is missing.`);
  });

  test('refuses options that exclude each other, and one without what it needs', () => {
    const { exclusive = [], needsOne } = command;
    for (const choice of [...exclusive, ...(needsOne === undefined ? [] : [needsOne])]) {
      const all = choice.flatMap((name) => given(name, command.options[name] as Option));
      expect(refusal([...without(words, choice), ...all])).toContain('exclude each other');
    }
    for (const [name, option] of Object.entries(command.options)) {
      for (const other of option.without ?? []) {
        const pair = [...given(name, option), ...given(other, command.options[other] as Option)];
        expect(refusal([...without(words, [name, other]), ...pair])).toContain(`--${other}`);
      }
      for (const other of option.beside ?? []) {
        expect(refusal([...words, ...given(name, option)])).toContain(`--${other}`);
        const both = [...given(name, option), ...given(other, command.options[other] as Option)];
        expect(readCommandLine(COMMANDS, [...words, ...both]).ok).toBe(true);
      }
    }
  });

  test('a word or the option in its place, not both and not neither', () => {
    const { positional, options } = command;
    const { instead } = positional ?? {};
    if (positional === null || instead === undefined) return;
    const option = given(instead, options[instead] as Option);
    const other = without(
      words.filter((word) => word !== '6109'),
      positional.beside === undefined ? [] : [positional.beside],
    );
    expect(refusal(other)).toContain(positional.name);
    expect(refusal([...words, ...option])).toContain(`--${instead} and ${positional.name}`);
    expect(readCommandLine(COMMANDS, [...other, ...option]).ok).toBe(true);
  });

  test('refuses what shapes a table where no such table is written', () => {
    const chosen = Object.entries(command.options);
    const among = (names: readonly string[]) => chosen.filter(([name]) => names.includes(name));
    for (const [form, idle] of Object.entries(WITHOUT_EFFECT)) {
      const start = command.positional?.instead === form ? words.filter((word) => word !== '6109') : words;
      for (const [shape, one] of among([form]))
        for (const [name, option] of among(idle)) {
          const both = [...given(shape, one), ...given(name, option)];
          expect(refusal([...without(start, [...idle, form]), ...both])).toContain(`--${name}`);
        }
    }
  });

  test.each(LANGUAGES)('tells in %s everything that it takes', (language) => {
    const text = helpText(command, language, spokenIn(language));
    expect(text).not.toMatch(/undefined|\[object/);
    for (const [name, option] of Object.entries(command.options)) {
      expect(text).toContain(`--${name}`);
      expect(text.replace(/\s+/g, ' ')).toContain(option.tells[language]);
      if (name !== 'help') expect(usageOf(command)).toContain(`--${name}`);
    }
    if (command.positional !== null) expect(usageOf(command)).toContain(command.positional.name);
    for (const line of usageOf(command).split('\n').slice(1)) expect(line.length).toBeLessThanOrEqual(120);
    expect(readCommandLine(COMMANDS, [command.name, '--help', '--lang', language])).toMatchObject({
      ok: true,
      value: { kind: 'help', command: { name: command.name } },
    });
  });
});

test('names of commands and of options mean one thing', () => {
  expect(new Set(COMMANDS.map(({ name }) => name)).size).toBe(COMMANDS.length);
  for (const [name, option] of everyOption)
    for (const command of COMMANDS) {
      const same = command.options[name];
      if (same !== undefined)
        expect(same.kind === 'flag', `${command.name} --${name}`).toBe(option.kind === 'flag');
    }
});

test.each([
  [['--json', 'compare'], '--json'],
  [['-x', 'compare'], '-x'],
  [['collected', '-x'], '-x'],
  [['collected', '--no-json'], '--no-json'],
  [['collected', '--constructor'], '--constructor'],
  [['frobnicate'], 'frobnicate'],
  [['collected', '--lang', 'fr'], 'fr'],
  [['--lang', 'fr', 'collected'], 'fr'],
  [['--lang', 'fr'], 'fr'],
  [['-h'], '-h is not an option; --help lists the commands'],
  [['--version'], '--version is not an option; --help lists the commands'],
  [['mirror', '-h'], 'mirror --help'],
  [['assess', '--help', '--bogus'], '--bogus'],
  [['assess', '--help', '--lang', 'xx'], 'xx'],
  [['--help', 'frobnicate'], 'frobnicate'],
])('refuses %j', (args, names) => {
  expect(refusal(args)).toContain(names);
});

test('help before the name of a command is the help of all, and of the command where one is named', () => {
  expect(readCommandLine(COMMANDS, ['--help'])).toEqual({ ok: true, value: { kind: 'help', command: null } });
  expect(readCommandLine(COMMANDS, ['--help', 'assess'])).toMatchObject({
    ok: true,
    value: { kind: 'help', command: { name: 'assess' } },
  });
});

test('the language may stand before the command, and help for all of them needs none', () => {
  expect(readCommandLine(COMMANDS, ['--lang', 'vi', 'collected'])).toMatchObject({
    ok: true,
    value: { kind: 'run', options: { lang: 'vi' } },
  });
  for (const language of LANGUAGES) {
    const text = overview(COMMANDS, language, spokenIn(language));
    for (const { name } of COMMANDS) expect(text).toContain(`  ${name} `);
  }
  expect(readCommandLine(COMMANDS, [])).toEqual({ ok: true, value: { kind: 'nothing' } });
});

test('a value may begin with a dash, and after -- a word may look like an option', () => {
  expect(readCommandLine(COMMANDS, ['history', '6109', '--value', '-1'])).toMatchObject({
    value: { options: { value: '-1' } },
  });
  expect(readCommandLine(COMMANDS, ['find', '--', '--json'])).toMatchObject({
    value: { words: ['--json'], options: {} },
  });
});

test('nothing is written over what the command reads or writes, by whatever name', () => {
  const folder = mkdtempSync(join(tmpdir(), 'same-file-'));
  try {
    const cases = join(folder, 'cases.csv');
    const link = join(folder, 'link.csv');
    writeFileSync(cases, 'hts\n');
    symlinkSync(cases, link);
    const detour = join(folder, '.', '..', folder.split('/').at(-1) ?? '', 'cases.csv');
    for (const out of [cases, link, detour]) {
      expect(refusal(['assess', cases, '--out', out])).toContain(out);
      expect(refusal(['rules', cases, '--out', out])).toContain(out);
      expect(refusal(['compare', '--set', cases, '--save', out])).toContain(out);
    }
    for (const out of ['a.json', './a.json'])
      expect(refusal(['compare', '--save', 'a.json', '--out', out])).toContain('a.json');
    expect(readCommandLine(COMMANDS, ['assess', cases, '--out', join(folder, 'new.csv')]).ok).toBe(true);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the README names no option that no command takes', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../ui/cli/README.md'), 'utf8');
  const named = new Set([...readme.matchAll(/--([a-z][a-z-]*)/g)].map(([, name = '']) => name));
  expect(named.size).toBeGreaterThan(5);
  for (const name of named) expect(everyOption.has(name), `--${name}`).toBe(true);
});

test.each(COMMANDS.filter(({ positional }) => positional?.file === 'read' && positional.most !== 'one'))(
  '$name refuses a file that is given twice, however it is written',
  ({ name }) => {
    expect(refusal([name, 'a.csv', 'b.csv', './a.csv'])).toContain('"./a.csv" is given twice');
  },
);
