/** Beside the table of refunds: entry numbers for CBP's portal, and the last days as a calendar. */
import type { IsoDate, RefundLaw } from '../../engine/index.ts';
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

/** One day of the calendar for each door and last day ahead, with its entries. */
export function lastDays(answered: readonly AnsweredEntry[], asOf: IsoDate, speech: EntrySpeech): string {
  const { refund: words } = speech.words;
  const byDay = new Map<
    string,
    { door: keyof typeof words.doors; day: IsoDate; names: string[]; estimated: number }
  >();
  for (const { answer, live, name } of answered) {
    if (answer === null || !live) continue;
    for (const each of answer.doors) {
      if (each.kind !== 'open' && each.kind !== 'notYetOpen') continue;
      const { door } = each.door;
      const key = `${each.lastDay}-${door}`;
      const found = byDay.get(key) ?? { door, day: each.lastDay, names: [], estimated: 0 };
      found.names.push(name);
      if (answer.liquidation.basis === 'estimated') found.estimated += 1;
      byDay.set(key, found);
    }
  }
  const days = [...byDay]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { door, day, names, estimated }]): CalendarDay => ({
      id,
      day,
      title: words.lastDay(words.doors[door], names.length),
      text: `${words.lastDayText(names.join(' '), estimated)}\n${words.notAdvice}`,
    }));
  return formatCalendar(words.calendarName, days, asOf);
}
