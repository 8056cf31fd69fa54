/**
 * What the lines of a checked file are chosen, sorted and summed by, a column each: some hundred bytes a line. Its words
 * are read again from the file when the line is shown.
 */
import { differs, type ReconciledRow } from '../../entries/reconciled-row.ts';
import type { Facet } from './checked-file-protocol.ts';
import { centsOf } from '../../words/format/plain.ts';

/** Texts of which a file has few that differ. */
export interface TextColumn {
  readonly places: Uint32Array;
  readonly texts: readonly string[];
}

/** Whole cents; NaN: not known. */
export type CentsColumn = Float64Array;

export interface CheckedColumns {
  readonly lines: number;
  /** The product's row in the file. */
  readonly row: Uint32Array;
  readonly entry: readonly string[];
  readonly goods: readonly string[];
  readonly code: TextColumn;
  readonly date: TextColumn;
  readonly facets: Readonly<Record<Facet, TextColumn>>;
  readonly customsValue: CentsColumn;
  readonly declaredDuty: CentsColumn;
  readonly expectedDuty: CentsColumn;
  readonly difference: CentsColumn;
  /** The entry's, on its first line. */
  readonly expectedFees: CentsColumn;
  readonly feeDifference: CentsColumn;
  readonly differs: Uint8Array;
  readonly isOpen: Uint8Array;
  readonly ranges: Uint8Array;
}

export const monthOf = (date: string): string => date.slice(0, 7);

/** What a line is found by: its words, which `keysIn` takes apart where there are several. */
const WORDS: Readonly<Record<Facet, (row: ReconciledRow) => string>> = {
  heading: ({ cells }) => cells.expected_headings,
  month: ({ cells }) => monthOf(cells.entry_date),
  kind: ({ kinds }) => [...new Set(kinds)].join(';'),
  problem: ({ problem }) => problem ?? '',
};

/** No key has a semicolon. */
export const keysIn = (words: string): readonly string[] => (words === '' ? [] : words.split(';'));

function textColumn(lines: number) {
  const numbers = new Map<string, number>();
  const places = new Uint32Array(lines);
  return {
    set: (line: number, text: string): void => {
      const known = numbers.get(text);
      places[line] = known ?? numbers.size;
      if (known === undefined) numbers.set(text, numbers.size);
    },
    column: (): TextColumn => ({ places, texts: [...numbers.keys()] }),
  };
}

export interface ColumnsUnderway {
  readonly add: (row: ReconciledRow, goods: string) => void;
  readonly columns: () => CheckedColumns;
}

export function checkedColumns(lines: number): ColumnsUnderway {
  const [row, entry, goods] = [new Uint32Array(lines), [] as string[], [] as string[]];
  const [code, date] = [textColumn(lines), textColumn(lines)];
  const facets = {
    heading: textColumn(lines),
    month: textColumn(lines),
    kind: textColumn(lines),
    problem: textColumn(lines),
  } satisfies Readonly<Record<Facet, unknown>>;
  const cents = () => new Float64Array(lines);
  const [customsValue, declaredDuty, expectedDuty, difference] = [cents(), cents(), cents(), cents()];
  const [expectedFees, feeDifference] = [cents(), cents()];
  const flags = () => new Uint8Array(lines);
  const [different, isOpen, ranges] = [flags(), flags(), flags()];
  let line = 0;
  return {
    add: (found, name) => {
      const { cells } = found;
      row[line] = found.row;
      entry.push(cells.entry);
      goods.push(name);
      code.set(line, cells.hts);
      date.set(line, cells.entry_date);
      for (const facet of Object.keys(facets) as Facet[]) facets[facet].set(line, WORDS[facet](found));
      customsValue[line] = found.customsValue ?? NaN;
      declaredDuty[line] = cells.declared_duty === '' ? NaN : centsOf(cells.declared_duty);
      expectedDuty[line] = found.expectedDuty ?? NaN;
      difference[line] = found.difference ?? NaN;
      expectedFees[line] = found.expectedFees ?? NaN;
      feeDifference[line] = found.feeDifference;
      different[line] = Number(differs(found));
      isOpen[line] = Number(found.isOpen);
      ranges[line] = Number(found.range !== null);
      line += 1;
    },
    columns: () => ({
      lines: line,
      row,
      entry,
      goods,
      code: code.column(),
      date: date.column(),
      facets: {
        heading: facets.heading.column(),
        month: facets.month.column(),
        kind: facets.kind.column(),
        problem: facets.problem.column(),
      },
      customsValue,
      declaredDuty,
      expectedDuty,
      difference,
      expectedFees,
      feeDifference,
      differs: different,
      isOpen,
      ranges,
    }),
  };
}
