/** Beside the table of refunds: entry numbers for CBP's portal, and the last days as a calendar. */
import type { IsoDate, RefundDoor, RefundLaw } from '../../engine/index.ts';
import { formatCalendar, type CalendarDay } from './calendar.ts';
import type { AnsweredEntry } from './refund-rows.ts';
import type { EntrySpeech } from './entry-speech.ts';

/** Entries whose door on the day is the portal's, one number a row, as the file has them; each once. */
export function portalNumbers(answered: readonly AnsweredEntry[]): readonly string[] {
  return answered.flatMap(({ gathered, claims, cells }) =>
    claims && gathered.entry !== '' && cells.door.startsWith('cape') ? [gathered.entry] : [],
  );
}

const cell = (text: string): string => (/[",;\s]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The texts of the files, each of at most as many numbers as the portal takes. */
export function portalTexts(numbers: readonly string[], { fileRows }: RefundLaw): readonly string[] {
  return Array.from({ length: Math.ceil(numbers.length / fileRows) }, (_, place) =>
    ['Entry Number', ...numbers.slice(place * fileRows, (place + 1) * fileRows).map(cell), ''].join('\n'),
  );
}

/** A last day of a door, with the entries for which it is one. */
export interface LastDay {
  readonly door: RefundDoor['door'];
  readonly day: IsoDate;
  readonly entries: readonly string[];
  /** Of how many the liquidation is an estimate. */
  readonly estimated: number;
}

/** Of each door that is open or will be, in the order of the days. */
export function lastDaysOf(answered: readonly AnsweredEntry[]): readonly LastDay[] {
  const byDay = new Map<string, LastDay & { readonly entries: string[] }>();
  for (const { answer, live, name } of answered) {
    if (answer === null || !live) continue;
    for (const each of answer.doors) {
      if (each.kind !== 'open' && each.kind !== 'notYetOpen') continue;
      const { door } = each.door;
      const key = `${each.lastDay}-${door}`;
      const before = byDay.get(key) ?? { door, day: each.lastDay, entries: [], estimated: 0 };
      before.entries.push(name);
      const estimated = before.estimated + (answer.liquidation.basis === 'estimated' ? 1 : 0);
      byDay.set(key, { ...before, estimated });
    }
  }
  return [...byDay].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, day]) => day);
}

/** The same as a calendar. */
export function lastDays(answered: readonly AnsweredEntry[], asOf: IsoDate, speech: EntrySpeech): string {
  const { refund: words } = speech.words;
  const days = lastDaysOf(answered).map(({ door, day, entries, estimated }): CalendarDay => ({
    id: `${day}-${door}`,
    day,
    title: words.lastDay(words.doors[door], entries.length),
    text: `${words.lastDayText(entries.join(' '), estimated)}\n${words.notAdvice}`,
  }));
  return formatCalendar(words.calendarName, days, asOf);
}
