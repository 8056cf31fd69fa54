/** Which part of the sources an address shows: `measures/s301fl`, `changes/2026-07-23..2026-07-24`, `assumptions/` and a number. */
import type { IsoDate } from '../../../engine/index.ts';
import { calendarDate } from '../../words/format/date.ts';
import { writeRoute } from '../state/route.ts';

export const PARTS = [
  'overview',
  'data',
  'measures',
  'changes',
  'assumptions',
  'gaps',
  'glossary',
  'accuracy',
] as const;
export type Part = (typeof PARTS)[number];

export interface Place {
  readonly part: Part;
  /** A measure, an assumption, a pair of days; empty for the whole part. */
  readonly item: string;
}

/** Null: no part has that name. */
export function placeOf(rest: string): Place | null {
  const [name = '', ...item] = rest.split('/');
  if (name === '') return { part: 'overview', item: '' };
  const part = PARTS.find((each) => each === name);
  return part === undefined ? null : { part, item: item.join('/') };
}

export function addressOf(part: Part, item = ''): string {
  const rest = part === 'overview' ? '' : item === '' ? part : `${part}/${item}`;
  return writeRoute({ view: 'sources', rest });
}

export interface Days {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

const JOINT = '..';

export function daysText({ from, to }: Days): string {
  return from + JOINT + to;
}

export function daysOf(item: string): Days | null {
  const [from, to, ...more] = item.split(JOINT).map(calendarDate);
  return from && to && more.length === 0 ? { from, to } : null;
}
