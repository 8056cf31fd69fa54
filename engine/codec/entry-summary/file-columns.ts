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

export function fileColumns(
  { headings, places, code }: DeclaredSheet,
  { mapping }: Pick<Survey, 'mapping'>,
  rows: readonly SheetRecord[],
): readonly FileColumn[] {
  const samplesAt = (place: number): readonly string[] => {
    const samples: string[] = [];
    for (const { cells } of rows) {
      const cell = (cells[place] ?? '').trim();
      if (cell !== '') samples.push(cell);
      if (samples.length === SAMPLES) break;
    }
    return samples;
  };
  const ofGoods = new Map(mapping.columns.map(({ heading, column }) => [heading, column]));
  return headings.map((heading, place) => {
    const own = places.find((each) => each.place === place)?.column;
    const isCode = place === code && ofGoods.get(heading) !== undefined;
    return {
      heading,
      column: own ?? (isCode ? 'hts' : (ofGoods.get(heading) ?? null)),
      samples: samplesAt(place),
    };
  });
}
