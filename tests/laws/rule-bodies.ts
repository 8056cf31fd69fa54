/** Rules written short, and comparisons of columns row by row. */
import { adValorem, type Percent } from '../../engine/schedule/rate-of-duty.ts';

/** Tenths of a percent. */
export const percent = (tenths: number): object => adValorem(String(tenths / 10) as Percent);

/** A rule on one measure. */
export const duty = (kind: string, measure: string, fields: object): object => ({ kind, measure, ...fields });

export const byCodes = (codes: readonly string[]): object => ({
  of: [{ kind: 'codes', codes }],
  except: [],
  value: null,
});

export const atMostEach = (lower: readonly number[], upper: readonly number[]): boolean =>
  lower.every((cents, row) => cents <= (upper[row] ?? Number.NaN));
