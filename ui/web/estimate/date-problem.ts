/** A problem with the entry's date concerns every line: it is shown at the date field. */
import { problemOf } from '../../words/sentences/line-problem.ts';
import type { EstimateDraft } from '../state/estimate.svelte.ts';
import type { Reader } from '../state/reader.svelte.ts';

type DateColumn = 'entry_date' | 'loading_date';

/** Problems that are of one date alone, beside one that cannot be read. */
const OF_DATE: Readonly<Record<DateColumn, string>> = {
  entry_date: 'tooEarly',
  loading_date: 'loadedAfterEntry',
};

export function dateProblemOf(
  estimate: EstimateDraft,
  column: DateColumn,
  reader: Reader,
): string | undefined {
  const { shown, present } = estimate;
  const outcome = shown !== null && shown.of === present ? shown.entry.lines[0]?.outcome : undefined;
  if (outcome?.kind !== 'problem') return undefined;
  const { problem } = outcome;
  const isOfDate =
    problem.kind === OF_DATE[column] || (problem.kind === 'badDate' && problem.column === column);
  return isOfDate ? problemOf(problem, reader) : undefined;
}
