/** Days as numbers, for an axis of dates. */
import type { IsoDate } from '../../../engine/index.ts';

const DAY = 86_400_000;

export const dayNumber = (date: string): number => Math.round(Date.parse(`${date}T00:00:00Z`) / DAY);

export const dateOfDay = (day: number): IsoDate => new Date(day * DAY).toISOString().slice(0, 10) as IsoDate;

export const dayBefore = (date: string): IsoDate => dateOfDay(dayNumber(date) - 1);
