/**
 * Where a file of cases may be cut, seen while it is surveyed: rows of one entry stay together, and so do rows of
 * chapter 99 and the rows beside them.
 */
import { isChapter99Alone, type Mapping, type SheetRecord } from '../../engine/index.ts';
import { seenNames } from './seen-names.ts';

/** Before this row. */
export interface Cut {
  /** Its place among the rows of the table. */
  readonly place: number;
  /** Its physical line. */
  readonly line: number;
}

export interface EntryCuts {
  readonly look: (mapping: Mapping, record: SheetRecord) => void;
  /** In order; none before the first row. */
  readonly cuts: readonly Cut[];
}

/** `least`: rows between two cuts, and more where an entry is not complete. */
export function entryCuts(least: number): EntryCuts {
  const cuts: Cut[] = [];
  const seen = seenNames();
  let [place, current, wasPart] = [0, '', false];
  return {
    cuts,
    look: ({ places }, { cells, line }) => {
      const name = (cells[places.get('entry') ?? -1] ?? '').trim();
      const isPart = isChapter99Alone(cells[places.get('hts') ?? -1] ?? '');
      const follows = name !== '' && name === current;
      if (place - (cuts.at(-1)?.place ?? 0) >= least && !follows && !isPart && !wasPart)
        cuts.push({ place, line });
      const begun = name === '' || follows ? null : seen.meet(name, place);
      // It began further up: no cut since then may stay.
      if (begun !== null) while ((cuts.at(-1)?.place ?? 0) > begun) cuts.pop();
      [current, wasPart] = [name, isPart];
      place += 1;
    },
  };
}
