/** CSV text out, so that a spreadsheet of either habit reads it: a cell with a semicolon or a tab is quoted too. */

/** Characters that a spreadsheet reads as the end of a cell, or as part of one. */
const NEEDS_QUOTES = /[",;\t\r\n]|^\s|\s$/;

export const csvCell = (text: string): string =>
  text !== '' && NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** Rows without a heading: the next piece of a table. */
export function csvLines(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(csvCell).join(',')}\n`).join('');
}

export function formatCsv(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return csvLines([columns, ...rows]);
}
