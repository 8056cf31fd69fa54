/**
 * A text file of cases, read piece by piece: once to see how it is written, once for its rows. Rows come in batches
 * that hold whole entries, so that a file of any length needs the memory of one batch.
 */
import {
  ok,
  surveyor,
  type Result,
  type SheetOptions,
  type SheetProblem,
  type SheetRecord,
  type Survey,
} from '../../engine/index.ts';
import { formOf, recordsIn, tableRows, type CasesForm } from './cases-text.ts';
import { entryCuts, type Cut } from '../entries/entry-cuts.ts';

/** Rows of a batch, and more where an entry is not complete. */
export const BATCH = 500;

export interface StreamedCases {
  readonly path: string;
  readonly form: CasesForm;
  readonly survey: Survey;
  readonly cuts: readonly Cut[];
  readonly batches: () => Generator<readonly SheetRecord[]>;
}

/** Rows up to each of these cuts, and what is left; `first` is the place of the first row. */
export function* parted<Row>(
  rows: Iterable<Row>,
  cuts: readonly Cut[],
  first: number,
): Generator<readonly Row[]> {
  let [batch, place, next] = [[] as Row[], first, 0];
  for (const record of rows) {
    if (place === cuts[next]?.place) {
      yield batch;
      [batch, next] = [[], next + 1];
    }
    batch.push(record);
    place += 1;
  }
  if (batch.length > 0) yield batch;
}

/** Null: the file has to be read as a whole, as it is in another encoding, or it cannot be read. */
export function streamCases(path: string, options: SheetOptions): Result<StreamedCases, SheetProblem> | null {
  try {
    const form = formOf(path);
    const { look, cuts } = entryCuts(BATCH);
    const surveyed = surveyor(options, look);
    for (const records of recordsIn(path, form)) for (const record of records) surveyed.record(record);
    const concluded = surveyed.conclude();
    if (!concluded.ok) return concluded;
    const survey = concluded.value;
    return ok({ path, form, survey, cuts, batches: () => parted(tableRows(path, form, survey), cuts, 0) });
  } catch {
    return null;
  }
}
