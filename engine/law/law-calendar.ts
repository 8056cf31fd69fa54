/**
 * The laws of a rulebook by date, made once for each span between changes: many shipments of many days meet only
 * some sixty different laws.
 */
import type { EffectivePeriod, IsoDate } from '../basis/date.ts';
import { edgesOfMany } from './code-calendar.ts';
import { lawOfDate, type LawOfDate, type Rulebook } from './rulebook.ts';

export interface LawCalendar {
  readonly lawOn: (date: IsoDate) => LawOfDate;
}

/** Days on which any measure, proposed rate or list entry begins, or has just ended. */
export function changeDates(rulebook: Rulebook): readonly IsoDate[] {
  const dates = new Set<IsoDate>();
  const edges = edgesOfMany();
  const add = (period: EffectivePeriod): void => edges(period).forEach((date) => dates.add(date));
  for (const measure of rulebook.measures) {
    if (measure.kind === 'additionalDuty') measure.periods.forEach(({ effective }) => add(effective));
    else add(measure.effective);
  }
  for (const { effective } of rulebook.rateChanges) add(effective);
  for (const list of rulebook.lists.values()) {
    for (const entries of list.entries.values()) entries.forEach(({ effective }) => add(effective));
  }
  return [...dates].sort();
}

/** The last change on or before a date, by binary search; before the first, the date itself. */
function spanStart(changes: readonly IsoDate[], date: IsoDate): IsoDate {
  let low = 0;
  let high = changes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((changes[middle] ?? date) <= date) low = middle + 1;
    else high = middle;
  }
  return changes[low - 1] ?? date;
}

export function lawCalendar(rulebook: Rulebook): LawCalendar {
  const changes = changeDates(rulebook);
  const bySpan = new Map<IsoDate, LawOfDate>();
  const byDay = new Map<IsoDate, LawOfDate>();
  return {
    lawOn: (date) => {
      const known = byDay.get(date);
      if (known !== undefined) return known;
      const start = spanStart(changes, date);
      const law = bySpan.get(start) ?? lawOfDate(rulebook, start);
      bySpan.set(start, law);
      const ofDay = { ...law, date };
      byDay.set(date, ofDay);
      return ofDay;
    },
  };
}
