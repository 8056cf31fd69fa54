/** What entering on other days saves or costs, beside the days that a person has in mind. */
import type { IsoDate } from '../basis/date.ts';
import type { MeasureId } from '../law/measure.ts';
import { cellOn, type DayBand, type DayCell, type EntryDays } from './day-bands.ts';

export interface PlannedDays {
  readonly entry: IsoDate;
  /** Null: not stated. */
  readonly loading: IsoDate | null;
}

export interface DayChoice {
  readonly entry: DayBand;
  readonly cell: DayCell;
  /** Whole cents more than on the planned day; null: one of the two has no figure. */
  readonly difference: number | null;
  /** Before the planned day, on it, or after. */
  readonly when: 'earlier' | 'planned' | 'later';
  /** Duties that the band before does not have, and those that only it has. */
  readonly began: readonly MeasureId[];
  readonly ended: readonly MeasureId[];
}

export interface DayChoices {
  readonly choices: readonly DayChoice[];
  readonly planned: DayCell;
  /** Those that owe least, where that is less than on the planned day; the nearest to it first. */
  readonly best: readonly DayChoice[];
}

const differenceOf = (cell: DayCell, planned: DayCell): number | null =>
  cell.open > 0 || planned.open > 0 ? null : cell.duty - planned.duty;

function whenOf({ from, until }: DayBand, planned: IsoDate): DayChoice['when'] {
  if (until < planned) return 'earlier';
  return from > planned ? 'later' : 'planned';
}

/** Null: the planned day is outside the days that were worked out, or before the loading. */
export function choicesOf(days: EntryDays, { entry, loading }: PlannedDays): DayChoices | null {
  const planned = cellOn(days, loading, entry);
  if (planned === null) return null;
  const choices: DayChoice[] = [];
  for (const band of days.entries) {
    const cell = cellOn(days, loading, band.until);
    // Goods are not entered before they are loaded.
    if (cell === null) continue;
    const before = choices.at(-1)?.cell.measures ?? cell.measures;
    choices.push({
      entry: loading !== null && loading > band.from ? { ...band, from: loading } : band,
      cell,
      difference: differenceOf(cell, planned),
      when: whenOf(band, entry),
      began: cell.measures.filter((id) => !before.includes(id)),
      ended: before.filter((id) => !cell.measures.includes(id)),
    });
  }
  const savings = choices.flatMap(({ difference }) => (difference === null ? [] : [difference]));
  const least = Math.min(0, ...savings);
  const place = choices.findIndex(({ when }) => when === 'planned');
  const distance = (choice: DayChoice): number => Math.abs(choices.indexOf(choice) - place);
  const best = choices
    .filter(({ difference }) => least < 0 && difference === least)
    .sort((a, b) => distance(a) - distance(b));
  return { choices, planned, best };
}

/** A figure of the map: goods loaded and entered on any of these days. */
export interface DayPair {
  /** Null: the day of loading is not stated. */
  readonly loading: DayBand | null;
  readonly entry: DayBand;
  readonly cell: DayCell;
  /** Whole cents more than planned; null: one of the two has no figure. */
  readonly difference: number | null;
}

/** Every figure of the map, by day of entry, then of loading; goods without a day of loading first. */
export function pairsOf(
  { entries, loadings, cells, unstated }: EntryDays,
  planned: DayCell,
): readonly DayPair[] {
  return entries.flatMap((entry, place) => {
    const own = unstated[place];
    const pair = (loading: DayBand | null, cell: DayCell, from: IsoDate = entry.from): DayPair => ({
      loading,
      entry: { ...entry, from },
      cell,
      difference: differenceOf(cell, planned),
    });
    const loaded = loadings.flatMap((loading, row) => {
      const cell = cells[row]?.[place] ?? null;
      if (cell === null) return [];
      const first = loading.from > entry.from ? loading.from : entry.from;
      const last = loading.until > entry.until ? entry.until : loading.until;
      return [pair({ ...loading, until: last }, cell, first)];
    });
    return own === undefined ? loaded : [pair(null, own), ...loaded];
  });
}
