/** The lines of an entry as rows of a table: a row that is as before is the same object, and is not drawn again. */
import type { Estimate, EstimateLine } from '../../../engine/index.ts';
import type { ShownEstimate } from '../state/estimate.svelte.ts';
import type { EstimatedLine } from '../worker/estimate-protocol.ts';

type Outcome = EstimatedLine['outcome'];

export interface LineRow {
  readonly kind: 'line';
  readonly place: number;
  readonly line: EstimateLine;
  /** Null while it is not yet calculated. */
  readonly outcome: Outcome | null;
}

/** What is said of the whole entry and decides each of its lines. */
const TERMS = ['entryDate', 'loadingDate', 'mode', 'entryType'] as const;

/** Where no regime weighs the whole entry, a line owes the same whatever stands beside it. */
function keepsLines(document: Estimate, { of, entry: { totals } }: ShownEstimate): boolean {
  return (
    document.locked === null &&
    totals !== null &&
    totals.regime === null &&
    !totals.isSuspendedExemption &&
    TERMS.every((term) => document[term] === of[term])
  );
}

/** Of the document itself; while that is being calculated, of the lines that are as they were. */
function outcomesOf(document: Estimate, shown: ShownEstimate | null): readonly (Outcome | null)[] {
  const { lines } = document;
  if (shown === null) return lines.map(() => null);
  const outcomeAt = (place: number): Outcome | null => shown.entry.lines[place]?.outcome ?? null;
  if (shown.of === document) return lines.map((_, place) => outcomeAt(place));
  if (!keepsLines(document, shown)) return lines.map(() => null);
  const known = new Map(shown.of.lines.map((line, place) => [line, outcomeAt(place)]));
  return lines.map((line) => known.get(line) ?? null);
}

export class LineRows {
  #last: readonly LineRow[] = [];

  of(document: Estimate, shown: ShownEstimate | null): readonly LineRow[] {
    const outcomes = outcomesOf(document, shown);
    this.#last = document.lines.map((line, place): LineRow => {
      const [before, outcome] = [this.#last[place], outcomes[place] ?? null];
      return before?.line === line && before.outcome === outcome
        ? before
        : { kind: 'line', place, line, outcome };
    });
    return this.#last;
  }
}
