/** How every column of a file of entry summaries was read, in the file's order, so that a person can change it. */
import type { SheetRecord } from '../sheet/sheet-record.ts';
import type { Survey } from '../sheet/sheet.ts';
import type { DeclaredSheet } from './declared-sheet.ts';

export interface FileColumn {
  readonly heading: string;
  /** Null: not used. */
  readonly column: string | null;
  /** The first values, at most three, as the file has them. */
  readonly samples: readonly string[];
}

const SAMPLES = 3;

export interface ColumnSamples {
  readonly row: (row: SheetRecord) => void;
  /** By the place of the column in the file. */
  readonly found: readonly (readonly string[])[];
}

/** Sees the rows of a file of any length, one by one. */
export function columnSamples(width: number): ColumnSamples {
  const found = Array.from({ length: width }, (): string[] => []);
  let open = [...found.entries()];
  return {
    found,
    row: ({ cells }) => {
      if (open.length === 0) return;
      for (const [place, samples] of open) {
        const cell = (cells[place] ?? '').trim();
        if (cell !== '') samples.push(cell);
      }
      open = open.filter(([, samples]) => samples.length < SAMPLES);
    },
  };
}

export function fileColumns(
  { headings, places, code }: DeclaredSheet,
  { mapping }: Pick<Survey, 'mapping'>,
  samples: ColumnSamples['found'],
): readonly FileColumn[] {
  const ofGoods = new Map(mapping.columns.map(({ heading, column }) => [heading, column]));
  return headings.map((heading, place) => {
    const own = places.find((each) => each.place === place)?.column;
    const isCode = place === code && ofGoods.get(heading) !== undefined;
    return {
      heading,
      column: own ?? (isCode ? 'hts' : (ofGoods.get(heading) ?? null)),
      samples: samples[place] ?? [],
    };
  });
}
