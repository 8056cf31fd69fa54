/**
 * Where a file may be cut, seen while it is surveyed: rows of one entry stay together, and so do rows of chapter 99 and
 * the rows beside them.
 */
import { isChapter99Alone, isFeeRow, type Mapping, type SheetRecord } from '../../engine/index.ts';
import { seenNames } from './seen-names.ts';

/** Before this row. */
export interface Cut {
  /** Its place among the rows of the table. */
  readonly place: number;
  /** Its physical line. */
  readonly line: number;
}

/** A row as the cuts see it. */
export interface SeenRow {
  readonly mapping: Mapping;
  readonly record: SheetRecord;
  /** The entry that it names, and that of the row before; empty: none. */
  readonly name: string;
  readonly current: string;
  /** Of chapter 99 alone, and the row before. */
  readonly isPart: boolean;
  readonly wasPart: boolean;
}

/** Whether the row may begin something that the rows before it do not belong to. */
export type Begins = (row: SeenRow) => boolean;

const OF_CASES: Begins = ({ name, current, isPart, wasPart }) =>
  (name === '' || name !== current) && !isPart && !wasPart;

/** As `gatherEntries` joins rows: one that names no entry continues the last, unless it has a date of its own. */
export const beginsEntry =
  (isDated: boolean): Begins =>
  ({ mapping, record: { cells }, name, current, isPart, wasPart }) => {
    // Headings without a name above it are of its entry.
    if (name !== '') return name !== current && !(wasPart && current === '');
    const date = (cells[mapping.places.get('entry_date') ?? -1] ?? '').trim();
    const isFee = isFeeRow(cells[mapping.places.get('hts') ?? -1] ?? '');
    return (isDated || date !== '') && !isPart && !isFee && !wasPart;
  };

export interface EntryCuts {
  readonly look: (mapping: Mapping, record: SheetRecord) => void;
  /** In order; none before the first row. */
  readonly cuts: readonly Cut[];
}

/** `least`: rows between two cuts, and more where an entry is not complete. */
export function entryCuts(least: number, begins: Begins = OF_CASES): EntryCuts {
  const cuts: Cut[] = [];
  const seen = seenNames();
  let [place, current, wasPart] = [0, '', false];
  return {
    cuts,
    look: (mapping, record) => {
      const [{ places }, { cells, line }] = [mapping, record];
      const name = (cells[places.get('entry') ?? -1] ?? '').trim();
      const isPart = isChapter99Alone(cells[places.get('hts') ?? -1] ?? '');
      const follows = name !== '' && name === current;
      if (
        place - (cuts.at(-1)?.place ?? 0) >= least &&
        begins({ mapping, record, name, current, isPart, wasPart })
      )
        cuts.push({ place, line });
      const begun = name === '' || follows ? null : seen.meet(name, place);
      // It began further up: no cut since then may stay.
      if (begun !== null) while ((cuts.at(-1)?.place ?? 0) > begun) cuts.pop();
      [current, wasPart] = [name, isPart];
      place += 1;
    },
  };
}
