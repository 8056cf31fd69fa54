/**
 * Readers for JSON documents that a person or a program may have written wrongly: each returns the value, or
 * the path, what was expected and what was found. Unknown properties are refused: a misspelt rule must not pass
 * for a rule that does nothing.
 */
import { fail, ok, type Result } from '../basis/result.ts';
import type { Failure } from '../scenario/failure.ts';
import { NOTATION, type DocumentForm } from './document-form.ts';
import { isAtMost } from './scenario-bounds.ts';

export interface Reader<Value> {
  (input: unknown, path: string): Result<Value, Failure>;
  /** What it accepts; a reader written by hand has none until `withForm` gives it one. */
  readonly form?: DocumentForm;
}
export type Read<R> = R extends Reader<infer Value> ? Value : never;

const FOUND_LENGTH = 80;

export function malformed(
  path: string,
  expected: string,
  input: unknown,
): { readonly ok: false; readonly failure: Failure } {
  return fail({ kind: 'malformedDocument', path, expected, found: excerptOf(input) });
}

/** What is nested too deeply to be written, turns back on itself or is no JSON at all is described by its type. */
function excerptOf(input: unknown): string {
  if (input === undefined) return 'nothing';
  try {
    return String(JSON.stringify(input) ?? typeof input).slice(0, FOUND_LENGTH);
  } catch {
    return Array.isArray(input) ? 'list' : typeof input;
  }
}

/** The reader, accepting documents of this form. */
export function withForm<Value>(form: DocumentForm, reader: Reader<Value>): Reader<Value> {
  return Object.assign((input: unknown, path: string) => reader(input, path), { form });
}

export function formOf({ form = NOTATION }: Reader<unknown>): DocumentForm {
  return form;
}

/** By this name a schema defines what the reader accepts. */
export function named<Value>(name: string, reader: Reader<Value>): Reader<Value> {
  return withForm({ kind: 'named', name, of: formOf(reader) }, reader);
}

/** A text that `parse` accepts. */
export function textOf<Value>(expected: string, parse: (text: string) => Value | null): Reader<Value> {
  return (input, path) => {
    const value = typeof input === 'string' ? parse(input) : null;
    return value === null ? malformed(path, expected, input) : ok(value);
  };
}

export const text: Reader<string> = textOf('a text', (value) => value);

/** A text of so many characters of Unicode. */
export function boundedText(what: string, least: 0 | 1, most: number): Reader<string> {
  const reader = textOf(`${what} of at most ${most} characters`, (value) =>
    value.length >= least && isAtMost(value, most) ? value : null,
  );
  return withForm({ kind: 'boundedText', least, most }, reader);
}

export const bool: Reader<boolean> = (input, path) =>
  typeof input === 'boolean' ? ok(input) : malformed(path, 'true or false', input);

export function oneOf<const Value extends string>(...values: readonly Value[]): Reader<Value> {
  const reader = textOf(values.join(' or '), (found) => values.find((value) => value === found) ?? null);
  return withForm({ kind: 'oneOf', values }, reader);
}

export function nullable<Value>(reader: Reader<Value>): Reader<Value | null> {
  return withForm<Value | null>({ kind: 'nullable', of: formOf(reader) }, (input, path) =>
    input === null ? ok(null) : reader(input, path),
  );
}

/** A property that may be left out. */
export function optional<Value, Default>(reader: Reader<Value>, missing: Default): Reader<Value | Default> {
  return withForm<Value | Default>({ kind: 'optional', of: formOf(reader) }, (input, path) =>
    input === undefined ? ok(missing) : reader(input, path),
  );
}

/** A word that stands for a value of its own, or what the reader reads. */
export function wordOr<const Word extends string, Value>(
  word: Word,
  reader: Reader<Value>,
): Reader<Word | Value> {
  return withForm<Word | Value>(
    { kind: 'either', of: [{ kind: 'oneOf', values: [word] }, formOf(reader)] },
    (input, path) => (input === word ? ok(word) : reader(input, path)),
  );
}

