/** JSON Schema (draft 2020-12) as far as our own schemas use it; a keyword that it does not know is an error. */
export type Schema = Readonly<Record<string, unknown>>;

const KEYWORDS: Readonly<
  Record<string, (argument: never, value: unknown, schema: Schema, at: Documents) => boolean>
> = {
  const: (argument: unknown, value) => argument === value,
  enum: (argument: readonly unknown[], value) => argument.includes(value),
  type: (argument: string, value) => isOfType(argument, value),
  minimum: (argument: number, value) => typeof value !== 'number' || value >= argument,
  maximum: (argument: number, value) => typeof value !== 'number' || value <= argument,
  minLength: (argument: number, value) => typeof value !== 'string' || [...value].length >= argument,
  maxLength: (argument: number, value) => typeof value !== 'string' || [...value].length <= argument,
  pattern: (argument: string, value) => typeof value !== 'string' || new RegExp(argument, 'u').test(value),
  minItems: (argument: number, value) => !Array.isArray(value) || value.length >= argument,
  maxItems: (argument: number, value) => !Array.isArray(value) || value.length <= argument,
  items: (argument: Schema, value, _, at) =>
    !Array.isArray(value) || value.every((item) => fits(argument, item, at)),
  required: (argument: readonly string[], value) =>
    !isRecord(value) || argument.every((key) => Object.hasOwn(value, key)),
  properties: (argument: Readonly<Record<string, Schema>>, value, _, at) =>
    !isRecord(value) ||
    Object.entries(argument).every(([key, each]) => !Object.hasOwn(value, key) || fits(each, value[key], at)),
  additionalProperties: (argument: Schema | false, value, schema, at) =>
    !isRecord(value) ||
    Object.keys(value)
      .filter((key) => !Object.hasOwn((schema['properties'] ?? {}) as object, key))
      .every((key) => argument !== false && fits(argument, value[key], at)),
  propertyNames: (argument: Schema, value, _, at) =>
    !isRecord(value) || Object.keys(value).every((key) => fits(argument, key, at)),
  maxProperties: (argument: number, value) => !isRecord(value) || Object.keys(value).length <= argument,
  allOf: (argument: readonly Schema[], value, _, at) => argument.every((each) => fits(each, value, at)),
  anyOf: (argument: readonly Schema[], value, _, at) => argument.some((each) => fits(each, value, at)),
  oneOf: (argument: readonly Schema[], value, _, at) =>
    argument.filter((each) => fits(each, value, at)).length === 1,
  $ref: (argument: string, value, _, at) => fitsReference(argument, value, at),
};
const ANNOTATIONS = ['$schema', '$id', '$defs', 'title', 'description'];

/** Schemas by their `$id`, and the one whose `$defs` are meant by `#/$defs/...`. */
interface Documents {
  readonly all: ReadonlyMap<string, Schema>;
  readonly root: Schema;
}

export function validator(root: Schema, others: readonly Schema[] = []): (value: unknown) => boolean {
  const all = new Map([root, ...others].map((schema) => [String(schema['$id']), schema]));
  return (value) => fits(root, value, { all, root });
}

function fits(schema: Schema, value: unknown, at: Documents): boolean {
  return Object.entries(schema).every(([keyword, argument]) => {
    if (ANNOTATIONS.includes(keyword)) return true;
    const holds = KEYWORDS[keyword];
    if (holds === undefined) throw new Error(`a schema uses the keyword "${keyword}"`);
    return holds(argument as never, value, schema, at);
  });
}

function fitsReference(reference: string, value: unknown, at: Documents): boolean {
  const name = /^#\/\$defs\/(\w+)$/.exec(reference)?.[1];
  if (name !== undefined) {
    const definition = (at.root['$defs'] as Readonly<Record<string, Schema>>)[name];
    if (definition === undefined) throw new Error(`nothing is defined as "${reference}"`);
    return fits(definition, value, at);
  }
  const other = at.all.get(reference);
  if (other === undefined) throw new Error(`there is no schema "${reference}"`);
  return fits(other, value, { ...at, root: other });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isOfType(type: string, value: unknown): boolean {
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isRecord(value);
  if (type === 'null') return value === null;
  return type === 'integer' ? Number.isInteger(value) : typeof value === type;
}
