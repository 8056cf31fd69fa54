/** Parsers of the rule text: each reads tokens from a place on and returns a value with the place after it. */
import { isAtMost, LONGEST_NAME, MOST_NAMES } from './scenario-bounds.ts';
import type { Expectation, Token } from './rule-text-tokens.ts';

export type Step<Value> =
  | { readonly ok: true; readonly value: Value; readonly next: number }
  | { readonly ok: false; readonly at: number; readonly expected: string };

export type Parser<Value> = (tokens: readonly Token[], at: number) => Step<Value>;
export type Parsed<P> = P extends Parser<infer Value> ? Value : never;

/** Words that end a list of names; a name that is one of them is written in quotes. */
const RESERVED: ReadonlySet<string> = new Set([
  ...['all', 'and', 'any', 'as', 'at', 'categories', 'category', 'chapter', 'chapters', 'codes'],
  ...['every', 'except', 'for', 'from', 'group', 'groups', 'heading', 'headings', 'in', 'list', 'on', 'over'],
  ...['partial', 'section', 'sections', 'subheading', 'subheadings', 'to', 'whole', 'within', 'worth'],
]);
const PLAIN_NAME = /^[a-z][a-z0-9_-]*(?:[.:][a-z0-9_-]+)*$/;

const read = <Value>(value: Value, next: number): Step<Value> => ({ ok: true, value, next });
const missed = (at: number, expected: string): Step<never> => ({ ok: false, at, expected });

export function isReserved(text: string): boolean {
  return RESERVED.has(text.toLowerCase());
}

/** Written without quotes where it would be read back as itself. */
export function formatName(name: string): string {
  return PLAIN_NAME.test(name) && !isReserved(name) ? name : JSON.stringify(name);
}

export function startsWith(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return words.every((word, index) => {
    const token = tokens[at + index];
    return token !== undefined && token.kind !== 'quoted' && token.text.toLowerCase() === word;
  });
}

export function constant<const Value>(value: Value): Parser<Value> {
  return (_, at) => read(value, at);
}

/** Fixed words, spaced as in `in quota of`, then the value. */
export function after<Value>(words: string, parser: Parser<Value>): Parser<Value> {
  const all = words.split(' ');
  return (tokens, at) => {
    const wrong = all.findIndex((word, index) => !startsWith(tokens, at + index, [word]));
    return wrong < 0 ? parser(tokens, at + all.length) : missed(at + wrong, all[wrong] ?? words);
  };
}

/** What those words may begin; a comma before them changes nothing. */
export function optionally<Value, Missing>(
  words: string,
  parser: Parser<Value>,
  missing: Missing,
): Parser<Value | Missing> {
  const all = words.split(' ');
  return (tokens, at) => {
    const from = startsWith(tokens, at, [',']) ? at + 1 : at;
    return startsWith(tokens, from, all) ? after(words, parser)(tokens, from) : read(missing, at);
  };
}

type Shape = Readonly<Record<string, Parser<unknown>>>;

/** Its parsers one after another, in the order of the properties. */
export function inOrder<S extends Shape>(shape: S): Parser<{ readonly [Key in keyof S]: Parsed<S[Key]> }> {
  return (tokens, at) => {
    const values: Record<string, unknown> = {};
    let next = at;
    for (const [key, parser] of Object.entries(shape)) {
      const step = parser(tokens, next);
      if (!step.ok) return step;
      values[key] = step.value;
      next = step.next;
    }
    return read(values as { readonly [Key in keyof S]: Parsed<S[Key]> }, next);
  };
}

export function mapped<Value, Other>(parser: Parser<Value>, map: (value: Value) => Other): Parser<Other> {
  return (tokens, at) => {
    const step = parser(tokens, at);
    return step.ok ? read(map(step.value), step.next) : step;
  };
}

/** Refused at its first word where `holds` does not. */
export function refined<Value>(
  parser: Parser<Value>,
  holds: (value: Value) => boolean,
  expected: Expectation,
): Parser<Value> {
  return (tokens, at) => {
    const step = parser(tokens, at);
    return step.ok && !holds(step.value) ? missed(at, expected) : step;
  };
}

/** The first whose words begin here; where none does, `expected`. */
export function choice<Value>(
  parsers: Readonly<Record<string, Parser<Value>>>,
  expected: string,
): Parser<Value> {
  const alternatives = Object.entries(parsers).map(([words, parser]) => ({
    words: words.split(' '),
    parser: after(words, parser),
  }));
  return (tokens, at) =>
    alternatives.find(({ words }) => startsWith(tokens, at, words))?.parser(tokens, at) ??
    missed(at, expected);
}

/** One or more, with a mark, `and` or both between; a separator before a reserved word belongs to what follows. */
export function listOf<Value>(
  parser: Parser<Value>,
  most = MOST_NAMES,
  tooMany: Expectation = 'fewerNames',
  marks: readonly string[] = [','],
): Parser<readonly [Value, ...Value[]]> {
  return (tokens, at) => {
    const first = parser(tokens, at);
    if (!first.ok) return first;
    const others: Value[] = [];
    let next = first.next;
    for (;;) {
      const from = afterSeparator(tokens, next, marks);
      if (from === next) break;
      const step = parser(tokens, from);
      if (!step.ok && step.at === from && isReserved(tokens[from]?.text ?? '')) break;
      if (!step.ok) return step;
      if (others.length + 1 >= most) return missed(from, tooMany);
      others.push(step.value);
      next = step.next;
    }
    return read([first.value, ...others], next);
  };
}

function afterSeparator(tokens: readonly Token[], at: number, marks: readonly string[]): number {
  const next = marks.some((mark) => startsWith(tokens, at, [mark])) ? at + 1 : at;
  return startsWith(tokens, next, ['and']) ? next + 1 : next;
}

/** One word that `parse` accepts. */
export function word<Value>(parse: (text: string) => Value | null, expected: Expectation): Parser<Value> {
  return (tokens, at) => {
    const token = tokens[at];
    const value = token === undefined || token.kind !== 'word' ? null : parse(token.text);
    return value === null ? missed(at, expected) : read(value, at + 1);
  };
}

/** A name: case does not matter without quotes. */
export function name<Id extends string>(expected: Expectation): Parser<Id> {
  return (tokens, at) => {
    const token = tokens[at];
    if (token?.kind === 'quoted')
      return token.text !== '' && isAtMost(token.text, LONGEST_NAME)
        ? read(token.text as Id, at + 1)
        : missed(at, expected);
    return word((text) => {
      const lower = text.toLowerCase();
      const isPlain = PLAIN_NAME.test(lower) && lower.length <= LONGEST_NAME;
      return isPlain && !isReserved(lower) ? (lower as Id) : null;
    }, expected)(tokens, at);
  };
}