export function list<Value>(reader: Reader<Value>, limit = 10_000): Reader<readonly Value[]> {
  return withForm({ kind: 'list', of: formOf(reader), least: 0, most: limit }, (input, path) => {
    if (!Array.isArray(input) || input.length > limit)
      return malformed(path, `a list of at most ${limit}`, input);
    const values: Value[] = [];
    for (const [index, item] of input.entries()) {
      const read = reader(item, `${path}[${index}]`);
      if (!read.ok) return read;
      values.push(read.value);
    }
    return ok(values);
  });
}

export function nonEmptyList<Value>(
  reader: Reader<Value>,
  limit = 10_000,
): Reader<readonly [Value, ...Value[]]> {
  const any = list(reader, limit);
  return withForm({ kind: 'list', of: formOf(reader), least: 1, most: limit }, (input, path) => {
    const values = any(input, path);
    if (!values.ok) return values;
    const [first, ...others] = values.value;
    return first === undefined ? malformed(path, 'at least one', input) : ok([first, ...others]);
  });
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

/** What a reader reads, as another value. */
export function mapped<Value, Other>(reader: Reader<Value>, map: (value: Value) => Other): Reader<Other> {
  return withForm(formOf(reader), (input, path) => {
    const read = reader(input, path);
    return read.ok ? ok(map(read.value)) : read;
  });
}

/** A value of the reader that also keeps a rule between its parts; `problem` returns the failure, or null. */
export function checked<Value>(
  reader: Reader<Value>,
  problem: (value: Value, path: string) => ReturnType<typeof malformed> | null,
): Reader<Value> {
  return withForm(formOf(reader), (input, path) => {
    const read = reader(input, path);
    return read.ok ? (problem(read.value, path) ?? read) : read;
  });
}

type Shape = Readonly<Record<string, Reader<unknown>>>;
type ReadShape<S extends Shape> = { readonly [Key in keyof S]: Read<S[Key]> };

function formsOf(readers: Shape): Readonly<Record<string, DocumentForm>> {
  return Object.fromEntries(Object.entries(readers).map(([key, reader]) => [key, formOf(reader)]));
}

export function object<S extends Shape>(shape: S): Reader<ReadShape<S>> {
  return withForm({ kind: 'object', properties: formsOf(shape) }, (input, path) => {
    if (!isRecord(input)) return malformed(path, 'an object', input);
    const unknownField = Object.keys(input).find((key) => !Object.hasOwn(shape, key));
    if (unknownField !== undefined)
      return malformed(
        `${path}.${unknownField.slice(0, FOUND_LENGTH)}`,
        `one of ${Object.keys(shape).join(', ')}`,
        unknownField,
      );
    const values: Record<string, unknown> = {};
    for (const [key, reader] of Object.entries(shape)) {
      const read = reader(input[key], `${path}.${key}`);
      if (!read.ok) return read;
      values[key] = read.value;
    }
    return ok(values as ReadShape<S>);
  });
}

/** Of a document saved to a file: SHA-256 of its content then. It changes no figure; whoever opens the file compares it. */
const contentHash: Reader<string> = named(
  'contentHash',
  textOf('a SHA-256 of 64 hexadecimal digits', (value) => (/^[0-9a-f]{64}$/.test(value) ? value : null)),
);

/** An object that may carry the hash of its content. */
export function savedObject<S extends Shape>(shape: S): Reader<ReadShape<S>> {
  const reader = object(shape);
  const form = formOf(object({ ...shape, contentHash: optional(contentHash, null) }));
  return withForm(form, (input, path) => {
    if (!isRecord(input) || input['contentHash'] === undefined) return reader(input, path);
    const { contentHash: stated, ...content } = input;
    const read = contentHash(stated, `${path}.contentHash`);
    return read.ok ? reader(content, path) : read;
  });
}

/** A union told apart by one property. */
export function variants<Value>(
  tag: string,
  readers: Readonly<Record<string, Reader<Value>>>,
): Reader<Value> {
  return withForm({ kind: 'variants', of: formsOf(readers) }, (input, path) => {
    if (!isRecord(input)) return malformed(path, 'an object', input);
    const name = input[tag];
    const reader = typeof name === 'string' && Object.hasOwn(readers, name) ? readers[name] : undefined;
    if (reader === undefined) return malformed(`${path}.${tag}`, Object.keys(readers).join(' or '), name);
    return reader(input, path);
  });
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
