/** Any day of a span. */
import fc, { type Arbitrary } from 'fast-check';
import type { IsoDate } from '../../engine/basis/date.ts';

const DAY = 86_400_000;
const toIso = (time: number): IsoDate => new Date(time).toISOString().slice(0, 10) as IsoDate;

export function daysBetween(first: string, last: string): Arbitrary<IsoDate> {
  const [from, until] = [Date.parse(first), Date.parse(last)];
  return fc.nat({ max: Math.round((until - from) / DAY) }).map((days) => toIso(from + days * DAY));
}
