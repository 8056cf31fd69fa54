/**
 * A text file of entry summaries, read piece by piece as `stream-cases.ts` reads cases: its entries come in batches
 * that hold whole entries, in the order of their first rows.
 */
import {
  entrySurveyor,
  gatherEntries,
  ok,
  type GatheredEntry,
  type Result,
  type SheetOptions,
  type SheetProblem,
  type SheetRecord,
  type SurveyedEntries,
} from '../../engine/index.ts';
import { beginsEntry, entryCuts } from '../entries/entry-cuts.ts';
import { hasHeadings } from '../entries/reconcile-rows.ts';
import { formOf, recordsIn, type CasesForm } from './cases-text.ts';
import { BATCH, parted } from './stream-cases.ts';

export interface EntrySource extends Pick<SurveyedEntries, 'survey' | 'titles'> {
  readonly batches: () => Iterable<readonly GatheredEntry[]>;
  /** The file has chapter 99 numbers at all. */
  readonly hasHeadings: boolean;
}

function* each(path: string, form: CasesForm): Generator<SheetRecord> {
  for (const records of recordsIn(path, form)) yield* records;
}

/** `least`: rows of a batch. Null: the file has to be read as a whole, as it is in another encoding, or it cannot be read. */
export function streamEntries(
  path: string,
  options: SheetOptions,
  least = BATCH,
): Result<EntrySource, SheetProblem> | null {
  try {
    const form = formOf(path);
    const isDated = options.stated?.['entry_date'] !== undefined;
    const { look, cuts } = entryCuts(least, beginsEntry(isDated));
    const surveying = entrySurveyor(options, look);
    for (const record of each(path, form)) surveying.record(record);
    const surveyed = surveying.conclude();
    if (!surveyed.ok) return surveyed;
    const { survey, titles, rows } = surveyed.value;
    return ok({
      survey,
      titles,
      *batches() {
        for (const batch of parted(rows(each(path, form)), cuts, 0)) yield gatherEntries(batch);
      },
      hasHeadings: hasHeadings(surveyed.value, rows(each(path, form))),
    });
  } catch {
    return null;
  }
}
