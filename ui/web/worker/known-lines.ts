/** The lines of the last entry as they were found: one that is stated as before, on the same terms, is not found again. */
import type { Estimate, EstimateLine, LawOfDate } from '../../../engine/index.ts';
import { foundLine, type FoundLine, type LawKnown } from './estimated-line.ts';

/** All that a line is assessed and asked by: its name is no part of it. */
function termsOf({ entryDate, loadingDate, mode, entryType }: Estimate, line: EstimateLine): string {
  const { hts, customsValue, quantities, facts } = line;
  return JSON.stringify([entryDate, loadingDate, mode, entryType, hts, customsValue, quantities, facts]);
}

/** Of one law and schedule. */
export class KnownLines {
  #last: ReadonlyMap<string, FoundLine> = new Map();

  linesOf(all: LawKnown, law: LawOfDate | null, estimate: Estimate): readonly FoundLine[] {
    const present = new Map<string, FoundLine>();
    // A line that is kept does not keep the lines that were beside it.
    const terms = { ...estimate, lines: [] };
    const lines = estimate.lines.map((line) => {
      const named = termsOf(estimate, line);
      const found = present.get(named) ?? this.#last.get(named) ?? foundLine(all, law, terms, line);
      present.set(named, found);
      return found;
    });
    this.#last = present;
    return lines;
  }
}
