/** The calendar day by the clock of the person's machine, in the time zone where the goods arrive: entry dates are US Eastern dates. */
import type { IsoDate } from '../../../engine/index.ts';
import { calendarDate } from '../../words/format/date.ts';
import { FIRST_ENTRY_DATE } from '../../words/sentences/scenario-name.ts';

/** Made when it is first asked: the first date that a browser writes takes it longer than the page's whole program. */
let eastern: Intl.DateTimeFormat | null = null;

function easternFormat(): Intl.DateTimeFormat {
  eastern ??= new Intl.DateTimeFormat('en-US', {
    timeZone: 'America/New_York',
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return eastern;
}

/** A clock set before the first day whose law is known is wrong: that day is taken. */
export function todayAt(now: Date): IsoDate {
  const parts = new Map(
    easternFormat()
      .formatToParts(now)
      .map(({ type, value }) => [type, value]),
  );
  const day = calendarDate(`${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`);
  return day === null || day < FIRST_ENTRY_DATE ? FIRST_ENTRY_DATE : day;
}
