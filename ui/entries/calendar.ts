/** Days of a calendar as a file (RFC 5545): whole days without a time zone, lines folded at 75 octets. */
import { dayAfter, type IsoDate } from '../../engine/index.ts';

export interface CalendarDay {
  /** Stays the same when the file is written again. */
  readonly id: string;
  readonly day: IsoDate;
  readonly title: string;
  readonly text: string;
}

const MOST_OCTETS = 75;
const utf8 = new TextEncoder();
const plainDay = (day: IsoDate): string => day.replaceAll('-', '');

const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replaceAll(/\r?\n/g, '\\n');

/** A continued line begins with a blank; no character is cut in two. */
function folded(line: string): string {
  const lines: string[] = [];
  let [current, octets] = ['', 0];
  for (const sign of line) {
    const size = utf8.encode(sign).length;
    if (octets + size > MOST_OCTETS) {
      lines.push(current);
      [current, octets] = [' ', 1];
    }
    current += sign;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}

/** `made`: the day for which the calendar was made. */
export function formatCalendar(name: string, days: readonly CalendarDay[], made: IsoDate): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Tariff Scenarios//Last days//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(name)}`,
    ...days.flatMap(({ id, day, title, text }) => [
      'BEGIN:VEVENT',
      `UID:${id}@tariff-scenarios`,
      `DTSTAMP:${plainDay(made)}T000000Z`,
      `DTSTART;VALUE=DATE:${plainDay(day)}`,
      `DTEND;VALUE=DATE:${plainDay(dayAfter(day))}`,
      `SUMMARY:${escaped(title)}`,
      `DESCRIPTION:${escaped(text)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
