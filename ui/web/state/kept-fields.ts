/** Fields of a record that may have been damaged, or written by anybody: each read within bounds, else null. */
const LATEST_INSTANT = 8.64e15;
const LONGEST_INSTANT = 40;

export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

export function textOf(value: unknown, shortest: number, longest: number): string | null {
  return typeof value === 'string' && value.length >= shortest && value.length <= longest ? value : null;
}

/** Exact as a number: cents and places are. */
export function numberOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : null;
}

export function flagOf(value: unknown): boolean | null {
  return typeof value === 'boolean' ? value : null;
}

export function oneOf<Choice extends string>(value: unknown, choices: readonly Choice[]): Choice | null {
  return choices.find((choice) => choice === value) ?? null;
}

export function instantOf(value: unknown): string | null {
  const text = textOf(value, 1, LONGEST_INSTANT);
  const time = text === null ? NaN : Date.parse(text);
  return Math.abs(time) <= LATEST_INSTANT ? text : null;
}

/** Null as soon as one of them cannot be read. */
export function listOf<Value>(
  value: unknown,
  most: number,
  read: (each: unknown) => Value | null,
): readonly Value[] | null {
  if (!Array.isArray(value) || value.length > most) return null;
  const found = value.flatMap((each) => read(each) ?? []);
  return found.length === value.length ? found : null;
}
