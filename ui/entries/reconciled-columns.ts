/** The columns of a reconciliation, for the screen, the page's files and the terminal's. */
import { textOf, type Column } from '../tables/table.ts';
import type { Words } from '../words/words.ts';
import { amountOf, dayOf, listOf, proseOf } from './entry-cells.ts';
import type { ReconciledCell, ReconciledRow } from './reconciled-row.ts';

type Of = (cell: ReconciledCell, label: string, words: Words) => Column<ReconciledRow>;

const plain: Of = (cell, label) => textOf(cell, label, ({ cells }) => cells[cell]);
const prose: Of = (cell, label, words) => proseOf(cell, label, ({ cells }) => cells[cell], words);
const amount: Of = (cell, label, words) => amountOf(cell, label, ({ cells }) => cells[cell], words);
const list: Of = (cell, label) => listOf(cell, label, ({ cells }) => cells[cell]);

/** As the file has it, where it is no amount. */
const customsValue: Of = (cell, label, words) => ({
  ...amount(cell, label, words),
  exact: ({ cells }) => cells[cell],
  shown: ({ customsValue: cents, cells }) =>
    cents === null ? cells[cell] : words.figures.money.cents(cents),
});

/** In the order of the terminal's CSV. */
const COLUMNS = {
  entry: plain,
  line: plain,
  hts: plain,
  entry_date: (cell, label, words) => dayOf(cell, label, ({ cells }) => cells[cell], words),
  customs_value: customsValue,
  declared_headings: list,
  expected_headings: list,
  declared_duty: amount,
  expected_duty: amount,
  difference: amount,
  reason: prose,
  law_status: prose,
  kinds: (cell, label, words) => ({ ...list(cell, label, words), only: 'file' }),
  question: prose,
  declared_fees: list,
  expected_fees: list,
} as const satisfies Readonly<Record<ReconciledCell, Of>>;

const ALL = Object.keys(COLUMNS) as readonly ReconciledCell[];

export function reconciledColumns(
  words: Words,
  wanted: readonly ReconciledCell[] = ALL,
): readonly Column<ReconciledRow>[] {
  const labels = words.words.files.rows.columns;
  return wanted.map((cell) => COLUMNS[cell](cell, labels[cell], words));
}
