/** The figures that were locked beside those of today, a row for each measure. */
import { inFile, textOf, usdOf, type Table } from '../../tables/table.ts';
import { textColumn } from '../../tables/export-table.ts';
import { measureName } from '../../words/sentences/sentences.ts';
import type { Words } from '../../words/words.ts';

export interface Difference {
  readonly kind: 'measure' | 'total';
  readonly key: string;
  /** Whole cents. */
  readonly then: number;
  /** Null: there is no figure today. */
  readonly now: number | null;
}

/** The total in words says what is missing from it. */
interface Totals {
  readonly then: number;
  readonly now: number | null;
  readonly thenInWords: string;
  readonly nowInWords: string | null;
  /** Not whole: lines have no figure. */
  readonly areWhole: boolean;
}

export function besideTable(
  differences: readonly Difference[],
  totals: Totals,
  notes: readonly string[],
  { words: all, figures }: Words,
): Table<Difference> {
  const { documents, result, stack } = all.estimate;
  const { cents } = figures.money;
  const sum = totals.areWhole ? stack.sum : result.atLeast(stack.sum);
  const nameOf = ({ kind, key }: Difference, total: string): string =>
    kind === 'total' ? total : measureName(all, key);
  return {
    title: documents.beside,
    columns: [
      inFile(textColumn('key', all.exports.columns.key), ({ key }) => key),
      textOf('measure', stack.measure, (row) => nameOf(row, stack.sum), { exact: (row) => nameOf(row, sum) }),
      {
        ...usdOf<Difference>('locked', documents.asLocked, ({ then }) => then, cents),
        shown: ({ kind, then }) => (kind === 'total' ? totals.thenInWords : cents(then)),
      },
      {
        ...usdOf<Difference>('now', documents.beside, ({ now }) => now, cents),
        shown: ({ kind, now }) =>
          (kind === 'total' ? totals.nowInWords : now === null ? null : cents(now)) ?? '–',
      },
    ],
    rows: differences,
    foot: [{ kind: 'total', key: 'total', then: totals.then, now: totals.now }],
    keyOf: ({ key }) => key,
    notes,
  };
}
