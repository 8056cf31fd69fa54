/** Cells that tables of entries have in common: amounts as the answer writes them, days, lists of headings. */
import { textOf, type Column } from '../tables/table.ts';
import type { Words } from '../words/words.ts';
import { centsOf } from '../words/format/plain.ts';

/** Dollars as the answer writes them, exact; empty: not known. */
export function amountOf<Row>(
  key: string,
  label: string,
  text: (row: Row) => string,
  { words, figures }: Words,
): Column<Row> {
  const cents = (row: Row): number => centsOf(text(row));
  return {
    key,
    label,
    kind: 'decimal',
    unit: 'USD',
    exact: (row) => (text(row) === '' ? null : text(row)),
    shown: (row) => (text(row) === '' ? words.files.rows.unknown : figures.money.cents(cents(row))),
  };
}

/** Empty: not known. */
export function dayOf<Row>(
  key: string,
  label: string,
  day: (row: Row) => string,
  { figures }: Words,
): Column<Row> {
  return {
    ...textOf<Row>(key, label, (row) => (day(row) === '' ? '' : figures.date(day(row)))),
    exact: day,
  };
}

const ISO_DATE = /\b\d{4}-\d{2}-\d{2}\b/g;

/** Sentences of the answer: the screen writes their dates as its reader does, a file as the answer has them. */
export function proseOf<Row>(
  key: string,
  label: string,
  text: (row: Row) => string,
  { figures }: Words,
): Column<Row> {
  const shown = (row: Row): string => text(row).replace(ISO_DATE, (day) => figures.date(day));
  return { ...textOf<Row>(key, label, shown), exact: text, isProse: true };
}

/** Several in one cell, which the screen may break between them. */
export function listOf<Row>(
  key: string,
  label: string,
  list: (row: Row) => string,
  between = ' ',
): Column<Row> {
  return { ...textOf<Row>(key, label, (row) => list(row).replaceAll(';', between)), exact: list };
}
