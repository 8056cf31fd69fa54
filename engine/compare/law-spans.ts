/** The days of a month by the law that governs them: one representative day for every span of unchanged law. */
import type { IsoDate } from '../basis/date.ts';
import { daysOf, type Month } from '../basis/month.ts';
import { changeDates } from '../law/law-calendar.ts';
import type { Rulebook } from '../law/rulebook.ts';
import { FIRST_DATE } from '../scenario/presets.ts';

/** `days` of the month are under the law of `lawOf`. */
export interface DaysUnderLaw {
  readonly lawOf: IsoDate;
  readonly days: number;
}

export type StatutoryBasis =
  /** The law of each of its days. */
  | 'lawOfItsDays'
  /** Before the first day whose law is known: the law of that first day is used (an assumption). */
  | 'earliestKnownLaw';

export function statutoryBasis(month: Month): StatutoryBasis {
  return `${month}-01` < FIRST_DATE ? 'earliestKnownLaw' : 'lawOfItsDays';
}

/** Days of a month by law; the numbers of days add up to the month's. Measures and list entries both count. */
export function lawsOfMonths(rulebook: Rulebook): (month: Month) => readonly DaysUnderLaw[] {
  const changes = changeDates(rulebook).filter((date) => date > FIRST_DATE);
  const representative = (day: IsoDate): IsoDate =>
    changes.reduce((latest, change) => (change <= day ? change : latest), FIRST_DATE);
  return (month) => {
    const days = new Map<IsoDate, number>();
    for (const day of daysOf(month)) {
      const lawOf = representative(day);
      days.set(lawOf, (days.get(lawOf) ?? 0) + 1);
    }
    return [...days].map(([lawOf, count]) => ({ lawOf, days: count }));
  };
}
