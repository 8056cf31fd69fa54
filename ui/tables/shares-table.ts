/** What each change has of a difference: the columns that the page and the terminal have of it. */
import type { Messages } from '../words/catalogue/en.ts';
import { changeOf, textOf, usdOf, type Column, type Table } from './table.ts';

type Words = Messages['analysis']['causes'];

/** Whole cents; null for what belongs to no change. */
export interface CauseShare {
  readonly share: number | null;
  readonly alone: number | null;
  readonly last: number | null;
}

/** How amounts are shown: a difference with its sign, rounded or in full. */
export interface ShownShares {
  readonly share: (cents: number) => string;
  readonly ofOne: (cents: number) => string;
}

export function shareColumns<Row>(
  words: Words,
  nameOf: (row: Row) => string,
  shareOf: (row: Row) => CauseShare,
  shown: ShownShares,
): Readonly<Record<'change' | keyof CauseShare, Column<Row>>> {
  return {
    change: textOf('change', words.change, nameOf),
    share: changeOf('share', words.share, (row) => shareOf(row).share, shown.share),
    alone: usdOf('alone', words.alone, (row) => shareOf(row).alone, shown.ofOne),
    last: usdOf('last', words.last, (row) => shareOf(row).last, shown.ofOne),
  };
}

export interface NamedShare extends CauseShare {
  readonly key: string;
}

/** The shares alone, by the keys of their changes. */
export function sharesTable(
  rows: readonly NamedShare[],
  words: Words,
  shown: ShownShares,
): Table<NamedShare> {
  const { change, share, alone, last } = shareColumns<NamedShare>(
    words,
    ({ key }) => key,
    (row) => row,
    shown,
  );
  return {
    title: words.title,
    columns: [change, share, alone, last],
    rows,
    foot: [],
    keyOf: ({ key }) => key,
    notes: [],
  };
}
