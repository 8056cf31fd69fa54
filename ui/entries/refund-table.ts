/** The refunds of entries as a table, for the screen, the page's files and the terminal's. */
import { textOf, type Column, type Table } from '../tables/table.ts';
import { lookUp } from '../words/catalogue/look-up.ts';
import type { Words } from '../words/words.ts';
import { amountOf, dayOf, listOf, proseOf } from './entry-cells.ts';
import type { RefundCell, RefundCells } from './refund-rows.ts';

/** In the order of the terminal's CSV. */
function refundColumns(words: Words): readonly Column<RefundCells>[] {
  const { columns, doors, bases } = words.words.files.refund;
  const text = (cell: RefundCell): Column<RefundCells> => textOf(cell, columns[cell], (cells) => cells[cell]);
  const prose = (cell: RefundCell): Column<RefundCells> =>
    proseOf(cell, columns[cell], (cells) => cells[cell], words);
  const amount = (cell: RefundCell): Column<RefundCells> =>
    amountOf(cell, columns[cell], (cells) => cells[cell], words);
  const date = (cell: RefundCell): Column<RefundCells> =>
    dayOf(cell, columns[cell], (cells) => cells[cell], words);
  const list = (cell: RefundCell, between?: string): Column<RefundCells> =>
    listOf(cell, columns[cell], (cells) => cells[cell], between);
  /** Words for people, the code for programs. */
  const named = (cell: RefundCell, names: Readonly<Record<string, string>>): Column<RefundCells> =>
    textOf(cell, columns[cell], (cells) => lookUp(names, cells[cell]) ?? cells[cell], {
      code: (cells) => cells[cell],
    });
  return [
    text('entry'),
    amount('refundable'),
    amount('interest'),
    date('liquidation'),
    named('liquidation_basis', bases),
    named('door', doors),
    date('last_day'),
    list('by_heading'),
    { ...amount('law_of_day'), only: 'file' },
    { ...text('deposit_basis'), only: 'file' },
    prose('reason'),
    { ...list('not_told', ', '), isProse: true },
    prose('sources'),
  ];
}

export function refundTable(entries: readonly RefundCells[], words: Words): Table<RefundCells> {
  const { refund, notAdvice } = words.words.files;
  return {
    title: refund.title,
    columns: refundColumns(words),
    rows: entries,
    foot: [],
    keyOf: ({ entry }) => entry,
    notes: [notAdvice],
  };
}
