/** Columns of text, each as wide as its longest cell. */
type Side = 'left' | 'right';

const firstLeft = (_: string, column: number): Side => (column === 0 ? 'left' : 'right');

export function textTable(
  rows: readonly (readonly string[])[],
  /** Of each column; without it the first is at the left, the others at the right. */
  sides: readonly Side[] = (rows[0] ?? []).map(firstLeft),
): string {
  const widths = sides.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const cell = (text: string, column: number): string =>
    sides[column] === 'left' ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0);
  return rows.map((row) => row.map(cell).join('  ').trimEnd()).join('\n');
}
