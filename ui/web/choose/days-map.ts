/** The map of days as rectangles: days of entry across, days of loading down, one shade a difference. */
import type { DayBand, DayCell } from '../../../engine/index.ts';
import type { DaysAnswer } from '../worker/choose-protocol.ts';
import { dayNumber } from '../estimate/day-count.ts';

export const WIDTH = 1000;
export const HEIGHT = 400;
/** Shades to either side. */
const SHADES = 3;

export interface MapCell {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly entry: DayBand;
  readonly loading: DayBand;
  readonly cell: DayCell;
  /** Less than planned below zero, more above; null: no figure. */
  readonly shade: number | null;
}

export interface DaysDrawn {
  readonly cells: readonly MapCell[];
  /** Impossible days: loaded after the entry. */
  readonly never: string;
  readonly acrossOf: (day: string) => number;
  readonly downOf: (day: string) => number;
}

/** From the first day of the bands to the end of the last. */
function axisOf(bands: readonly DayBand[], length: number) {
  const first = dayNumber(bands[0]?.from ?? '');
  const day = length / (dayNumber(bands.at(-1)?.until ?? '') + 1 - first);
  return {
    at: (date: string): number => (dayNumber(date) - first) * day,
    lengthOf: ({ from, until }: DayBand): number => (dayNumber(until) + 1 - dayNumber(from)) * day,
  };
}

export function drawnDays({ days, choices }: DaysAnswer): DaysDrawn {
  const { planned } = choices;
  const across = axisOf(days.entries, WIDTH);
  const down = axisOf(days.loadings, HEIGHT);
  const all = days.cells.flat().flatMap((cell) => (cell === null || cell.open > 0 ? [] : [cell.duty]));
  const most = Math.max(1, ...all.map((duty) => Math.abs(duty - planned.duty)));
  const shadeOf = ({ duty, open }: DayCell): number | null => {
    if (open > 0 || planned.open > 0) return null;
    const part = ((duty - planned.duty) / most) * SHADES;
    return part < 0 ? Math.floor(part) : Math.ceil(part);
  };
  const cells = days.loadings.flatMap((loading, row) =>
    days.entries.flatMap((entry, column): readonly MapCell[] => {
      const cell = days.cells[row]?.[column] ?? null;
      if (cell === null) return [];
      return [
        {
          key: `${loading.from} ${entry.from}`,
          x: across.at(entry.from),
          y: down.at(loading.from),
          width: across.lengthOf(entry),
          height: down.lengthOf(loading),
          entry,
          loading,
          cell,
          shade: shadeOf(cell),
        },
      ];
    }),
  );
  const [first, last] = [days.entries[0]?.from ?? '', days.entries.at(-1)?.until ?? ''];
  const never = `M0 ${down.at(first)} L${WIDTH} ${down.at(last)} V${HEIGHT} H0 Z`;
  return { cells, never, acrossOf: across.at, downOf: down.at };
}
