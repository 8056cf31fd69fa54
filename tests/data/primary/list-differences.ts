/**
 * Where the committed metal lists and USITC's footnotes differ, and by what authority ours stand. Every difference of
 * a number in an export belongs to one class; the test pins how many there are, so that neither a new difference nor
 * one that is gone passes unseen.
 */
import { codesOf, names, type Lookup, type ScheduleExport } from './read-primary.ts';

export interface Difference {
  readonly note: '16' | '19';
  /** `text`: only USITC's footnote has it. `ours`: only the committed lists do. */
  readonly only: 'text' | 'ours';
  readonly number: string;
  readonly schedule: ScheduleExport;
  readonly footnotedLine: boolean;
  readonly lookup: Lookup;
  /** The other numbers of the same line in the export. */
  readonly siblings: readonly string[];
}

export interface DifferenceClass {
  readonly id: string;
  readonly authority: string;
  readonly holds: (difference: Difference) => boolean;
  /** Numbers concerned, and numbers times exports. */
  readonly numbers: number;
  readonly cells: number;
}

const notice = {
  '16': new Set(['16(m)', '16(n)'].flatMap((note) => codesOf('90 FR 40326, 2025-08-18', note))),
  '19': new Set(['19(j)', '19(k)'].flatMap((note) => codesOf('90 FR 40326, 2025-08-18', note))),
};
const note19 = new Set(['19(j)', '19(k)'].flatMap((note) => codesOf('HTS 2026 Rev 6', note)));

/** USITC published these exports up to so many days before the change that they carry took effect. */
const aheadDays = 40;

function soonAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + aheadDays * 86_400_000).toISOString().slice(0, 10);
}

function isListedSoon({ lookup, schedule }: Difference, number: string): boolean {
  return (
    lookup(number, schedule.from) !== undefined || lookup(number, soonAfter(schedule.from)) !== undefined
  );
}

/** In this order: the first class that holds is the difference's. */
export const differenceClasses: readonly DifferenceClass[] = [
  {
    id: 'published ahead',
    authority:
      'The export precedes the day on which its change took effect: Proclamations 10895 and 10896 on 2025-03-12, renumberings on 2025-07-01 and 2026-02-01.',
    holds: (difference) => difference.only === 'text' && isListedSoon(difference, difference.number),
    numbers: 503,
    cells: 857,
  },
  {
    id: 'footnote of a line',
    authority:
      'The footnote stands on the eight-digit line, while the note names other ten-digit numbers of it, or articles such as bumper stampings of steel (note 16(l) and (m), note 19(i) to (k); the latter in HTS 2026 Revision 6).',
    holds: (difference) =>
      difference.only === 'text' &&
      difference.footnotedLine &&
      difference.siblings.some((sibling) => isListedSoon(difference, sibling)),
    numbers: 98,
    cells: 2665,
  },
  {
    id: 'slip of one export',
    authority:
      'Revision 16 of 2025 alone pointed from 9401.99.90 to note 16 too; Revision 17 took it back, and no list of note 16 ever named the line.',
    holds: ({ only, note, number, schedule }) =>
      only === 'text' &&
      note === '16' &&
      number.startsWith('94019990') &&
      schedule.revision === '2025 Rev 16',
    numbers: 4,
    cells: 4,
  },
  {
    id: 'footnote omitted',
    authority:
      'Note 16(b) names heading 7306 whole; USITC added the footnote to 7306.29.20 in Revision 4 of 2025.',
    holds: ({ only, number }) => only === 'ours' && number === '7306292000',
    numbers: 1,
    cells: 4,
  },
  {
    id: 'inclusions of August 2025',
    authority: '90 FR 40326 names the code; USITC set no footnotes for the inclusions.',
    holds: ({ only, note, number, schedule }) =>
      only === 'ours' && schedule.from >= '2025-08-18' && names(notice[note], number),
    numbers: 876,
    cells: 15702,
  },
  {
    id: 'beer and empty cans',
    authority: 'Note 19(j) and (k) of HTS 2026 Revision 6 name the code; USITC set no footnote.',
    holds: ({ only, note, number }) =>
      only === 'ours' && note === '19' && names(note19, number) && /^(2203|761290)/.test(number),
    numbers: 8,
    cells: 196,
  },
  {
    id: 'appliances of June 2025',
    authority:
      'The inclusions of 2025-06-23; USITC set no footnotes, and no primary text of them was at hand.',
    holds: ({ only, note, number, lookup, schedule }) =>
      only === 'ours' && note === '16' && lookup(number, schedule.from)?.['from'] === '2025-06-23',
    numbers: 30,
    cells: 630,
  },
];
