/**
 * Readers for JSON documents that a person or a program may have written wrongly: each returns the value, or
 * the path, what was expected and what was found. Unknown properties are refused: a misspelt rule must not pass
 * for a rule that does nothing.
 */
import { fail, ok, type Result } from '../basis/result.ts';
import type { Failure } from '../scenario/failure.ts';

export type Reader<Value> = (input: unknown, path: string) => Result<Value, Failure>;
export type Read<R> = R extends Reader<infer Value> ? Value : never;

const FOUND_LENGTH = 80;

export function malformed(
  path: string,
  expected: string,
  input: unknown,
): { readonly ok: false; readonly failure: Failure } {
  return fail({ kind: 'malformedDocument', path, expected, found: excerptOf(input) });
}

/** What is nested too deeply to be written, turns back on itself or is no JSON at all is told by its type. */
function excerptOf(input: unknown): string {
  if (input === undefined) return 'nothing';
  try {
    return String(JSON.stringify(input) ?? typeof input).slice(0, FOUND_LENGTH);
  } catch {
    return Array.isArray(input) ? 'list' : typeof input;
  }
}

/** A text that `parse` accepts. */
export function textOf<Value>(expected: string, parse: (text: string) => Value | null): Reader<Value> {
  return (input, path) => {
    const value = typeof input === 'string' ? parse(input) : null;
    return value === null ? malformed(path, expected, input) : ok(value);
  };
}

export const text: Reader<string> = textOf('a text', (value) => value);

export const bool: Reader<boolean> = (input, path) =>
  typeof input === 'boolean' ? ok(input) : malformed(path, 'true or false', input);

export function oneOf<const Value extends string>(...values: readonly Value[]): Reader<Value> {
  return textOf(values.join(' or '), (found) => values.find((value) => value === found) ?? null);
}

export function nullable<Value>(reader: Reader<Value>): Reader<Value | null> {
  return (input, path) => (input === null ? ok(null) : reader(input, path));
}

/** A property that may be left out. */
export function optional<Value, Default>(reader: Reader<Value>, missing: Default): Reader<Value | Default> {
  return (input, path) => (input === undefined ? ok(missing) : reader(input, path));
}

export function list<Value>(reader: Reader<Value>, limit = 10_000): Reader<readonly Value[]> {
  return (input, path) => {
    if (!Array.isArray(input) || input.length > limit)
      return malformed(path, `a list of at most ${limit}`, input);
    const values: Value[] = [];
    for (const [index, item] of input.entries()) {
      const read = reader(item, `${path}[${index}]`);
      if (!read.ok) return read;
      values.push(read.value);
    }
    return ok(values);
  };
}

export function nonEmptyList<Value>(
  reader: Reader<Value>,
  limit = 10_000,
): Reader<readonly [Value, ...Value[]]> {
  return (input, path) => {
    const values = list(reader, limit)(input, path);
    if (!values.ok) return values;
    const [first, ...others] = values.value;
    return first === undefined ? malformed(path, 'at least one', input) : ok([first, ...others]);
  };
}

function isRecord(input: unknown): input is Record<string, unknown> {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

export function record<Value>(reader: Reader<Value>): Reader<Readonly<Record<string, Value>>> {
  return (input, path) => {
    if (!isRecord(input)) return malformed(path, 'an object', input);
    const values: Record<string, Value> = {};
    for (const [key, item] of Object.entries(input)) {
      const read = reader(item, `${path}.${key}`);
      if (!read.ok) return read;
      values[key] = read.value;
    }
    return ok(values);
  };
}

/** A value of the reader that also keeps a rule between its parts; `problem` returns the failure, or null. */
export function checked<Value>(
  reader: Reader<Value>,
  problem: (value: Value, path: string) => ReturnType<typeof malformed> | null,
): Reader<Value> {
  return (input, path) => {
    const read = reader(input, path);
    return read.ok ? (problem(read.value, path) ?? read) : read;
  };
}

type Shape = Readonly<Record<string, Reader<unknown>>>;
type ReadShape<S extends Shape> = { readonly [Key in keyof S]: Read<S[Key]> };

export function object<S extends Shape>(shape: S): Reader<ReadShape<S>> {
  return (input, path) => {
    if (!isRecord(input)) return malformed(path, 'an object', input);
    const stranger = Object.keys(input).find((key) => !Object.hasOwn(shape, key));
    if (stranger !== undefined)
      return malformed(
        `${path}.${stranger.slice(0, FOUND_LENGTH)}`,
        `one of ${Object.keys(shape).join(', ')}`,
        stranger,
      );
    const values: Record<string, unknown> = {};
    for (const [key, reader] of Object.entries(shape)) {
      const read = reader(input[key], `${path}.${key}`);
      if (!read.ok) return read;
      values[key] = read.value;
    }
    return ok(values as ReadShape<S>);
  };
}

/** A union told apart by one property. */
export function variants<Value>(
  tag: string,
  readers: Readonly<Record<string, Reader<Value>>>,
): Reader<Value> {
  return (input, path) => {
    if (!isRecord(input)) return malformed(path, 'an object', input);
    const name = input[tag];
    const reader = typeof name === 'string' && Object.hasOwn(readers, name) ? readers[name] : undefined;
    if (reader === undefined) return malformed(`${path}.${tag}`, Object.keys(readers).join(' or '), name);
    return reader(input, path);
  };
}

/** A byte order mark, which editors put before a text and RFC 8259 lets a reader ignore (section 8.1). */
const BYTE_ORDER_MARK = /^\uFEFF/;

export function readJson<Value>(source: string, reader: Reader<Value>, name: string): Result<Value, Failure> {
  let input: unknown;
  try {
    input = JSON.parse(source.replace(BYTE_ORDER_MARK, ''));
  } catch {
    return malformed(name, 'JSON', source);
  }
  return reader(input, name);
}
