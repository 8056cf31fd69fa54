/** Entry dates: any day of the years that the law covers, and the days on which it changes with their neighbours. */
import fc, { type Arbitrary } from 'fast-check';
import { dayAfter, dayBefore, type IsoDate } from '../../engine/basis/date.ts';
import { effectiveDates } from '../../engine/law/rulebook.ts';
import { FIRST_DATE } from '../../engine/scenario/presets.ts';
import { oneOfMany } from './choice.ts';
import { daysBetween } from './days-between.ts';
import { realData } from './real-reference.ts';

export { daysBetween };

/** Every day from 2025-01-01 on which a measure begins, with the days before and after. */
export function daysAroundChanges(): readonly IsoDate[] {
  const changes = effectiveDates(realData().rulebook);
  const around = changes.flatMap((day) => [dayBefore(day), day, dayAfter(day)]);
  return [...new Set(around)].filter((day) => day >= FIRST_DATE).toSorted();
}

export function entryDates(): Arbitrary<IsoDate> {
  return fc.oneof(oneOfMany(daysAroundChanges()), daysBetween(FIRST_DATE, '2027-02-28'));
}
