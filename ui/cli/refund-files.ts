/** What `refund` writes beside its table: entry numbers for CBP's portal, and the last days as a calendar. */
import type { IsoDate, RefundLaw } from '../../engine/index.ts';
import { formatCalendar, type CalendarDay } from './calendar.ts';
import { formatCsv } from './csv.ts';
import type { AnsweredEntry } from './refund-rows.ts';
import type { Speech } from './speech.ts';

export interface NamedFile {
  readonly path: string;
  readonly text: string;
}

/** Entries whose door on the day is the portal's, one number a row, as the file has them; each once. */
export function portalNumbers(answered: readonly AnsweredEntry[]): readonly string[] {
  return answered.flatMap(({ gathered, claims, cells }) =>
    claims && gathered.entry !== '' && cells.door.startsWith('cape') ? [gathered.entry] : [],
  );
}

export function portalFiles(
  prefix: string,
  numbers: readonly string[],
  law: RefundLaw,
): readonly NamedFile[] {
  const files = Math.ceil(numbers.length / law.fileRows);
  return Array.from({ length: files }, (_, place) => ({
    path: `${prefix}-${place + 1}.csv`,
    text: formatCsv(
      ['Entry Number'],
      numbers.slice(place * law.fileRows, (place + 1) * law.fileRows).map((number) => [number]),
    ),
  }));
}

/** One day of the calendar for each door and last day ahead, with its entries. */
export function lastDays(answered: readonly AnsweredEntry[], asOf: IsoDate, speech: Speech): string {
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
