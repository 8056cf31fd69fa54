/** The columns of a packed table: whole numbers, texts, and codes as their differences. */
import type { HtsCode } from '../schedule/hts-code.ts';

export type Loose = Readonly<Record<string, unknown>>;

/** Null for what is no JSON, or no object. */
export function readLoose(text: string): Loose | null {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'object' && read !== null ? (read as Loose) : null;
  } catch {
    return null;
  }
}

/** Whole numbers from `least` up to `most`. */
export function numbersIn(input: unknown, least: number, most: number): readonly number[] | null {
  if (!Array.isArray(input)) return null;
  for (const value of input as readonly unknown[])
    if (!Number.isInteger(value) || (value as number) < least || (value as number) > most) return null;
  return input as readonly number[];
}

export function textsIn(input: unknown): readonly string[] | null {
  if (!Array.isArray(input)) return null;
  for (const value of input as readonly unknown[]) if (typeof value !== 'string') return null;
  return input as readonly string[];
}

export function differences(values: Iterable<number>): number[] {
  let before = 0;
  return Array.from(values, (value) => {
    const difference = value - before;
    before = value;
    return difference;
  });
}

/** Codes of any length: a one in front keeps their leading zeros. Neighbors differ little. */
export function packCodes(codes: readonly HtsCode[]): readonly number[] {
  return differences(codes.map((code) => Number(`1${code}`)));
}

/** Null where a number is no code. */
export function unpackCodes(input: unknown): HtsCode[] | null {
  const steps = numbersIn(input, -2e10, 2e10);
  if (steps === null) return null;
  let value = 0;
  const codes: HtsCode[] = [];
  for (const step of steps) {
    value += step;
    const text = String(value);
    // A chapter to a statistical number, and the one in front: 3, 5, 7, 9 or 11 digits.
    if (text.charCodeAt(0) !== ONE || text.length % 2 === 0 || text.length < 3 || text.length > 11)
      return null;
    codes.push(text.slice(1) as HtsCode);
  }
  return codes;
}

const ONE = '1'.charCodeAt(0);
