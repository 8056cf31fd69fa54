/** Bands of days put together: neighbours that are alike become one, and the bands of several goods are added up. */
import { dayBefore, type IsoDate } from '../basis/date.ts';
import type { Cents } from '../basis/money.ts';
import type { MeasureId } from '../law/measure.ts';

/** Both days included. */
export interface DayBand {
  readonly from: IsoDate;
  readonly until: IsoDate;
}

export interface DayCell {
  /** Whole cents, of the lines that have a figure. */
  readonly duty: Cents;
  /** Lines without a figure on those days, or with a duty on a quantity not stated: the duty is at least this. */
  readonly open: number;
  /** Duties that apply: of one entry in the order of the law, of several by their identifiers. */
  readonly measures: readonly MeasureId[];
}

export interface EntryDays {
  readonly entries: readonly DayBand[];
  readonly loadings: readonly DayBand[];
  /** By place of loading, then of entry; null: no day of the loading is before any of the entry. */
  readonly cells: readonly (readonly (DayCell | null)[])[];
  /** By place of entry, where the day of loading is not stated. */
  readonly unstated: readonly DayCell[];
  readonly lines: number;
}

/** The days of entry, and the first day of loading. */
export interface DaysWindow extends DayBand {
  readonly loadedFrom: IsoDate;
}

/** The days from the first to the last, cut before each of the edges. */
export function bandsBetween(from: IsoDate, until: IsoDate, edges: Iterable<IsoDate>): readonly DayBand[] {
  const inside = [...new Set(edges)].filter((day) => day > from && day <= until).sort();
  const starts = [from, ...inside];
  return starts.map((start, place) => {
    const next = starts[place + 1];
    return { from: start, until: next === undefined ? until : dayBefore(next) };
  });
}

const placeOf = (bands: readonly DayBand[], day: IsoDate): number =>
  bands.findIndex(({ from, until }) => from <= day && day <= until);

/** What is owed on goods loaded and entered on those days; null: loaded only later, or a day outside the span. */
export function cellOn(days: EntryDays, loading: IsoDate | null, entry: IsoDate): DayCell | null {
  const place = placeOf(days.entries, entry);
  if (loading === null) return days.unstated[place] ?? null;
  if (loading > entry) return null;
  return days.cells[placeOf(days.loadings, loading)]?.[place] ?? null;
}

function isSame(a: DayCell, b: DayCell): boolean {
  return a.duty === b.duty && a.open === b.open && a.measures.join() === b.measures.join();
}

/** Where one of them cannot be, the other is no different. */
type Line = readonly (DayCell | null)[];
const isAlike = (a: Line, b: Line): boolean =>
  a.every((cell, place) => {
    const other = b[place] ?? null;
    return cell === null || other === null || isSame(cell, other);
  });
const joined = (a: Line, b: Line): Line => a.map((cell, place) => cell ?? b[place] ?? null);

interface Banded {
  readonly band: DayBand;
  readonly line: Line;
}

function mergedLines(all: readonly Banded[]): readonly Banded[] {
  const merged: Banded[] = [];
  for (const next of all) {
    const last = merged.at(-1);
    if (last !== undefined && isAlike(last.line, next.line))
      merged[merged.length - 1] = {
        band: { from: last.band.from, until: next.band.until },
        line: joined(last.line, next.line),
      };
    else merged.push(next);
  }
  return merged;
}

const across = (lines: readonly Line[], length: number): readonly Line[] =>
  Array.from({ length }, (_, place) => lines.map((line) => line[place] ?? null));

/** Days of entry with the same figures on every day of loading are one band, and the other way round. */
export function mergedBands({ entries, loadings, cells, unstated, lines }: EntryDays): EntryDays {
  const rows = mergedLines(loadings.map((band, place) => ({ band, line: cells[place] ?? [] })));
  // The line of goods without a loading day goes with the columns.
  const columns = across([...rows.map(({ line }) => line), unstated], entries.length);
  const merged = mergedLines(entries.map((band, place) => ({ band, line: columns[place] ?? [] })));
  const turned = across(
    merged.map(({ line }) => line),
    rows.length + 1,
  );
  return {
    entries: merged.map(({ band }) => band),
    loadings: rows.map(({ band }) => band),
    cells: turned.slice(0, rows.length),
    unstated: (turned[rows.length] ?? []).flatMap((cell) => (cell === null ? [] : [cell])),
    lines,
  };
}

function sumOf(cells: readonly (DayCell | null)[]): DayCell {
  const measures = new Set(cells.flatMap((cell) => cell?.measures ?? []));
  const total = (of: (cell: DayCell) => number): number =>
    cells.reduce((sum, cell) => sum + (cell === null ? 0 : of(cell)), 0);
  return {
    duty: total(({ duty }) => duty) as Cents,
    open: total(({ open }) => open),
    measures: [...measures].sort(),
  };
}

export function addDays(parts: readonly EntryDays[], span: DaysWindow): EntryDays {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const startsOf = (of: (part: EntryDays) => readonly DayBand[]): readonly IsoDate[] =>
    parts.flatMap((part) => of(part).map(({ from }) => from));
  const entries = bandsBetween(
    span.from,
    span.until,
    startsOf((part) => part.entries),
  );
  const loadings = bandsBetween(
    span.loadedFrom,
    span.until,
    startsOf((part) => part.loadings),
  );
  const cell = (loading: IsoDate | null, entry: IsoDate): DayCell =>
    sumOf(parts.map((part) => cellOn(part, loading, entry)));
  return mergedBands({
    entries,
    loadings,
    cells: loadings.map(({ from }) => entries.map(({ until }) => (from <= until ? cell(from, until) : null))),
    unstated: entries.map(({ until }) => cell(null, until)),
    lines: parts.reduce((sum, { lines }) => sum + lines, 0),
  });
}
